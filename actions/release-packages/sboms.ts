import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { counted, UserError, type Descriptor, type Host, type Registry } from '@pakages/core'
import { parseImageManifest, readWhole } from '@pakages/image'
import {
  label,
  LONGEST_SBOM,
  parseJson,
  SBOM_FORMATS,
  sbomFormatOf,
  type ConcreteSpec,
  type Digest,
  type Statement,
  type TrustedSigner,
} from '@pakages/model'
import type { Generation } from '@pakages/oci'
import type { Trust } from '@pakages/open'
import { BundleReader, SBOM_PREDICATES, sortBundle } from '@pakages/trust'
import pMap from 'p-map'

/** What was pulled. */
interface PulledSboms {
  /** Names of the files, in order. */
  readonly files: readonly string[]
  /** How many packages have at least one. */
  readonly packages: number
  /** What hangs at packages and was left out, since nobody signed it who counts: their names. */
  readonly unsigned: readonly string[]
}

/** How many SBOMs of one kind are looked at, at one package: anybody who may write can hang one. */
const MOST = 32

/** Bytes of all SBOMs of a release; GitHub takes no asset of more. */
const LONGEST_ALTOGETHER = 2 * 2 ** 30

/** The kinds of SBOMs, in the order of the files. */
const KINDS = ['spdx', 'cyclonedx'] as const

/** Where SBOMs are pulled from, and whose count. */
export interface SbomSource {
  readonly registry: Registry
  /** Undefined: all that hang there. */
  readonly trust: Trust | undefined
  readonly concurrency: number
  readonly signal: AbortSignal
  readonly host: Pick<Host, 'progress' | 'warning'>
  /** Bytes that all SBOMs together may have; default 2 GiB. */
  readonly longest?: number
}

/** Counts what was read, of all packages. */
type CountBytes = (bytes: number) => void

/** @throws UserError from what it returns, when all are longer than that. */
function bounded(longest: number): CountBytes {
  let sum = 0
  return (bytes) => {
    sum += bytes
    if (sum > longest)
      throw new UserError(
        `The SBOMs of the packages have more than ${Math.round(longest / 2 ** 20)} MiB together.`,
        {
          id: 'release-too-large',
          fix: 'Release fewer packages at once, or look for what hangs at them that is no SBOM of theirs.',
        },
      )
  }
}

/**
 * Writes the SBOMs that hang at the packages of a generation into a folder. Of several of one kind
 * at one package each is written. Where somebody is trusted, only those that such a signer signed
 * as an SBOM of that package, every word of it.
 * @throws RegistryError when one cannot be read; UserError when they are too long together.
 */
export async function pullSboms(
  folder: string,
  { record, dag }: Generation,
  source: SbomSource,
): Promise<PulledSboms> {
  const { registry, trust, concurrency, signal, host } = source
  const bundles = trust && new BundleReader(registry, trust.verifier)
  const total = record.specs.length
  const count = bounded(source.longest ?? LONGEST_ALTOGETHER)
  let done = 0
  const pulled = await pMap(
    record.specs,
    async ({ hash, manifest }) => {
      signal.throwIfAborted()
      const found = await documentsAt(manifest, source, count)
      const signed =
        bundles && found.length > 0
          ? await signedAt(manifest, bundles, trust.policy.signers)
          : undefined
      const spec = dag.specs.get(hash)!
      const written = await writeAll(folder, spec, { found, signed })
      const outcome = written.files.length > 0 ? counted(written.files.length, 'SBOM') : 'no SBOM'
      host.progress({ subject: label(spec), outcome, done: ++done, total })
      return written
    },
    { concurrency },
  )
  return {
    files: pulled.flatMap(({ files }) => files).sort(),
    packages: pulled.filter(({ files }) => files.length > 0).length,
    unsigned: pulled.flatMap(({ unsigned }) => unsigned).sort(),
  }
}

interface FoundDocument {
  readonly kind: (typeof KINDS)[number]
  readonly bytes: Uint8Array
}

async function documentsAt(
  manifest: Digest,
  { registry, host }: Pick<SbomSource, 'registry' | 'host'>,
  count: CountBytes,
): Promise<FoundDocument[]> {
  const referrers = await registry.referrers(manifest)
  const found: FoundDocument[] = []
  for (const kind of KINDS) {
    const own = referrers
      .filter(({ artifactType }) => sbomFormatOf(artifactType) === kind)
      .sort((one, other) => (one.digest < other.digest ? -1 : 1))
    for (const referrer of own.slice(0, MOST)) {
      const bytes = await contentOf(referrer, registry, count)
      if (bytes !== undefined) found.push({ kind, bytes })
      else host.warning(`${registry.reference}@${referrer.digest} is no SBOM: it holds nothing.`)
    }
  }
  return found
}

/** What signers who count said of an image. */
async function signedAt(
  manifest: Digest,
  bundles: BundleReader,
  signers: readonly TrustedSigner[],
): Promise<readonly Statement[]> {
  const sorted = (await bundles.at(manifest)).map((one) => sortBundle(one, manifest, signers))
  return sorted.flatMap((one) => ('statement' in one ? [one.statement] : []))
}

async function writeAll(
  folder: string,
  { name, version, hash }: ConcreteSpec,
  {
    found,
    signed,
  }: {
    readonly found: readonly FoundDocument[]
    readonly signed: readonly Statement[] | undefined
  },
): Promise<{ readonly files: string[]; readonly unsigned: string[] }> {
  const files: string[] = []
  const unsigned: string[] = []
  for (const kind of KINDS) {
    const own = found.filter((one) => one.kind === kind)
    const counted = own.filter((one) => signed === undefined || isSigned(one, signed))
    const base = `${plain(name)}-${plain(version)}-${hash}`
    const ending = SBOM_FORMATS[kind].extension
    if (counted.length < own.length) unsigned.push(`${base}.${ending}`)
    for (const [at, { bytes }] of counted.entries()) {
      const file = `${base}${at === 0 ? '' : `-${at + 1}`}.${ending}`
      await writeFile(join(folder, file), bytes)
      files.push(file)
    }
  }
  return { files, unsigned }
}

/** The predicate of an SBOM is the whole document. */
function isSigned({ kind, bytes }: FoundDocument, signed: readonly Statement[]): boolean {
  const own = signed.filter(({ predicateType }) => predicateType.startsWith(SBOM_PREDICATES[kind]))
  if (own.length === 0) return false
  const document = parsed(bytes)
  return document !== undefined && own.some((one) => isDeepStrictEqual(one.predicate, document))
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes, 'an SBOM')
  } catch {
    return undefined
  }
}

/** Names and versions of packages, as parts of a file's name. */
const plain = (text: string): string => text.replaceAll(/[^A-Za-z0-9._+-]/g, '_')

/** Undefined where an image that says it holds an SBOM holds nothing. */
async function contentOf(
  { digest }: Descriptor,
  registry: Registry,
  count: CountBytes,
): Promise<Uint8Array | undefined> {
  const from = `${registry.reference}@${digest}`
  const stored = await registry.manifest(digest)
  const [layer] = stored ? parseImageManifest(stored.bytes, from).layers : []
  if (layer === undefined || layer.size === 0) return undefined
  // Before it is read: what is too long is not asked for at all.
  count(Math.min(layer.size, LONGEST_SBOM))
  return readWhole(registry, layer, LONGEST_SBOM)
}
