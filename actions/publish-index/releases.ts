import type { PackageInput, ReleaseChanges } from '@pakages/catalog'
import {
  KnownVulnerabilities,
  openOnlyIn,
  type ConcreteSpec,
  type OpenVulnerability,
  type VulnerabilitiesRecord,
} from '@pakages/model'
import {
  compareGenerations,
  Generations,
  releaseNames,
  type FrozenGeneration,
  type Generation,
  type GenerationChanges,
} from '@pakages/oci'
import { generationFaults } from '@pakages/trust'
import pMap from 'p-map'
import type { IndexSurroundings } from './surroundings.ts'

/** Releases that the index tells of, the newest. */
const MOST = 50

/**
 * The releases of the registry, newest first, each with what it brought since the one before it.
 * With a policy only those count whose signatures do.
 * @param packages With the licences that the recipes state.
 * @param record What is known to be vulnerable; undefined: nobody has ever looked.
 */
export async function releasesOf(
  around: IndexSurroundings,
  packages: readonly PackageInput[],
  record: VulnerabilitiesRecord | undefined,
): Promise<ReleaseChanges[]> {
  const frozen = await frozenIn(around)
  const licences = new Map(
    packages.flatMap(({ name, versions }) =>
      versions.map(({ version, license }) => [`${name}@${version}`, license] as const),
    ),
  )
  const known = record && new KnownVulnerabilities(record)
  const told = frozen.map((one, at) => changesOf(one, frozen[at - 1], { licences, known }))
  return told.toReversed().slice(0, MOST)
}

/** In the order in which they were recorded. */
async function frozenIn({
  registry,
  policy,
  verifier,
  ports,
  inputs,
}: IndexSurroundings): Promise<FrozenGeneration[]> {
  const { signers } = policy
  const judge =
    signers.length === 0
      ? undefined
      : (manifest: Generation['manifest']) =>
          generationFaults(manifest, { registry, verifier, signers })
  const tags = await registry.tags()
  const onPassedOver = (tag: string, why: string): void =>
    ports.host.warning(`${tag} is not among the releases of the index: ${why}`)
  const read = await pMap(
    releaseNames(tags),
    async (name) => {
      const options = { registry, tags, bounds: { release: name }, judge, onPassedOver }
      for await (const generation of new Generations(options).newestFirst())
        return [{ name, generation }]
      return []
    },
    { concurrency: inputs.concurrency },
  )
  const age = ({ generation: { record } }: FrozenGeneration): number => record.number
  return read.flat().sort((a, b) => age(a) - age(b) || (a.name < b.name ? -1 : 1))
}

interface Known {
  readonly licences: ReadonlyMap<string, string | undefined>
  readonly known: KnownVulnerabilities | undefined
}

function changesOf(
  { name, generation }: FrozenGeneration,
  before: FrozenGeneration | undefined,
  { licences, known }: Known,
): ReleaseChanges {
  const { record, manifest } = generation
  const { added, removed, changed, rebuilt } = compareGenerations(before?.generation, generation)
  return {
    ...{ name, generation: record.number, manifest, recorded: record.recorded },
    ...(record.commit !== undefined && { commit: record.commit }),
    packages: record.specs.length,
    ...(before && { since: before.name }),
    added: added.map((one) => ({ name: one.name, versions: one.now })),
    removed: removed.map((one) => ({ name: one.name, versions: one.before })),
    changed: changed.map((one) => withLicences(one, licences)),
    rebuilt: rebuilt.map((one) => one.name),
    ...(known && {
      vulnerabilities: vulnerabilityChanges(generation, before?.generation, known),
    }),
  }
}

function withLicences(
  { name, before, now }: GenerationChanges['changed'][number],
  licences: Known['licences'],
): ReleaseChanges['changed'][number] {
  const of = (versions: readonly string[]): string[] =>
    [...new Set(versions.flatMap((version) => licences.get(`${name}@${version}`) ?? []))].sort()
  const [old, fresh] = [of(before), of(now)]
  const isKnown = old.length > 0 && fresh.length > 0 && old.join() !== fresh.join()
  return { name, before, now, ...(isKnown && { licenses: { before: old, now: fresh } }) }
}

type Vulnerabilities = NonNullable<ReleaseChanges['vulnerabilities']>

function vulnerabilityChanges(
  generation: Generation,
  before: Generation | undefined,
  known: KnownVulnerabilities,
): Vulnerabilities {
  const [old, fresh] = [before ? specsOf(before) : [], specsOf(generation)]
  const shown = ({ summary: _, ...rest }: OpenVulnerability): Vulnerabilities['new'][number] => rest
  return {
    new: openOnlyIn(fresh, old, known).map(shown),
    gone: openOnlyIn(old, fresh, known).map(shown),
  }
}

const specsOf = ({ record, dag }: Generation): ConcreteSpec[] =>
  record.specs.flatMap(({ hash }) => dag.specs.get(hash) ?? [])
