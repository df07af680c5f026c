import { mkdir, rm } from 'node:fs/promises'
import { counted, UserError, type Ports, type RecipeRepository, type Registry } from '@pakages/core'
import {
  isExternal,
  reachable,
  RUNTIME,
  type ConcreteDag,
  type ConcreteSpec,
  type SpecHash,
} from '@pakages/model'
import {
  MirrorFolder,
  pullToMirror,
  type FoundImage,
  type ImageCheck,
  type PullOutcome,
} from '@pakages/oci'
import { recipeFolder, writeRecipes } from '@pakages/store'
import pMap from 'p-map'
import { TarballChecks, type PulledPackage, type UnpackedFolder } from './check-tarballs.ts'

/** What is restored, from where, to where. */
export interface RestoreRequest {
  readonly registry: Registry
  readonly dag: ConcreteDag
  /** The layout-3 folder that Spack installs from. */
  readonly mirror: string
  /** Where the recipes that travel with the binaries are written, a folder for each namespace. */
  readonly recipes: string
  /** Where tars go that are unpacked on the way, for who installs from them; default nowhere. */
  readonly unpacked?: UnpackedFolder | undefined
  readonly concurrency: number
  /** Whether an image may be used, asked before anything of it is downloaded. */
  readonly approve?: ((found: FoundImage) => Promise<ImageCheck>) | undefined
}

/** What was taken from the registry. */
export interface Restored {
  /** The folder of the mirror; undefined where nothing was laid out. */
  readonly mirror: string | undefined
  readonly pulled: readonly PulledPackage[]
  /** What the registry does not have, or what the policy refuses, by hash. */
  readonly missing: ReadonlyMap<SpecHash, string>
  /** The recipe repositories that came with the binaries. */
  readonly repositories: readonly RecipeRepository[]
  /** Tars that were unpacked on the way, by hash. */
  readonly unpacked: ReadonlyMap<SpecHash, string>
}

/** What a DAG needs at run time and can be downloaded: all but externals. */
export const neededOf = (dag: ConcreteDag): ConcreteSpec[] =>
  reachable(dag, RUNTIME).filter((spec) => !isExternal(spec))

/**
 * Brings what the roots need at run time into a local mirror: digests are checked while it is
 * downloaded, and each tarball is looked through on its way. What may not be used is taken out of
 * the mirror, if an earlier run left it there.
 * @throws UserError when a tarball is dangerous or damaged, or the registry fails.
 */
export async function restore(request: RestoreRequest, ports: Ports): Promise<Restored> {
  const { registry, dag, mirror, unpacked } = request
  if (unpacked) await emptied(unpacked.folder)
  const checks = TarballChecks.begin(dag, unpacked)
  const first = await pull(
    neededOf(dag).map(({ hash }) => hash),
    checks,
    request,
    ports,
  )
  const spoilt = await removeSpoilt(first, checks, request, ports)
  const again = new Map(
    spoilt.length === 0
      ? []
      : (await pull(spoilt, checks, request, ports)).map((outcome) => [outcome.hash, outcome]),
  )
  const outcomes = first.map((outcome) => again.get(outcome.hash) ?? outcome)
  const pulled = outcomes.filter((outcome) => outcome.kind === 'pulled')
  // Dependencies last: of a package that several bring, its own binary has the last word.
  const recipes = await checks.recipes(pulled.toReversed(), registry.reference)
  await writeRecipes(request.recipes, recipes)
  const missing = outcomes.filter((outcome) => outcome.kind !== 'pulled')
  for (const { hash } of missing) await new MirrorFolder(mirror).remove(dag.specs.get(hash)!)
  return {
    mirror,
    pulled,
    missing: new Map(missing.flatMap((outcome) => reasonOf(outcome, registry))),
    repositories: [...new Set(recipes.map(({ namespace }) => namespace))]
      .sort()
      .map((namespace) => ({ namespace, folder: recipeFolder(request.recipes, namespace) })),
    unpacked: checks.unpacked(pulled),
  }
}

async function emptied(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
}

const pull = (
  hashes: readonly SpecHash[],
  checks: TarballChecks,
  { registry, dag, mirror, concurrency, approve }: RestoreRequest,
  { clock, signal, host }: Ports,
): Promise<PullOutcome[]> =>
  pullToMirror({
    registries: [registry],
    wanted: hashes.map((hash) => ({ hash, dag })),
    folder: mirror,
    clock,
    signal,
    concurrency,
    approve,
    through: (hash) => checks.through(hash),
    onProgress: (step, done, total) =>
      host.progress({
        subject: step.label,
        outcome: step.kind === 'pulled' && step.reused ? 'already here' : step.kind,
        done,
        total,
      }),
  }).catch((error: unknown) => {
    throw checks.whyEnded(error, registry.reference)
  })

/**
 * Removes tarballs of an earlier run that are not what they were any more. @returns The packages to
 * pull again.
 */
async function removeSpoilt(
  outcomes: readonly PullOutcome[],
  checks: TarballChecks,
  { mirror, registry }: RestoreRequest,
  { host, signal }: Ports,
): Promise<SpecHash[]> {
  const reused = outcomes.filter((outcome) => outcome.kind === 'pulled' && outcome.reused)
  const spoilt = await pMap(
    reused as PulledPackage[],
    async (one) => {
      const file = new MirrorFolder(mirror).blob(one.layer)
      if (await checks.again(file, one)) return []
      await rm(file)
      host.warning(`The copy of ${one.label} in ${mirror} was damaged: it is downloaded again.`)
      return [one.hash]
    },
    { concurrency: 4, signal },
  ).catch((error: unknown) => {
    throw checks.whyEnded(error, registry.reference)
  })
  return spoilt.flat()
}

/** Why a package was not pulled; nothing for one that was. */
export function reasonOf(outcome: PullOutcome, registry: Registry): [SpecHash, string][] {
  switch (outcome.kind) {
    case 'pulled':
      return []
    case 'missing':
      return [[outcome.hash, `${outcome.label} is not in ${registry.reference}`]]
    case 'refused':
      return [
        [
          outcome.hash,
          `${outcome.label} is refused: ${outcome.reasons.join(' ').replace(/\.$/, '')}`,
        ],
      ]
    default:
      return outcome satisfies never
  }
}

/** The first few of what is missing, for a message. */
function listMissing(missing: ReadonlyMap<SpecHash, string>): string {
  const shown = [...missing.values()].slice(0, 5)
  return [
    ...shown,
    ...(missing.size > shown.length ? [`and ${missing.size - shown.length} more`] : []),
  ].join('; ')
}

/** The message where packages that are needed cannot be had. */
export const notComplete = (
  { reference }: Registry,
  { missing }: Pick<Restored, 'missing'>,
): UserError =>
  new UserError(
    `${counted(missing.size, 'package')} cannot be taken from ${reference}: ${listMissing(missing)}.`,
    {
      id: 'binaries-missing',
      fix: 'Build and push them, or install with "mode: prefer-cache", which builds what is missing.',
    },
  )
