import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { sha256 } from '../sign/statements.ts'
import { ContentMismatch, readExactly } from './content.ts'
import { dagHash } from './dag-hash.ts'
import { checkIndex, parseSpecImage, specMismatches } from './image.ts'

/** Nodes as Spack 1.2 wrote them, with the hashes that it computed. */
const libfoo = {
  name: 'libfoo',
  version: '1.1',
  arch: { platform: 'linux', platform_os: 'debian12', target: 'x86_64_v3' },
  namespace: 'acme',
  parameters: {
    build_system: 'generic',
    cflags: [],
    cppflags: [],
    cxxflags: [],
    fflags: [],
    ldflags: [],
    ldlibs: [],
  },
  package_hash: 'aaaa====',
  annotations: { original_specfile_version: 5 },
}
const withHash = (
  node: Record<string, unknown>,
): Record<string, unknown> & { name: string; version: string; hash: string } =>
  ({ ...node, hash: dagHash(node)! }) as never
const genuine = withHash(libfoo)
const expected = { name: 'libfoo', version: '1.1', hash: genuine.hash as never }
const config = (...nodes: unknown[]): Buffer =>
  Buffer.from(JSON.stringify({ spec: { _meta: { version: 5 }, nodes } }))
const index = (installs: Record<string, unknown>): Buffer =>
  Buffer.from(JSON.stringify({ database: { version: '8', installs } }))

describe('the hash of a spec', () => {
  test('is the one that Spack computes, also with letters that are not ASCII', () => {
    // Computed with Spack's own b32_hash(json.dumps(…)) on Python 3.11.
    expect(dagHash({ name: 'a', version: 'é' })).toBe('run2nev3zru4wsduhz4jt2oim2la5da3')
  })

  test.each([
    ['an external', { external: { path: '/usr' } }],
    ['a spliced spec', { build_spec: { name: 'x' } }],
    ['a spec of an old format', { annotations: { original_specfile_version: 4 } }],
  ])('is left alone for %s', (_, more) => {
    expect(dagHash({ ...libfoo, ...more })).toBeUndefined()
  })
})

describe('the description in an image', () => {
  test('fits the spec that was asked for', () => {
    expect(specMismatches(config(genuine), expected)).toEqual([])
  })

  test.each<[string, Buffer, string]>([
    [
      'holds another spec',
      config(withHash({ ...libfoo, name: 'evil' })),
      'Its image holds the spec evil@1.1',
    ],
    [
      'calls another spec by this hash',
      config({ ...genuine, name: 'evil' }),
      'calls itself evil@1.1',
    ],
    [
      'was changed under this hash',
      config({ ...genuine, parameters: { build_system: 'generic', evil: true } }),
      'does not have the hash',
    ],
    [
      'has a changed dependency',
      config(genuine, { ...withHash({ ...libfoo, name: 'dep' }), version: '6.6' }),
      'The description of dep@6.6 does not have the hash',
    ],
    ['is no description', Buffer.from('{"spec": 1}'), 'holds no spec'],
    ['is no JSON', Buffer.from('hello'), 'holds no spec'],
  ])('is refused when it %s', (_, bytes, message) => {
    expect(specMismatches(bytes, expected).join(' ')).toContain(message)
  })
})

describe('an index.spack', () => {
  test('is believed when every hash is that of its spec', () => {
    expect(
      checkIndex(index({ [genuine.hash]: { spec: genuine, ref_count: 0, in_buildcache: true } })),
    ).toEqual([])
  })

  test.each<[string, unknown]>([
    ['a spec with another hash', withHash({ ...libfoo, name: 'evil' })],
    ['a spec that was changed', { ...genuine, version: '6.6' }],
  ])('is caught naming a hash with %s in it', (_, spec) => {
    expect(checkIndex(index({ [genuine.hash]: { spec, in_buildcache: true } }))).toEqual([
      expect.objectContaining({ hash: genuine.hash }),
    ])
  })

  test('that Spack wrote is believed, and not once a hash names another of its specs', () => {
    const recorded = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../fixtures/index.spack.json'), 'utf8'),
    ) as { database: { installs: Record<string, { spec: { name: string } }> } }
    expect(checkIndex(Buffer.from(JSON.stringify(recorded)))).toEqual([])
    const { installs } = recorded.database
    const [first, second] = Object.keys(installs).filter((hash) =>
      installs[hash]!.spec.name.includes('bar'),
    )
    installs[first!] = installs[second!]!
    expect(checkIndex(Buffer.from(JSON.stringify(recorded)))).toEqual([
      { hash: first, message: expect.stringContaining(second!) },
    ])
  })

  test('is compared with what a lock knows', () => {
    const external = { ...libfoo, external: { path: '/usr' }, hash: genuine.hash, version: '9' }
    expect(
      checkIndex(
        index({ [genuine.hash]: { spec: external } }),
        new Map([[genuine.hash, expected]]),
      ),
    ).toEqual([expect.objectContaining({ message: expect.stringContaining('libfoo@9') })])
  })

  test('is told from what is no index', () => {
    expect(checkIndex(Buffer.from('[]'))).toBeUndefined()
  })
})

describe('content', () => {
  const bytes = Buffer.from('the files')
  const promised = { digest: sha256(bytes), size: bytes.length }
  const open = (content: Buffer) => async (): Promise<Readable> =>
    Readable.from([content.subarray(0, 4), content.subarray(4)])

  test('comes through when it is what was promised', async () => {
    expect(await readExactly(open(bytes), promised, 100)).toEqual(bytes)
  })

  test.each<[string, Buffer, { size: number }, string]>([
    ['longer than its manifest says', bytes, { size: 5 }, 'size-mismatch'],
    ['shorter than its manifest says', bytes, { size: 50 }, 'size-mismatch'],
    [
      'swapped for other bytes of that length',
      Buffer.from('EVIL file'),
      { size: 9 },
      'digest-mismatch',
    ],
    ['longer than makes sense', bytes, { size: 101 }, 'size-mismatch'],
  ])('is refused when it is %s', async (_, content, { size }, refusal) => {
    const read = readExactly(open(content), { digest: promised.digest, size }, 100)
    await expect(read).rejects.toThrow(ContentMismatch)
    await expect(read).rejects.toMatchObject({ refusal })
  })

  test('is cut off where it never ends', async () => {
    const endless = new Readable({
      read() {
        this.push(Buffer.alloc(65_536))
      },
    })
    await expect(readExactly(async () => endless, promised, 100)).rejects.toMatchObject({
      refusal: 'size-mismatch',
    })
    expect(endless.destroyed).toBe(true)
  })
})

test('what is no manifest of a package is none', () => {
  for (const text of [
    '',
    '{}',
    '{"config":{},"layers":[]}',
    JSON.stringify({
      config: promisedDescriptor(),
      layers: [{ ...promisedDescriptor(), size: -1 }],
    }),
  ])
    expect(parseSpecImage(Buffer.from(text))).toBeUndefined()
})

const promisedDescriptor = (): object => ({ mediaType: 'x', digest: sha256('x'), size: 1 })
