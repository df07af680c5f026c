import { afterAll, describe, expect, test } from '@jest/globals'
import { processMark, systemClock, UserError } from '@pakages/core'
import { IMAGE_MANIFEST } from '@pakages/image'
import { execFile } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { attach, putImage } from '@pakages/testing/oci/put-image'
import { LayoutRegistry } from './layout-registry.ts'
import { withLock } from './lock.ts'

const root = mkdtempSync(join(tmpdir(), 'pakages layout '))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const open = (name: string): LayoutRegistry =>
  new LayoutRegistry(`oci-layout:${name}`, join(root, name), systemClock)
const WRITER = fileURLToPath(new URL('../../../testing/src/oci/layout-writer.ts', import.meta.url))

describe('an OCI image layout folder', () => {
  test('looks as other tools expect it', async () => {
    const digest = await putImage(open('plain'), 'one-1.0.spack', 'layer')
    const read = (...path: string[]): unknown =>
      JSON.parse(readFileSync(join(root, 'plain', ...path), 'utf8'))
    expect(read('oci-layout')).toEqual({ imageLayoutVersion: '1.0.0' })
    expect(read('index.json')).toEqual({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [
        {
          mediaType: IMAGE_MANIFEST,
          digest,
          size: expect.any(Number),
          annotations: { 'org.opencontainers.image.ref.name': 'one-1.0.spack' },
        },
      ],
    })
    expect(statSync(join(root, 'plain', 'blobs', 'sha256', digest.slice(7))).isFile()).toBe(true)
  })

  test('keeps what other tools wrote into its index', async () => {
    await putImage(open('shared'), 'ours', 'layer')
    const file = join(root, 'shared', 'index.json')
    const index = JSON.parse(readFileSync(file, 'utf8')) as {
      manifests: object[]
      annotations?: object
    }
    const platform = { architecture: 'amd64', os: 'linux' }
    writeFileSync(
      file,
      JSON.stringify({
        ...index,
        annotations: { by: 'another tool' },
        manifests: [{ ...index.manifests[0], platform }],
      }),
    )
    await putImage(open('shared'), 'second', 'other layer')
    const after = JSON.parse(readFileSync(file, 'utf8')) as typeof index
    expect(after.annotations).toEqual({ by: 'another tool' })
    expect(after.manifests[0]).toMatchObject({ platform })
    expect(after.manifests).toHaveLength(2)
  })

  test('loses nothing when several processes write at once', async () => {
    const registry = open('busy')
    const subject = await putImage(registry, 'subject', 'layer')
    const run = promisify(execFile)
    await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        run(process.execPath, [
          '--disable-warning=ExperimentalWarning',
          WRITER,
          join(root, 'busy'),
          name,
          '12',
          subject,
        ]),
      ),
    )
    expect(await registry.tags()).toHaveLength(1 + 36 + 1) // the subject, what was written, the list of referrers
    expect(await registry.referrers(subject)).toHaveLength(3)
  })

  test('that is something else is left alone', async () => {
    mkdirSync(join(root, 'other'))
    writeFileSync(join(root, 'other', 'oci-layout'), '{"imageLayoutVersion":"9"}')
    await expect(putImage(open('other'), 'x', 'y')).rejects.toThrow(
      'is not an OCI image layout of version 1.0.0',
    )
  })

  test('that is a file is named', async () => {
    writeFileSync(join(root, 'file'), '')
    await expect(putImage(open('file'), 'x', 'y')).rejects.toBeInstanceOf(UserError)
  })

  test('a blob that was damaged on disk is not given out', async () => {
    const registry = open('damaged')
    const digest = await putImage(registry, 'one', 'layer')
    await attach(registry, digest, 'text/plain', 'note')
    writeFileSync(
      join(root, 'damaged', 'blobs', 'sha256', digest.slice(7)),
      Buffer.alloc(statSync(join(root, 'damaged', 'blobs', 'sha256', digest.slice(7))).size, 'x'),
    )
    await expect(registry.manifest('one')).rejects.toMatchObject({ failure: 'digest-mismatch' })
  })
})

describe('the lock of a folder', () => {
  test.each<[string, () => string, number]>([
    ['of a process that died', () => `${processMark().replace(/\.\d+\./, '.4194305.')} x`, 0],
    ['that is empty and old', () => '', 10],
    ['of another machine that is long gone', () => '1 elsewhere x', 120],
  ])('%s is broken', async (name, content, seconds) => {
    const file = join(root, `${name}.lock`)
    writeFileSync(file, content())
    const then = Date.now() / 1000 - seconds
    utimesSync(file, then, then)
    expect(await withLock(file, systemClock, async () => 'done')).toBe('done')
  })

  test('of a living process is waited for', async () => {
    const file = join(root, 'held.lock')
    const order: string[] = []
    const [held, released] = [gate(), gate()]
    const first = withLock(file, systemClock, async () => {
      held.resolve()
      await released.promise
      order.push('first')
    })
    await held.promise
    const second = withLock(file, systemClock, async () => void order.push('second'))
    await new Promise(setImmediate)
    released.resolve()
    await Promise.all([first, second])
    expect(order).toEqual(['first', 'second'])
  })
})

/** A promise that somebody else resolves. */
function gate(): { readonly promise: Promise<void>; resolve(this: void): void } {
  let resolve!: () => void
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
