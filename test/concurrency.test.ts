import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { nodeHttp, nodeProcesses, systemClock, type Ports, type Registry } from '@pakages/core'
import { FakeSigner, FakeVerifier, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { finalizeIndex, findIndexImage, openRegistry, readDatabase } from '@pakages/oci'
import { commitFiles, gitOf } from '@pakages/repository'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import {
  BundleReader,
  composeReview,
  parseCommand,
  readReviews,
  signPush,
  writeReview,
} from '@pakages/trust'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { describeWith, dockerRegistry } from '@pakages/testing/requirements'
import { buildReport, jobFacts } from '@pakages/testing/trust/signing-facts'
import { node, pushSpec, type PushedSpec } from '@pakages/testing/trust/spec-image'

// Every writer has its own client, as every job has: nothing but the registry and the git
// repository joins them.

/**
 * All of them take minutes at a real registry: there and in a folder a few do for every day, and
 * PAKAGES_ROUNDS=20 for all.
 */
const ROUNDS = 20
const SLOW_ROUNDS = Number(process.env['PAKAGES_ROUNDS'] ?? 2)
const PUSHERS = 32
const FINALIZERS = 4
const REVIEWERS = 4

const http = nodeHttp()
const folder = mkdtempSync(join(tmpdir(), 'pakages-concurrency-'))
afterAll(() => {
  http.close()
  rmSync(folder, { recursive: true, force: true })
})

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'init.defaultBranch=main', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim()

const signPushed = (registry: Registry, specs: PushedSpec[]): ReturnType<typeof signPush> =>
  signPush({
    registry,
    signer: new FakeSigner(),
    push: { registry: registry.reference, specs, referrers: [] },
    build: { ...buildReport, finished: new Date().toISOString() },
    facts: jobFacts,
  })

/**
 * Pushes a package and signs it, together with a package that all others sign too: that is where
 * referrers get lost.
 */
async function pushOne(registry: Registry, name: string, shared: PushedSpec): Promise<PushedSpec> {
  const spec = await pushSpec(registry, node(name, '1.0'), name)
  await signPushed(registry, [spec, shared])
  return spec
}

/** A clone for each reviewer. */
function clones(): string[] {
  const origin = join(folder, 'origin.git')
  git(folder, 'init', '--quiet', '--bare', 'origin.git')
  return Array.from({ length: REVIEWERS }, (_, at) => {
    const clone = join(folder, `clone-${at}`)
    git(folder, 'clone', '--quiet', origin, clone)
    if (at === 0)
      git(
        clone,
        '-c',
        'user.name=x',
        '-c',
        'user.email=x',
        'commit',
        '--quiet',
        '--allow-empty',
        '-m',
        'Begin',
      )
    if (at === 0) git(clone, 'push', '--quiet', 'origin', 'HEAD:main')
    return clone
  })
}

async function reviewOne(clone: string, reviewer: number, round: number): Promise<void> {
  const ports: Ports = memoryPorts({
    host: new MemoryHost({ workspace: clone, env: { PATH: process.env['PATH']!, HOME: folder } }),
    processes: nodeProcesses,
    clock: systemClock,
  })
  const read = parseCommand(`approve zlib@1.${round} all`)
  if (read.kind !== 'command') throw new Error('It is no review.')
  const review = await composeReview(
    read.command,
    {
      auditor: `auditor-${reviewer}`,
      team: undefined,
      recipe: undefined,
      binaries: [],
      time: '2026-11-20T10:00:00.000Z',
      source: 'terminal',
    },
    new FakeSigner(),
  )
  const file = await writeReview(clone, review)
  const request = {
    root: clone,
    files: [file],
    branch: 'main',
    message: `Review ${round}`,
    by: { name: 'r', email: 'r@example.org' },
  }
  await commitFiles(gitOf(ports), request, ports.clock)
}

/** What the registry must show of one round. */
async function expectWhole(
  registry: Registry,
  round: number,
  specs: readonly PushedSpec[],
  shared: PushedSpec,
): Promise<void> {
  const index = await readDatabase(registry, (await findIndexImage(registry))!)
  expect([
    round,
    specs.filter((spec) => !index!.available.has(spec.hash)).map(({ tag }) => tag),
  ]).toEqual([round, []])
  const bundles = new BundleReader(registry, new FakeVerifier())
  const own = await Promise.all(specs.map((spec) => bundles.at(spec.manifest)))
  expect([round, own.map((found) => found.map(({ kind }) => kind))]).toEqual([
    round,
    specs.map(() => ['verified']),
  ])
  const subjects = new Set(
    (await bundles.at(shared.manifest)).flatMap((found) =>
      found.kind === 'verified'
        ? found.statement.subject.map(({ digest }) => digest['sha256'])
        : [],
    ),
  )
  const lost = specs.filter((spec) => !subjects.has(spec.manifest.slice('sha256:'.length)))
  expect([round, lost.map(({ tag }) => tag)]).toEqual([round, []])
}

async function oneRound(open: () => Registry, round: number): Promise<void> {
  const shared = await pushSpec(open(), node(`shared-${round}`, '1.0'), 'shared')
  const pushes = Array.from({ length: PUSHERS }, (_, at) =>
    pushOne(open(), `p${round}-${at}`, shared),
  )
  const finalizers = Array.from({ length: FINALIZERS }, async (_, at) => {
    // Each waits for its own share only: the others are still pushing.
    await Promise.all(pushes.filter((__, pusher) => pusher % FINALIZERS === at))
    await finalizeIndex({
      registry: open(),
      clock: systemClock,
      expected: new Map<never, never>(),
      provenance: {},
    })
  })
  const [specs] = await Promise.all([Promise.all(pushes), ...finalizers])
  await expectWhole(open(), round, specs, shared)
}

const rounds = async (open: () => Registry, count = ROUNDS): Promise<void> => {
  for (let round = 1; round <= count; round++) await oneRound(open, round)
}

describe(`${PUSHERS} pushers and ${FINALIZERS} finalizers at once lose no spec and no referrer`, () => {
  test(`in memory, ${ROUNDS} rounds`, async () => {
    const registry = new MemoryRegistry()
    await rounds(() => registry)
  }, 300_000)

  // Writers of a folder take turns, so that a round takes seconds.
  test(
    `in a folder, ${SLOW_ROUNDS} rounds`,
    () =>
      rounds(
        () => openRegistry(`oci-layout:${join(folder, 'layout')}`, { http, clock: systemClock }),
        SLOW_ROUNDS,
      ),
    900_000,
  )
})

describeWith(
  dockerRegistry,
  `${PUSHERS} pushers and ${FINALIZERS} finalizers at once, ${SLOW_ROUNDS} rounds, at a registry without a referrers API`,
  () => {
    let server: DockerRegistry
    beforeAll(async () => {
      server = await startDockerRegistry({ tls: false })
    })
    afterAll(() => server.stop())

    test(
      'lose no spec and no referrer',
      () =>
        rounds(
          () => openRegistry(server.reference('acme/cache'), { http, clock: systemClock }),
          SLOW_ROUNDS,
        ),
      900_000,
    )
  },
)

test(`${REVIEWERS} reviewers at once, ${ROUNDS} rounds, lose no review in one git repository`, async () => {
  const checkouts = clones()
  for (let round = 1; round <= ROUNDS; round++)
    await Promise.all(checkouts.map((clone, reviewer) => reviewOne(clone, reviewer, round)))
  const whole = join(folder, 'whole')
  git(folder, 'clone', '--quiet', join(folder, 'origin.git'), whole)
  const { reviews, unreadable } = await readReviews(whole, new FakeVerifier())
  expect(unreadable).toEqual([])
  expect(reviews.filter(({ signature }) => signature.kind === 'signed')).toHaveLength(
    REVIEWERS * ROUNDS,
  )
  expect(
    new Set(
      git(whole, 'rev-list', '--parents', 'HEAD')
        .split('\n')
        .map((line) => line.split(' ').length),
    ),
  ).toEqual(new Set([1, 2]))
}, 600_000)
