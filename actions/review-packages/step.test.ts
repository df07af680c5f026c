import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeProcesses, parseInputs, type Ports, type RunContext } from '@pakages/core'
import { ManualClock, MemoryCodeHost, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { readDatabase, findIndexImage, finalizeIndex } from '@pakages/oci'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { KeySigner, reviewedRecipe, signPush } from '@pakages/trust'
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  GREET_RECIPE,
  greetRecipe,
  reviewCheckout,
  type ReviewCheckout,
} from '@pakages/testing/trust/review-checkout'
import { buildReport, jobContext, jobFacts } from '@pakages/testing/trust/signing-facts'
import { node, pushSpec } from '@pakages/testing/trust/spec-image'
import { reviewInputs } from './inputs.ts'
import { reviewPackages, type ReviewResult } from './step.ts'
import { presentReview } from './summary.ts'

const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const key = newKey()
const buildKey = newKey()
const signer = new KeySigner(buildKey)
const libgreet = node('libgreet', '1.0')

let place: ReviewCheckout
let registry: MemoryRegistry
let codeHost: MemoryCodeHost

beforeEach(() => {
  place = reviewCheckout('oci://registry.example/acme', {
    build: signer.publicKey,
    review: new KeySigner(key).publicKey,
  })
  registry = new MemoryRegistry('oci://registry.example/acme')
  codeHost = new MemoryCodeHost({ issues: [7, 8], teams: { 'acme/auditors': ['eve'] } })
})
afterEach(() => place.remove())

const portsFor = (context: Partial<RunContext>, kind: 'github' | 'terminal' = 'github'): Ports =>
  memoryPorts({
    host: new MemoryHost({
      kind,
      workspace: place.folder,
      env: { PATH: process.env['PATH']!, HOME: place.home },
      context: { repository: 'acme/packages', ...context },
    }),
    clock: new ManualClock(Date.parse('2026-11-20T10:00:00Z')),
    processes: nodeProcesses,
    openRegistry: () => registry,
    openCodeHost: async () => codeHost,
  })

const comment = (body: string, login: string): Partial<RunContext> => ({
  event: 'issue_comment',
  payload: {
    action: 'created',
    comment: {
      body,
      html_url: 'https://github.com/acme/packages/issues/7#issuecomment-1',
      user: { login },
    },
    issue: { number: 7 },
    repository: { default_branch: 'main' },
  },
})

async function run(
  context: Partial<RunContext>,
  given: Readonly<Record<string, string>> = {},
  kind: 'github' | 'terminal' = 'github',
): Promise<ReviewResult> {
  const values: Readonly<Record<string, string>> = { token: 'secret', 'signing-key': key, ...given }
  return reviewPackages(
    parseInputs(reviewInputs, (name) => values[name]),
    portsFor(context, kind),
  )
}
const stateIn = (result: ReviewResult): unknown => JSON.parse(presentReview(result).outputs.states)

/** Pushes libgreet@1.0, built by Bob from the recipe as it stands. */
async function pushed(by = 'Bob', content = 'files'): Promise<void> {
  const spec = await pushSpec(registry, libgreet, content)
  const recipe = reviewedRecipe([
    { path: 'package.py', content: readFileSync(join(place.folder, GREET_RECIPE)) },
  ])
  await signPush({
    registry,
    signer,
    push: { registry: registry.reference, specs: [spec], referrers: [] },
    build: buildReport,
    facts: { ...jobFacts, context: { ...jobContext, actor: by } },
    recipeOf: () => recipe.digest,
  })
}

