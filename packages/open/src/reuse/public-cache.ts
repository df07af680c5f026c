import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { HttpError, messageOf, UserError, type Ports } from '@pakages/core'
import { label, type ConcreteDag, type SpecHash } from '@pakages/model'
import {
  findSigned,
  folderMirror,
  isFingerprint,
  blobPath,
  Keyring,
  MirrorFolder,
  publishedIndex,
  publishedKey,
  webMirror,
  type MirrorSource,
  type PublishedIndex,
  type SignedPackage,
  type OpenPgpKey,
} from '@pakages/oci'
import { gatherRecords, whyRemoved } from '@pakages/trust'
import pMap from 'p-map'
import { tellRefused, type ReusePolicy } from './judge-reuse.ts'
import { isFolderName, namedCaches, type NamedCache } from './public-cache-names.ts'
import type { CacheLogin, TrustedCache } from './trusted-cache.ts'

type Signed = Extract<SignedPackage, { readonly kind: 'signed' }>

/**
 * Opens the public caches that are named: by the input, else by `pakages.json` as it is trusted.
 * One that does not answer is left out with a warning.
 * @throws UserError when a key cannot be had.
 */
export async function openPublicCaches(
  login: CacheLogin,
  ports: Ports,
): Promise<readonly (TrustedCache | undefined)[]> {
  const named = await namedCaches(login, ports)
  return Promise.all(named.map((one) => openOne(one, ports)))
}

async function openOne(
  { address, keys }: NamedCache,
  ports: Ports,
): Promise<TrustedCache | undefined> {
  const { host } = ports
  const source = isFolderName(address)
    ? folderMirror(
        resolve(host.workspace, address.startsWith('file://') ? fileURLToPath(address) : address),
      )
    : webMirror(new URL(address), ports)
  let index: PublishedIndex | undefined
  try {
    await requireLayout(source)
    index = await answered(publishedIndex(source))
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error
    host.warning(`The public cache ${address} is left out: ${error.message}`)
    return undefined
  }
  if (index === undefined)
    host.info(
      `The public cache ${address} has no list of packages: only what has the same hash is taken`,
    )
  return { ...publicCache(address, source, await trustedKeys(source, keys, ports), ports), index }
}

/** The cache does not answer, which a build without it survives. */
class Unanswered extends Error {}

const answered = <T>(asked: Promise<T>): Promise<T> =>
  asked.catch((error: unknown) => {
    if (error instanceof UserError) throw new Unanswered(`${error.message} ${error.fix}`)
    throw error
  })

async function requireLayout(source: MirrorSource): Promise<void> {
  const found = await answered(source.read('v3/layout.json', 64 * 1024))
  if (found === undefined)
    throw new UserError(`${source.location} is no build cache of Spack 1.0 or newer.`, {
      id: 'public-cache-unreadable',
      fix: 'Give the address that "spack mirror add" is given: it has v3/layout.json below it.',
    })
}

async function trustedKeys(
  source: MirrorSource,
  names: readonly string[],
  { host }: Ports,
): Promise<OpenPgpKey[]> {
  const files = names.filter((name) => !isFingerprint(name))
  const fingerprints = names.filter(isFingerprint).map((name) => name.toUpperCase())
  const published = await Promise.all(fingerprints.map((one) => publishedKey(source, one)))
  const read = await Promise.all(files.map((name) => keyFile(resolve(host.workspace, name))))
  // Each public key of a file counts; of what the cache serves as a key, only the one that is named.
  return [
    ...published.map((key, at) => ({ key, fingerprint: fingerprints[at] })),
    ...read.map((key) => ({ key, fingerprint: undefined })),
  ]
}

async function keyFile(file: string): Promise<Buffer> {
  return readFile(file).catch((cause: unknown) => {
    throw new UserError(`The key ${file} cannot be read: ${messageOf(cause)}`, {
      id: 'public-cache-key-missing',
      fix: 'Correct "public-caches": a key is a fingerprint of 40 hex digits, or a file.',
      cause,
    })
  })
}

