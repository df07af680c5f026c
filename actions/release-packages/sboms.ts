import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Descriptor, Registry } from '@pakages/core'
import { parseImageManifest, readWhole } from '@pakages/image'
import type { ConcreteSpec, Digest } from '@pakages/model'
import type { Generation } from '@pakages/oci'
import pMap from 'p-map'

/** What was pulled. */
interface PulledSboms {
  /** Names of the files, in order. */
  readonly files: readonly string[]
  /** How many packages have at least one. */
  readonly packages: number
}

/** Bytes of one SBOM. */
const LIMIT = 64 * 1024 * 1024

/** The kinds of SBOMs, by how their media types begin, with what their files end in. */
const KINDS = [
  ['application/spdx+json', 'spdx.json'],
  ['application/vnd.cyclonedx+json', 'cdx.json'],
] as const

/**
 * Writes the SBOMs that hang at the packages of a generation into a folder. Of several of one kind
 * at one package each is written.
 * @throws RegistryError when one cannot be read.
 */
export async function pullSboms(
  folder: string,
  { record, dag }: Generation,
  {
    registry,
    concurrency,
    signal,
  }: {
    readonly registry: Registry
    readonly concurrency: number
    readonly signal: AbortSignal
  },
): Promise<PulledSboms> {
  const pulled = await pMap(
    record.specs,
    async ({ hash, manifest }) => {
      signal.throwIfAborted()
      return sbomsAt(folder, dag.specs.get(hash)!, manifest, registry)
    },
    { concurrency },
  )
  return {
    files: pulled.flat().sort(),
    packages: pulled.filter((names) => names.length > 0).length,
  }
}

async function sbomsAt(
  folder: string,
  { name, version, hash }: ConcreteSpec,
  manifest: Digest,
  registry: Registry,
): Promise<string[]> {
  const referrers = await registry.referrers(manifest)
  const names: string[] = []
  for (const [kind, ending] of KINDS) {
    const own = referrers
      .filter(({ artifactType }) => artifactType?.startsWith(kind))
      .sort((one, other) => (one.digest < other.digest ? -1 : 1))
    for (const [at, referrer] of own.entries()) {
      const more = at === 0 ? '' : `-${at + 1}`
      const file = `${plain(name)}-${plain(version)}-${hash}${more}.${ending}`
      await writeFile(join(folder, file), await contentOf(referrer, registry))
      names.push(file)
    }
  }
  return names
}

/** Names and versions of packages, as parts of a file's name. */
const plain = (text: string): string => text.replaceAll(/[^A-Za-z0-9._+-]/g, '_')

async function contentOf({ digest }: Descriptor, registry: Registry): Promise<Uint8Array> {
  const from = `${registry.reference}@${digest}`
  const stored = await registry.manifest(digest)
  const [layer] = stored ? parseImageManifest(stored.bytes, from).layers : []
  return layer ? readWhole(registry, layer, LIMIT) : new Uint8Array()
}
