import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeProcesses, type RunContext } from '@pakages/core'
import { MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { reviewCheckout, type ReviewCheckout } from '@pakages/testing/trust/review-checkout'
import { KeySigner } from '@pakages/trust'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { open, type Opened } from './open.ts'

const newPublicKey = (): string =>
  new KeySigner(
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  ).publicKey
const mallorysKey = newPublicKey()
const REGISTRY = 'oci://registry.example/acme'

let place: ReviewCheckout
let host: MemoryHost
let onMain: string
beforeEach(() => {
  place = reviewCheckout(REGISTRY, { build: newPublicKey(), review: newPublicKey() })
  onMain = place.git('rev-parse', 'HEAD')
  place.git('checkout', '--quiet', '-b', 'proposal')
  const configuration = JSON.parse(
    readFileSync(join(place.folder, 'pakages.json'), 'utf8'),
  ) as object
  place.write(
    'pakages.json',
    JSON.stringify({
      ...configuration,
      registry: 'oci://evil.example/x',
      trust: { auditors: ['mallory'], 'unsigned-reviews': true, signers: [{ key: 'keys/m.pub' }] },
    }),
  )
  place.write('keys/m.pub', mallorysKey)
  place.write(
    'reviews/libgreet/1.0/mallory.json',
    JSON.stringify({
      schema: 'pakages.review/1',
      name: 'libgreet',
      version: '1.0',
      auditor: 'mallory',
      verdict: 'unsafe',
      criteria: [],
      note: 'mine now',
      time: '2026-11-20T10:00:00.000Z',
      source: 'terminal',
      binaries: [],
    }),
  )
  place.git('add', '.')
  place.git('commit', '--quiet', '-m', 'Propose')
})
afterEach(() => place.remove())

function opened(context: Partial<RunContext>, workspace = place.folder): Promise<Opened> {
  host = new MemoryHost({
    kind: 'github',
    workspace,
    env: { PATH: process.env['PATH']!, HOME: place.home },
    context: { repository: 'acme/packages', ...context },
  })
  return open({}, memoryPorts({ host, processes: nodeProcesses }))
}
const proposed = (event: string, head = 'mallory/packages'): Partial<RunContext> => ({
  event,
  fromFork: true,
  ref: 'refs/pull/1/merge',
  payload: { pull_request: { head: { repo: { full_name: head } } } },
})

describe('on GitHub', () => {
  test.each<[string, Partial<RunContext>]>([
    ['a pull request', proposed('pull_request')],
    ['a pull request with the rights of its target', proposed('pull_request_target')],
    ['the review of a pull request', proposed('pull_request_review')],
    ['a comment whose workflow checked the proposal out', { event: 'issue_comment' }],
    [
      'a run after that of a proposal',
      { event: 'workflow_run', ref: 'refs/heads/main', defaultBranch: 'main' },
    ],
    ['a branch that somebody pushed', { event: 'push', ref: 'refs/heads/proposal' }],
    ['a tag', { event: 'push', ref: 'refs/tags/v1', defaultBranch: 'main' }],
  ])('%s brings no policy, no registry and no reviews of its own', async (_, context) => {
    const { configuration, trust, reviews, reference, checkedOut } = await opened({
      commit: onMain,
      ...context,
    })
    const { policy } = await trust()
    expect(policy.auditors.map(({ name }) => name)).toEqual(['alice', 'acme/auditors'])
    expect(policy.signers).not.toContainEqual({ kind: 'key', pem: mallorysKey })
    expect(policy.unsignedReviews).toBe(false)
    expect(await reviews()).toEqual({ reviews: [], unreadable: [] })
    expect([reference, configuration?.values.registry]).toEqual([REGISTRY, REGISTRY])
    expect(checkedOut?.values.registry).toBe('oci://evil.example/x')
    expect(host.messages('info')).toEqual([expect.stringContaining(onMain.slice(0, 10))])
  })

  test('a checkout of the fork is no place to ask for the default branch', async () => {
    place.git('remote', 'set-url', 'origin', 'https://github.com/mallory/packages.git')
    for (const context of [proposed('pull_request'), { event: 'issue_comment' }]) {
      const { policy } = await (await opened(context)).trust()
      expect(policy.auditors[0]?.name).toBe('alice')
    }
  })

  test('files that somebody laid over the default branch do not count', async () => {
    place.git('checkout', '--quiet', 'main')
    place.git('checkout', '--quiet', 'proposal', '--', '.')
    const { trust, reviews } = await opened({
      event: 'issue_comment',
      commit: onMain,
      defaultBranch: 'main',
    })
    expect((await trust()).policy.auditors[0]?.name).toBe('alice')
    expect((await reviews()).reviews).toEqual([])
  })

  test('a policy that only the proposal has does not count, and that is said', async () => {
    place.git('checkout', '--quiet', 'main')
    place.git('rm', '--quiet', 'pakages.json')
    place.git('commit', '--quiet', '-m', 'Without')
    place.git('push', '--quiet', 'origin', 'HEAD:main')
    place.git('checkout', '--quiet', 'proposal')
    const { configuration } = await opened(proposed('pull_request'))
    expect(configuration).toBeUndefined()
    expect(host.messages('warning')[0]).toContain('not on the default branch')
  })

  test('nothing is taken where the default branch cannot be read', async () => {
    writeFileSync(join(place.home, '.gitconfig'), '[url "file:///nowhere"]\n\tinsteadOf = https:\n')
    await expect(opened(proposed('pull_request'))).rejects.toThrow('could not fetch the default')
    const bare = join(place.home, 'archive')
    mkdirSync(bare)
    writeFileSync(join(bare, 'pakages.json'), readFileSync(join(place.folder, 'pakages.json')))
    await expect(opened(proposed('pull_request'), bare)).rejects.toThrow(
      'takes its policy from the default branch',
    )
  })

  test('a policy of another repository counts, which the workflow checked out', async () => {
    place.git('remote', 'set-url', 'origin', 'https://github.com/acme/policy.git')
    const { policy } = await (await opened(proposed('pull_request'))).trust()
    expect(policy.auditors[0]?.name).toBe('mallory')
  })
})

test('at a terminal the files count as they lie there', async () => {
  const { trust, reviews } = await opened({ event: 'terminal' })
  expect((await trust()).policy.auditors[0]?.name).toBe('mallory')
  expect((await reviews()).reviews).toHaveLength(1)
})