function publicCache(
  address: string,
  source: MirrorSource,
  keys: readonly OpenPgpKey[],
  ports: Ports,
): TrustedCache {
  const found = new Map<SpecHash, Signed>()
  const hashes = new Set<SpecHash>()
  return {
    name: address,
    hashes,
    look: async (wanted, dag) => {
      for (const [hash, one] of await signedOnes(wanted, dag, { address, source, keys }, ports)) {
        found.set(hash, one)
        hashes.add(hash)
      }
    },
    judge: async (wanted, dag, policy) => ({
      refused: await removedVersions(wanted, dag, policy, ports),
      approve: async () => ({ kind: 'accepted' }),
    }),
    fetch: async (wanted, dag, folder, arrived) => {
      const mirror = new MirrorFolder(folder)
      await mirror.writeHeader()
      await pMap(
        wanted,
        async (hash) => {
          const { tarball } = found.get(hash)!
          try {
            if (!(await mirror.has(tarball)))
              await mirror.write(tarball, await source.open(blobPath(tarball.digest)), address)
          } catch (error) {
            if (!(error instanceof UserError || error instanceof HttpError)) throw error
            const what = label(dag.specs.get(hash)!)
            ports.host.warning(`${what} is not taken from ${address}: ${error.message}`)
            return
          }
          await mirror.add(dag, hash, tarball)
          arrived(hash)
        },
        { concurrency: 8, signal: ports.signal },
      )
    },
    signerOf: (hash) => found.get(hash)?.fingerprint,
  }
}

interface Looked {
  readonly address: string
  readonly source: MirrorSource
  readonly keys: readonly OpenPgpKey[]
}

/** So many files that cannot be read, and no more are asked for. */
const GIVEN_UP_AFTER = 3

/** What a cache has of some packages, signed by who is named; what it has otherwise is told. */
async function signedOnes(
  wanted: ReadonlySet<SpecHash>,
  dag: ConcreteDag,
  { address, source, keys }: Looked,
  ports: Ports,
): Promise<Map<SpecHash, Signed>> {
  const signed = new Map<SpecHash, Signed>()
  const refused = new Map<SpecHash, readonly string[]>()
  let failed = 0
  const lookFor = async (keyring: Keyring, hash: SpecHash): Promise<void> => {
    if (failed >= GIVEN_UP_AFTER) return
    try {
      const found = await findSigned(source, keyring, dag.specs.get(hash)!)
      if (found.kind === 'signed') signed.set(hash, found)
      if (found.kind === 'refused') refused.set(hash, [found.reason])
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      refused.set(hash, [`${error.message} ${error.fix}`])
      failed++
    }
  }
  await Keyring.with(keys, ports, (keyring) =>
    pMap(wanted, (hash) => lookFor(keyring, hash), { concurrency: 16, signal: ports.signal }),
  )
  tellRefused(address, refused, dag, ports.host, 'These are not reused')
  return signed
}

/**
 * A signature by a key that is named for the cache is what counts there; a version that was removed
 * is not reused all the same.
 */
async function removedVersions(
  wanted: ReadonlySet<SpecHash>,
  dag: ConcreteDag,
  { policy, verifier, root, ownReviews }: ReusePolicy,
  ports: Ports,
): Promise<Map<SpecHash, readonly string[]>> {
  const specs = [...wanted].map((hash) => dag.specs.get(hash)!)
  const gathering = { policy, verifier, root, ownReviews, indexes: [], ports }
  const records = await gatherRecords(specs, gathering)
  const whys = specs.map((spec) => [spec.hash, whyRemoved(spec, records, policy)] as const)
  return new Map(
    whys
      .filter(([, why]) => why.length > 0)
      .map(([hash, why]) => [hash, why.map((one) => `The version was removed: ${one}`)]),
  )
}
