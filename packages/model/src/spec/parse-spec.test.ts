import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { meansItsMachine, readingOf, shortReading } from '@pakages/testing/spack/spec-readings'
import { InvalidValue } from '../outside/invalid-value.ts'
import { parseSpecQuery } from './parse-spec.ts'

type Recorded = readonly [set: string, spec: string, reads: unknown]
const [first, ...lines] = readFileSync(
  join(import.meta.dirname, 'fixtures/spack-specs.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
const { probes, source } = JSON.parse(first!) as { probes: string[]; source: string }
const recorded = lines.map((line) => JSON.parse(line) as Recorded)

const reading = (text: string): unknown => {
  try {
    return readingOf(parseSpecQuery(text), probes)
  } catch (error) {
    if (error instanceof InvalidValue) return null
    throw error
  }
}

/** Spack forgets what stands behind the second `^name` of one name, or cannot join git references. */
const TAKEN_HERE = [
  'a.b.c %%mpi=_a -a.b ^mpi=_a++a-b %%intel -shared',
  '  ^mpi=3dtk ^[ ]3dtk  %%3dtk',
  'mpi@1.2,1.4: namespace=a=b %%py-numpy ~debug os=x86_64 ^ py-numpy @git.main+a.b ^a.b.c',
]
const isSaidOtherwise = (text: string): boolean =>
  meansItsMachine(text) || TAKEN_HERE.includes(text)

describe(`specs, as ${source} read them`, () => {
  test.each([
    ['spec_syntax', 200],
    ['generated', 200],
    ['set aside', 200],
    ['white space', 30],
    ['named twice', 200],
  ])('are read in the same way, or refused: %s', (set, atLeast) => {
    const compared = recorded.filter(([name, text]) => name === set && !isSaidOtherwise(text))
    const wrong = compared
      .map(([, text, reads]) => ({ text, spack: reads, ours: reading(text) }))
      .filter(({ spack, ours }) => JSON.stringify(spack) !== JSON.stringify(ours))
    expect(wrong).toEqual([])
    expect(compared.length).toBeGreaterThan(atLeast)
  })

  test('are refused on purpose, where Spack means the machine that it runs on', () => {
    for (const text of ['os=fe', 'target=default_target', 'arch=linux-fe-be'])
      expect(reading(text)).toBeNull()
  })
})

type Random = readonly [spec: string, reads: unknown, kind?: keyof typeof KINDS, at?: number]
const [head, ...rows] = readFileSync(
  join(import.meta.dirname, 'fixtures/spack-random.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
const random = rows.map((row) => JSON.parse(row) as Random)
/** How we say what Spack has other errors for. */
const KINDS = {
  tokens: /cannot stand there/,
  more: /a second one begins|closes nothing|is a file/,
  range: /is empty/,
  version: /is not a version/,
  syntax: /^((?!cannot stand there|a second one|is empty|is not a version).)*$/,
}
const refusalOf = (text: string): string => {
  try {
    return JSON.stringify(parseSpecQuery(text))
  } catch (error) {
    return error instanceof InvalidValue ? error.message : String(error)
  }
}

describe(`${random.length} random specs, as ${(JSON.parse(head!) as { source: string }).source} read them`, () => {
  test('are read in the same way', () => {
    const taken = random.filter(([, reads]) => reads !== null)
    const wrong = taken.filter(
      ([text, reads]) => shortReading(reading(text)) !== JSON.stringify(reads),
    )
    expect(wrong).toEqual([])
    expect(taken.length).toBeGreaterThan(1200)
  })

  test('are refused for the same kind of fault, at the same place', () => {
    const refused = random.filter(([, reads]) => reads === null)
    const wrong = refused
      .map(([text, , kind, at]) => ({ text, kind: kind!, at, ours: refusalOf(text) }))
      .filter(
        ({ kind, at, ours }) =>
          !KINDS[kind].test(ours) || (at !== undefined && !ours.endsWith(`(character ${at + 1}).`)),
      )
    expect(wrong).toEqual([])
    expect(refused.length).toBeGreaterThan(700)
  })
})

describe('a spec', () => {
  test.each([
    ['x@1.2@2.3', 'it has two versions, at "@2.3"'],
    ['x +debug+debug', 'it names the variant debug twice, at "+debug"'],
    ['x os=a os=b', 'it names its os twice, at "os=b"'],
    ['x arch=linux-rhel7-x86_64 os=b', 'it has two architectures, at "os=b"'],
    ['x target==x86_64', 'target is not propagated by ==, at "target==x86_64"'],
    ['x ^y@1 ^y@2', 'it depends on y in two ways that exclude one another, at "@2"'],
    ['x ^y foo:=a ^y foo=b', 'it depends on y in two ways that exclude one another'],
    ['x'.repeat(10_001), 'A spec of 10001 characters is too long'],
    ['x ^[deptypes=link]y ^[deptypes=run]y', 'it depends on y twice, for the same purpose'],
    ['x ^[foo=bar] y', 'foo is none of deptypes, virtuals and when'],
    ['x ^[virtuals=mpi y', 'the bracket is not closed, at "y"'],
    ['x y', 'a second one begins, at "y"'],
    ['x/abc/def', 'a second one begins, at "/def"'],
    ['x@@1', '"@" cannot stand there, at "@@1"'],
    ['x foo=*,a', 'a star stands for any value, and stands alone'],
    ['x@3:1', 'The version range "3:1" is empty'],
    ['./x.json', './x.json is a file'],
    ['  ', 'there is nothing in it'],
    ['x %', 'nothing stands behind %'],
    ['x ^[deptypes=all] y', '"all" is no kind of dependency'],
    ['x ^y target=:zen2 ^y target=zen3', 'it depends on y in two ways that exclude one another'],
    ['x ^y/abc ^y/abd', 'it depends on y in two ways that exclude one another, at "/abd"'],
    [`x ^y target=zen2 ^y target=${'a,'.repeat(100)}a`, 'it names 101 targets of one package'],
  ])('"%s" is refused: %s', (text, why) => {
    expect(() => parseSpecQuery(text)).toThrow(why)
  })

  test('keeps what is asked of a package that it names twice', () => {
    const [edge] = parseSpecQuery('x ^y os=rhel9 ^y target=x86_64_v3: %gcc').dependencies
    expect(edge!.node).toMatchObject({ os: 'rhel9', target: 'x86_64_v3:' })
    expect(edge!.node.dependencies.map(({ node }) => node.name)).toEqual(['gcc'])
  })

  test('may have a compiler with an inherited name of objects', () => {
    expect(parseSpecQuery('x %constructor').dependencies[0]?.node.name).toBe('constructor')
  })

  test('of 64 kB is refused at once, and one of 10 kB is read in good time', () => {
    for (const piece of [
      '/a',
      '+a',
      '@',
      '^a,',
      'a.',
      '^[',
      "x='",
      'a:',
      ' ',
      '@1,',
      '"',
      '\\"',
      '-',
    ])
      for (const length of [10_000, 65_536]) {
        const text = piece.repeat(length).slice(0, length)
        const started = performance.now()
        try {
          parseSpecQuery(text)
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidValue)
        }
        expect([piece, length, performance.now() - started < 500]).toEqual([piece, length, true])
      }
  })
})
