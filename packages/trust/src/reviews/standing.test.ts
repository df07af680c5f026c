import { describe, expect, test } from '@jest/globals'
import type { Auditor, Verdict } from '@pakages/model'
import { binaryWith } from '@pakages/testing/trust/reviews'
import { standing, type StandingFacts } from './standing.ts'

const team = (name: string): Auditor => ({ kind: 'team', name, keys: [] })
const user = (name: string): Auditor => ({ kind: 'user', name, keys: [] })
/** Who is of which team, and which were asked for. */
const teams = (members: Record<string, string>) => {
  const asked: string[] = []
  return {
    asked,
    isMember: async (name: string, login: string) => {
      asked.push(name)
      return members[name] === login
    },
  }
}
const may = (verdict: Verdict, facts: Partial<StandingFacts>) =>
  standing(
    { verdict, name: 'zlib', version: '1.3.1', criteria: [], note: '' },
    { author: 'eve', auditors: [], isMember: teams({}).isMember, binaries: [], ...facts },
  )

describe('a verdict', () => {
  const auditors = [team('acme/a'), user('alice'), team('acme/b'), team('acme/c')]

  test('is for members of any team, in the name of the first that they are of', async () => {
    const { isMember, asked } = teams({ 'acme/b': 'eve', 'acme/c': 'eve' })
    expect(await may('rejected', { auditors, isMember })).toStrictEqual({
      kind: 'may',
      team: 'acme/b',
    })
    expect(asked).toStrictEqual(['acme/a', 'acme/b'])
  })

  test('of who is named is theirs, and no team is asked for', async () => {
    const { isMember, asked } = teams({ 'acme/a': 'alice' })
    expect(await may('approved', { auditors, isMember, author: 'alice' })).toStrictEqual({
      kind: 'may',
      team: undefined,
    })
    expect(asked).toStrictEqual([])
  })

  test('is not for who is called like a team', async () => {
    expect(await may('unsafe', { auditors: [team('eve')] })).toStrictEqual({
      kind: 'may-not',
      reason: 'eve is not an auditor by pakages.json.',
      fix: expect.stringContaining('"trust.auditors"'),
    })
  })

  test('against what one published is heard, one for it is not', async () => {
    const facts = {
      auditors: [user('eve')],
      binaries: [binaryWith({ publishers: ['bob'] }), binaryWith({ publishers: ['eve'] })],
    }
    for (const verdict of ['rejected', 'unsafe'] as const)
      expect(await may(verdict, facts)).toStrictEqual({ kind: 'may', team: undefined })
    expect(await may('approved', facts)).toStrictEqual({
      kind: 'may-not',
      reason: 'eve published zlib@1.3.1.',
      fix: expect.stringContaining('Another auditor'),
    })
  })
})

test.each(['requested', 'withdrawn'] as const)('anybody may say: %s', async (verdict) => {
  const { isMember, asked } = teams({ 'acme/a': 'eve' })
  expect(await may(verdict, { auditors: [team('acme/a')], isMember })).toStrictEqual({
    kind: 'may',
    team: undefined,
  })
  expect(asked).toStrictEqual([])
})
