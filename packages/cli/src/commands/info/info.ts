import { readingInput, UsageError, type Parsed, type Ports, type Registry } from '@pakages/core'
import { readConfig, readImage, RegistryError, dagOf, specTag, specText } from '@pakages/image'
import {
  isExternal,
  parseSpecQuery,
  reachable,
  RUNTIME,
  SIGSTORE_BUNDLE,
  type ConcreteDag,
  type ConcreteSpec,
} from '@pakages/model'
import { boundsOf, Chooser, layerSizes, thisMachine, type ChosenRoot } from '@pakages/oci'
import { openGenerations } from '@pakages/open/generations'
import type { CommandWork } from '../../command.ts'
import { openReading, requireRegistry, type Reading } from '../../reading/open-reading.ts'
import { foundInRegistry } from '../search/found-packages.ts'
import { infoMarkdown } from './info-markdown.ts'
import type { infoInputs } from './inputs.ts'
import type { PackageInfo } from './package-info.ts'
import { trustInfo } from './trust-info.ts'

type InfoInputs = Parsed<typeof infoInputs>

/** Says what is known of a package. */
export const infoWork: CommandWork<typeof infoInputs, PackageInfo> = {
  run: async (inputs, { openPorts }) => {
    if (inputs.spec === undefined)
      throw new UsageError('Which package?', {
        id: 'input-missing',
        fix: 'Give a spec, such as "bar-tools".',
      })
    const ports = await openPorts()
    const reading = await openReading(inputs, ports)
    const registry = requireRegistry(reading)
    const { spec, generation } = await chosen(inputs, reading, registry)
    return describe(spec, generation, { reading, registry, ports })
  },
  present: (info) => ({ answer: { markdown: infoMarkdown(info) }, json: info }),
}

/** What `install` would take. */
async function chosen(
  inputs: InfoInputs,
  { trust }: Reading,
  registry: Registry,
): Promise<ChosenRoot> {
  const query = readingInput('spec', () => parseSpecQuery(inputs.spec!))
  const { named, ...bounds } = boundsOf(inputs)
  const { tags, generations } = await openGenerations(registry, trust, bounds)
  const machine = thisMachine()
  const { roots } = await new Chooser({ registry, tags, generations, named, machine }).choose([
    query,
  ])
  return roots[0]!
}

interface From {
  readonly reading: Reading
  readonly registry: Registry
  readonly ports: Ports
}

async function describe(
  { name, version, hash }: ConcreteSpec,
  generation: ChosenRoot['generation'],
  { reading, registry, ports }: From,
): Promise<PackageInfo> {
  const tag = specTag(name, version, hash)
  const image = await readImage(registry, tag)
  if (!image) throw gone(registry, tag)
  const dag = dagOf(await readConfig(registry, image), `${registry.reference}:${tag}`)
  const spec = dag.specs.get(hash)
  if (!spec) throw gone(registry, tag)
  const { index, trust, reviews, root } = reading
  const published = await index?.package(name)
  const ofVersion = published?.versions.find((one) => one.version === version)
  const runtime = reachable(dag, RUNTIME, [hash])
  const sizes = await layerSizes(registry)
  const record = generation?.record
  return {
    registry: registry.reference,
    name,
    version,
    hash,
    spec: specText(spec),
    tag,
    manifest: image.digest,
    size: image.layer.size,
    sizeOfAll: runtime.reduce(
      (sum, one) => sum + (one.hash === hash ? image.layer.size : (sizes.get(one.hash) ?? 0)),
      0,
    ),
    versions: await versionsOf(name, registry),
    needs: neededBy(dag, spec),
    description: published?.description,
    homepage: published?.homepage,
    license: ofVersion?.license ?? image.annotations['org.opencontainers.image.licenses'],
    maintainers: published?.maintainers ?? [],
    generation: record && {
      number: record.number,
      recorded: record.recorded,
      commit: record.commit,
      run: record.run,
    },
    trust:
      trust &&
      (await trustInfo(spec, { registry, trust, index, ownReviews: reviews, root, ports })),
    signatures: (await registry.referrers(image.digest, SIGSTORE_BUNDLE)).length,
  }
}

async function versionsOf(name: string, registry: Registry): Promise<string[]> {
  const found = await foundInRegistry(registry, [name])
  const own = found.find((one) => one.name === name)
  return (own?.versions ?? []).map(({ version }) => version)
}

const neededBy = (dag: ConcreteDag, { hash }: ConcreteSpec): PackageInfo['needs'] =>
  reachable(dag, RUNTIME, [hash])
    .filter((one) => one.hash !== hash)
    .map((one) => ({
      name: one.name,
      version: one.version,
      hash: one.hash,
      external: isExternal(one),
    }))

const gone = ({ reference }: Registry, tag: string): RegistryError =>
  new RegistryError('not-found', `${reference}:${tag} is listed and not there.`, {
    id: 'registry-changed-meanwhile',
    fix: 'Run it again: it may have been removed a moment ago.',
  })
