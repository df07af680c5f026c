import type { Registry } from '@pakages/core'
import {
  dagOf,
  readConfig,
  readImage,
  specMismatches,
  specTag,
  type SpackConfig,
} from '@pakages/image'
import {
  label,
  shortHash,
  type ConcreteDag,
  type ConcreteSpec,
  type Digest,
  type SpecHash,
} from '@pakages/model'
import { isDeepStrictEqual } from 'node:util'
import pMap from 'p-map'

/** What an image says of the package in it. */
interface SpecDescription {
  readonly config: Pick<SpackConfig, 'hash' | 'name' | 'version' | 'spec'>
  /** The package and all that it needs. */
  readonly dag: ConcreteDag
  /** The manifest that it was read from. */
  readonly manifest: Digest
}

/** What images say of themselves, or where that is not what the registry's list says. */
export type DescribedDag =
  | {
      readonly kind: 'described'
      readonly dag: ConcreteDag
      /** The manifests that the description was taken from. */
      readonly manifests: ReadonlyMap<SpecHash, Digest>
      /**
       * Sentences about descriptions that do not have the hash which they are given under; a policy
       * looks at each package itself.
       */
      readonly forged: readonly string[]
    }
  | {
      readonly kind: 'contradicted'
      /** Completes "The registry says that it holds …". */
      readonly reasons: readonly string[]
    }

/**
 * A DAG as the images of its roots describe it, which are signed, and not the registry's list of
 * packages, which nobody signed. A list could give a package other dependencies than it was built
 * with, or call one of them external, so that nobody looks at it.
 * @param listed The DAG as the list tells it.
 * @throws RegistryError when an image is none of a package, or the registry fails.
 */
export async function describedDag(registry: Registry, listed: ConcreteDag): Promise<DescribedDag> {
  const roots = [...new Set(listed.roots)].map((root) => listed.specs.get(root)!)
  const read = await pMap(
    roots,
    async (spec) => ({ spec, described: await describe(registry, spec) }),
    {
      concurrency: 8,
    },
  )
  const reasons = read.flatMap(({ spec, described }) => {
    const why = described && contradiction(spec, described)
    return why === undefined ? [] : [`${label(spec)}, and ${why}`]
  })
  if (reasons.length > 0) return { kind: 'contradicted', reasons }
  return {
    kind: 'described',
    forged: read.flatMap(({ spec, described }) =>
      described ? specMismatches(described.config.spec.nodes, spec) : [],
    ),
    dag: {
      roots: listed.roots,
      specs: new Map([
        ...read.flatMap(({ spec, described }) =>
          described ? [] : [[spec.hash, alone(spec)] as const],
        ),
        ...read.flatMap(({ described }) => [...(described?.dag.specs ?? [])]),
      ]),
    },
    manifests: new Map(
      read.flatMap(({ described }) =>
        described ? [[described.config.hash, described.manifest] as const] : [],
      ),
    ),
  }
}

async function describe(
  registry: Registry,
  { name, version, hash }: ConcreteSpec,
): Promise<SpecDescription | undefined> {
  const tag = specTag(name, version, hash)
  const image = await readImage(registry, tag)
  if (!image) return undefined
  const config = await readConfig(registry, image)
  return { config, dag: dagOf(config, `${registry.reference}:${tag}`), manifest: image.digest }
}

/** What is listed and not there is refused; what it would need does not matter then. */
const alone = (spec: ConcreteSpec): ConcreteSpec => ({ ...spec, dependencies: [] })

function contradiction(listed: ConcreteSpec, { config, dag }: SpecDescription): string | undefined {
  const own = dag.specs.get(listed.hash)
  if (config.hash !== listed.hash || !own)
    return `its image holds ${config.name}@${config.version}/${shortHash(config.hash)}`
  // What was asked for was looked up in the list: an older version, or one without a variant, must
  // not pass for it.
  return isDeepStrictEqual(choiceOf(own), choiceOf(listed))
    ? undefined
    : `its image is of ${label(own)}, with another version, variant or target than the list says`
}

/** What specs are chosen by. */
const choiceOf = ({ name, version, parameters, arch }: ConcreteSpec): unknown => ({
  name,
  version,
  parameters,
  arch,
})
