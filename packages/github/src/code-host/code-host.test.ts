import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { nodeHttp, Patience } from '@pakages/core'
import { ManualClock, MemoryCodeHost } from '@pakages/core/fakes'
import {
  codeHostContract,
  draftFor,
  MANIFESTS,
  type CodeHostHome,
} from '@pakages/testing/code-host-contract'
import { GitHubState, type Pull } from '@pakages/testing/github/state'
import { UpstreamServers } from '@pakages/testing/upstream/upstream-servers'
import { openCodeHost } from './index.ts'

let servers: UpstreamServers
const http = nodeHttp()
beforeAll(async () => {
  servers = await UpstreamServers.start()
})
afterAll(async () => {
  await servers.stop()
  http.close()
})

const FILES = new Map([
  ['packages/zlib/package.py', 'before\n'],
  ['README.md', 'kept\n'],
])

interface GitHubHome extends CodeHostHome {
  readonly state: GitHubState
  readonly clock: ManualClock
}

function onGitHub(signal?: AbortSignal): GitHubHome {
  const state = new GitHubState('acme/recipes', FILES)
  const clock = new ManualClock()
  state.workflows.add('build.yml')
  state.issues.set(41, [])
  state.organizations.add('acme')
  state.teams.set(
    'acme/auditors',
    new Map([
      ['eve', 'active'],
      ['ivan', 'pending'],
    ]),
  )
  state.containers.set(
    'acme/cache',
    MANIFESTS.map((digest, id) => ({ id, digest })),
  )
  servers.github(state)
  const person: CodeHostHome['person'] = (number, does) => {
    const pull = state.pulls.find((each) => each.number === number)!
    if (does === 'touched') state.push(pull.head, 'packages/zlib/package.py', 'by hand\n')
    else Object.assign(pull, { state: 'closed', merged: does === 'merged' })
  }
  const codeHost = openCodeHost('acme/recipes', 'a-token', `${servers.origin}/api.github.com`, {
    http,
    patience: new Patience({ clock, signal }),
    ...(signal && { signal }),
  })
  return {
    codeHost,
    state,
    clock,
    person,
    base: { branch: 'main', commit: state.branches.get('main')! },
    dispatched: state.dispatched,
    said: (thread) =>
      state.issues.get(thread) ?? state.pulls.find(({ number }) => number === thread)!.comments,
    forbid: () => Object.assign(state, { readOnly: true, membersHidden: true }),
  }
}

function inMemory(): CodeHostHome {
  const codeHost = new MemoryCodeHost({
    workflows: ['build.yml'],
    issues: [41],
    teams: { 'acme/auditors': ['eve'] },
    manifests: { 'acme/cache': MANIFESTS },
  })
  return {
    codeHost,
    base: { branch: 'main', commit: 'c'.repeat(40) },
    person: (number, does) => codeHost.person(number, does),
    dispatched: codeHost.dispatched,
    said: (thread) =>
      codeHost.comments.filter((each) => each.thread === thread).map(({ markdown }) => markdown),
    forbid: () => {
      codeHost.forbidden = true
    },
  }
}

codeHostContract('in memory', inMemory)
codeHostContract('on GitHub', () => onGitHub())

const pull = (head: string, from: string): Pull => ({
  number: 1,
  title: 'mine',
  body: '',
  state: 'open',
  merged: false,
  head,
  from,
  base: 'main',
  draft: false,
  labels: new Set(),
  comments: [],
})

