import { describe, expect, test } from '@jest/globals'
import type { CodeHost, ProposalDraft } from '@pakages/core'
import type { Digest } from '@pakages/model'

/** A code host with a repository, and what people do to it. */
export interface CodeHostHome {
  readonly codeHost: CodeHost
  /** What proposals begin at. */
  readonly base: ProposalDraft['base']
  readonly person: (number: number, does: 'closed' | 'merged' | 'touched') => void
  /** Workflows that were started, as `FILE BRANCH`. */
  readonly dispatched: readonly string[]
  /** What was said on a thread. */
  readonly said: (thread: number) => readonly string[]
  /** From now on, the token may change nothing, and not ask who is in a team. */
  readonly forbid: () => void
}

/**
 * What is there before: `build.yml` can be started, the issue 41 is open, Eve is in
 * `acme/auditors`, and `acme/cache` holds these manifests.
 */
export const MANIFESTS = ['1', '2', '3'].map(
  (digit): Digest => `sha256:${digit.repeat(64)}` as Digest,
)

/** A change of a recipe, such as updates propose. */
export const draftFor = (
  { base }: Pick<CodeHostHome, 'base'>,
  content = 'after\n',
): ProposalDraft => ({
  branch: 'pakages/updates/zlib',
  base,
  title: 'zlib: add v1.3.2',
  body: 'Body with `code`.',
  marker: { fingerprint: 'f', text: '--> <!-- "ü"' },
  labels: ['updates'],
  draft: false,
  message: 'zlib: add v1.3.2',
  changes: [{ path: 'packages/zlib/package.py', before: 'before\n', content }],
})

