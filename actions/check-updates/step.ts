import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import {
  cacheFolder,
  holdWorkFolder,
  updatesReport,
  writeWhole,
  type Ports,
  type UpdatesSection,
  type WorkFolder,
} from '@pakages/core'
import type { UpdateEntry, UpdatesReport } from '@pakages/model'
import { mayPublishHere, requirePublishingHere } from '@pakages/repository'
import { addVersions, readRecipe, versionForm } from '@pakages/spack'
import {
  coverageOf,
  lookAll,
  readLocalRepository,
  unreadableEntry,
  updateBranches,
  updateEntry,
  type Coverage,
  type LocalRepository,
  type RecipeLanguage,
  type UpdateRun,
  type VerifiedArchives,
} from '@pakages/upstream'
import { openAccess } from './access.ts'
import { act, modeOf, type Mode } from './act.ts'
import type { UpdatesInputs } from './inputs.ts'
import { recipeRunner } from './recipe-runner.ts'
import { readSettings } from './settings.ts'
import { verifyAll } from './verify.ts'

/** The coverage of datasources where only that was asked for, else the report of the run. */
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
      /** How many archives of versions that are there are as the recipes say. */
      readonly verified: number
    }

const LANGUAGE: RecipeLanguage = { read: readRecipe, form: versionForm, add: addVersions }

/**
 * Finds releases of every recipe, checks them, and proposes, shows or writes them.
 * @throws UserError for settings, a repository or a destination that will not do.
 */
export async function checkUpdates(inputs: UpdatesInputs, ports: Ports): Promise<UpdatesResult> {
  const { host } = ports
  if (!inputs.coverage && modeOf(inputs, ports) === 'propose')
    await requirePublishingHere('proposals', inputs, ports)
  const { section, repository: named } = await readSettings(inputs.config, host.workspace)
  const repository = await readLocalRepository(
    resolve(host.workspace, inputs.repository ?? named ?? '.'),
    withGroups(inputs.packages, section),
    LANGUAGE,
  )
  const { recipes, unreadable, namespace } = repository
  host.info(`${recipes.length + unreadable.length} recipes in ${namespace}.`)
  if (inputs.coverage)
    return {
      kind: 'coverage',
      coverage: coverageOf(recipes.map(({ facts }) => facts)),
      unreadable: unreadable.map(({ name }) => name),
    }
  return withCache(namespace, inputs, ports, (cache, scratch) => {
    const access = openAccess(inputs, section, cache, ports)
    const now = ports.clock.now()
    const { root } = repository
    const runRecipe = inputs['run-recipes'] ? recipeRunner(repository, scratch, ports) : undefined
    const run = { access, section, root, language: LANGUAGE, runRecipe, now, scratch, cache }
    const folder = resolve(host.workspace, inputs['work-dir'])
    return holdWorkFolder(folder, 'updates', ports, (held) =>
      lookAndAct(held, inputs, repository, run, ports),
    )
  })
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

/** Runs with the folder that is kept from run to run, and one that is not. */
async function withCache<T>(
  namespace: string,
  inputs: UpdatesInputs,
  ports: Ports,
  body: (cache: string, scratch: string) => Promise<T>,
): Promise<T> {
  const { host, clock, jobCache } = ports
  const cache = join(cacheFolder(host.env), 'updates')
  const scratch = await mkdtemp(join(tmpdir(), 'pakages-updates-'))
  const key = `pakages-updates-${namespace}-`
  try {
    await mkdir(cache, { recursive: true })
    await jobCache.restore([cache], `${key}${clock.now()}`, [key])
    const result = await body(cache, scratch)
    // What the job of a proposal asked for is not what later jobs should find.
    if ((await mayPublishHere(inputs, ports)).kind === 'allowed')
      await jobCache.save([cache], `${key}${clock.now()}`)
    return result
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function lookAndAct(
  held: WorkFolder,
  inputs: UpdatesInputs,
  repository: LocalRepository,
  run: UpdateRun,
  ports: Ports,
): Promise<UpdatesResult> {
  const { host } = ports
  const works = await host.group('Looking for releases', () =>
    lookAll(repository.recipes, inputs.upstream, run),
  )
  const verified =
    inputs.verify === 0
      ? new Map<string, VerifiedArchives>()
      : await host.group('Verifying what is there', () =>
          verifyAll(works, inputs.verify, run, ports),
        )
  const mode = modeOf(inputs, ports)
  const branches = updateBranches(works, run.section)
  const { done, diff } = await host.group(
    mode === 'propose' ? 'Proposing' : 'Checking archives',
    () => act(mode, inputs, branches, repository, run, ports),
  )
  const entries = works.map((work) => {
    const { name } = work.recipe
    return updateEntry(work, done.get(name), verified.get(name)?.findings ?? [])
  })
  const report = reportOf(entries, repository, run, ports)
  const file = await writeReport(report, diff, held)
  const sound = [...verified.values()].reduce((sum, each) => sum + each.sound, 0)
  return { kind: 'report', mode, report, file, diff, verified: sound }
}

function reportOf(
  entries: readonly UpdateEntry[],
  { namespace, unreadable }: LocalRepository,
  { access }: UpdateRun,
  { clock }: Ports,
): UpdatesReport {
  return {
    repository: namespace,
    finished: new Date(clock.now()).toISOString(),
    recipes: [...entries, ...unreadable.map(unreadableEntry)].sort((a, b) =>
      a.name < b.name ? -1 : 1,
    ),
    requests: Object.fromEntries(access.web.requests),
  }
}

/** The path of the report. */
async function writeReport(
  report: UpdatesReport,
  diff: string | undefined,
  { root }: WorkFolder,
): Promise<string> {
  const file = join(root, 'updates.json')
  await updatesReport.write(file, report)
  if (diff !== undefined) await writeWhole(join(root, 'updates.diff'), diff)
  return file
}
