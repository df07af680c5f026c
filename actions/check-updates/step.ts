import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import {
  cacheFolder,
  holdWorkFolder,
  NETWORK_VARIABLES,
  pickVariables,
  updatesReport,
  UserError,
  writeWhole,
  type Ports,
  type UpdatesSection,
  type WorkFolder,
} from '@pakages/core'
import type { UpdateEntry, UpdatesReport } from '@pakages/model'
import {
  coverageOf,
  folderOfAnswers,
  mirrorsOf,
  Web,
  type Access,
  type Coverage,
  type Finding,
} from '@pakages/upstream'
import { entryOf, unreadableEntry, type Done } from './entry.ts'
import { diffOf, prepareLocally, writeChanges } from './local.ts'
import { lookAll } from './look.ts'
import { proposeAll } from './propose.ts'
import { readRepository, type LocalRepository } from './repository.ts'
import { mirrorTable, readSettings } from './settings.ts'
import { targetsOf, type Target } from './targets.ts'
import { verifyRecipe, type Verified } from './verify.ts'
import type { Run, Work } from './work.ts'

/** The inputs, as the declaration reads them. */
export interface UpdatesInputs {
  readonly repository: string | undefined
  readonly packages: readonly string[]
  readonly token: string | undefined
  readonly 'upstream-token': string | undefined
  readonly 'dry-run': boolean
  readonly write: boolean
  readonly coverage: boolean
  readonly verify: number
  readonly limit: number | undefined
  readonly upstream: boolean
  readonly 'build-workflow': string | undefined
  readonly config: string
  readonly 'work-dir': string
}

/** What came of a run. */
export type UpdatesResult =
  | {
      readonly kind: 'coverage'
      readonly coverage: Coverage
      readonly unreadable: readonly string[]
    }
  | {
      readonly kind: 'report'
      readonly mode: Mode
      readonly report: UpdatesReport
      readonly file: string
      readonly diff: string | undefined
      readonly verified: number
    }

type Mode = 'propose' | 'show' | 'write'

