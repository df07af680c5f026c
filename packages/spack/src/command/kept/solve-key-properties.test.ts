import { describe, expect, test } from '@jest/globals'
import type { TestSelection } from '@pakages/core'
import { solveKey, type SolveGround } from './solve-key.ts'

const SEED = Number(process.env['PAKAGES_SEED'] ?? 20261122)
const CASES = Number(process.env['PAKAGES_KEYS'] ?? 3000)

/** Numbers from 0 up to 1, the same for a seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const random = numbers(SEED)
/** What a key that is put together carelessly would run into one another. */
const PIECES = ['a', 'b', 'ab', ' ', '\n', ',', '"', '"]', '\\', '@1.2', '+x', '[', '', 'é', '0']
const upTo = (most: number): number => Math.floor(random() * (most + 1))
const word = (): string =>
  Array.from({ length: 1 + upTo(3) }, () => PIECES[upTo(PIECES.length - 1)]!).join('')
const words = (): string[] => Array.from({ length: upTo(3) }, word)

/** All that a lock follows from, in one value. */
interface Followed {
  readonly ground: SolveGround & { readonly identity: NonNullable<SolveGround['identity']> }
  readonly specs: readonly string[]
  readonly tests: TestSelection
}

const TESTS: readonly TestSelection[] = ['none', 'root', 'all']
const followed = (): Followed => ({
  ground: {
    identity: { spack: words(), recipes: words() },
    version: word(),
    platform: word(),
    target: word(),
    processor: word(),
    libc: word().replaceAll('\n', ''),
    packages: word(),
    concretizer: { reuse: random() < 0.5, other: word() },
  },
  specs: ['zlib', ...words().map((part) => `p${part}`)],
  tests: TESTS[upTo(2)]!,
})

/** Each changes one thing that counts, and says which. */
const CHANGES: Readonly<Record<string, (given: Followed) => Followed>> = {
  'a spec': (given) => ({ ...given, specs: [...given.specs, 'one-more'] }),
  tests: (given) => ({ ...given, tests: given.tests === 'all' ? 'none' : 'all' }),
  'the commit of a recipe repository': ({ ground, ...rest }) => ({
    ...rest,
    ground: { ...ground, identity: { ...ground.identity, recipes: [word(), 'changed'] } },
  }),
  'the code of Spack': ({ ground, ...rest }) => ({
    ...rest,
    ground: { ...ground, identity: { ...ground.identity, spack: [word(), 'changed'] } },
  }),
  ...Object.fromEntries(
    (['version', 'platform', 'target', 'processor', 'libc', 'packages'] as const).map((part) => [
      part,
      ({ ground, ...rest }: Followed): Followed => ({
        ...rest,
        ground: { ...ground, [part]: `${ground[part]}x` },
      }),
    ]),
  ),
  'the configuration': ({ ground, ...rest }) => ({
    ...rest,
    ground: { ...ground, concretizer: { changed: true } },
  }),
}

async function keyOf({ ground, specs, tests }: Followed): Promise<string | undefined> {
  const found = await solveKey(ground, { specs, tests })
  return found.kind === 'known' ? found.key : undefined
}

describe(`the key that a lock is kept under, in ${CASES} random cases (seed ${SEED})`, () => {
  test('is another one whenever one thing changes that the lock follows from', async () => {
    for (let at = 0; at < CASES / 10; at++) {
      const given = followed()
      const key = await keyOf(given)
      if (key === undefined) continue
      for (const [what, change] of Object.entries(CHANGES))
        if ((await keyOf(change(given))) === key)
          throw new Error(`${what} does not count in ${JSON.stringify(given)}`)
    }
  })

  test('is never that of something else, however texts and lists run into one another', async () => {
    const seen = new Map<string, string>()
    for (let at = 0; at < CASES; at++) {
      const given = followed()
      const key = await keyOf(given)
      if (key === undefined) continue
      const text = JSON.stringify(given)
      if ((seen.get(key) ?? text) !== text)
        throw new Error(`One key for ${seen.get(key)} and ${text}`)
      seen.set(key, text)
    }
    expect(seen.size).toBeGreaterThan(CASES / 2)
  })

  test('does not follow from where things lie, nor from the order in which a value was put together', async () => {
    for (let at = 0; at < CASES / 10; at++) {
      const given = followed()
      const turned = Object.fromEntries(Object.entries(given.ground).reverse())
      expect(await keyOf({ ...given, ground: turned as unknown as Followed['ground'] })).toBe(
        await keyOf(given),
      )
    }
  })

  test('moves no text from one list or field to the next', async () => {
    for (let at = 0; at < CASES / 10; at++) {
      const [given, left, right] = [followed(), `l${word()}`, `r${word()}`]
      const together: Followed = { ...given, specs: [`${left}${right}`] }
      const apart: Followed = { ...given, specs: [left, right] }
      const [one, two] = [await keyOf(together), await keyOf(apart)]
      if (one !== undefined && two !== undefined) expect(one).not.toBe(two)
      const { ground } = given
      const moved = {
        ...ground,
        platform: `${ground.platform}${ground.target}`,
        target: '',
      }
      if (ground.target !== '')
        expect((await keyOf({ ...given, ground: moved })) ?? 'none').not.toBe(await keyOf(given))
    }
  })
})
