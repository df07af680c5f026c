import { pause, readingInput } from '@pakages/core'
import { RegistryError, specTag } from '@pakages/image'
import {
  label,
  packageVersion,
  parseSpecQuery,
  parseVersion,
  reachable,
  RUNTIME,
  satisfies,
  type ConcreteDag,
  type SpecQuery,
} from '@pakages/model'
import {
  boundsOf,
  Chooser,
  Generations,
  NotInCache,
  type ChooseOptions,
  type ChosenRoot,
  type GenerationBounds,
} from '@pakages/oci'
import { OlderGenerations } from '@pakages/trust'
import pMap from 'p-map'
import type { Gate } from './gate.ts'
import type { InstallRun } from './run.ts'

/**
 * The DAG of the binaries that answer some specs: of the newest generation that has each, as Spack
 * would choose.
 * @throws NotInCache when one has no answer. @throws UserError when several answer one.
 */
export async function selected(run: InstallRun, specs: readonly string[]): Promise<ConcreteDag> {
  const queries = specs.map((text) => readingInput('specs', () => parseSpecQuery(text)))
  try {
    return await chosen(run, queries)
  } catch (error) {
    if (!(error instanceof NotInCache)) throw error
  }
  // Lists lag: what was pushed a moment ago may not be in it yet.
  await pause(1, run.ports)
  try {
    return await chosen(run, queries)
  } catch (error) {
    if (error instanceof NotInCache && run.gate)
      for (const query of queries) await refuseRemoved(query, run.gate)
    throw error
  }
}

async function chosen(run: InstallRun, queries: readonly SpecQuery[]): Promise<ConcreteDag> {
  const { named, ...bounds } = boundsOf(run.inputs)
  const { tags, generations } =
    named === undefined ? await currentGenerations(run) : await listedGenerations(run, bounds)
  const { dag, roots } = await chooserOf(run, { tags, generations, named }).choose(queries)
  if (named !== undefined) await requireSameImages(run, roots)
  for (const { spec, generation, query } of roots)
    if (generation)
      run.ports.host.debug(
        `"${query.text}" is /${spec.hash} of generation ${generation.record.number}.`,
      )
  return dag
}

/**
 * Who names a generation means what was recorded then, with all that it needs. @throws RegistryError
 * when another image has taken the place of one since.
 */
async function requireSameImages(
  { registry, inputs: { concurrency }, ports: { signal } }: InstallRun,
  roots: readonly ChosenRoot[],
): Promise<void> {
  await pMap(
    roots.flatMap(recordedImages),
    async ({ spec, number, manifest }) => {
      const there = await registry.manifest(specTag(spec.name, spec.version, spec.hash))
      if (there === undefined || there.digest === manifest) return
      throw new RegistryError(
        'digest-mismatch',
        `${label(spec)} was pushed anew since generation ${number} was recorded: it was ${manifest}, and is ${there.digest}.`,
        {
          id: 'package-pushed-anew',
          fix: 'Take a newer generation, or leave "generation" and "as-of" out.',
        },
      )
    },
    { concurrency, signal },
  )
}

/** The images that a generation recorded of what was chosen from it, and of what that needs. */
function recordedImages({ spec, generation }: ChosenRoot) {
  if (!generation) return []
  const { record, dag } = generation
  const manifests = new Map(record.specs.map(({ hash, manifest }) => [hash, manifest]))
  return reachable({ roots: [spec.hash], specs: dag.specs }, RUNTIME).flatMap((needed) => {
    const manifest = manifests.get(needed.hash)
    return manifest === undefined ? [] : [{ spec: needed, number: record.number, manifest }]
  })
}

/** All tags of a registry, and the generations among them. */
interface Listed {
  readonly tags: readonly string[]
  readonly generations: Generations
}

async function listedGenerations(run: InstallRun, bounds: GenerationBounds): Promise<Listed> {
  const tags = await run.registry.tags()
  return { tags, generations: generationsOf(run, tags, bounds) }
}

/** How often a list is asked for that shows less than it did before. */
const LOOKS = 4

/**
 * What a registry holds now. A list that shows less than before may lag, and is asked for again.
 * @throws UserError when it goes on to show an older state.
 */
export async function currentGenerations(run: InstallRun): Promise<Listed> {
  for (let look = 1; ; look++) {
    const listed = await listedGenerations(run, {})
    try {
      await run.gate?.refuseOlder(listed.generations)
      return listed
    } catch (error) {
      if (!(error instanceof OlderGenerations) || look === LOOKS) throw error
    }
    await pause(look, run.ports)
  }
}

/** The generations of the registry that count by the policy, where there is one. */
export const generationsOf = (
  { registry, gate, ports: { host } }: InstallRun,
  tags: readonly string[],
  bounds: GenerationBounds,
): Generations =>
  new Generations({
    registry,
    tags,
    bounds,
    judge: gate && ((manifest) => gate.generationFaults(manifest)),
    onPassedOver: (tag, why) => host.warning(`${tag} is passed over: ${why}`),
  })

/** Chooses for this machine, and nothing that was removed. */
export const chooserOf = (
  { registry, gate, machine }: InstallRun,
  from: Pick<ChooseOptions, 'tags' | 'generations' | 'named' | 'except'>,
): Chooser =>
  new Chooser({
    ...from,
    registry,
    machine,
    toRun: true,
    removed: gate && ((name) => removedBy(gate, name)),
  })

async function removedBy(gate: Gate, name: string): Promise<ReadonlySet<string>> {
  return new Set((await gate.removedVersions(name)).map(({ version }) => version))
}

/**
 * The binaries of a removed version are gone: "build it" would be the wrong advice. @throws
 * NotInCache that says so.
 */
async function refuseRemoved({ name, versions }: SpecQuery, gate: Gate): Promise<void> {
  if (name === undefined) return
  const removed = (await gate.removedVersions(name)).filter(
    ({ version }) =>
      versions.length === 0 ||
      (packageVersion.safeParse(version).success &&
        versions.every((range) => satisfies(parseVersion(version), range))),
  )
  if (removed.length === 0) return
  const lines = removed.flatMap(({ version, reasons }) => [
    `${name}@${version} was removed, and is never installed:`,
    ...reasons.map((reason) => `  ${reason}`),
  ])
  throw new NotInCache(lines.join('\n'), {
    id: 'version-removed',
    fix: 'Choose another version. No flag allows a removed one.',
  })
}
