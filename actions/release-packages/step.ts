import { resolve } from 'node:path'
import { UsageError, UserError, type Ports, type Registry } from '@pakages/core'
import {
  boundsOf,
  compareGenerations,
  freezeGeneration,
  isFrozen,
  isReleaseName,
  readFrozen,
  type FrozenGeneration,
  type Generation,
  type GenerationBounds,
  type GenerationChanges,
} from '@pakages/oci'
import { open, type Trust } from '@pakages/open'
import { openGenerations } from '@pakages/open/generations'
import { requirePublishingHere } from '@pakages/repository'
import { generationFaults } from '@pakages/trust'
import pMap from 'p-map'
import { writeAssets, type ReleaseAssets } from './assets.ts'
import type { ReleaseInputs } from './inputs.ts'

/** A release as it was frozen, or would be. */
export interface ReleaseResult extends FrozenGeneration {
  readonly registry: string
  /** What changes are told since; undefined for the first release. */
  readonly since: FrozenGeneration | undefined
  readonly changes: GenerationChanges
  readonly assets: ReleaseAssets
  /** `dry` where nothing was to be frozen. */
  readonly frozen: 'now' | 'before' | 'dry'
}

/**
 * Writes the assets of a release, and freezes its generation then.
 * @throws UserError when this run may not publish, there is no such generation, or the name stands
 * for another one.
 */
export async function releasePackages(inputs: ReleaseInputs, ports: Ports): Promise<ReleaseResult> {
  const name = nameOf(inputs, ports)
  const { release: _, named, ...bounds } = boundsOf({ generation: numberIn(inputs) })
  if (!inputs['dry-run']) await requirePublishingHere('a release', inputs, ports)
  const opened = await open(inputs, ports, { required: inputs.config !== undefined })
  const registry = opened.registry()
  const trust = opened.configuration?.values.trust ? await opened.trust() : undefined
  const { host } = ports
  const { known, ...told } = await host.group(
    `Reading the generations of ${registry.reference}`,
    async () => {
      const { tags, generation } = await meant(registry, trust, { bounds, named })
      // Before minutes are spent on assets that nobody may have.
      const known = await isFrozen(registry, { name, generation })
      const frozen = await countedFrozen(await readFrozen(registry, tags), registry, trust, ports)
      const since = sinceWhich(frozen, { name, generation }, inputs)
      host.info(
        `${name} is generation ${generation.record.number}, ${since ? `after ${since.name}` : 'the first release'}.`,
      )
      const changes = compareGenerations(since?.generation, generation)
      return { registry: registry.reference, name, generation, since, changes, known }
    },
  )
  const folder = resolve(host.workspace, inputs.output)
  const assets = await host.group(`Writing the assets of ${name}`, () =>
    writeAssets(folder, told, { registry, trust, inputs, ports }),
  )
  if (inputs['dry-run']) return { ...told, assets, frozen: 'dry' }
  if (!known) await freezeGeneration(registry, { name, generation: told.generation })
  return { ...told, assets, frozen: known ? 'before' : 'now' }
}

const TAG = /^refs\/tags\/(.+)$/

/** @throws UsageError without a name, or for one that no tag of a registry can hold. */
function nameOf({ name }: ReleaseInputs, { host }: Ports): string {
  const given = name ?? TAG.exec(host.context.ref ?? '')?.[1]
  if (given === undefined)
    throw new UsageError('A release needs a name.', {
      id: 'input-missing',
      fix: 'Give "name", or run it for a git tag.',
    })
  if (isReleaseName(given)) return given
  throw new UsageError(`A release cannot be called "${given.slice(0, 80)}".`, {
    id: 'input-malformed',
    fix: 'Take up to 120 letters, digits, dots, dashes and underscores, as tags of images have.',
  })
}

/** A release is of a generation by its number; one that another release froze has one, too. */
function numberIn({ generation }: ReleaseInputs): string | undefined {
  if (generation === undefined || /^\d+(@|$)/.test(generation.trim())) return generation
  throw new UsageError(`"${generation.slice(0, 40)}" is not the number of a generation.`, {
    id: 'input-malformed',
    fix: 'Give a number from 1 on; "pakages generations" lists them.',
  })
}

async function meant(
  registry: Registry,
  trust: Trust | undefined,
  { bounds, named }: { readonly bounds: GenerationBounds; readonly named: string | undefined },
): Promise<{ readonly tags: readonly string[]; readonly generation: Generation }> {
  const { tags, generations, passedOver } = await openGenerations(registry, trust, bounds)
  for await (const generation of generations.newestFirst()) {
    // What nobody trusts must not be left out in silence where the newest is asked for.
    if (named !== undefined || passedOver.length === 0) return { tags, generation }
    break
  }
  const [first] = passedOver
  throw new UserError(
    first
      ? `${first.tag} of ${registry.reference} does not count: ${first.why}`
      : `There is no ${named ?? 'generation'} in ${registry.reference}.`,
    {
      id: first ? 'generation-not-counted' : 'generation-missing',
      fix: first
        ? 'Give the number of one that counts as "generation"; "pakages generations" lists them.'
        : 'Push first: each push is recorded as a generation.',
    },
  )
}

/** The releases whose generations count: what somebody else put under such a tag tells no changes. */
async function countedFrozen(
  frozen: readonly FrozenGeneration[],
  registry: Registry,
  trust: Trust | undefined,
  { host }: Ports,
): Promise<readonly FrozenGeneration[]> {
  if (!trust) return frozen
  const { verifier, policy } = trust
  const judged = await pMap(
    frozen,
    async (one) => {
      const asked = { registry, verifier, signers: policy.signers }
      const faults = await generationFaults(one.generation.manifest, asked)
      if (faults.length === 0) return [one]
      host.warning(
        `Release ${one.name} of ${registry.reference} does not count: ${faults.join(' ')}`,
      )
      return []
    },
    { concurrency: 8 },
  )
  return judged.flat()
}

/** @throws UsageError for a release that is not there. */
function sinceWhich(
  frozen: readonly FrozenGeneration[],
  { name, generation }: FrozenGeneration,
  inputs: ReleaseInputs,
): FrozenGeneration | undefined {
  const others = frozen.filter((one) => one.name !== name)
  if (inputs.since === undefined)
    return others
      .filter((one) => one.generation.record.number <= generation.record.number)
      .toSorted((one, other) => other.generation.record.number - one.generation.record.number)[0]
  const found = others.find((one) => one.name === inputs.since)
  if (found) return found
  throw new UsageError(`There is no other release "${inputs.since.slice(0, 80)}".`, {
    id: 'release-unknown',
    fix:
      others.length > 0
        ? `There are: ${others.map((one) => one.name).join(', ')}.`
        : 'Leave "since" away.',
  })
}