describe('review', () => {
  test('records an approval of a comment, signed, pushes it, and answers', async () => {
    await pushed()
    const result = await run(
      comment(
        'Looks good.\n\n/pakages approve libgreet@1.0 functional safe license -- ran it',
        'Alice',
      ),
    )
    expect(stateIn(result)).toEqual({
      'libgreet@1.0': { state: 'approved', reasons: ['alice approved it: ran it'], missing: [] },
    })
    const file = JSON.parse(place.origin('show', 'main:reviews/libgreet/1.0/alice.json')) as Record<
      string,
      unknown
    >
    expect(file).toMatchObject({
      schema: 'pakages.review/1',
      auditor: 'alice',
      verdict: 'approved',
      note: 'ran it',
      recipe: { license: 'MIT', commit: place.git('rev-parse', 'HEAD') },
      binaries: [{ hash: libgreet['hash'], packageHash: 'libgreet====' }],
      time: '2026-11-20T10:00:00.000Z',
    })
    expect(file).toHaveProperty('signature')
    expect(codeHost.comments).toEqual([
      {
        thread: 7,
        markdown: expect.stringContaining(
          '@alice: `libgreet@1.0` was approved as functional, safe, license. It was unreviewed and is now **approved**.',
        ),
      },
    ])
    // The place.folder is left as it was, but for the file itself.
    expect(place.git('status', '--porcelain')).toBe('?? reviews/')
  })

  test('goes from a request over an approval to a rejection, and back', async () => {
    await pushed()
    const states: unknown[] = []
    for (const [words, author] of [
      ['request libgreet@1.0', 'dave'],
      ['approve libgreet@1.0 all', 'alice'],
      ['reject libgreet@1.0 -- fails', 'eve'],
      ['withdraw libgreet@1.0', 'eve'],
    ] as const) {
      const result = await run(comment(`/pakages ${words}`, author))
      states.push(Object.values(stateIn(result) as Record<string, { state: string }>)[0]?.state)
    }
    expect(states).toEqual(['pending', 'approved', 'rejected', 'approved'])
    expect(place.origin('ls-tree', '-r', '--name-only', 'main', 'reviews/').split('\n')).toEqual([
      'reviews/libgreet/1.0/alice.json',
      'reviews/libgreet/1.0/dave.json',
      'reviews/libgreet/1.0/eve.json',
    ])
  })

  test.each([
    ['who is no auditor', 'mallory', 'mallory is not an auditor by pakages.json.'],
    ['who published the version', 'alice', 'alice published libgreet@1.0.'],
  ])(
    'refuses somebody %s, changes nothing, and says so on the thread',
    async (_, author, reason) => {
      await pushed('Alice')
      const result = await run(comment('/pakages approve libgreet@1.0 all', author))
      expect(presentReview(result).failure?.message).toBe(reason)
      expect(codeHost.comments[0]!.markdown).toContain(reason)
      expect(existsSync(join(place.folder, 'reviews'))).toBe(false)
      expect(place.origin('rev-list', '--count', 'main')).toBe('1')
    },
  )

  test('takes the binaries of an unsafe version out of the cache and its index, and leaves a tombstone', async () => {
    await pushed()
    const live = await pushSpec(registry, node('libother', '1.0'))
    await finalizeIndex({ registry, clock: new ManualClock(), expected: new Map(), provenance: {} })
    const result = await run(comment('/pakages unsafe libgreet@1.0 -- CVE-2026-1', 'alice'))
    expect(result).toMatchObject({
      kind: 'reviewed',
      outcomes: [
        {
          removed: 1,
          after: { state: 'removed', tombstone: { auditor: 'alice', reason: 'CVE-2026-1' } },
        },
      ],
    })
    expect((await registry.tags()).filter((tag) => tag.endsWith('.spack')).sort()).toEqual([
      'index.spack',
      live.tag,
    ])
    const database = await readDatabase(registry, (await findIndexImage(registry))!)
    expect([...database!.available]).toEqual([live.hash])
    expect(
      await run(comment('/pakages approve libgreet@1.0 all', 'eve')).then(stateIn),
    ).toMatchObject({ 'libgreet@1.0': { state: 'removed' } })
  })

  test('follows the other commands where a recipe takes more than reading one may take', async () => {
    await pushed()
    place.write(
      'spack_repo/acme/packages/evil/package.py',
      `class Evil(Package):\n    a = [1]\n${'    a = a + a\n'.repeat(40)}    version("1.0")\n`,
    )
    const result = await run(
      comment(
        '/pakages request evil@1.0\n/pakages approve libgreet@1.0 functional safe license -- ran it',
        'Alice',
      ),
    )
    expect(stateIn(result)).toMatchObject({ 'libgreet@1.0': { state: 'approved' } })
    expect(codeHost.comments[0]?.markdown).toContain(
      'The recipe of evil is not readable, because it makes a value of more than 262144 items',
    )
  })

  test('keeps a warning until its author takes it back', async () => {
    const say = async (words: string): Promise<unknown> => {
      const result = await run(comment(`/pakages ${words}`, 'alice'))
      return (
        presentReview(result).failure?.message ??
        Object.values(stateIn(result) as Record<string, { state: string }>)[0]?.state
      )
    }
    expect(await say('unsafe libgreet@1.0 -- CVE-2026-1')).toBe('removed')
    expect(await say('approve libgreet@1.0 all')).toBe(
      'You have called libgreet@1.0 unsafe before.',
    )
    expect(await say('withdraw libgreet@1.0')).toBe('unreviewed')
    expect(await say('approve libgreet@1.0 all')).toBe('approved')
    expect(await say('request libgreet@1.0')).toBe('You have called libgreet@1.0 approved before.')
  })

  test('binds a review of a pull request to the commit that its author looked at, and runs nothing of it', async () => {
    place.write(
      GREET_RECIPE,
      greetRecipe('    version("1.1", sha256="1")\n    open("/tmp/pakages-was-run", "w")\n'),
    )
    place.git('checkout', '--quiet', '-b', 'proposal')
    place.git('commit', '--quiet', '-am', 'Add 1.1')
    const commit = place.git('rev-parse', 'HEAD')
    const proposed = readFileSync(join(place.folder, GREET_RECIPE))
    place.git('push', '--quiet', 'origin', 'proposal')
    place.git('checkout', '--quiet', 'main')
    const payload = {
      action: 'submitted',
      review: {
        body: '/pakages approve libgreet@1.1 all',
        html_url: 'https://github.com/acme/packages/pull/8',
        user: { login: 'alice' },
        commit_id: commit,
      },
      pull_request: { number: 8 },
      repository: { default_branch: 'main' },
    }
    await run(
      { event: 'pull_request_review', payload },
      { 'publish-from': 'event:pull_request_review' },
    )
    const file = JSON.parse(place.origin('show', 'main:reviews/libgreet/1.1/alice.json')) as object
    expect(file).toMatchObject({
      recipe: {
        commit,
        digest: reviewedRecipe([{ path: 'package.py', content: proposed }]).digest,
      },
    })
    expect(readFileSync(join(place.folder, GREET_RECIPE), 'utf8')).toBe(greetRecipe())
    expect(existsSync('/tmp/pakages-was-run')).toBe(false)
  })

  test('leaves answering and deleting to jobs of their own, which believe the reviews alone', async () => {
    await pushed()
    const tags = await registry.tags()
    const parts = { answer: 'false', delete: 'false' }
    await expect(run({}, { remove: 'libgreet@1.0' })).rejects.toThrow('libgreet@1.0 is unreviewed')
    const recorded = await run(comment('/pakages unsafe libgreet@1.0 -- CVE', 'alice'), parts)
    expect(presentReview(recorded).outputs).toMatchObject({
      removed: 'libgreet@1.0',
      reply: expect.stringContaining('was called unsafe'),
    })
    expect([codeHost.comments, await registry.tags()]).toEqual([[], tags])
    await run({}, { remove: 'libgreet@1.0' })
    expect((await registry.tags()).filter((tag) => tag.startsWith('libgreet-'))).toEqual([])
  })

  test('nobody becomes an auditor by a proposal of their own, nor deletes or approves by it', async () => {
    await pushed()
    const onMain = place.git('rev-parse', 'HEAD')
    const mine = JSON.parse(readFileSync(join(place.folder, 'pakages.json'), 'utf8')) as {
      trust: object
    }
    place.git('checkout', '--quiet', '-b', 'proposal')
    place.write(
      'pakages.json',
      JSON.stringify({ ...mine, trust: { ...mine.trust, auditors: ['mallory'] } }),
    )
    place.git('commit', '--quiet', '-am', 'Let me review')
    const before = await registry.tags()
    for (const words of ['unsafe libgreet@1.0 -- mine now', 'approve libgreet@1.0 all']) {
      const asked = comment(`/pakages ${words}`, 'mallory')
      for (const context of [asked, { ...asked, commit: onMain, defaultBranch: 'main' }]) {
        await expect(run(context)).rejects.toThrow('This run may not publish reviews')
        const named = await run(context, { 'publish-from': 'event:issue_comment' })
        expect(presentReview(named).failure?.message).toContain('mallory is not an auditor')
      }
    }
    expect(await registry.tags()).toEqual(before)
    expect(place.origin('ls-tree', '-r', '--name-only', 'main', 'reviews')).toBe('')
  })

  test.each([
    ['a version that is not there', 'approve libgreet@9 all', 'has no version 9'],
    ['a package that is not there', 'approve nothing@1 all', 'no recipe and no binary of nothing'],
    ['what is no command', 'aprove libgreet@1.0 all', '"aprove" is not a command'],
  ])('says so of %s', async (_, words, message) => {
    expect(
      presentReview(await run(comment(`/pakages ${words}`, 'alice'))).failure?.message,
    ).toContain(message)
  })

  test('has nothing to do where no command is', async () => {
    expect(await run(comment('Thank you!', 'alice'))).toEqual({ kind: 'nothing' })
    expect(await run({ event: 'push', payload: {} })).toEqual({ kind: 'nothing' })
    expect(codeHost.comments).toEqual([])
  })

  test('takes words at the terminal, writes the file and pushes nothing', async () => {
    const result = await run(
      { event: 'terminal' },
      { command: 'approve\nlibgreet@1.0\nall', note: 'ran it', auditor: 'alice' },
      'terminal',
    )
    expect(result).toMatchObject({
      kind: 'reviewed',
      commit: undefined,
      outcomes: [{ kind: 'done', command: { note: 'ran it' } }],
    })
    expect(existsSync(join(place.folder, 'reviews/libgreet/1.0/alice.json'))).toBe(true)
  })

  test('records no verdict in the name of an auditor that the key of builds signed', async () => {
    const result = await run(
      { event: 'terminal' },
      { auditor: 'alice', command: 'approve libgreet@1.0 all', 'signing-key': buildKey },
      'terminal',
    )
    expect(presentReview(result).failure?.message).toMatch(
      /signed by the key \w{16}, which does not speak for alice/,
    )
    expect(existsSync(join(place.folder, 'reviews'))).toBe(false)
  })

  test('does not let anybody in through a team at the terminal', async () => {
    const result = await run(
      { event: 'terminal' },
      { command: 'approve\nlibgreet@1.0\nall', auditor: 'eve' },
      'terminal',
    )
    expect(presentReview(result).failure?.message).toContain('eve is not an auditor')
  })

  test('says first that a review does not count, and fails', async () => {
    const presented = presentReview(
      await run(
        { event: 'terminal' },
        { command: 'approve libgreet@1.0 all', auditor: 'alice', 'signing-key': '' },
        'terminal',
      ),
    )
    expect(presented.summary.split('\n\n')[1]).toBe(
      '**This review of `libgreet@1.0` does not count.** Nobody signed it.',
    )
    expect(presented.failure).toMatchObject({
      message: 'The review of libgreet@1.0 does not count: Nobody signed it.',
      fix: expect.stringContaining('"signing-key"'),
    })
  })

  test('shows what changed since the last approval', async () => {
    await run(comment('/pakages approve libgreet@1.0 all', 'alice'))
    place.write(
      GREET_RECIPE,
      greetRecipe(
        '    version("1.1", sha256="1", url="https://evil.example/libgreet-1.1.tar.gz")\n    depends_on("curl")\n    patch("fix.patch")\n',
      ),
    )
    place.write('spack_repo/acme/packages/libgreet/fix.patch', '+```\n+system("curl evil")\n')
    const { summary } = presentReview(
      await run({ event: 'terminal' }, { diff: 'libgreet@1.1' }, 'terminal'),
    )
    for (const shown of [
      'compared with 1.0',
      'Hosts of sources:\n- added `evil.example`',
      'Patches:\n- added `fix.patch`',
      'Dependencies:\n- added `curl`',
      'Changed files: `package.py`',
      '- added `fix.patch`',
      '````diff',
      '+system("curl evil")',
    ])
      expect(summary).toContain(shown)
  })
})
