import { describe, expect, test } from '@jest/globals'
import { parseRequirement, type LockedPackage, type VersionState } from '@pakages/model'
import { conflictAdvice, explainConflict } from './explain.ts'
import { nextLock, prune } from './lock.ts'
import {
  resolve,
  type OfferedVersion,
  type Chosen,
  type Resolution,
  type StatedRequirement,
} from './resolve.ts'

const need = (text: string, origin = 'pakages.json'): StatedRequirement => ({
  requirement: parseRequirement(text),
  origin,
})
const offered = (
  spec: string,
  requires: readonly string[] = [],
  state: VersionState = 'approved',
): OfferedVersion => {
  const [name = '', version = ''] = spec.split('@')
  return {
    name,
    version,
    state,
    refused: state === 'approved' ? [] : [`It is ${state}, and only approved is allowed.`],
    requires: requires.map(parseRequirement),
  }
}
const from =
  (...all: readonly OfferedVersion[]) =>
  (name: string): readonly OfferedVersion[] | undefined => {
    const own = all.filter((one) => one.name === name)
    return own.length > 0 ? own : undefined
  }
const alphas = ['1.2.0', '1.2.9', '1.3.1', '1.4.0', '2.0.0', 'develop', '2.1-rc1'].map((version) =>
  offered(`alpha@${version}`),
)
const versions = (resolution: Resolution): string[] =>
  resolution.kind === 'resolved'
    ? resolution.chosen.map(({ offered: { name, version } }) => `${name}@${version}`)
    : [resolution.kind]

