import { describe, expect, test } from '@jest/globals'
import { parseRequirement } from '@pakages/model'
import { conflictAdvice } from './explain.ts'
import { offeredVersions } from './offered.ts'
import { resolveLazily } from './resolve-lazily.ts'
import type { OfferedVersion } from './resolve.ts'

const none = new Map<string, readonly string[]>()

describe('the versions that an index offers', () => {
  test('are those that it lists, and the policy may refuse them', () => {
    expect(
      offeredVersions(
        'zlib',
        [
          { version: '2.0', state: 'pending' },
          { version: '1.0', state: 'approved' },
        ],
        ['approved', 'rejected'],
        none,
      ),
    ).toStrictEqual([
      {
        name: 'zlib',
        version: '2.0',
        state: 'pending',
        refused: ['It is pending, and only approved, rejected is allowed.'],
        requires: [],
      },
      { name: 'zlib', version: '1.0', state: 'approved', refused: [], requires: [] },
    ])
  })

  test('are refused for ever where they were removed, with every reason that is known', () => {
    const listed = [{ version: '1.0', state: 'removed' }] as const
    const refused = (removals: typeof none): readonly string[] =>
      offeredVersions('zlib', listed, ['removed'], removals)[0]!.refused
    expect(refused(none)).toStrictEqual(['It was removed as unsafe, and is never installed.'])
    expect(refused(new Map([['1.0', ['CVE.', 'Keys.']]]))).toStrictEqual([
      'It was removed as unsafe, and is never installed.',
      'CVE.',
      'Keys.',
    ])
  })

  test('bring what they require, and are refused where that is not to be understood', () => {
    const requires = ['alpha>=1.2', 'Ünknown', 'beta>2,<1', 'x'.repeat(400)]
    const [one] = offeredVersions(
      'zlib',
      [{ version: '1.0', state: 'approved', requires }],
      ['approved'],
      none,
    )
    expect(one!.requires.map(({ text }) => text)).toStrictEqual(['alpha>=1.2'])
    expect(one!.refused).toStrictEqual([
      'Its index says that it requires "Ünknown", which is no requirement.',
      'Its index says that it requires "beta>2,<1", which is no requirement.',
      `Its index says that it requires "${'x'.repeat(79)}…", which is no requirement.`,
    ])
  })

  test('are none that are no versions', () => {
    const listed = ['../1', '', 'a b', '1.0'].map((version) => ({
      version,
      state: 'approved' as const,
    }))
    expect(
      offeredVersions('zlib', listed, ['approved'], none).map(({ version }) => version),
    ).toStrictEqual(['1.0'])
  })
})

