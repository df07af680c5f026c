import { describe, expect, test } from '@jest/globals'
import { DEFAULT_UPDATE_RULES } from '@pakages/core'
import { factsWith } from '@pakages/testing/upstream/answering-http'
import { interpret } from './interpret.ts'
import { judge } from './judge.ts'
import { plausibilityOf } from './plausibility.ts'

test('a project of 150,000 tags is judged like one of ten', () => {
  const facts = factsWith({ versions: [{ version: '1.2.3' }] })
  const many = Array.from({ length: 150_000 }, (_, at) => `1.${at % 50}.${at}`)
  const implausible = plausibilityOf(
    facts,
    many.map((version) => ({ name: version, version })),
    false,
  )
  expect(implausible({ name: '1.95.0', version: '1.95.0' })).toMatch(/^95 at its place/)
})

test.each([
  ['a second number of 99 leads to the next first one', ['2.4.1'], '2.99.0', true],
  [
    'an odd line leads to an even one where people took these',
    ['6.36.06', '6.32.20', '6.30.08', '6.28.12', '6.26.16'],
    '6.39.01',
    true,
  ],
  ['what goes on with a number that people took', ['4.99.4', '4.9.3'], '4.99.5', false],
  ['the next of such numbers', ['1.98', '1.97'], '1.99', false],
  ['but not that of another first number', ['1.98', '1.97'], '2.98', true],
  ['who counted to 89 counts to 90', ['1.89.0', '1.88.0'], '1.90.0', false],
  ['but 0.99 is a release on the way to 1.0', ['0.10.5'], '0.99.1', false],
  ['who counted to 70 does not go on with 90', ['1.70.0', '1.69.0'], '1.90.0', true],
  ['first numbers count so far, which says nothing of others', ['95.1.2'], '95.1.92', true],
  ['numbers of three digits are none of these', ['1.0'], '1.120.0', false],
  [
    'what stood between the numbers long ago is no habit',
    ['1.7', '1.6', '1.5', '1.4', '1.3', '1.2', '0.1-1'],
    '1.8-1',
    true,
  ],
])('%s', (_, known, version, refused) => {
  const facts = factsWith({ versions: known.map((each) => ({ version: each })) })
  const implausible = plausibilityOf(facts, [{ name: version, version }], false)
  expect(implausible({ name: version, version }) !== undefined).toBe(refused)
})

test.each([
  ['years beside numbers that go on are another count', '2021.12.0', '2022-01-03', true],
  ['the numbers that go on are proposed', '1.19.0', '2022-01-20', false],
])('%s', (_, version, date, refused) => {
  const facts = factsWith({ versions: [{ version: '1.18.2' }, { version: '1.17.0' }] })
  const listed = [
    { name: '1.18.2', version: '1.18.2', date: '2021-10-01' },
    { name: '2020.10.0', version: '2020.10.0', date: '2020-10-05' },
  ]
  const release = { name: version, version, date }
  const implausible = plausibilityOf(facts, [...listed, release], false)
  expect(implausible(release) !== undefined).toBe(refused)
})

test('who ends its numbers and goes over to years is followed', () => {
  const facts = factsWith({ versions: [{ version: '1.18.2' }] })
  const release = { name: '2022.1.0', version: '2022.1.0', date: '2022-01-03' }
  const last = { name: '1.18.2', version: '1.18.2', date: '2021-10-01' }
  expect(plausibilityOf(facts, [last, release], false)(release)).toBeUndefined()
})

