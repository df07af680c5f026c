import { describe, expect, test } from '@jest/globals'
import { specHashType, type ConcreteSpec } from '@pakages/model'
import {
  bestBinaries,
  isTakenUnasked,
  type BinaryCandidate,
  type BinaryMerits,
} from './best-binaries.ts'
import { runsOn } from './what-runs.ts'

const targets = new Set(['x86_64', 'x86_64_v2', 'x86_64_v3', 'haswell'])
const machine = { platform: 'linux', targets }
const LETTERS = 'abcdefgh'

/** Candidates by version, in the order of their letters: `1.2`, or with merits or an architecture. */
type Given = string | readonly [version: string, merits: BinaryMerits, target?: string]

const candidatesOf = (given: readonly Given[]): BinaryCandidate[] =>
  given.map((one, at) => {
    const [version, merits, target] = typeof one === 'string' ? [one, {}] : one
    return { spec: specOf(version, LETTERS[at]!, target), merits }
  })

const specOf = (version: string, letter: string, target = 'x86_64_v3'): ConcreteSpec => ({
  name: 'wxgit',
  version,
  hash: specHashType().parse(letter.repeat(32)),
  parameters: {},
  dependencies: [],
  arch: { platform: target === 'm1' ? 'darwin' : 'linux', platform_os: 'debian12', target },
})

describe('for a processor of which nothing is known', () => {
  const unknown = { platform: 'linux', targets: new Set(['x86_64']), unknownOf: 'x86_64' }

  test('whatever is built for its family runs, and nothing else', () => {
    const runs = (target: string): boolean => runsOn(specOf('1', 'a', target), unknown)
    expect(['x86_64', 'haswell', 'zen5', 'neoverse_v1', 'm1'].map(runs)).toEqual([
      ...[true, true, true],
      ...[false, false],
    ])
  })

  test('the most generic is the surest', () => {
    const given = candidatesOf([
      ['1', {}, 'x86_64_v4'],
      ['1', {}, 'x86_64_v2'],
      ['1', {}, 'x86_64_v3'],
    ])
    expect(bestBinaries(given, unknown).map(({ spec }) => spec.arch.target)).toEqual(['x86_64_v2'])
  })
})

describe('for a machine whose distribution and C library are known', () => {
  const debian = {
    ...machine,
    libc: { name: 'glibc', version: '2.36' },
    distribution: { id: 'debian', version: '12', name: undefined },
  } as const

  /** A candidate that was built on a system with a C library. */
  const built = (
    letter: string,
    os: string,
    [libc, libcVersion]: readonly [name: string, version: string],
    { version = '1', target = 'x86_64', ...merits }: BinaryMerits & Record<string, unknown> = {},
  ): BinaryCandidate => {
    const at = (one: ConcreteSpec): ConcreteSpec => ({
      ...one,
      arch: { ...one.arch, platform_os: os },
    })
    const external = at(specOf(libcVersion, 'h', 'x86_64_v4'))
    return {
      spec: at(specOf(version as string, letter, target as string)),
      merits,
      needs: [{ ...external, name: libc, external: { path: '/usr' } }],
    }
  }
  const best = (
    given: readonly BinaryCandidate[],
    of: Parameters<typeof bestBinaries>[1] = debian,
  ): string[] => bestBinaries(given, of).map(({ spec }) => spec.hash[0]!)

  test.each<[what: string, given: readonly BinaryCandidate[], hashes: readonly string[]]>([
    [
      'one with a newer C library does not run, though its version is higher',
      [
        built('a', 'ubuntu24.04', ['glibc', '2.39'], { version: '2' }),
        built('b', 'debian11', ['glibc', '2.31']),
      ],
      ['b'],
    ],
    [
      'one for another C library does not run',
      [built('a', 'alpine3', ['musl', '1.2.5']), built('b', 'debian11', ['glibc', '2.31'])],
      ['b'],
    ],
    [
      'versions of C libraries have the order of versions',
      [built('a', 'x', ['glibc', '2.4']), built('b', 'x', ['glibc', '2.37'], { version: '2' })],
      ['a'],
    ],
    [
      'of two that run, the one of this distribution is taken, though another makes more of the processor',
      [
        built('a', 'debian11', ['glibc', '2.31'], { target: 'x86_64_v3' }),
        built('b', 'debian12', ['glibc', '2.36']),
      ],
      ['b'],
    ],
    [
      'a higher version is taken, though another distribution built it',
      [
        built('a', 'debian11', ['glibc', '2.31'], { version: '2' }),
        built('b', 'debian12', ['glibc', '2.36']),
      ],
      ['a'],
    ],
    [
      'the fewest changed variants are taken, though another distribution built it',
      [
        built('a', 'debian11', ['glibc', '2.31']),
        built('b', 'debian12', ['glibc', '2.36'], { changedVariants: 1 }),
      ],
      ['a'],
    ],
  ])('%s', (_, given, hashes) => {
    expect(best(given)).toEqual(hashes)
    expect(best(given.toReversed())).toEqual(hashes)
  })

  test('nothing tells them apart where nothing is known of it', () => {
    const given = [
      built('a', 'ubuntu24.04', ['glibc', '2.39']),
      built('b', 'debian12', ['glibc', '2.36']),
    ]
    expect(best(given, machine)).toEqual(['a', 'b'])
  })

  test('a libc of an unknown version is only held to its name', () => {
    const alpine = { ...machine, libc: { name: 'musl', version: undefined } } as const
    const given = [
      built('a', 'debian12', ['glibc', '2.36'], { version: '2' }),
      built('b', 'alpine3', ['musl', '1.2.5']),
    ]
    expect(best(given, alpine)).toEqual(['b'])
  })
})

