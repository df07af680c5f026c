import { describe, expect, test } from '@jest/globals'
import type { Proposal } from '@pakages/core'
import { decideProposal, outdated, type Marker } from './decide.ts'
import { fingerprintOf } from './update.ts'

const BRANCH = 'pakages/updates/zlib'
const marker = (version: string, more: Partial<Marker> = {}): Marker => ({
  fingerprint: `f-${version}`,
  updates: [{ name: 'zlib', versions: [version] }],
  ...more,
})
const proposal = (given: Partial<Proposal> = {}): Proposal => ({
  number: 1,
  url: 'https://x/1',
  branch: BRANCH,
  title: 't',
  marker: marker('1.1'),
  state: 'open',
  touched: false,
  ...given,
})

describe('What to do about a branch', () => {
  test.each([
    ['opens where nothing was proposed yet', [], 'open'],
    ['keeps an open one that says the same', [proposal()], 'keep'],
    [
      'updates an open one that says something else',
      [proposal({ marker: marker('1.0') })],
      'update',
    ],
    ['updates an open one whose marker is gone', [proposal({ marker: undefined })], 'update'],
    [
      'leaves an open one alone that people work on',
      [proposal({ marker: marker('1.0'), touched: true })],
      'touched',
    ],
    ['respects that a person closed it', [proposal({ state: 'closed' })], 'dismissed'],
    [
      'opens again when there is another version',
      [proposal({ state: 'closed', marker: marker('1.0') })],
      'open',
    ],
    [
      'opens again what we closed ourselves',
      [proposal({ state: 'closed', marker: marker('1.1', { superseded: true }) })],
      'open',
    ],
    ['opens again what was merged and taken out since', [proposal({ state: 'merged' })], 'open'],
    [
      'prefers the open one over older closed ones',
      [proposal({ state: 'closed' }), proposal({ number: 2 })],
      'keep',
    ],
    ['does not look at other branches', [proposal({ branch: `${BRANCH}-ng` })], 'open'],
    [
      'does not trust a marker of another shape',
      [proposal({ state: 'closed', marker: { fingerprint: 5 } })],
      'open',
    ],
  ] as const)('%s', (_, proposals, kind) => {
    expect(decideProposal(BRANCH, marker('1.1'), proposals).kind).toBe(kind)
  })
})

test('Only proposals of recipes that were looked at, and that nobody works on, are outdated', () => {
  const all = [
    proposal(),
    proposal({ number: 2, branch: 'pakages/updates/b' }),
    proposal({ number: 3, branch: 'pakages/updates/c', touched: true }),
    proposal({ number: 4, branch: 'pakages/updates/d' }),
  ]
  const settled = new Set([BRANCH, 'pakages/updates/c', 'pakages/updates/d'])
  expect(
    outdated(all, settled, new Set(['pakages/updates/d'])).map(({ number }) => number),
  ).toEqual([1])
})

test('A fingerprint depends on the recipe and the versions, and not on the order of recipes', () => {
  const a = { name: 'a', before: 'text', versions: ['1'], upstream: undefined }
  const b = { ...a, name: 'b' }
  expect(fingerprintOf([a, b])).toBe(fingerprintOf([b, a]))
  expect(
    new Set([
      fingerprintOf([a]),
      fingerprintOf([b]),
      fingerprintOf([{ ...a, before: 'other' }]),
      fingerprintOf([{ ...a, versions: ['2'] }]),
      fingerprintOf([{ ...a, upstream: 'c' }]),
    ]).size,
  ).toBe(5)
})
