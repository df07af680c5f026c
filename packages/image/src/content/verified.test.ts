import { describe, expect, test } from '@jest/globals'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { pipeline, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { blobOf, putBytes } from './blob.ts'
import { digestOf } from './digest-of.ts'
import { readSmall, readWhole, verified } from './verified.ts'

const bytes = Buffer.from('the files')
const digest = digestOf(bytes)
const cut = (content: Buffer): Readable =>
  Readable.from([content.subarray(0, 4), content.subarray(4)], { objectMode: false })
const through = (content: Buffer, size: number | undefined): Promise<Buffer> =>
  buffer(pipeline(cut(content), verified(digest, size, 'a test'), () => {}))

describe('a digest', () => {
  test('is the one that sha256sum prints', () => {
    // printf abc | sha256sum
    const abc = 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    expect(digestOf('abc')).toBe(abc)
    expect(digestOf(Buffer.from('abc'))).toBe(abc)
  })

  test('of a text is that of its UTF-8', () => {
    expect(digestOf('é')).toBe(digestOf(Buffer.from([0xc3, 0xa9])))
  })
})

describe('content', () => {
  test.each<[string, number | undefined]>([
    ['its size', bytes.length],
    ['no size', undefined],
  ])('comes through when it is what was promised, with %s', async (_, size) => {
    expect(await through(bytes, size)).toEqual(bytes)
  })

  test.each<[string, Buffer, number | undefined, string]>([
    ['longer than promised', bytes, 5, 'too-large'],
    ['one byte longer than promised', bytes, bytes.length - 1, 'too-large'],
    ['shorter than promised', bytes, 50, 'truncated'],
    ['swapped for others of that size', Buffer.from('EVIL file'), 9, 'digest-mismatch'],
    ['swapped where no size is known', Buffer.from('EVIL'), undefined, 'digest-mismatch'],
  ])('is refused when it is %s', async (_, content, size, failure) => {
    await expect(through(content, size)).rejects.toMatchObject({ failure })
  })

  test('is cut off where it never ends', async () => {
    let served = 0
    const endless = new Readable({
      read() {
        served += 65_536
        this.push(Buffer.alloc(65_536))
      },
    })
    const reading = buffer(pipeline(endless, verified(digest, 100_000, 'a test'), () => {}))
    await expect(reading).rejects.toMatchObject({ failure: 'too-large' })
    expect(endless.destroyed).toBe(true)
    expect(served).toBeLessThan(1_000_000)
  })
})

describe('a small blob', () => {
  test('is read at once, checked', async () => {
    expect(await readSmall(blobOf(bytes), 'a test')).toEqual(bytes)
  })

  test.each<[string, object, string]>([
    ['longer than it says', { size: 5 }, 'too-large'],
    ['shorter than it says', { size: 50 }, 'truncated'],
    ['another', { digest: digestOf('another') }, 'digest-mismatch'],
  ])('is refused when it is %s', async (_, lie, failure) => {
    await expect(readSmall({ ...blobOf(bytes), ...lie }, 'a test')).rejects.toMatchObject({
      failure,
    })
  })

  test('is left to a stream when it is large or cannot be read at once', async () => {
    const streamed = { digest, size: bytes.length, open: () => cut(bytes) }
    expect(await readSmall(streamed, 'a test')).toBeUndefined()
    expect(await readSmall(blobOf(Buffer.alloc(1024 * 1024 + 1)), 'a test')).toBeUndefined()
  })
})

describe('a blob of a registry', () => {
  const registry = new MemoryRegistry()

  test('is read whole', async () => {
    await putBytes(registry, bytes)
    expect(await readWhole(registry, { digest, size: bytes.length }, bytes.length)).toEqual(bytes)
  })

  test('is not begun when more is promised than makes sense', async () => {
    // It is not even there: asking for it would be another failure.
    const missing = { digest: digestOf('missing'), size: 101 }
    await expect(readWhole(registry, missing, 100)).rejects.toMatchObject({
      failure: 'too-large',
      message: expect.stringContaining('at most 100 make sense'),
    })
  })

  test('is refused when the manifest promises another size', async () => {
    await expect(readWhole(registry, { digest, size: 5 }, 100)).rejects.toMatchObject({
      failure: 'too-large',
    })
  })
})
