import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  nodeHttp,
  nodeProcesses,
  Patience,
  type Presentation,
  type StoredManifest,
} from '@pakages/core'
import { ManualClock, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { openCodeHost } from '@pakages/github/code-host'
import { parseInputs } from '@pakages/core'
import type { Digest } from '@pakages/model'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { GitHubState, type ContainerVersion } from '@pakages/testing/github/state'
import { reviewCheckout, type ReviewCheckout } from '@pakages/testing/trust/review-checkout'
import { node, pushSpec } from '@pakages/testing/trust/spec-image'
import { UpstreamServers } from '@pakages/testing/upstream/upstream-servers'
import { KeySigner } from '@pakages/trust'
import { generateKeyPairSync } from 'node:crypto'
import { reviewInputs } from './inputs.ts'
import { reviewPackages } from './step.ts'
import { presentReview } from './summary.ts'

const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const key = newKey()
const IMAGE = 'acme/cache'

/** ghcr.io: it deletes through GitHub's REST API only, where each manifest is a version. */
class ContainerRegistry extends MemoryRegistry {
  readonly #versions: ContainerVersion[]

  constructor(versions: ContainerVersion[]) {
    super(`oci://ghcr.io/${IMAGE}`)
    this.#versions = versions
  }

  override async putManifest(...given: Parameters<MemoryRegistry['putManifest']>): Promise<Digest> {
    const digest = await super.putManifest(...given)
    if (!this.#versions.some((version) => version.digest === digest))
      this.#versions.push({ id: 1000 + this.#versions.length, digest })
    return digest
  }

  override async manifest(reference: string): Promise<StoredManifest | undefined> {
    const found = await super.manifest(reference)
    return this.#versions.some(({ digest }) => digest === found?.digest) ? found : undefined
  }

  override deleteManifest(): Promise<boolean> {
    throw new Error('ghcr.io answers 405')
  }
}

const http = nodeHttp()
let servers: UpstreamServers
let place: ReviewCheckout
let state: GitHubState
let registry: ContainerRegistry
let clock: ManualClock

beforeAll(async () => {
  servers = await UpstreamServers.start()
})
afterAll(async () => {
  await servers.stop()
  http.close()
})
beforeEach(() => {
  place = reviewCheckout(`oci://ghcr.io/${IMAGE}`, {
    build: new KeySigner(newKey()).publicKey,
    review: new KeySigner(key).publicKey,
  })
  clock = new ManualClock(Date.parse('2026-11-20T10:00:00Z'))
  state = new GitHubState('acme/packages', new Map([['README.md', 'Packages\n']]))
  state.organizations.add('acme')
  state.issues.set(7, [])
  state.teams.set(
    'acme/auditors',
    new Map([
      ['eve', 'active'],
      ['ivan', 'pending'],
    ]),
  )
  const versions: ContainerVersion[] = []
  state.containers.set(IMAGE, versions)
  registry = new ContainerRegistry(versions)
  servers.github(state)
})
afterEach(() => place.remove())

/** Runs the action for a comment on issue 7. */
async function say(login: string, words: string): Promise<Presentation<string>> {
  const host = new MemoryHost({
    kind: 'github',
    workspace: place.folder,
    env: { PATH: process.env['PATH']!, HOME: place.home },
    context: {
      repository: 'acme/packages',
      apiUrl: `${servers.origin}/api.github.com`,
      event: 'issue_comment',
      payload: {
        action: 'created',
        comment: {
          body: `/pakages ${words}`,
          html_url: 'https://github.com/acme/packages/issues/7#issuecomment-1',
          user: { login },
        },
        issue: { number: 7 },
        repository: { default_branch: 'main' },
      },
    },
  })
  const ports = memoryPorts({
    host,
    http,
    clock,
    processes: nodeProcesses,
    openRegistry: () => registry,
    openCodeHost: async (name, token, api) =>
      openCodeHost(name, token, api, { http, patience: new Patience({ clock }) }),
  })
  const given: Readonly<Record<string, string>> = { token: 'a-token', 'signing-key': key }
  return presentReview(
    await reviewPackages(
      parseInputs(reviewInputs, (name) => given[name]),
      ports,
    ),
  )
}

const reviewsOnMain = (): string[] =>
  place
    .origin('ls-tree', '-r', '--name-only', 'main')
    .split('\n')
    .filter((path) => path.startsWith('reviews/'))

const APPROVAL = 'approve libgreet@1.0 all'

describe('review on GitHub', () => {
  test('takes the word of a member of the team, and answers on the thread', async () => {
    const { failure, outputs } = await say('Eve', APPROVAL)
    expect(failure).toBeUndefined()
    expect(outputs['states']).toContain('"state":"approved"')
    expect(reviewsOnMain()).toEqual(['reviews/libgreet/1.0/eve.json'])
    expect(state.issues.get(7)).toEqual([
      expect.stringContaining('@eve: `libgreet@1.0` was approved as functional, safe, license.'),
    ])
  })

  test.each([
    ['is in no team', 'mallory', () => {}],
    ['was invited and has not answered', 'ivan', () => {}],
    [
      'is in another team',
      'eve',
      () => {
        state.teams.set('acme/others', state.teams.get('acme/auditors')!)
        state.teams.set('acme/auditors', new Map())
      },
    ],
    ['was in a team that is gone', 'eve', () => state.teams.clear()],
  ])('does not take the word of somebody who %s, and says so', async (_, login, change) => {
    change()
    const { failure } = await say(login, APPROVAL)
    expect(failure?.message).toBe(`${login} is not an auditor by pakages.json.`)
    expect(reviewsOnMain()).toEqual([])
    expect(state.issues.get(7)).toEqual([
      expect.stringContaining(`${login} is not an auditor by pakages.json.`),
    ])
  })

  test('asks GitHub nothing about somebody whom the policy names', async () => {
    state.membersHidden = true
    expect((await say('alice', APPROVAL)).failure).toBeUndefined()
  })

  test('records nothing when the token may not ask who is in the team, and names the remedy', async () => {
    state.membersHidden = true
    await expect(say('eve', APPROVAL)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('GitHub refused to say whether eve is in acme/auditors'),
      fix: expect.stringContaining('may read the members of the organization'),
    })
    expect(reviewsOnMain()).toEqual([])
  })

  test('waits when GitHub finds that it asks too fast', async () => {
    state.secondaryLimits = 2
    expect((await say('eve', APPROVAL)).failure).toBeUndefined()
    expect(clock.sleeps.filter((slept) => slept >= 60_000)).toHaveLength(2)
    expect(reviewsOnMain()).toEqual(['reviews/libgreet/1.0/eve.json'])
  })

  test.each([
    [
      'it may not write there',
      () => {
        state.readOnly = true
      },
      'Resource not accessible',
    ],
    [
      'the issue was deleted',
      () => {
        state.issues.clear()
      },
      'Not Found',
    ],
  ])(
    'keeps what it recorded, and fails, when it cannot answer because %s',
    async (_, change, reason) => {
      change()
      const { failure, outputs } = await say('alice', APPROVAL)
      expect(failure?.message).toContain('GitHub refused to comment on #7')
      expect(failure?.message).toContain(reason)
      expect(reviewsOnMain()).toEqual(['reviews/libgreet/1.0/alice.json'])
      expect(outputs['commit']).toBe(place.origin('rev-parse', 'main'))
    },
  )

  test('deletes the binaries of an unsafe version through the API, found behind pages of newer ones', async () => {
    await pushSpec(registry, node('libgreet', '1.0'))
    const live = await pushSpec(registry, node('libother', '1.0'))
    const versions = state.containers.get(IMAGE)!
    for (const at of Array.from({ length: 230 }, (_, index) => index))
      versions.push({ id: 5000 + at, digest: `sha256:${at.toString(16).padStart(64, '0')}` })
    expect((await say('alice', 'unsafe libgreet@1.0 -- CVE-2026-1')).failure).toBeUndefined()
    const left = await Promise.all(
      (await registry.tags()).map(async (tag) => ((await registry.manifest(tag)) ? [tag] : [])),
    )
    expect(left.flat().filter((tag) => /^lib.*\.spack$/.test(tag))).toEqual([live.tag])
    expect(state.issues.get(7)).toEqual([expect.stringContaining('removed')])
  })

  test('records the warning all the same when GitHub keeps a binary, and says what to do', async () => {
    await pushSpec(registry, node('libgreet', '1.0'))
    state.packagesKept = true
    const { failure, outputs } = await say('alice', 'unsafe libgreet@1.0 -- CVE-2026-1')
    expect(failure).toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(
        /^Binaries of libgreet@1\.0 are still in the registry: .*more than 5000 downloads/,
      ),
      fix: expect.stringContaining('support'),
    })
    expect(reviewsOnMain()).toEqual(['reviews/libgreet/1.0/alice.json'])
    expect(outputs['states']).toContain('"state":"removed"')
    expect(state.issues.get(7)).toEqual([expect.stringContaining('are still in the registry')])
  })

  test('never asked what GitHub would not understand', () => {
    expect(servers.misunderstood).toEqual([])
  })
})
