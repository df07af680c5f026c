import { expect, test } from '@jest/globals'
import { randomNumbers } from '@pakages/testing/random-numbers'
import { parseRequirement, type VersionState } from '@pakages/model'
import { offeredVersions } from './offered.ts'
import { resolve, type OfferedVersion, type Resolution } from './resolve.ts'

// 500 random problems over two indexes with policies, beside a brute force that tries every choice.

interface Listed {
  readonly version: string
  readonly state: VersionState
  readonly requires: readonly string[]
  /** Whether the policy refuses it for what is known of vulnerabilities. */
  readonly isVulnerable: boolean
}
type Index = ReadonlyMap<string, readonly Listed[]>
interface Problem {
  readonly indexes: readonly Index[]
  readonly wanted: readonly string[]
  readonly allow: readonly VersionState[]
}

const NAMES = ['ant', 'bee', 'cat', 'dog', 'elk']
const STATES: readonly VersionState[] = [
  'approved',
  'approved',
  'approved',
  'pending',
  'unreviewed',
  'rejected',
  'removed',
]

function problem(seed: number): Problem {
  const below = randomNumbers(seed)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!
  const requirement = (): string => {
    const one = (): string =>
      `${pick(['==', '>=', '<=', '<', '>', '>=', '<='])}${below(3)}${pick(['', `.${below(3)}`, `.${below(3)}`])}`
    return pick(NAMES) + pick(['', one(), one(), `>=${below(2)}_`, '==*', `==${below(3)}.*`])
  }
  const versions = (): Listed[] =>
    [
      ...new Set(Array.from({ length: 1 + below(4) }, () => `${below(3)}.${below(3)}.${below(2)}`)),
    ].map((version) => ({
      version,
      state: pick(STATES),
      requires: Array.from({ length: pick([0, 0, 1, 1, 2]) }, requirement),
      isVulnerable: below(4) === 0,
    }))
  const index = (): Index =>
    new Map(NAMES.filter(() => below(3) > 0).map((name) => [name, versions()]))
  return {
    indexes: [index(), index()],
    wanted: Array.from({ length: 1 + below(3) }, requirement),
    allow: [
      'approved',
      // That removed ones may be chosen can be asked for, and is never granted.
      ...(['pending', 'unreviewed', 'rejected', 'removed'] as const).filter(() => below(3) > 0),
    ],
  }
}

/** The brute force has its own reading of requirements, since ours is what is looked at. */
const [NAME, BOUND] = [/^[a-z]+/, /^(==|>=|<=|<|>)(\d+)(?:\.(\d+|\*))?_?$/]
function fits(text: string, version: string): boolean {
  const bound = text.replace(NAME, '')
  if (bound === '' || bound === '==*') return true
  const [, sign, major, minor] = BOUND.exec(bound)!
  const [own, ownMinor] = version.split('.').map(Number)
  const whole = minor === undefined || minor === '*'
  const difference = own! - Number(major) || (whole ? 0 : ownMinor! - Number(minor))
  const signs = { '==': difference === 0, '>=': difference >= 0, '<=': difference <= 0 }
  return { ...signs, '<': difference < 0, '>': difference > 0 }[sign!]!
}
const nameOf = (text: string): string => NAME.exec(text)![0]
const rank = (version: string): number => Number(version.replaceAll('.', ''))

type Choice = ReadonlyMap<string, Listed>

/** All choices of at most one version of each package that leave nothing open or unneeded. */
function everyAnswer({ indexes, wanted, allow }: Problem): Choice[] {
  const all = NAMES.map((name) => {
    const listed = indexes.find((index) => index.has(name))?.get(name) ?? []
    return [
      undefined,
      ...listed.filter(
        ({ state, isVulnerable }) => state !== 'removed' && allow.includes(state) && !isVulnerable,
      ),
    ]
  })
  return all
    .reduce<(Listed | undefined)[][]>(
      (before, versions) => before.flatMap((row) => versions.map((version) => [...row, version])),
      [[]],
    )
    .map((row): Choice => new Map(row.flatMap((one, at) => (one ? [[NAMES[at]!, one]] : []))))
    .filter((choice) => isAnswer(choice, wanted))
}

