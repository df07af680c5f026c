import { digestOfHex } from '@pakages/model'
import { describe, expect, test } from '@jest/globals'
import type { SpackSettings } from '@pakages/core'
import { spackEnvironment } from './process-environment.ts'
import { offeringSections, scopeSections } from './scope-sections.ts'
import { checkCompiler, checkCompilerName } from './machine/toolchain.ts'
import { chooseTarget } from './machine/target.ts'
import { parseSpackRelease } from './version.ts'

const settings: SpackSettings = {
  workFolder: '/w/.pakages',
  cacheFolder: '/c',
  repositories: [],
  installRoot: '/c/store',
  paddedLength: 256,
  externals: [],
  mirrors: [{ name: 'trusted-1', url: 'oci://ghcr.io/a/b' }],
  buildCache: '/w o/.pakages/buildcache',
}
const sections = (version = '1.2.0', more: Partial<SpackSettings> = {}) =>
  scopeSections({
    settings: { ...settings, ...more },
    version: parseSpackRelease(version)!,
    target: 'x86_64_v3',
    recipes: [
      { namespace: 'acme', folder: '/r/acme' },
      { namespace: 'builtin', folder: '/r/builtin' },
    ],
  })

describe('scopeSections', () => {
  test("pads the install root and keeps everything out of Spack's own folder", () => {
    expect(sections()['config']).toEqual({
      install_tree: { root: '/c/store', padded_length: 256 },
      build_stage: ['/c/stage'],
      source_cache: '/c/sources',
      test_stage: '/c/test',
      installer: 'old',
    })
  })

  test('does not pad when not asked to', () => {
    expect(sections('1.2.0', { paddedLength: 0 })['config']).toMatchObject({
      install_tree: { root: '/c/store' },
    })
  })

  test('does not name an installer to a Spack that knows but one', () => {
    expect(sections('1.0.2')['config']).not.toHaveProperty('installer')
  })

  test('has these repositories and no others, in this order', () => {
    expect(JSON.stringify(sections()['repos:'])).toBe('{"acme":"/r/acme","builtin":"/r/builtin"}')
  })

  test('pushes what is built to the build cache folder only', () => {
    expect(sections()['mirrors']).toEqual({
      pakages: {
        url: 'file:///w%20o/.pakages/buildcache',
        autopush: true,
        signed: false,
        source: false,
        binary: true,
      },
      'trusted-1': { url: 'oci://ghcr.io/a/b', signed: false },
    })
  })

  test('prefers the target, and solves without looking at what is installed', () => {
    expect(sections()).toMatchObject({
      packages: { all: { target: ['x86_64_v3'] } },
      concretizer: { reuse: false },
    })
  })
})

describe('while caches offer packages', () => {
  const digest = digestOfHex('a'.repeat(64))
  const offered = { from: 'https://example.org', digest, mirror: '/cache/offered/1' }

  test('the solver sees their lists alone', () => {
    expect(offeringSections([offered], 'linux-debian12')).toEqual({
      concretizer: { reuse: { roots: true, from: [{ type: 'buildcache' }] } },
      'mirrors:': {
        'offered-1': {
          url: 'file:///cache/offered/1',
          signed: false,
          source: false,
          binary: true,
        },
      },
    })
  })

  test('what was built on another Linux may be taken, and on no other platform', () => {
    const systems = ['ubuntu22.04', 'debian12', 'rocky8']
    const compatible = (platform: string): unknown =>
      offeringSections([{ ...offered, systems }], platform)['concretizer']
    expect(compatible('linux-debian12')).toMatchObject({
      os_compatible: { debian12: ['rocky8', 'ubuntu22.04'] },
    })
    expect(compatible('darwin-sequoia')).not.toHaveProperty('os_compatible')
  })
})

describe('the compiler', () => {
  test('is preferred in every language, so that a spec that names another keeps it', () => {
    expect(sections('1.2.0', { compiler: 'gcc@13' })['packages']).toEqual({
      all: { target: ['x86_64_v3'] },
      c: { prefer: ['gcc@13'] },
      cxx: { prefer: ['gcc@13'] },
      fortran: { prefer: ['gcc@13'] },
    })
  })

  test('is refused where the machine has not got it, and is not built', () => {
    const found = ['gcc@12.2.0', 'llvm@=18.1.8']
    for (const fitting of ['gcc', 'gcc@12', 'gcc@12.2.0', 'llvm@18'])
      expect(() => checkCompiler(fitting, found)).not.toThrow()
    for (const other of ['gcc@1', 'gcc@12.2.0.1', 'gc', 'aocc'])
      expect(() => checkCompiler(other, found)).toThrow(`This machine has no ${other}.`)
    expect(() => checkCompilerName('gcc %clang')).toThrow('is not a compiler')
  })
})

describe('the target', () => {
  test.each([
    ['x86_64_v4', 'x86_64_v3'],
    ['x86_64_v3', 'x86_64_v3'],
    ['aarch64', 'aarch64'],
    ['ppc64le', 'ppc64le'],
  ])('of a machine that is %s is %s', (generic, target) => {
    expect(chooseTarget({ platform: 'linux-x', generic }, undefined)).toBe(target)
  })

  test('is refused when the machine cannot run it', () => {
    expect(() => chooseTarget({ platform: 'linux-x', generic: 'x86_64_v2' }, undefined)).toThrow(
      'This machine is x86_64_v2: it cannot build for x86_64_v3.',
    )
  })

  test('is refused when it is none', () => {
    expect(() =>
      chooseTarget({ platform: 'linux-x', generic: 'aarch64' }, 'x86_64_v3 +evil'),
    ).toThrow('is not a target')
  })
  test('may be a named processor', () => {
    expect(chooseTarget({ platform: 'linux-x', generic: 'x86_64_v4' }, 'zen4')).toBe('zen4')
  })
})

describe('the environment of Spack', () => {
  const env = spackEnvironment(
    {
      PATH: '/bin',
      HOME: '/h',
      GITHUB_TOKEN: 'secret',
      ACTIONS_RUNTIME_TOKEN: 'secret',
      AWS_SECRET_ACCESS_KEY: 'secret',
      INPUT_TOKEN: 'secret',
      SPACK_PYTHON: '/p',
      https_proxy: 'http://proxy',
      CC: 'evil',
      LANG: 'de_DE',
    },
    '/c',
  )

  test('has no secret', () => {
    expect(Object.values(env)).not.toContain('secret')
  })
  test('has no compiler of the caller', () => {
    expect(env).not.toHaveProperty('CC')
  })
  test('has what Spack needs, in English', () => {
    expect(env).toEqual({
      PATH: '/bin',
      HOME: '/h',
      SPACK_PYTHON: '/p',
      https_proxy: 'http://proxy',
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      SPACK_DISABLE_LOCAL_CONFIG: '1',
      SPACK_USER_CACHE_PATH: '/c/user',
      PYTHONUNBUFFERED: '1',
    })
  })
})