/** Finds releases of every recipe, checks them, and proposes, shows or writes them. */
export async function checkUpdates(inputs: UpdatesInputs, ports: Ports): Promise<UpdatesResult> {
  const { host } = ports
  const { section, repository: named } = await readSettings(inputs.config, host.workspace)
  const repository = await readRepository(
    resolve(host.workspace, inputs.repository ?? named ?? '.'),
    withGroups(inputs.packages, section),
  )
  host.info(
    `${repository.recipes.length + repository.unreadable.length} recipes in ${repository.namespace}.`,
  )
  if (inputs.coverage)
    return {
      kind: 'coverage',
      coverage: coverageOf(repository.recipes.map(({ facts }) => facts)),
      unreadable: repository.unreadable.map(({ name }) => name),
    }
  const cache = join(cacheFolder(host.env), 'updates')
  const scratch = await mkdtemp(join(tmpdir(), 'pakages-updates-'))
  const key = `pakages-updates-${repository.namespace}-`
  try {
    await mkdir(cache, { recursive: true })
    await ports.jobCache.restore([cache], `${key}${ports.clock.now()}`, [key])
    const run = {
      access: accessFor(inputs, section, cache, ports),
      section,
      now: ports.clock.now(),
      scratch,
      cache,
    }
    const folder = resolve(host.workspace, inputs['work-dir'])
    const result = await holdWorkFolder(folder, 'updates', ports, (held) =>
      work(held, inputs, repository, run, ports),
    )
    await ports.jobCache.save([cache], `${key}${ports.clock.now()}`)
    return result
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** A group shares one pull request: looking at a part of it would take the rest out. */
const withGroups = (packages: readonly string[], { groups }: UpdatesSection): readonly string[] =>
  packages.length === 0
    ? []
    : [
        ...packages,
        ...(groups ?? [])
          .filter((group) => group.packages.some((pattern) => packages.includes(pattern)))
          .flatMap((group) => group.packages),
      ]

function accessFor(
  inputs: UpdatesInputs,
  section: UpdatesSection,
  cache: string,
  ports: Ports,
): Access {
  const { host, http, patience, signal, processes } = ports
  const web = new Web({
    http,
    patience,
    signal,
    store: folderOfAnswers(join(cache, 'answers')),
    mirrors: mirrorsOf(mirrorTable(section, host.env)),
  })
  const token =
    inputs['upstream-token'] ??
    (host.context.serverUrl === 'https://github.com' ? inputs.token : undefined)
  const env = pickVariables(host.env, [
    'PATH',
    'HOME',
    'TMPDIR',
    'SystemRoot',
    ...NETWORK_VARIABLES,
  ])
  return { web, processes, env, signal, ...(token !== undefined && { githubToken: token }) }
}

async function work(
  folder: WorkFolder,
  inputs: UpdatesInputs,
  repository: LocalRepository,
  run: Run,
  ports: Ports,
): Promise<UpdatesResult> {
  const { host } = ports
  const { section } = run
  const works = await host.group('Looking for releases', () =>
    lookAll(repository.recipes, inputs.upstream, run),
  )
  const verified =
    inputs.verify === 0
      ? new Map<string, Verified>()
      : await host.group('Verifying what is there', () =>
          verifyAll(works, inputs.verify, run, ports),
        )
  const mode: Mode = inputs.write
    ? 'write'
    : inputs['dry-run'] || host.kind === 'terminal'
      ? 'show'
      : 'propose'
  const targets = targetsOf(works, section)
  const { done, diff } = await host.group(
    mode === 'propose' ? 'Proposing' : 'Checking archives',
    () => act(mode, inputs, targets, repository, run, ports),
  )
  const recipes: UpdateEntry[] = [
    ...works.map((each) =>
      entryOf(each, done.get(each.recipe.name), verified.get(each.recipe.name)?.findings ?? []),
    ),
    ...repository.unreadable.map(unreadableEntry),
  ].sort((a, b) => (a.name < b.name ? -1 : 1))
  const report: UpdatesReport = {
    repository: repository.namespace,
    finished: new Date(ports.clock.now()).toISOString(),
    recipes,
    requests: Object.fromEntries(run.access.web.requests),
  }
  const file = join(folder.root, 'updates.json')
  await updatesReport.write(file, report)
  if (diff !== undefined) await writeWhole(join(folder.root, 'updates.diff'), diff)
  return {
    kind: 'report',
    mode,
    report,
    file,
    diff,
    verified: [...verified.values()].reduce((sum, { sound }) => sum + sound, 0),
  }
}

async function act(
  mode: Mode,
  inputs: UpdatesInputs,
  targets: readonly Target[],
  { root }: LocalRepository,
  run: Run,
  ports: Ports,
): Promise<{ done: ReadonlyMap<string, Done>; diff: string | undefined }> {
  const { section } = run
  const limit = inputs.limit ?? section.limit ?? 10
  if (mode === 'propose') {
    const { base, repository, token } = destination(inputs, ports)
    const codeHost = await ports.openCodeHost(repository, token, ports.host.context.apiUrl)
    const proposing = {
      codeHost,
      host: ports.host,
      base,
      limit,
      labels: section.labels ?? ['updates'],
      buildWorkflow: inputs['build-workflow'] ?? section['build-workflow'],
    }
    return { done: await proposeAll(targets, run, proposing), diff: undefined }
  }
  const { done, changes } = await prepareLocally(
    targets,
    limit,
    mode === 'write' ? 'written' : 'shown',
    run,
  )
  if (mode === 'write') {
    await writeChanges(root, changes)
    return { done, diff: undefined }
  }
  const diff = diffOf(changes)
  if (diff !== '') ports.host.info(diff.trimEnd())
  return { done, diff }
}

/** Where pull requests go. */
function destination(
  { token }: UpdatesInputs,
  { host: { context } }: Ports,
): { repository: string; token: string; base: { branch: string; commit: string } } {
  const branch = /^refs\/heads\/(.+)$/.exec(context.ref ?? '')?.[1]
  if (context.fromFork)
    throw new UserError('A pull request from a fork cannot propose updates.', {
      fix: 'Run this on a schedule, or with "dry-run: true".',
    })
  if (context.repository === undefined || context.commit === undefined || branch === undefined) {
    throw new UserError('It is not known which branch updates are for.', {
      fix: 'Run this on a schedule, a push or workflow_dispatch of a branch, or with "dry-run: true".',
    })
  }
  if (token === undefined)
    throw new UserError('There is no token to open pull requests with.', {
      fix: 'Leave the input "token" at its default, or use "dry-run: true".',
    })
  return { repository: context.repository, token, base: { branch, commit: context.commit } }
}

async function verifyAll(
  works: readonly Work[],
  count: number,
  run: Run,
  { host }: Ports,
): Promise<Map<string, Verified>> {
  const verified = new Map<string, Verified>()
  for (const { recipe } of works) {
    const result = await verifyRecipe(recipe, count, run)
    verified.set(recipe.name, result)
    for (const { message } of result.findings) host.warning(message, { file: recipe.path })
    for (const reason of result.unknown) host.info(`${recipe.name}: not verified: ${reason}`)
    host.progress({
      subject: recipe.name,
      outcome: 'verified',
      done: verified.size,
      total: works.length,
      failed: result.findings.length > 0,
    })
  }
  return verified
}

/** For the summary: whether any archive of a version that is there has another checksum now. */
export const changedChecksums = (recipes: readonly UpdateEntry[]): Finding[] =>
  recipes.flatMap(({ findings }) =>
    findings.flatMap(({ kind, message }) =>
      kind === 'checksum-changed' ? [{ kind, message }] : [],
    ),
  )