describe('resolving with an index that is far away', () => {
  const known: Record<string, OfferedVersion[]> = {
    app: [
      {
        name: 'app',
        version: '1.0',
        state: 'approved',
        refused: [],
        requires: [parseRequirement('zlib')],
      },
    ],
    zlib: [{ name: 'zlib', version: '1.3', state: 'approved', refused: [], requires: [] }],
    other: [],
  }

  test('asks of each package that matters once, and of no other', async () => {
    const asked: string[] = []
    const resolution = await resolveLazily(
      [{ requirement: parseRequirement('app'), origin: 'pakages.json' }],
      async (name) => {
        asked.push(name)
        return known[name]
      },
    )
    expect(asked).toStrictEqual(['app', 'zlib'])
    expect(
      resolution.kind === 'resolved' && resolution.chosen.map(({ offered }) => offered.name),
    ).toStrictEqual(['app', 'zlib'])
  })

  test('asks once for what is not known', async () => {
    let asked = 0
    const resolution = await resolveLazily(
      [{ requirement: parseRequirement('gone'), origin: 'pakages.json' }],
      async () => void asked++,
    )
    expect([resolution.kind, asked]).toStrictEqual(['conflict', 1])
  })

  const link = (name: string, more: object = {}): OfferedVersion => ({
    name,
    version: '1.0',
    state: 'approved',
    refused: [],
    requires: [parseRequirement(`link${Number(name.slice(4)) + 1}`)],
    ...more,
  })
  const first = [{ requirement: parseRequirement('link0'), origin: 'pakages.json' }]

  test('asks first for what the highest version that fits requires', async () => {
    const asked: string[] = []
    const of = (version: string, requires: string): OfferedVersion => ({
      ...link('link0'),
      version,
      requires: [parseRequirement(requires)],
    })
    await resolveLazily(first, async (name) => {
      asked.push(name)
      return name === 'link0'
        ? [of('1.9', 'low'), of('1.10', 'high')]
        : [{ ...link('link1'), name, requires: [] }]
    })
    expect(asked).toStrictEqual(['link0', 'high'])
  })

  test('gives up where each package leads to another, without an end', async () => {
    let asked = 0
    const resolution = await resolveLazily(first, async (name) => {
      asked++
      return [link(name)]
    })
    expect(resolution).toStrictEqual({ kind: 'too-many', asked: 1000 })
    expect(asked).toBe(1000)
  })

  test('tries no other version in vain while a package is not at hand', async () => {
    let tried = 0
    const of = (name: string, version: string, ...requires: string[]): OfferedVersion => ({
      ...link('link0'),
      ...{ name, version, requires: requires.map(parseRequirement) },
    })
    const lowest = (name: string): OfferedVersion => ({
      ...of(name, '0.9'),
      get requires() {
        tried++
        return []
      },
    })
    const offers: Readonly<Record<string, OfferedVersion[]>> = {
      // The highest cannot be had, and what the next one requires is not at hand yet.
      one: [of('one', '1.1', 'two<1'), of('one', '1.0', 'three'), lowest('one')],
      two: [of('two', '1.0'), lowest('two')],
      three: [of('three', '1.0'), lowest('three')],
    }
    const resolution = await resolveLazily(
      ['one', 'two>=1'].map((text) => ({
        requirement: parseRequirement(text),
        origin: 'pakages.json',
      })),
      async (name) => offers[name],
    )
    const chosen = resolution.kind === 'resolved' ? resolution.chosen : []
    expect(chosen.map(({ offered }) => `${offered.name}@${offered.version}`)).toEqual([
      ...['one@1.0', 'three@1.0', 'two@1.0'],
    ])
    expect(tried).toBe(0)
  })

  test('chooses for hundreds of direct requirements in good time', async () => {
    const versions = Array.from({ length: 20 }, (_, minor) => `1.${minor}`)
    const started = performance.now()
    const resolution = await resolveLazily(
      Array.from({ length: 300 }, (_, at) => ({
        requirement: parseRequirement(`p${at}>=1.2`),
        origin: 'pakages.json',
      })),
      async (name) =>
        versions.map((version) => ({ ...link('link0'), ...{ name, version, requires: [] } })),
    )
    expect(resolution.kind === 'resolved' && resolution.chosen.length).toBe(300)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test('does not search anew for each of a long chain', async () => {
    let looked = 0
    const begin = link('link0')
    const counted = {
      ...begin,
      get requires() {
        looked++
        return begin.requires
      },
    }
    const resolution = await resolveLazily(first, async (name) =>
      name === 'link0' ? [counted] : [link(name, name === 'link300' ? { requires: [] } : {})],
    )
    expect(resolution.kind === 'resolved' && resolution.chosen.length).toBe(301)
    expect(looked).toBeLessThan(10)
  })
})

describe('the advice about a conflict', () => {
  const stated = (text: string, origin: string) => ({
    requirement: parseRequirement(text),
    origin,
  })
  const conflict = (
    state: 'pending' | 'removed',
    ...reasons: string[]
  ): Parameters<typeof conflictAdvice>[0] => ({
    name: 'zlib',
    requirements: [stated('zlib', 'a.json'), stated('zlib>1', 'b.json'), stated('zlib', 'a.json')],
    nearest: [{ version: '1.3', state, reasons }],
  })

  test('is to check the name of what does not exist', () => {
    expect(conflictAdvice({ ...conflict('pending'), nearest: [] })).toMatch(
      /^Check the name zlib, /,
    )
  })

  test('is an approval, where nothing but the state stands against a version', () => {
    expect(conflictAdvice(conflict('pending', 'It is pending.'))).toBe(
      'Have zlib@1.3 approved, or allow its state with --allow pending.',
    )
  })

  test.each([
    ['it was removed', conflict('removed', 'It was removed.')],
    ['more stands against it', conflict('pending', 'It is pending.', 'b.json requires zlib>1.')],
    ['a requirement stands against it', conflict('pending', 'b.json requires zlib>1.')],
  ])('is to loosen a requirement where %s, each named once', (_, one) => {
    expect(conflictAdvice(one)).toBe('Loosen one of the requirements of a.json, b.json.')
  })
})