test('of two for the same target, the one whose dependencies make more of the processor is taken', () => {
  const [left, right] = candidatesOf([
    ['1', {}, 'x86_64_v2'],
    ['1', {}, 'x86_64_v2'],
  ])
  const given = [
    { ...left!, needs: [specOf('1', 'c', 'x86_64_v2')] },
    { ...right!, needs: [specOf('1', 'd', 'x86_64_v3')] },
  ]
  const best = (of: typeof machine): string[] =>
    bestBinaries(given, of).map(({ spec }) => spec.hash[0]!)
  expect(best(machine)).toEqual(['b'])
  expect(best({ ...machine, targets: new Set(['x86_64', 'x86_64_v2']) })).toEqual(['a'])
})

describe('of several binaries the one that Spack would take', () => {
  test.each<[what: string, given: readonly Given[], best: string]>([
    ['is the highest version', ['1.9', '1.10', '1.2'], '1.10'],
    ['is a number rather than a branch', ['1.2.0', 'main', 'develop'], '1.2.0'],
    ['is a number rather than what the recipe calls one', [['9', { infinity: true }], '1'], '1'],
    ['is a final version rather than a pre-release', ['2.0-rc1', '1.9'], '1.9'],
    ['is a version rather than a commit', [`git.v9=9.0`, '1.0'], '1.0'],
    ['is the preferred one, though lower', [['1.1', { preferred: true }], '1.2'], '1.1'],
    ['is a preferred branch', [['main', { preferred: true }], '1.2'], 'main'],
    ['is not deprecated', [['1.3', { deprecated: true }], '1.2'], '1.2'],
    [
      'is not deprecated, though that one is preferred',
      [['1.3', { deprecated: true, preferred: true }], '1.2'],
      '1.2',
    ],
    ['is a deprecated number before nothing', [['1.3', { deprecated: true }]], '1.3'],
    ['runs here', [['1.3', {}, 'neoverse_v1'], '1.2'], '1.2'],
    ['runs on this system', [['1.3', {}, 'm1'], '1.2'], '1.2'],
    ['is not too new for this processor', [['1.3', {}, 'x86_64_v4'], '1.2'], '1.2'],
  ])('%s', (_, given, best) => {
    const versions = bestBinaries(candidatesOf(given), machine).map(({ spec }) => spec.version)
    expect(versions).toEqual([best])
    const turned = bestBinaries(candidatesOf(given).toReversed(), machine)
    expect(turned.map(({ spec }) => spec.version)).toEqual([best])
  })

  test.each<[what: string, given: readonly Given[], best: readonly string[]]>([
    [
      'has the fewest variants that are not at their default',
      [
        ['1', { changedVariants: 2 }],
        ['1', { changedVariants: 1 }],
      ],
      ['b'],
    ],
    [
      'is the one that makes most of this processor',
      [
        ['1', {}, 'x86_64'],
        ['1', {}, 'x86_64_v3'],
        ['1', {}, 'x86_64_v2'],
        ['1', {}, 'x86_64_v4'],
      ],
      ['b'],
    ],
    [
      'is the one for this very processor, rather than for its level',
      [
        ['1', {}, 'haswell'],
        ['1', {}, 'x86_64_v3'],
      ],
      ['a'],
    ],
    [
      'has the fewest such variants, though another makes more of this processor',
      [
        ['1', { changedVariants: 1 }, 'x86_64_v3'],
        ['1', {}, 'x86_64'],
      ],
      ['b'],
    ],
    ['is the one of more parts', ['1', '1.0', '1'], ['b']],
    ['is all of the same version', ['1', '1', '0.9'], ['a', 'b']],
    ['is none of none', [], []],
  ])('%s', (_, given, best) => {
    const found = bestBinaries(candidatesOf(given), machine)
    expect(found.map(({ spec }) => spec.hash[0])).toEqual(best)
  })

  test.each<[what: string, given: Given, taken: boolean]>([
    ['a number', '1.2', true],
    ['a pre-release', '2.0-rc1', true],
    ['a branch', 'main', false],
    ['what the recipe calls a branch', ['9', { infinity: true }], false],
    ['a commit', 'git.v9=9.0', false],
    ['a deprecated version', ['1.2', { deprecated: true }], false],
    ['what runs elsewhere', ['1.2', {}, 'neoverse_v1'], false],
  ])('%s is taken unasked: %#', (_, given, taken) => {
    expect(isTakenUnasked(candidatesOf([given])[0]!, machine)).toBe(taken)
  })
})
