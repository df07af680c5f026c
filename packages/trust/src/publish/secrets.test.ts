import { describe, expect, test } from '@jest/globals'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { SecretScanner, secretsIn } from './secrets.ts'

const VALUE = 's3cr3t/value+42'
const scanner = new SecretScanner([{ variable: 'TOKEN', value: VALUE }])

/** A file that arrives in pieces of some length. */
const inPieces = (content: Buffer, length: number): Readable =>
  Readable.from(
    Array.from({ length: Math.ceil(content.length / length) }, (_, at) =>
      content.subarray(at * length, (at + 1) * length),
    ),
  )

describe('SecretScanner', () => {
  test.each([
    ['as it is', VALUE],
    ['as a part of an address', encodeURIComponent(VALUE)],
    ['in base64', Buffer.from(VALUE).toString('base64')],
  ])('finds a value %s, wherever the pieces of a file end', async (_, leaked) => {
    const content = Buffer.from(`before ${leaked} after`)
    for (let length = 1; length <= content.length; length++)
      expect([length, await scanner.scan('log', inPieces(content, length))]).toEqual([
        length,
        ['TOKEN'],
      ])
  })

  test.each([1, 7, 1000])(
    'finds a value in a compressed file, %d bytes at a time',
    async (length) => {
      const content = gzipSync(Buffer.from(`before ${VALUE} after`))
      expect(await scanner.scan('log.gz', inPieces(content, length))).toEqual(['TOKEN'])
    },
  )

  test('finds nothing in two halves with something between, and in what is no gzip', async () => {
    const halves = Buffer.from(`${VALUE.slice(0, 8)}x${VALUE.slice(8)}`)
    expect(await scanner.scan('log', inPieces(halves, 3))).toEqual([])
    expect(await scanner.scan('log.gz', inPieces(Buffer.from(VALUE), 3))).toEqual([])
  })

  test('names each variable once, and reads a file to its end', async () => {
    const both = new SecretScanner([
      { variable: 'A', value: 'first-value' },
      { variable: 'B', value: 'second-value' },
    ])
    const content = inPieces(Buffer.from('second-value first-value first-value, and more'), 5)
    expect((await both.scan('log', content)).sort()).toEqual(['A', 'B'])
    expect(content.readableEnded).toBe(true)
  })

  test('has nothing to do without secrets', () => {
    expect([new SecretScanner([]).isIdle, scanner.isIdle]).toEqual([true, false])
  })
})

describe('secretsIn', () => {
  test.each(['DEPLOY_TOKEN', 'npm_config__auth', 'AWS_SECRET_ACCESS_KEY', 'DB_PASSWORD', 'ApiKey'])(
    'takes %s for a secret',
    (variable) => {
      expect(secretsIn({ [variable]: ' long-enough \n' })).toEqual([
        { variable, value: 'long-enough' },
      ])
    },
  )

  test.each([
    ['that says where a secret is', 'TOKEN_PATH', '/run/secrets/token'],
    ['of another name', 'HOME', '/home/somebody'],
    ['that is too short to be told from chance', 'TOKEN', '1234abc'],
    ['that is a switch', 'USE_TOKEN', 'true    '],
    ['that is a number', 'TOKEN_COUNT', '123456789'],
    ['that is not set', 'TOKEN', undefined],
  ])('passes over a variable %s', (_, variable, value) => {
    expect(secretsIn({ [variable]: value })).toEqual([])
  })
})
