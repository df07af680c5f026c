import { expect, test } from '@jest/globals'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { SecretScanner } from './secrets.ts'

const SECRET = 'ghp_0123456789abcdef'
const scanner = new SecretScanner([{ variable: 'TOKEN', value: SECRET }])
const TEXT = Buffer.from(`before ${SECRET} after`)

/** The text in two chunks. */
const cutAt = (bytes: Buffer, at: number): Readable =>
  Readable.from([bytes.subarray(0, at), bytes.subarray(at)], { objectMode: false })

test('A secret is found wherever it is cut in two, also when it is cut again and again', async () => {
  for (let at = 1; at < TEXT.length; at++)
    expect([at, await scanner.scan('log', cutAt(TEXT, at))]).toEqual([at, ['TOKEN']])
  const bytes = Readable.from([...TEXT].map((byte) => Buffer.from([byte])), { objectMode: false })
  expect(await scanner.scan('log', bytes)).toEqual(['TOKEN'])
})

test('A secret in a compressed file is found across the borders of what is uncompressed', async () => {
  const zeros = Buffer.alloc(64 * 1024 - 10)
  const packed = gzipSync(Buffer.concat([zeros, TEXT, zeros]))
  expect(await scanner.scan('log.gz', cutAt(packed, packed.length >> 1))).toEqual(['TOKEN'])
})

test('Two halves that do not follow one another are no secret', async () => {
  const halves = [SECRET.slice(0, 10), ' ', SECRET.slice(10)].map((text) => Buffer.from(text))
  expect(await scanner.scan('log', Readable.from(halves, { objectMode: false }))).toEqual([])
})