/** Tests that everything which calls itself a code host passes. */
export function codeHostContract(name: string, open: () => CodeHostHome): void {
  describe(`A code host ${name}: proposals`, () => {
    test('shows a published proposal again, with its marker', async () => {
      const home = open()
      const { number, commit } = await home.codeHost.publish(draftFor(home))
      expect(commit).toMatch(/^[0-9a-f]{40}$/)
      expect(await home.codeHost.proposals('pakages/updates/')).toMatchObject([
        {
          number,
          branch: 'pakages/updates/zlib',
          state: 'open',
          touched: false,
          title: 'zlib: add v1.3.2',
          marker: { fingerprint: 'f', text: '--> <!-- "ü"' },
        },
      ])
      expect(await home.codeHost.proposals('another/')).toEqual([])
    })

    test('updates an open proposal instead of opening a second one', async () => {
      const home = open()
      await home.codeHost.publish(draftFor(home))
      const [existing] = await home.codeHost.proposals('pakages/')
      await home.codeHost.publish(
        { ...draftFor(home, 'newer\n'), title: 'zlib: add v1.3.3', marker: { fingerprint: 'g' } },
        existing,
      )
      expect(await home.codeHost.proposals('pakages/')).toMatchObject([
        {
          number: existing!.number,
          state: 'open',
          touched: false,
          title: 'zlib: add v1.3.3',
          marker: { fingerprint: 'g' },
        },
      ])
    })

    test('refuses a second open proposal for one branch', async () => {
      const home = open()
      await home.codeHost.publish(draftFor(home))
      await expect(home.codeHost.publish(draftFor(home))).rejects.toMatchObject({
        name: 'UserError',
      })
    })

    test('tells when somebody else works on the branch', async () => {
      const home = open()
      const { number } = await home.codeHost.publish(draftFor(home))
      home.person(number, 'touched')
      expect(await home.codeHost.proposals('pakages/')).toMatchObject([{ touched: true }])
    })

    test.each(['closed', 'merged'] as const)(
      'tells what a person %s, and opens another for the branch then',
      async (does) => {
        const home = open()
        const { number } = await home.codeHost.publish(draftFor(home))
        home.person(number, does)
        expect(await home.codeHost.proposals('pakages/')).toMatchObject([
          { number, state: does, touched: false },
        ])
        const second = await home.codeHost.publish(draftFor(home, 'again\n'))
        expect(
          (await home.codeHost.proposals('pakages/'))
            .map((each) => [each.number, each.state])
            .sort(),
        ).toEqual([
          [number, does],
          [second.number, 'open'],
        ])
      },
    )

    test('closes with a word and another marker', async () => {
      const home = open()
      await home.codeHost.publish(draftFor(home))
      const [existing] = await home.codeHost.proposals('pakages/')
      await home.codeHost.close(existing!, 'Superseded.', { superseded: true })
      expect(await home.codeHost.proposals('pakages/')).toMatchObject([
        { state: 'closed', marker: { superseded: true } },
      ])
    })

    test('starts a workflow for a branch, and says when there is none', async () => {
      const home = open()
      await home.codeHost.dispatch('build.yml', 'pakages/updates/zlib')
      expect(home.dispatched).toEqual(['build.yml pakages/updates/zlib'])
      await expect(
        home.codeHost.dispatch('none.yml', 'pakages/updates/zlib'),
      ).rejects.toMatchObject({
        name: 'UserError',
      })
    })
  })

  describe(`A code host ${name}: issues that are kept up to date`, () => {
    const draft = {
      title: 'Open things',
      body: '- one',
      marker: { ids: ['--> "ü"'] },
      label: 'things',
      state: 'open',
    } as const

    test('opens one, and finds it again by its label', async () => {
      const { codeHost } = open()
      const { number } = await codeHost.keepIssue(draft)
      const { label: _, ...rest } = draft
      expect(await codeHost.keptIssues('things')).toMatchObject([{ number, ...rest }])
      expect(await codeHost.keptIssues('others')).toEqual([])
    })

    test('edits, closes and opens it again, and answers in it', async () => {
      const home = open()
      const { number } = await home.codeHost.keepIssue(draft)
      const found = async () => (await home.codeHost.keptIssues('things'))[0]!
      const changed = { ...draft, title: 'None', body: '', marker: { ids: [] } }
      await home.codeHost.keepIssue({ ...changed, state: 'closed' }, await found())
      expect(await found()).toMatchObject({
        number,
        title: 'None',
        body: '',
        marker: { ids: [] },
        state: 'closed',
      })
      await home.codeHost.keepIssue(draft, await found())
      expect(await home.codeHost.keptIssues('things')).toMatchObject([{ number, state: 'open' }])
      await home.codeHost.comment(number, 'One more.')
      expect(home.said(number)).toEqual(['One more.'])
    })

    test('takes a body of any length, and keeps its marker', async () => {
      const { codeHost } = open()
      await codeHost.keepIssue({ ...draft, body: `begins ${'x'.repeat(100_000)}` })
      expect(await codeHost.keptIssues('things')).toMatchObject([
        { body: expect.stringMatching(/^begins x{60000}/), marker: draft.marker },
      ])
    })

    test('numbers it as proposals are numbered', async () => {
      const home = open()
      const { number } = await home.codeHost.keepIssue(draft)
      expect((await home.codeHost.publish(draftFor(home))).number).toBe(number + 1)
    })
  })

  describe(`A code host ${name}: reviews`, () => {
    test.each([
      ['a member', 'acme/auditors', 'eve', true],
      ['a member, whose login has capitals', 'acme/auditors', 'Eve', true],
      ['somebody else', 'acme/auditors', 'mallory', false],
      ['a member of another team', 'acme/others', 'eve', false],
      ['anybody of a team that is not there', 'acme/none', 'eve', false],
      ['anybody of what is no team', 'auditors', 'eve', false],
    ])('tells whether %s is in a team', async (_, team, login, member) => {
      expect(await open().codeHost.isTeamMember(team, login)).toBe(member)
    })

    test('answers on an issue and on a proposal, and says where', async () => {
      const home = open()
      const { number } = await home.codeHost.publish(draftFor(home))
      const addresses = [
        await home.codeHost.comment(41, 'To the issue.'),
        await home.codeHost.comment(41, 'Again.'),
        await home.codeHost.comment(number, 'To the proposal.'),
      ]
      expect(new Set(addresses).size).toBe(3)
      expect([home.said(41), home.said(number)]).toEqual([
        ['To the issue.', 'Again.'],
        ['To the proposal.'],
      ])
    })

    test('refuses to answer where there is no thread', async () => {
      await expect(open().codeHost.comment(4711, 'Hello?')).rejects.toMatchObject({
        name: 'UserError',
      })
    })

    test('takes an answer of any length', async () => {
      const home = open()
      await home.codeHost.comment(41, `begins ${'x'.repeat(100_000)}`)
      expect(home.said(41)).toEqual([expect.stringMatching(/^begins x{60000}/)])
    })

    test('deletes a manifest once, and no other', async () => {
      const { codeHost } = open()
      const [first, second, third] = MANIFESTS as [Digest, Digest, Digest]
      expect(await codeHost.deleteManifest('acme/cache', second)).toBe(true)
      expect(await codeHost.deleteManifest('acme/cache', second)).toBe(false)
      expect(await codeHost.deleteManifest('acme/cache', first)).toBe(true)
      expect(await codeHost.deleteManifest('acme/cache', third)).toBe(true)
    })

    test('says that an image is not there, which is not the same as a manifest that is gone', async () => {
      await expect(
        open().codeHost.deleteManifest('acme/none', MANIFESTS[0]!),
      ).rejects.toMatchObject({ name: 'UserError' })
    })

    test.each([
      ['a proposal', (home: CodeHostHome) => home.codeHost.publish(draftFor(home))],
      ['a workflow', ({ codeHost }: CodeHostHome) => codeHost.dispatch('build.yml', 'main')],
      [
        'a membership',
        ({ codeHost }: CodeHostHome) => codeHost.isTeamMember('acme/auditors', 'eve'),
      ],
      ['a comment', ({ codeHost }: CodeHostHome) => codeHost.comment(41, 'No.')],
      [
        'an issue',
        ({ codeHost }: CodeHostHome) =>
          codeHost.keepIssue({ title: 't', body: '', marker: 1, label: 'l', state: 'open' }),
      ],
      [
        'a deletion',
        ({ codeHost }: CodeHostHome) => codeHost.deleteManifest('acme/cache', MANIFESTS[0]!),
      ],
    ])('says so when the token is not allowed %s', async (_, act) => {
      const home = open()
      home.forbid()
      await expect(act(home)).rejects.toMatchObject({
        name: 'UserError',
        fix: expect.stringMatching(/./),
      })
    })
  })
}
