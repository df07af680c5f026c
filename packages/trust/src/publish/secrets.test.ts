import { describe, expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
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

  test('finds a value that stands after megabytes of log, compressed or not', async () => {
    const noise = randomBytes(2 * 1024 * 1024)
    const content = Buffer.concat([noise, Buffer.from(` ${VALUE}\n`)])
    expect(await scanner.scan('log', inPieces(content, 65_536))).toEqual(['TOKEN'])
    expect(await scanner.scan('log.gz', inPieces(gzipSync(content), 65_536))).toEqual(['TOKEN'])
  })

  test('looks through a long file in time that grows with its length alone', async () => {
    const started = process.cpuUsage()
    expect(await scanner.scan('log', inPieces(Buffer.alloc(3 * 1024 * 1024), 2048))).toEqual([])
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1e6).toBeLessThan(2)
  })

  test('looks at so much of what a file unpacks to, and reads the file to its end', async () => {
    const limited = new SecretScanner([{ variable: 'TOKEN', value: VALUE }], 100_000)
    const bytes = randomBytes(3_000_000)
    const found = async (at: number): Promise<string[]> => {
      bytes.write(VALUE, at)
      const content = inPieces(gzipSync(bytes), 20_000)
      const names = await limited.scan('log.gz', content)
      expect(content.readableEnded).toBe(true)
      return names
    }
    expect(await found(2_900_000)).toEqual([])
    expect(await found(50_000)).toEqual(['TOKEN'])
  })

  test('reads what is called gzip and is none to its end', async () => {
    const content = inPieces(randomBytes(300_000), 100_000)
    expect(await scanner.scan('log.gz', content)).toEqual([])
    expect(content.readableEnded).toBe(true)
  })

  test.each([
    ['of text', 'log', Buffer.from('so far so good')],
    ['that is compressed', 'log.gz', gzipSync('so far so good').subarray(0, 12)],
    ['that is called so and is not', 'log.gz', Buffer.from('so far so good')],
  ])('says when a file cannot be read to its end: one %s', async (_, name, beginning) => {
    const content = Readable.from(
      (async function* () {
        yield beginning
        await new Promise((resolve) => setTimeout(resolve, 20))
        throw new Error('the tarball broke off')
      })(),
    )
    await expect(scanner.scan(name, content)).rejects.toThrow('the tarball broke off')
  })

  test('has nothing to do without secrets', () => {
    expect([new SecretScanner([]).isIdle, scanner.isIdle]).toEqual([true, false])
  })
})

describe('secretsIn', () => {
  test.each([
    'DEPLOY_TOKEN',
    'npm_config__auth',
    'AUTH_HEADER',
    'AWS_SECRET',
    'AWS_ACCESS_KEY',
    'AccessKey',
    'DB_PASSWORD',
    'MYSQL_PASSWD',
    'GPG_PASSPHRASE',
    'CREDENTIALS',
    'PRIVATE_KEY',
    'PrivateKey',
    'API_KEY',
    'ApiKey',
    'SIGNING_KEY',
    'SigningKey',
    'TOKEN_FILE_PASSWORD',
  ])('takes %s for a secret', (variable) => {
    expect(secretsIn({ [variable]: ' long-enough \n' })).toEqual([
      { variable, value: 'long-enough' },
    ])
  })

  test.each(['12345678', 'a-switch: true', 'true or false', 'order-12345678', '12345678-order'])(
    'takes the value "%s" for one, unless it is a switch or a number alone',
    (value) => {
      const isNumber = /^\d+$/.test(value)
      expect(secretsIn({ TOKEN: value })).toEqual(isNumber ? [] : [{ variable: 'TOKEN', value }])
    },
  )

  test('takes eight characters for one, and no fewer', () => {
    expect(secretsIn({ TOKEN: 'abcdefgh' })).toEqual([{ variable: 'TOKEN', value: 'abcdefgh' }])
    expect(secretsIn({ TOKEN: ' abcdefg ' })).toEqual([])
  })

  test.each([
    ['that says where a secret is', 'TOKEN_PATH', '/run/secrets/token'],
    ['of another name', 'HOME', '/home/somebody'],
    ['that is too short to be told from chance', 'TOKEN', '1234abc'],
    ['that is a switch', 'USE_TOKEN', 'true    '],
    ['that is a number', 'TOKEN_COUNT', '123456789'],
    ['that is a number between spaces', 'TOKEN_COUNT', ' 123456789\n'],
    ['of an author', 'GIT_AUTHOR', 'Somebody Else'],
    ['of a way to log in', 'SMTP_AUTH_METHOD', 'challenge'],
    ['that is not set', 'TOKEN', undefined],
  ])('passes over a variable %s', (_, variable, value) => {
    expect(secretsIn({ [variable]: value })).toEqual([])
  })
})