describe('resolve', () => {
  test.each([
    ['alpha<1.4', 'alpha@1.3.1'],
    ['alpha==<1.4', 'alpha@1.3.1'],
    ['alpha==1.2.2', 'alpha@1.2.9'],
    ['alpha>=1.2,<2', 'alpha@1.4.0'],
    ['alpha==*', 'alpha@2.0.0'],
    ['alpha', 'alpha@2.0.0'],
    ['alpha<=1.4', 'alpha@1.4.0'],
    ['alpha>1.2,<1.4', 'alpha@1.3.1'],
    ['alpha==1', 'alpha@1.4.0'],
    ['alpha==1.*', 'alpha@1.4.0'],
    ['alpha>1', 'alpha@2.0.0'],
    ['alpha<=1', 'alpha@1.4.0'],
    ['alpha>=1.3_', 'alpha@1.3.1'],
    ['alpha>1_', 'alpha@2.0.0'],
    ['alpha>2.0_', 'alpha@2.1-rc1'],
  ])('%s takes %s: the highest, numbered ones before develop and pre-releases', (text, wanted) => {
    expect(versions(resolve({ requirements: [need(text)], offeredOf: from(...alphas) }))).toEqual([
      wanted,
    ])
  })

  test('satisfies all consumers at once', () => {
    const requirements = [need('alpha>=1.2', 'one.json'), need('alpha<1.4', 'two.json')]
    expect(versions(resolve({ requirements, offeredOf: from(...alphas) }))).toEqual(['alpha@1.3.1'])
  })

  test('follows what the chosen require, and goes back when that does not fit', () => {
    const known = from(
      ...alphas,
      offered('beta@2.0', ['alpha>=2']),
      offered('beta@1.0', ['alpha<1.3']),
    )
    expect(
      versions(resolve({ requirements: [need('beta'), need('alpha<2')], offeredOf: known })),
    ).toEqual(['alpha@1.2.9', 'beta@1.0'])
    expect(
      versions(resolve({ requirements: [need('alpha<2'), need('beta')], offeredOf: known })),
    ).toEqual(['alpha@1.2.9', 'beta@1.0'])
  })

  test('passes over what the policy refuses', () => {
    expect(
      versions(
        resolve({
          requirements: [need('alpha')],
          offeredOf: from(offered('alpha@2.0', [], 'pending'), offered('alpha@1.0')),
        }),
      ),
    ).toEqual(['alpha@1.0'])
  })

  test('explains a conflict: both sides, and the nearest versions with every reason', () => {
    const resolution = resolve({
      requirements: [need('alpha>=2', 'one.json'), need('alpha<1.4', 'two.json')],
      offeredOf: from(
        offered('alpha@2.0'),
        offered('alpha@1.3', [], 'rejected'),
        offered('alpha@1.5'),
      ),
    })
    if (resolution.kind !== 'conflict') throw new Error(resolution.kind)
    expect(explainConflict(resolution.conflict)).toBe(
      [
        'No version of alpha fits.',
        '  one.json requires alpha >=2',
        '  two.json requires alpha <1.4',
        '  Together they admit no version at all.',
        'The nearest versions:',
        '  alpha@2.0 (approved)',
        '    two.json requires alpha<1.4.',
        '  alpha@1.5 (approved)',
        '    one.json requires alpha>=2.',
        '    two.json requires alpha<1.4.',
        '  alpha@1.3 (rejected)',
        '    one.json requires alpha>=2.',
        '    It is rejected, and only approved is allowed.',
      ].join('\n'),
    )
    expect(conflictAdvice(resolution.conflict)).toBe(
      'Loosen one of the requirements of one.json, two.json.',
    )
  })

  test('says what the requirements leave together, where that is not on offer', () => {
    const resolution = resolve({
      requirements: [need('alpha>=2', 'one.json'), need('alpha==*', 'two.json'), need('alpha<=2')],
      offeredOf: from(offered('alpha@3.0')),
    })
    expect(resolution.kind === 'conflict' && explainConflict(resolution.conflict)).toContain(
      '  Together they admit >=2.0,<3.0.\nThe nearest versions:',
    )
  })

  test('advises an approval where only that is missing', () => {
    const resolution = resolve({
      requirements: [need('alpha')],
      offeredOf: from(offered('alpha@2.0', [], 'pending')),
    })
    expect(resolution.kind === 'conflict' && conflictAdvice(resolution.conflict)).toBe(
      'Have alpha@2.0 approved, or allow its state with --allow pending.',
    )
  })

  test('says when there is no such package', () => {
    const resolution = resolve({ requirements: [need('alhpa')], offeredOf: from(...alphas) })
    expect(resolution.kind === 'conflict' && explainConflict(resolution.conflict)).toBe(
      'There is no package alhpa in the index.\n  pakages.json requires alhpa any version',
    )
  })

  test('names, the highest first, the five that the fewest reasons stand against', () => {
    const far = ['1.1', '1.2', '1.3', '1.4', '1.5'].map((version) =>
      offered(`alpha@${version}`, [], 'rejected'),
    )
    const near = [offered('alpha@1.0'), offered('alpha@0.9')]
    const resolution = resolve({
      requirements: [need('alpha>=2')],
      offeredOf: from(...far, ...near),
    })
    expect(resolution).toMatchObject({ kind: 'conflict', conflict: { name: 'alpha' } })
    expect(
      resolution.kind === 'conflict' && resolution.conflict.nearest.map(({ version }) => version),
    ).toEqual(['1.5', '1.4', '1.3', '1.0', '0.9'])
  })

  test('explains the dead end that comes of what is required itself, not of later tries', () => {
    const known = from(
      offered('app@2', ['lib>=2']),
      offered('app@1', ['gone']),
      offered('lib@1'),
      offered('lib@2', [], 'pending'),
    )
    const resolution = resolve({ requirements: [need('app')], offeredOf: known })
    if (resolution.kind !== 'conflict') throw new Error(resolution.kind)
    expect(explainConflict(resolution.conflict)).toBe(
      [
        'No version of lib fits.',
        '  app@2 requires lib >=2',
        'The nearest versions:',
        '  lib@2 (pending)',
        '    It is pending, and only approved is allowed.',
        '  lib@1 (approved)',
        '    app@2 requires lib>=2.',
      ].join('\n'),
    )
  })

  test('explains that what was chosen first does not fit what the next one requires', () => {
    const known = from(offered('lib@1'), offered('app@1', ['lib<1']))
    const resolution = resolve({ requirements: [need('lib'), need('app')], offeredOf: known })
    if (resolution.kind !== 'conflict') throw new Error(resolution.kind)
    expect(resolution.conflict).toMatchObject({
      name: 'lib',
      requirements: [{ origin: 'pakages.json' }, { origin: 'app@1' }],
      nearest: [{ version: '1', reasons: ['app@1 requires lib<1.'] }],
    })
  })

  test('says for whom each version was chosen, in the order of the names', () => {
    const known = from(
      offered('zoo@1', ['lib>=1']),
      offered('app@1', ['lib<2']),
      offered('lib@1.5'),
    )
    const requirements = [need('zoo', 'one.json'), need('app', 'two.json'), need('app', 'one.json')]
    const resolution = resolve({ requirements, offeredOf: known })
    if (resolution.kind !== 'resolved') throw new Error(resolution.kind)
    expect(
      resolution.chosen.map((one) => [
        one.offered.name,
        one.requirements.map(({ requirement, origin }) => `${origin}: ${requirement.text}`),
      ]),
    ).toEqual([
      ['app', ['two.json: app', 'one.json: app']],
      ['lib', ['zoo@1: lib>=1', 'app@1: lib<2']],
      ['zoo', ['one.json: zoo']],
    ])
  })

  test('asks what is offered of a package once', () => {
    const asked: string[] = []
    const known = from(offered('app@2', ['lib>9']), offered('app@1', ['lib']), offered('lib@1'))
    const offeredOf = (name: string) => (asked.push(name), known(name))
    expect(versions(resolve({ requirements: [need('app')], offeredOf }))).toEqual([
      'app@1',
      'lib@1',
    ])
    expect(asked).toEqual(['app', 'lib'])
  })

  test('gives up in good time on what has too many combinations', () => {
    const names = Array.from({ length: 12 }, (_, at) => `p${at}`)
    const all = names.flatMap((name) =>
      Array.from({ length: 12 }, (_, minor) => offered(`${name}@1.${minor}`, ['impossible'])),
    )
    const impossible = [offered('impossible@1.0', [], 'rejected')]
    const started = performance.now()
    expect(
      resolve({
        requirements: names.map((name) => need(name)),
        offeredOf: from(...all, ...impossible),
      }),
    ).toMatchObject({
      kind: 'too-hard',
      tried: expect.any(Number),
      conflict: { name: 'impossible' },
    })
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('the lock', () => {
  const chosen = (
    spec: string,
    origin = 'pakages.json',
    requires: readonly string[] = [],
  ): Chosen => ({
    offered: offered(spec, requires),
    requirements: [need(spec.split('@')[0]!, origin)],
  })
  const names = (packages: readonly LockedPackage[]): string[] =>
    packages.map(({ name, version }) => `${name}@${version}`)

  test('keeps the older version beside the new one until it is pruned', () => {
    const first = nextLock(undefined, [chosen('alpha@1.2.0')])
    const second = nextLock(first, [chosen('alpha@1.3.0')])
    expect(names(second.packages)).toEqual(['alpha@1.3.0', 'alpha@1.2.0'])
    expect(names(prune(second).removed)).toEqual(['alpha@1.2.0'])
    expect(names(prune(second).kept)).toEqual(['alpha@1.3.0'])
  })

  test('does not prune an older version that something kept still requires', () => {
    const first = nextLock(undefined, [
      chosen('alpha@1.2.0', 'beta@1.0'),
      chosen('beta@1.0', 'pakages.json', ['alpha<1.3']),
    ])
    const now = [chosen('alpha@1.4.0'), chosen('beta@2.0'), chosen('zoo@1.2')]
    const second = nextLock(first, now)
    expect(names(second.packages)).toEqual([
      'alpha@1.4.0',
      'alpha@1.2.0',
      'beta@2.0',
      'beta@1.0',
      'zoo@1.2',
    ])
    expect(second.packages[1]!.requiredBy).toEqual([{ text: 'alpha<1.3', origin: 'beta@1.0' }])
    // beta@1.0 itself is required by nothing, so that both go together.
    expect(names(prune(second).removed)).toEqual(['alpha@1.2.0', 'beta@1.0'])
    const held = {
      packages: second.packages.map((one) =>
        one.name === 'beta' && one.version === '1.0'
          ? { ...one, requiredBy: [{ text: 'beta<2', origin: 'other.json' }] }
          : one,
      ),
    }
    expect(prune(held).removed).toEqual([])
  })

  test('keeps what a consumer requires whose file is called like a package', () => {
    for (const origin of ['apps/@acme/pakages.json', 'alpha@1.0.json', 'beta@1.0'])
      expect(prune(nextLock(undefined, [chosen('alpha@1.2.0', origin)])).removed).toEqual([])
  })

  test('stands by name, the highest version of each first', () => {
    const first = nextLock(undefined, [chosen('beta@2.0'), chosen('alpha@1.9'), chosen('zoo@1')])
    const second = nextLock(first, [chosen('alpha@1.10'), chosen('beta@1.0')])
    expect(names(second.packages)).toEqual([
      'alpha@1.10',
      'alpha@1.9',
      'beta@2.0',
      'beta@1.0',
      'zoo@1',
    ])
  })

  test('says of each version its state, what it requires and who requires it', () => {
    expect(nextLock(undefined, [chosen('alpha@1', 'beta@1', ['zoo>=1', 'lib'])])).toEqual({
      packages: [
        {
          name: 'alpha',
          version: '1',
          state: 'approved',
          requiredBy: [{ text: 'alpha', origin: 'beta@1' }],
          requires: ['zoo>=1', 'lib'],
        },
      ],
    })
  })

  test.each([
    ['that what was chosen fits too', 'alpha>=1'],
    ['that does not admit it', 'alpha<1'],
    ['that is of another package', 'zoo<1.3'],
  ])('lets go of an older version for a requirement %s', (_, text) => {
    const first = nextLock(undefined, [
      chosen('alpha@1.2.0'),
      chosen('beta@1.0', 'pakages.json', [text]),
    ])
    const second = nextLock(first, [chosen('app@7'), chosen('alpha@1.3.0'), chosen('lib@1')])
    expect(second.packages.find(({ version }) => version === '1.2.0')?.requiredBy).toEqual([])
  })

  test('does not keep an older version for what it requires itself, or what was chosen anew', () => {
    const first = nextLock(undefined, [
      chosen('alpha@1.2.0', 'pakages.json', ['alpha<1.3']),
      chosen('beta@1.0', 'pakages.json', ['alpha<1.3']),
    ])
    const second = nextLock(first, [chosen('alpha@1.4.0'), chosen('beta@1.0')])
    expect(second.packages.map(({ version, requiredBy }) => [version, requiredBy.length])).toEqual([
      ['1.4.0', 1],
      ['1.2.0', 0],
      ['1.0', 1],
    ])
  })

  test('says the same when nothing changed', () => {
    const lock = nextLock(undefined, [chosen('alpha@1.2.0')])
    expect(nextLock(lock, [chosen('alpha@1.2.0')])).toEqual(lock)
  })
})
