import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CodeHost, ProposalDraft } from '@pakages/core'
import { ManualClock, MemoryCodeHost } from '@pakages/core/fakes'
import { openCodeHost } from '@pakages/github/code-host'
import { GitHubState } from './github/state.ts'
import { UpstreamServers } from './upstream-servers.ts'

/** A code host, and what people do to it. */
interface Home {
  readonly codeHost: CodeHost
  readonly base: ProposalDraft['base']
  readonly person: (number: number, does: 'closed' | 'merged' | 'touched') => void
  readonly dispatched: readonly string[]
}

let servers: UpstreamServers
beforeAll(async () => {
  servers = await UpstreamServers.start()
})
afterAll(() => servers.stop())

const FILES = new Map([
  ['packages/zlib/package.py', 'before\n'],
  ['README.md', 'kept\n'],
])

function onGitHub(): Home & { readonly state: GitHubState } {
  const state = new GitHubState('owner/recipes', FILES)
  state.workflows.add('build.yml')
  servers.github(state)
  const person: Home['person'] = (number, does) => {
    const pull = state.pulls.find((each) => each.number === number)!
    if (does === 'touched') state.push(pull.head, 'packages/zlib/package.py', 'by hand\n')
    else Object.assign(pull, { state: 'closed', merged: does === 'merged' })
  }
  const codeHost = openCodeHost(
    'owner/recipes',
    'a-token',
    `${servers.origin}/api.github.com`,
    new ManualClock(),
  )
  return {
    codeHost,
    state,
    person,
    base: { branch: 'main', commit: state.branches.get('main')! },
    dispatched: state.dispatched,
  }
}

function inMemory(): Home {
  const codeHost = new MemoryCodeHost(['build.yml'])
  return {
    codeHost,
    base: { branch: 'main', commit: 'c'.repeat(40) },
    person: (number, does) => codeHost.person(number, does),
    dispatched: codeHost.dispatched,
  }
}

const draftFor = ({ base }: Home, content = 'after\n'): ProposalDraft => ({
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

describe.each([
  ['in memory', inMemory],
  ['on GitHub', onGitHub],
] as const)('A code host %s', (_, open) => {
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
    await expect(home.codeHost.publish(draftFor(home))).rejects.toMatchObject({ name: 'UserError' })
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
        (await home.codeHost.proposals('pakages/')).map((each) => [each.number, each.state]).sort(),
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
    await expect(home.codeHost.dispatch('none.yml', 'pakages/updates/zlib')).rejects.toMatchObject({
      name: 'UserError',
    })
  })
})

describe('GitHub', () => {
  test('gets one commit on the base, made by its API, with every other file as it was, and no branch is left behind', async () => {
    const { codeHost, state, ...home } = onGitHub()
    const { commit } = await codeHost.publish(draftFor({ codeHost, ...home }))
    expect(state.commits.get(commit)).toMatchObject({
      parents: [home.base.commit],
      committer: 'GitHub',
      message: 'zlib: add v1.3.2\n\nProposed-by: pakages updates',
    })
    expect([...state.commits.get(commit)!.files]).toEqual([
      ['packages/zlib/package.py', 'after\n'],
      ['README.md', 'kept\n'],
    ])
    expect([...state.branches.keys()]).toEqual(['main', 'pakages/updates/zlib'])
    expect(state.pulls[0]!.labels).toEqual(new Set(['updates']))
  })

  test('never takes a pull request of a fork for ours, whatever its branch is called', async () => {
    const { codeHost, state } = onGitHub()
    state.pulls.push({
      number: 1,
      title: 'mine',
      body: '',
      state: 'open',
      merged: false,
      head: 'pakages/updates/zlib',
      from: 'stranger/recipes',
      base: 'main',
      draft: false,
      labels: new Set(),
      comments: [],
    })
    expect(await codeHost.proposals('pakages/')).toEqual([])
  })

  test('names the permission that is missing', async () => {
    const { codeHost, state, ...home } = onGitHub()
    state.readOnly = true
    await expect(codeHost.publish(draftFor({ codeHost, ...home }))).rejects.toMatchObject({
      message: expect.stringContaining('Resource not accessible by integration'),
      fix: expect.stringContaining('pull-requests: write'),
    })
  })

  test('was never asked what GitHub would not understand', () => {
    expect(servers.misunderstood).toEqual([])
  })
})
