import { describe, expect, test } from '@jest/globals'
import { trustPolicy, trustSection } from '@pakages/core'
import type { BinaryFacts, CountedReview, Digest, StateOfVersion } from '@pakages/model'
import { queueOf, waitingFor, type QueueFacts } from './queue.ts'

const policy = trustPolicy(trustSection.parse({ auditors: ['alice', 'bob', 'acme/team'] }), {
  repository: undefined,
  refs: [],
  readText: () => '',
})

const said = (auditor: string, verdict: string, time = '2026-11-01T00:00:00Z'): CountedReview =>
  ({
    counts: true,
    remarks: [],
    review: { auditor, verdict, time, criteria: [], note: '' },
  }) as never

const binary = (publisher: string): BinaryFacts => ({
  manifest: `sha256:${'a'.repeat(64)}` as Digest,
  publishers: [publisher],
  publisherKeys: [],
  provenance: true,
})

function version(
  spec: string,
  more: Partial<StateOfVersion & QueueFacts & { by: string }> = {},
): QueueFacts {
  const [name = '', text = ''] = spec.split('@')
  const { since, dependents = 0, by, reviews = [], binaries, ...state } = more
  return {
    state: {
      name,
      version: text,
      state: 'unreviewed',
      reasons: [],
      missing: [],
      criteria: [],
      reviews,
      binaries: (binaries as StateOfVersion['binaries'] | undefined) ?? [],
      ...(state as object),
    },
    binaries: by === undefined ? [] : [binary(by)],
    since,
    dependents,
  }
}

const names = (queue: readonly { name: string; version: string }[]): string[] =>
  queue.map((one) => `${one.name}@${one.version}`)

describe('What waits for a review', () => {
  test('tells who said what of it, and not what was taken back', () => {
    const [one] = queueOf(
      [
        version('zlib@2', {
          reviews: [
            {
              ...said('alice', 'approved'),
              counts: false,
              remarks: ['Nobody signed it.'],
              from: 'https://a.example/',
            },
            said('bob', 'requested'),
            said('carol', 'withdrawn'),
          ],
        }),
      ],
      policy,
    )
    expect(one!.said).toEqual([
      'alice of https://a.example/ approved it. It does not count. Nobody signed it.',
      'bob asked for a review.',
    ])
  })

  test('begins with new versions of what the auditor reviewed, then the oldest, then what most need', () => {
    const queue = queueOf(
      [
        version('known@1.0', { state: 'approved', reviews: [said('alice', 'approved')] } as never),
        version('known@2.0', { since: '2026-11-20T12:00:00Z' }),
        version('old@1.0', { since: '2026-11-02T12:00:00Z', dependents: 1 }),
        version('needed@1.0', { since: '2026-11-02T18:00:00Z', dependents: 9 }),
        version('asked@1.0', {
          since: '2026-11-19T00:00:00Z',
          reviews: [said('carol', 'requested', '2026-11-01T00:00:00Z')],
        }),
        version('gone@1.0', { state: 'removed' } as never),
        version('bad@1.0', { state: 'rejected' } as never),
        version('nobody-knows-when@1.0'),
      ],
      policy,
    )
    const rest = ['asked@1.0', 'needed@1.0', 'old@1.0']
    expect(names(waitingFor('alice', queue, policy))).toEqual([
      'known@2.0',
      ...rest,
      'nobody-knows-when@1.0',
    ])
    expect(names(waitingFor('bob', queue, policy))).toEqual([
      ...rest,
      'known@2.0',
      'nobody-knows-when@1.0',
    ])
  })

  test('begins with what the auditor reviewed also where that holds no more', () => {
    const old = { ...said('alice', 'approved'), counts: false, remarks: ['Another recipe.'] }
    const queue = queueOf(
      [
        version('known@1.0', { state: 'pending', reviews: [old] } as never),
        version('known@2.0', { since: '2026-11-20T12:00:00Z' }),
        version('old@1.0', { since: '2026-11-02T12:00:00Z' }),
      ],
      policy,
    )
    expect(names(waitingFor('alice', queue, policy))).toEqual(['known@2.0', 'old@1.0', 'known@1.0'])
  })

  test('waits for nobody who published it, nor who said what they found', () => {
    const queue = queueOf(
      [version('a@1', { by: 'alice' }), version('b@1', { reviews: [said('bob', 'approved')] })],
      policy,
    )
    expect(queue.map(({ waitsFor }) => waitsFor)).toEqual([
      ['bob', 'acme/team'],
      ['alice', 'acme/team'],
    ])
    expect(names(waitingFor('alice', queue, policy))).toEqual(['b@1'])
    // A member of the team, whom the policy does not name.
    expect(names(waitingFor('eve', queue, policy))).toEqual(['a@1', 'b@1'])
  })

  test('holds approved versions with binaries that nobody looked at', () => {
    const manifest = binary('x').manifest
    const covered = (value: boolean) =>
      version('a@1', {
        state: 'approved',
        reviews: [said('alice', 'approved')],
        binaries: [{ manifest, covered: value, seenBy: [], unmatched: [] }],
      } as never)
    expect(queueOf([covered(true)], policy)).toEqual([])
    const [one] = queueOf([covered(false)], policy)
    expect(one).toMatchObject({ uncovered: 1, waitsFor: ['alice', 'bob', 'acme/team'] })
  })
})
