import { existsSync } from 'node:fs'
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  readingFrom,
  readJson,
  UserError,
  type ConcreteEnvironment,
  type ConcretizeRequest,
  type RecipeRepository,
  type SpackFacts,
} from '@pakages/core'
import { parseLock } from '@pakages/model'
import { stringify } from 'yaml'
import { checkRoots, type LockRoot } from './asked-roots.ts'
import { missingDependencies } from './missing-dependencies.ts'
import { withNearWord } from './near-words.ts'
import { offeringSections } from '../scope-sections.ts'
import { writeScope } from '../scope.ts'
import { spackFailed, type SpackCommand } from '../spack-command.ts'

/** See `Spack.concretize`. The environment lies in `environment/` of the work folder. */
export async function concretize(
  spack: SpackCommand,
  workFolder: string,
  { recipes, platform }: Pick<SpackFacts, 'recipes' | 'platform'>,
  request: ConcretizeRequest,
): Promise<ConcreteEnvironment> {
  const folder = await emptyEnvironment(workFolder)
  if (request.environment !== undefined) await copyEnvironment(spack, request.environment, folder)
  else await writeEnvironment(folder, request.specs ?? [])
  const tests = request.tests === 'none' ? [] : ['--test', request.tests]
  const offering = await offeringScope(workFolder, platform, request)
  const { exitCode, stderr } = await spack.run([
    ...offering,
    ...['-e', folder, 'concretize', ...tests],
  ])
  if (exitCode !== 0) throw await whyNot(spack, folder, recipes, stderr)
  return read(folder, request.specs)
}

/** Arguments that let the solver see what is offered, in this one call. */
async function offeringScope(
  workFolder: string,
  platform: string,
  { offered = [] }: ConcretizeRequest,
): Promise<string[]> {
  if (offered.length === 0) return []
  const scope = join(workFolder, 'offering')
  await writeScope(scope, offeringSections(offered, platform))
  return ['-C', scope]
}

/** See `Spack.adoptLock`. */
export async function adoptLock(
  spack: SpackCommand,
  workFolder: string,
  lock: string,
  manifest?: string,
): Promise<ConcreteEnvironment> {
  const json = await readJson(lock, 'Name a spack.lock, as "spack concretize" writes it.')
  const dag = readingFrom(lock, () => parseLock(json), { file: lock })
  const folder = await emptyEnvironment(workFolder, lock)
  // Each root by its text, as Spack wrote it: nothing is concretized again.
  if (manifest === undefined) await writeEnvironment(folder, rootTexts(json))
  else await copyEnvironment(spack, manifest, folder)
  if (lock !== join(folder, 'spack.lock')) await copyFile(lock, join(folder, 'spack.lock'))
  return { folder, lock: join(folder, 'spack.lock'), dag }
}

const rootTexts = (json: unknown): string[] => rootsIn(json).map(({ spec }) => spec)

/** Of a lock that was parsed. */
const rootsIn = (json: unknown): LockRoot[] => (json as { roots: LockRoot[] }).roots

/** Makes the folder anew; a lock in it that is about to be adopted stays. */
async function emptyEnvironment(workFolder: string, keep?: string): Promise<string> {
  const folder = join(workFolder, 'environment')
  if (keep !== join(folder, 'spack.lock')) await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  return folder
}

async function writeEnvironment(folder: string, specs: readonly string[]): Promise<void> {
  // Roots that cannot live together are still built, side by side.
  await writeFile(
    join(folder, 'spack.yaml'),
    stringify({ spack: { specs, view: false, concretizer: { unify: 'when_possible' } } }),
  )
}

/**
 * Spack itself copies an environment, since it knows which relative paths in it must be changed.
 */
async function copyEnvironment(spack: SpackCommand, from: string, folder: string): Promise<void> {
  const manifest = join(from, 'spack.yaml')
  if (!existsSync(manifest))
    throw new UserError(`There is no spack.yaml in ${from}.`, {
      id: 'environment-not-read',
      fix: 'Point the input "environment" to a folder with a spack.yaml.',
    })
  await rm(folder, { recursive: true, force: true })
  await spack.output(
    ['env', 'create', '--without-view', '--dir', folder, manifest],
    `read ${manifest}`,
  )
  if (existsSync(join(from, 'spack.lock')))
    await copyFile(join(from, 'spack.lock'), join(folder, 'spack.lock'))
}

async function read(
  folder: string,
  asked: readonly string[] | undefined,
): Promise<ConcreteEnvironment> {
  const lock = join(folder, 'spack.lock')
  const json = await readJson(lock, 'Spack wrote no lock: give it at least one spec.')
  const dag = readingFrom(lock, () => parseLock(json), { file: lock })
  if (dag.roots.length === 0)
    throw new UserError('There is nothing to build: no spec was asked for.', {
      id: 'nothing-to-build',
      fix: 'Give the input "specs", "environment" or "repository" something to build.',
    })
  if (asked) checkRoots(asked, rootsIn(json), dag, lock)
  return { folder, lock, dag }
}

/**
 * Where Spack's words mislead ("internal error", "unsatisfiable"), the recipes are asked for
 * dependencies that nobody has.
 */
async function whyNot(
  spack: SpackCommand,
  folder: string,
  recipes: readonly RecipeRepository[],
  stderr: string,
): Promise<UserError> {
  const failed = await withNearWord(spackFailed('concretize', stderr), stderr, recipes)
  if (!/internal error|unsatisfiable|not found/i.test(stderr)) return failed
  const [first, ...others] = await missingDependencies(spack, folder, recipes)
  if (!first) return failed
  const names = others
    .map((other) => `\nAlso the recipe of ${other.recipe} needs "${other.missing}".`)
    .join('')
  return new UserError(
    `The recipe of ${first.recipe} depends on "${first.missing}", and no package repository in use has such a package.${names}`,
    {
      id: 'recipe-dependency-unknown',
      fix: `Correct the spelling in ${first.file}, or add the repository that has "${first.missing}" to the input "repository".`,
      at: { file: first.file, ...(first.line && { line: first.line }) },
    },
  )
}
