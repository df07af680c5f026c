import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { UserError, type Ports, type RecipeRepository, type Registry } from '@pakages/core'
import {
  hexOf,
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
  type ImageCheck,
  type FoundImage,
  type PullOutcome,
} from '@pakages/oci'
import { recipeFolder, takeRecipes } from '@pakages/spack'
import { checkTarball } from '@pakages/trust'
import pMap from 'p-map'

/** What is restored, from where, to where. */
export interface RestoreRequest {
  readonly registry: Registry
  readonly dag: ConcreteDag
  /** The layout-3 folder that Spack installs from. */
  readonly mirror: string
  /** Where the recipes that travel with the binaries are written, a folder for each namespace. */
  readonly recipes: string
  readonly concurrency: number
  /** Whether an image may be used, asked before anything of it is downloaded. */
  readonly approve?: ((found: FoundImage) => Promise<ImageCheck>) | undefined
}

/** What is in the mirror now. */
export interface Restored {
  readonly pulled: readonly PulledPackage[]
  /** What the registry does not have, or what the policy refuses, by hash. */
  readonly missing: ReadonlyMap<SpecHash, string>
  /** The recipe repositories that came with the binaries. */
  readonly repositories: readonly RecipeRepository[]
}

/** A package whose image came from the registry. */
export type PulledPackage = Extract<PullOutcome, { kind: 'pulled' }>

/** What a DAG needs at run time and can be downloaded: all but externals. */
export const neededOf = (dag: ConcreteDag): ConcreteSpec[] =>
  reachable(dag, RUNTIME).filter((spec) => !isExternal(spec))

/**
 * Brings what the roots need at run time into a local mirror: digests are checked while it is
 * downloaded, then each tarball is looked through for what would leave its folder. What may not be
 * used is taken out of the mirror, if an earlier run left it there.
 * @throws UserError when a tarball is dangerous or damaged, or the registry fails.
 */
export async function restore(request: RestoreRequest, ports: Ports): Promise<Restored> {
  const { registry, dag } = request
  const first = await pull(
    neededOf(dag).map(({ hash }) => hash),
    request,
    ports,
  )
  const spoilt = await removeSpoilt(first, request, ports)
  const again = new Map(
    spoilt.length === 0
      ? []
      : (await pull(spoilt, request, ports)).map((outcome) => [outcome.hash, outcome]),
  )
  const outcomes = first.map((outcome) => again.get(outcome.hash) ?? outcome)
  const pulled = outcomes.filter((outcome) => outcome.kind === 'pulled')
  await pMap(pulled, (one) => checkPulled(one, request), { concurrency: 4, signal: ports.signal })
  const missing = outcomes.filter((outcome) => outcome.kind !== 'pulled')
  for (const { hash } of missing)
    await new MirrorFolder(request.mirror).remove(dag.specs.get(hash)!)
  return {
    pulled,
    missing: new Map(missing.flatMap((outcome) => reasonOf(outcome, registry))),
    repositories: await recipesOf(pulled, request),
  }
}

const pull = (
  hashes: readonly SpecHash[],
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
    onProgress: (step, done, total) =>
      host.progress({
        subject: step.label,
        outcome: step.kind === 'pulled' && step.reused ? 'already here' : step.kind,
        done,
        total,
      }),
  })

/**
 * Removes tarballs of an earlier run that are not what they were any more. @returns The packages to
 * pull again.
 */
async function removeSpoilt(
  outcomes: readonly PullOutcome[],
  { mirror }: RestoreRequest,
  { host, signal }: Ports,
): Promise<SpecHash[]> {
  const reused = outcomes.filter(
    (outcome) => outcome.kind === 'pulled' && outcome.reused,
  ) as PulledPackage[]
  const spoilt = await pMap(
    reused,
    async ({ hash, label: name, layer }) => {
      const file = new MirrorFolder(mirror).blob(layer)
      const found = createHash('sha256')
      await pipeline(createReadStream(file), found)
      if (found.digest('hex') === hexOf(layer)) return []
      await rm(file)
      host.warning(`The copy of ${name} in ${mirror} was damaged: it is downloaded again.`)
      return [hash]
    },
    { concurrency: 4, signal },
  )
  return spoilt.flat()
}

function reasonOf(outcome: PullOutcome, registry: Registry): [SpecHash, string][] {
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

async function checkPulled(
  { layer, label: name }: PulledPackage,
  { dag, mirror, registry }: RestoreRequest,
): Promise<void> {
  const externals = [...dag.specs.values()].flatMap((spec) =>
    spec.external?.path ? [spec.external.path] : [],
  )
  const verdict = await checkTarball(createReadStream(new MirrorFolder(mirror).blob(layer)), {
    hashes: new Set(dag.specs.keys()),
    externals,
  })
  if (verdict.kind === 'fine') return
  throw new UserError(
    `The tarball of ${name} in ${registry.reference} is refused: ${verdict.reasons.map(({ message }) => message).join(' ')}`,
    {
      fix: 'Do not install it. Tell the maintainers of the registry; they can remove it and push it anew.',
    },
  )
}

/**
 * Takes the recipes out of the binaries, dependencies last: of a package that several bring, its
 * own binary has the last word.
 */
async function recipesOf(
  pulled: readonly PulledPackage[],
  { dag, mirror, recipes }: RestoreRequest,
): Promise<RecipeRepository[]> {
  const namespaces = new Set<string>()
  for (const { hash, layer } of pulled.toReversed()) {
    if (dag.specs.get(hash)?.namespace === 'builtin') continue
    const found = await takeRecipes(
      createReadStream(new MirrorFolder(mirror).blob(layer)),
      recipes,
      (namespace) => namespace !== 'builtin',
    )
    for (const namespace of found) namespaces.add(namespace)
  }
  return [...namespaces]
    .sort()
    .map((namespace) => ({ namespace, folder: recipeFolder(recipes, namespace) }))
}

/** The first few of what is missing, for a message. */
export function listMissing(missing: ReadonlyMap<SpecHash, string>): string {
  const shown = [...missing.values()].slice(0, 5)
  return [
    ...shown,
    ...(missing.size > shown.length ? [`and ${missing.size - shown.length} more`] : []),
  ].join('; ')
}
