import type { Registry } from '@pakages/core'
import { dagOf, readConfig, readImage, RegistryError, specTag } from '@pakages/image'
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

/**
 * A DAG as the images of its roots describe it, which are signed, and not the registry's list of
 * packages, which nobody signed.
 */
export interface DescribedDag {
  readonly dag: ConcreteDag
  /** The manifests that the description was taken from. */
  readonly manifests: ReadonlyMap<SpecHash, Digest>
}

/**
 * Reads what the images of the roots say of themselves. A list of packages could give a package
 * other dependencies than it was built with, or call one of them external, so that nobody looks at
 * it.
 * @throws RegistryError when an image holds another package than its tag says.
 */
export async function describedDag(registry: Registry, listed: ConcreteDag): Promise<DescribedDag> {
  const read = await pMap(
    [...new Set(listed.roots)],
    (root) => describe(registry, listed.specs.get(root)!),
    { concurrency: 8 },
  )
  const found = read.filter((one) => one !== undefined)
  const missing = listed.roots.filter((root) => !found.some(({ spec }) => spec.hash === root))
  return {
    dag: {
      roots: listed.roots,
      specs: new Map([
        ...missing.map((root) => [root, alone(listed.specs.get(root)!)] as const),
        ...found.flatMap(({ dag }) => [...dag.specs]),
      ]),
    },
    manifests: new Map(found.map(({ spec, manifest }) => [spec.hash, manifest])),
  }
}

/** What is listed and not there is refused; what it would need does not matter then. */
const alone = ({ dependencies: _, ...spec }: ConcreteSpec): ConcreteSpec => ({
  ...spec,
  dependencies: [],
})

async function describe(
  registry: Registry,
  spec: ConcreteSpec,
): Promise<{ spec: ConcreteSpec; dag: ConcreteDag; manifest: Digest } | undefined> {
  const tag = specTag(spec.name, spec.version, spec.hash)
  const image = await readImage(registry, tag)
  if (!image) return undefined
  const config = await readConfig(registry, image)
  const dag = dagOf(config, `${registry.reference}:${tag}`)
  const described = dag.specs.get(spec.hash)
  if (config.hash !== spec.hash || !described)
    throw otherThan(
      spec,
      registry,
      `its image holds ${config.name}@${config.version}/${shortHash(config.hash)}`,
    )
  // What was asked for was looked up in the list: an older version, or one without a variant, must
  // not pass for it.
  if (!isDeepStrictEqual(choiceOf(described), choiceOf(spec)))
    throw otherThan(
      spec,
      registry,
      `its image is of ${label(described)}, with another version, variant or target than the list says`,
    )
  return { spec, dag, manifest: image.digest }
}

/** What specs are chosen by. */
const choiceOf = ({ name, version, parameters, arch }: ConcreteSpec): unknown => ({
  name,
  version,
  parameters,
  arch,
})

const otherThan = (spec: ConcreteSpec, { reference }: Registry, why: string): RegistryError =>
  new RegistryError('malformed', `${reference} says that it holds ${label(spec)}, and ${why}.`, {
    fix: 'Do not install it. Tell the maintainers of the registry; they can remove the tag, push the package anew and write the index again.',
  })