function isAnswer(choice: Choice, wanted: readonly string[]): boolean {
  const open = [...wanted]
  const needed = new Set<string>()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const one = choice.get(nameOf(next))
    if (!one || !fits(next, one.version)) return false
    if (needed.has(nameOf(next))) continue
    needed.add(nameOf(next))
    open.push(...one.requires)
  }
  return needed.size === choice.size
}

/** The best of them: the highest (with `_` the lowest) of what is required first, then of the next. */
function best(answers: Choice[], { wanted }: Problem): Choice | undefined {
  const stated = [...wanted]
  const decided = new Set<string>()
  let left = answers
  for (;;) {
    const name = stated.map(nameOf).find((each) => !decided.has(each))
    if (name === undefined || left.length === 0) return left[0]
    const lowest = stated.some((text) => nameOf(text) === name && text.endsWith('_'))
    const ranks = left.map((choice) => rank(choice.get(name)!.version))
    const top = lowest ? Math.min(...ranks) : Math.max(...ranks)
    left = left.filter((_, at) => ranks[at] === top)
    decided.add(name)
    stated.push(...left[0]!.get(name)!.requires)
  }
}

function ours({ indexes, wanted, allow }: Problem): Resolution {
  const offeredOf = (name: string): readonly OfferedVersion[] | undefined => {
    const listed = indexes.find((index) => index.has(name))?.get(name)
    const isVulnerable = new Map(listed?.map((one) => [one.version, one.isVulnerable]))
    const against = (version: string): string[] =>
      isVulnerable.get(version) === true ? ['It has a known vulnerability.'] : []
    return listed && offeredVersions(name, listed, allow, new Map(), against)
  }
  const requirements = wanted.map((text) => ({
    requirement: parseRequirement(text),
    origin: 'pakages.json',
  }))
  return resolve({ requirements, offeredOf })
}

const chosenText = (resolution: Resolution): string =>
  resolution.kind === 'resolved'
    ? resolution.chosen.map(({ offered }) => `${offered.name}@${offered.version}`).join(' ')
    : resolution.kind

const choiceText = (choice: Choice): string =>
  [...choice]
    .map(([name, { version }]) => `${name}@${version}`)
    .sort()
    .join(' ')

const withoutVulnerabilities = ({ indexes, ...rest }: Problem): Problem => ({
  ...rest,
  indexes: indexes.map(
    (index) =>
      new Map(
        [...index].map(([name, listed]) => [
          name,
          listed.map((one) => ({ ...one, isVulnerable: false })),
        ]),
      ),
  ),
})

test('500 random problems are resolved as a brute force resolves them', () => {
  const counts = { resolved: 0, conflict: 0, refused: 0, clean: 0 }
  const wrong = Array.from({ length: 500 }, (_, seed) => {
    const one = problem(seed)
    const found = best(everyAnswer(one), one)
    const wanted = found ? choiceText(found) : 'conflict'
    counts[found ? 'resolved' : 'conflict']++
    if (!found && best(everyAnswer({ ...one, allow: STATES }), one)) counts.refused++
    const whole = best(everyAnswer(withoutVulnerabilities(one)), one)
    if (found && whole && choiceText(found) !== choiceText(whole)) counts.clean++
    const text = chosenText(ours(one))
    return text === wanted ? [] : [{ seed, text, wanted, problem: one }]
  }).flat()
  expect(wrong).toEqual([])
  // Neither side is trivial, and the policy decides some.
  expect(Math.min(counts.resolved, counts.conflict)).toBeGreaterThan(100)
  expect(counts.refused).toBeGreaterThan(20)
  // A clean version is chosen where a vulnerable one would have been better.
  expect(counts.clean).toBeGreaterThan(20)
})