describe('GitHub', () => {
  test('gets one commit on the base, made by its API, with every other file as it was, and no branch is left behind', async () => {
    const { codeHost, state, ...home } = onGitHub()
    const { commit } = await codeHost.publish(draftFor(home))
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
    state.pulls.push(pull('pakages/updates/zlib', 'stranger/recipes'))
    expect(await codeHost.proposals('pakages/')).toEqual([])
  })

  test('names the permission that is missing', async () => {
    const { codeHost, state, ...home } = onGitHub()
    state.readOnly = true
    await expect(codeHost.publish(draftFor(home))).rejects.toMatchObject({
      message: expect.stringContaining('Resource not accessible by integration'),
      fix: expect.stringContaining('pull-requests: write'),
    })
  })

  test('names the permission that is missing for a commit, which only GraphQL makes', async () => {
    const { codeHost, state, ...home } = onGitHub()
    state.readOnly = 'commits'
    await expect(codeHost.publish(draftFor(home))).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('Resource not accessible by integration'),
      fix: expect.stringContaining('contents: write'),
    })
  })

  test('has no member in who was invited and has not answered', async () => {
    expect(await onGitHub().codeHost.isTeamMember('acme/auditors', 'ivan')).toBe(false)
  })

  test('names the token that may read members, which that of a job may not', async () => {
    const { codeHost, state } = onGitHub()
    state.membersHidden = true
    await expect(codeHost.isTeamMember('acme/auditors', 'eve')).rejects.toMatchObject({
      message: expect.stringContaining('say whether eve is in acme/auditors'),
      fix: expect.stringContaining('may read the members of the organization'),
    })
  })

  test('lists all open pull requests, however many pages they are', async () => {
    const { codeHost, state, base } = onGitHub()
    for (const at of Array.from({ length: 130 }, (_, index) => index)) {
      state.point(`pakages/updates/r${at}`, base.commit)
      state.push(`pakages/updates/r${at}`, 'a', String(at))
      state.pulls.push({ ...pull(`pakages/updates/r${at}`, 'acme/recipes'), number: at + 1 })
    }
    expect(await codeHost.proposals('pakages/')).toHaveLength(130)
  })

  test.each([
    ['an organization', true],
    ['a user', false],
  ])('finds a manifest on the third page of the versions of %s', async (_, organization) => {
    const { codeHost, state } = onGitHub()
    if (!organization) state.organizations.clear()
    const newer = Array.from({ length: 250 }, (_, at) => ({
      id: 100 + at,
      digest: `sha256:${at.toString(16).padStart(64, '0')}`,
    }))
    state.containers.get('acme/cache')!.push(...newer)
    expect(await codeHost.deleteManifest('acme/cache', MANIFESTS[1]!)).toBe(true)
    expect(state.containers.get('acme/cache')).toHaveLength(252)
    expect(state.containers.get('acme/cache')!.map(({ digest }) => digest)).not.toContain(
      MANIFESTS[1],
    )
  })

  test('says what to do about a version that GitHub keeps', async () => {
    const { codeHost, state } = onGitHub()
    state.packagesKept = true
    await expect(codeHost.deleteManifest('acme/cache', MANIFESTS[0]!)).rejects.toMatchObject({
      message: expect.stringContaining('more than 5000 downloads'),
      fix: expect.stringContaining('support'),
    })
  })

  test.each([
    ['as long as it says', '90', 90_000],
    ['as long as a server in between says', '1m40s', 100_000],
    ['for a minute where it does not say how long', undefined, 60_000],
  ])(
    'is waited for when there were too many requests at once, also for a comment: %s',
    async (_, secondaryWait, wait) => {
      const { codeHost, state, clock, said } = onGitHub()
      Object.assign(state, { secondaryLimits: 2, secondaryWait })
      await codeHost.comment(41, 'Patience.')
      expect(said(41)).toEqual(['Patience.'])
      expect(clock.sleeps).toEqual([wait, wait])
    },
  )

  test('is left alone when its limit lasts', async () => {
    const { codeHost, state } = onGitHub()
    state.secondaryLimits = 100
    await expect(codeHost.comment(41, 'Impatience.')).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('secondary rate limit'),
      fix: expect.stringContaining('Run it again in an hour'),
    })
    expect(state.secondaryLimits).toBe(96)
  })

  test('that cannot be reached is no refusal', async () => {
    const codeHost = openCodeHost('acme/recipes', 'a-token', 'http://127.0.0.1:1', {
      http,
      patience: new Patience({ clock: new ManualClock() }),
    })
    await expect(codeHost.isTeamMember('acme/auditors', 'eve')).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/could not be asked.*ECONNREFUSED/),
    })
  })

  test('is not asked any more once the run is stopped', async () => {
    const stop = new AbortController()
    const { codeHost, state } = onGitHub(stop.signal)
    stop.abort(new Error('stopped'))
    await expect(codeHost.comment(41, 'Too late.')).rejects.toThrow('stopped')
    expect(state.issues.get(41)).toEqual([])
  })

  test('was never asked what GitHub would not understand', () => {
    expect(servers.misunderstood).toEqual([])
  })
})

test('On GitHub an issue of a stranger is not taken for ours, whatever it says', async () => {
  const { codeHost, state } = onGitHub()
  await codeHost.keepIssue({ title: 't', body: 'b', marker: {}, label: 'l', state: 'open' })
  const [ours] = state.opened
  state.opened.push(
    { ...ours!, number: 50, bot: false },
    { ...ours!, number: 51, body: 'without a marker' },
    { ...ours!, number: 52, bot: false, association: 'OWNER' },
  )
  expect((await codeHost.keptIssues('l')).map(({ number }) => number)).toEqual([52, ours!.number])
})