describe('who goes over to dates', () => {
  const facts = factsWith({ versions: [{ version: '1.2.0' }] })
  const dated = (...days: string[]) =>
    days.map((date) => ({ name: date, version: date.replaceAll('-', '.'), date }))
  const weeks = dated('2023-08-21', '2023-08-14', '2023-08-07')
  const reason = 'it is a date, and the versions of this recipe are not'
  test('is followed after some of them', () => {
    expect(plausibilityOf(facts, weeks, false)(weeks[0]!)).toBeUndefined()
  })
  test('is not yet after two', () => {
    expect(plausibilityOf(facts, weeks.slice(1), false)(weeks[1]!)).toBe(reason)
  })
  test('is not while the other numbers go on', () => {
    const other = { name: '1.3.0', version: '1.3.0', date: '2023-08-10' }
    expect(plausibilityOf(facts, [...weeks, other], false)(weeks[0]!)).toBe(reason)
  })
  test('is not where days have no points, or the recipe no version yet', () => {
    const builds = weeks.map((each) => ({ ...each, version: each.version.replaceAll('.', '') }))
    expect(plausibilityOf(facts, builds, false)(builds[0]!)).toBe(reason)
    expect(plausibilityOf(factsWith({}), weeks, false)(weeks[0]!)).toBe(reason)
  })
  test('is followed at once where pre-releases are wanted', () => {
    expect(plausibilityOf(factsWith({}), weeks, true)(weeks[0]!)).toBeUndefined()
  })
})

test('one high number alone was not counted to', () => {
  const facts = factsWith({ versions: [{ version: '2.10' }, { version: '2.9.1' }] })
  const listed = ['2.10.80', '2.11.90'].map((version) => ({ name: version, version }))
  expect(plausibilityOf(facts, listed, false)(listed[1]!)).toMatch(/^90 at its place/)
})

test('the fractions of Perl may grow longer, other numbers not', () => {
  const release = { name: '0.20105', version: '0.20105' }
  const judged = (name: string): string | undefined =>
    plausibilityOf(
      factsWith({ name, versions: [{ version: '0.9704' }] }),
      [release],
      false,
    )(release)
  expect(judged('perl-graph')).toBeUndefined()
  expect(judged('graph')).toBe('20105 is larger than any number of the recipe')
})

test('a later build is a release where an index of versions has it, a tag of it may be anything', () => {
  const implausible = plausibilityOf(factsWith({ versions: [{ version: '1.0' }] }), [], false)
  expect(implausible({ name: '1.1.post1', version: '1.1.post1' })).toBeUndefined()
  expect(implausible({ name: 'v1.1.post1', version: '1.1.post1' })).toMatch(/^"post" is in no/)
})

test('pre-releases that are asked for are taken whatever people passed over', () => {
  const facts = factsWith({ versions: [{ version: '1.2' }, { version: '1.0' }] })
  const listed = ['1.0', '1.1-rc1', '1.2'].map((version) => ({ name: `v${version}`, version }))
  const next = { name: 'v1.3-rc1', version: '1.3-rc1' }
  expect(plausibilityOf(facts, listed, true)(next)).toBeUndefined()
  expect(plausibilityOf(facts, listed, false)(next)).toMatch(/^people never took/)
})

test('a mark before a letter is one that versions have or none', () => {
  const facts = factsWith({ versions: [{ version: '7.5.3p5' }, { version: '7.5.3p4' }] })
  const implausible = plausibilityOf(facts, [], false)
  expect(implausible({ name: 'V8_0_0_p1', version: '8.0.0_p1' })).toMatch(/stands before a letter/)
  expect(implausible({ name: 'V7_6_0p1', version: '7.6.0p1' })).toBeUndefined()
})

test('20,000 tags are understood and judged in a moment', () => {
  const versions = Array.from({ length: 60 }, (_, at) => ({ version: `9.1.${at * 7}` }))
  const facts = factsWith({ name: 'vim', versions })
  const listed = Array.from({ length: 20_000 }, (_, at) => ({
    name: `v${7 + Math.floor(at / 8000)}.${Math.floor(at / 1000) % 8}.${at % 1000}`,
  }))
  const start = process.cpuUsage()
  const read = interpret(facts, 'tag', listed)
  if (read.kind !== 'releases') throw new Error(read.reason)
  const { candidates } = judge(facts, read.releases, { ...DEFAULT_UPDATE_RULES, which: 'all' }, 0)
  expect(candidates.length).toBeGreaterThan(1000)
  // It took 30 s when each was compared with each. Of this process alone: the machine may be busy.
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1000).toBeLessThan(8000)
})
