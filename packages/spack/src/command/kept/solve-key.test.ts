import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConcretizeRequest } from '@pakages/core'
import { solveKey, type SolveGround } from './solve-key.ts'

const ground: SolveGround = {
  identity: { spack: ['tree:1'], recipes: ['acme tree:2', 'builtin tree:3'] },
  version: '1.1.1',
  platform: 'linux-debian12',
  target: 'x86_64_v3',
  processor: '',
  libc: '2.36',
  packages: [
    'packages:',
    '  gcc:',
    '    externals:',
    "    - spec: gcc@12.2.0 languages:='c,c++'",
    '      prefix: /usr',
    '      extra_attributes: {compilers: {c: /usr/bin/gcc}}',
    '  gmake:',
    '    externals:',
    '    - {spec: gmake@4.3, prefix: /usr}',
  ].join('\n'),
  concretizer: { reuse: false },
}
const request: ConcretizeRequest = { specs: ['libfoo', 'bar-tools@1.2'], tests: 'none' }
const keyOf = async (
  changed: Partial<SolveGround> = {},
  asked: Partial<ConcretizeRequest> = {},
): Promise<string> => {
  const found = await solveKey({ ...ground, ...changed }, { ...request, ...asked })
  return found.kind === 'known' ? found.key : `unknown: ${found.why}`
}

describe('what a solve follows from', () => {
  test('has the same key whenever it is asked', async () => {
    expect(await keyOf()).toBe(await keyOf())
    expect(await keyOf()).toMatch(/^[0-9a-f]{64}$/)
  })

  test.each<[string, Partial<SolveGround>, Partial<ConcretizeRequest>]>([
    ['specs', {}, { specs: ['libfoo', 'bar-tools@1.3'] }],
    ['the order of specs', {}, { specs: ['bar-tools@1.2', 'libfoo'] }],
    ['tests', {}, { tests: 'root' }],
    [
      'a recipe',
      { identity: { spack: ['tree:1'], recipes: ['acme tree:2', 'builtin tree:4'] } },
      {},
    ],
    [
      'the order of repositories',
      { identity: { spack: ['tree:1'], recipes: ['builtin tree:3', 'acme tree:2'] } },
      {},
    ],
    ['the code of Spack', { identity: { ...ground.identity!, spack: ['tree:9'] } }, {}],
    ['the version of Spack', { version: '1.1.2' }, {}],
    ['the system', { platform: 'linux-debian13' }, {}],
    ['the target', { target: 'x86_64_v2' }, {}],
    ['the processor, where it counts', { processor: 'zen3' }, {}],
    ['the C library', { libc: '2.41' }, {}],
    ['the compiler', { packages: ground.packages.replace('12.2.0', '12.3.0') }, {}],
    ['where the compiler is', { packages: ground.packages.replace('/usr/bin', '/opt/bin') }, {}],
    ['the configuration', { concretizer: { reuse: true } }, {}],
  ])('has another key with other %s', async (_, changed, asked) => {
    const other = await keyOf(changed, asked)
    expect(other).toMatch(/^[0-9a-f]{64}$/)
    expect(other).not.toBe(await keyOf())
  })

  test('names what a lock may take from the system', async () => {
    expect(await solveKey(ground, request)).toMatchObject({
      externals: [
        {
          name: 'gcc',
          version: '12.2.0',
          prefix: '/usr',
          attributes: { compilers: { c: '/usr/bin/gcc' } },
        },
        { name: 'gmake', version: '4.3', prefix: '/usr', attributes: {} },
        { name: 'glibc', version: '2.36', prefix: '/usr', attributes: {} },
      ],
      asked: request.specs,
    })
  })

  test.each([
    '/abcdef',
    'libfoo ^/abcdef',
    './libfoo.json',
    'libfoo dev_path=/src',
    'libfoo@git.main',
    'libfoo@git.main=1.0',
  ])('is not known for %s', async (spec) => {
    expect(await keyOf({}, { specs: [spec] })).toMatch(/^unknown: .* can change$/)
  })

  test('is known for a commit', async () => {
    expect(await keyOf({}, { specs: [`libfoo@git.${'a'.repeat(40)}=1.0`] })).toMatch(
      /^[0-9a-f]{64}$/,
    )
  })

  test('is not known where Spack or a repository has what cannot be looked through', async () => {
    expect(await keyOf({ identity: undefined })).toContain('files that lie elsewhere')
  })

  describe('for an environment', () => {
    let folder: string
    const written = async (manifest: string, lock?: string): Promise<string> => {
      await writeFile(join(folder, 'spack.yaml'), manifest)
      if (lock !== undefined) await writeFile(join(folder, 'spack.lock'), lock)
      const asked = { specs: undefined, environment: folder, tests: 'none' } as const
      const found = await solveKey(ground, asked as unknown as ConcretizeRequest)
      return found.kind === 'known' ? found.key : found.why
    }
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'pakages-env-'))
    })
    afterEach(() => rm(folder, { recursive: true, force: true }))

    test('changes with its spack.yaml and its spack.lock', async () => {
      const keys = [
        await written('spack: {specs: [libfoo]}'),
        await written('spack: {specs: [libfoo], concretizer: {unify: true}}'),
        await written('spack: {specs: [libfoo]}', '{}'),
        await written('spack: {specs: [libfoo]}', '{"a": 1}'),
      ]
      for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/)
      expect(new Set(keys).size).toBe(4)
    })

    test.each([
      'spack: {specs: [libfoo], include: [../other.yaml]}',
      'spack: {specs: [libfoo], concretizer: {reuse: true}}',
      'spack: {specs: [libfoo], develop: {libfoo: {spec: libfoo@main, path: /src}}}',
      'spack: {specs: [{matrix: [[a], [b]]}]}',
      'spack: {specs: [libfoo], packages: {zlib: {externals: [{spec: zlib@1, prefix: $HOME}]}}}',
      'spack: [',
    ])('is not known with %s', async (manifest) => {
      expect(await written(manifest)).toContain('its spack.yaml has more than')
    })
  })
})
