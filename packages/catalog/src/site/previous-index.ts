import { parseJson } from '@pakages/model'
import { codeOf, UserError } from '@pakages/core'
import { readdirSync, type Dirent } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  checksumsDocument,
  checksumsPartDocument,
  filesListedIn,
  type ChecksumsDocument,
  type ChecksumsPart,
} from '../checksums-documents.ts'
import type { PreviousIndex } from './build-index.ts'
import { CHECKSUMS } from './paths.ts'
import { sha256 } from './site-file.ts'

/** The root has this name while files are being written. */
export const UNFINISHED = 'v2/checksums.unfinished.json'

/** What lies in the folder of a site. */
export interface FoundSite {
  /** The index, when it is whole: all parts as the root says, all files there. */
  readonly previous: PreviousIndex | undefined
  /** The root that lies there, with the sha256 of its bytes, also where files are missing. */
  readonly root: { readonly root: ChecksumsDocument; readonly digest: string } | undefined
  /** Whether the run that wrote it came to its end. */
  readonly finished: boolean
  /**
   * Every path that an earlier index listed, whether that was finished or not: what may be removed.
   */
  readonly listed: ReadonlySet<string>
  /** The sha256 that it listed for each of them. */
  readonly digests: ReadonlyMap<string, string>
  /** Every path that is there. */
  readonly present: ReadonlySet<string>
}

/** Looks at the folder of a site. A folder that does not exist is an empty one. */
export async function findSite(folder: string): Promise<FoundSite> {
  const present = filesIn(folder)
  const finished = await readListing(folder, CHECKSUMS, present)
  const listing = finished ?? (await readListing(folder, UNFINISHED, present))
  const digests = new Map(
    listing && [
      ...Object.entries(listing.root.files),
      ...[...listing.parts.values()].flatMap(filesListedIn),
    ],
  )
  const listed = new Set([...digests.keys(), ...(finished ? [CHECKSUMS] : [])])
  const whole = finished?.whole && [...listed].every((path) => present.has(path))
  return {
    previous: whole ? finished : undefined,
    // The one that stands for an index which never was has no date.
    root: listing && listing.root.issued !== '' ? listing : undefined,
    finished: finished !== undefined,
    listed,
    digests,
    present,
  }
}

/**
 * Node lists 100,000 files in a third of a second synchronously, in several seconds otherwise;
 * `recursive` is slower than this.
 */
function filesIn(folder: string): Set<string> {
  const found = new Set<string>()
  const open = ['']
  for (let below = open.pop(); below !== undefined; below = open.pop()) {
    for (const entry of list(folder, below)) {
      if (entry.isDirectory()) open.push(`${below}${entry.name}/`)
      else found.add(`${below}${entry.name}`)
    }
  }
  return found
}

function list(folder: string, below: string): Dirent[] {
  try {
    return readdirSync(join(folder, below), { withFileTypes: true })
  } catch (error) {
    if (below === '' && codeOf(error) === 'ENOENT') return []
    throw new UserError(
      `The folder ${folder} cannot be read (${codeOf(error) ?? 'unknown error'}).`,
      {
        id: 'folder-not-readable',
        fix: 'Name a folder for the index that you may read and write.',
        cause: error,
      },
    )
  }
}

/**
 * The root and those parts that it vouches for; undefined when there is no readable root under that
 * path.
 */
async function readListing(
  folder: string,
  path: string,
  present: ReadonlySet<string>,
): Promise<(PreviousIndex & { whole: boolean; digest: string }) | undefined> {
  if (!present.has(path)) return undefined
  const read = await readRoot(join(folder, path))
  if (!read) return undefined
  const { root, digest: rootDigest } = read
  const parts = new Map<string, ChecksumsPart>()
  let whole = true
  for (const [partFile, digest] of Object.entries(root.files).filter(([name]) =>
    name.startsWith('v2/checksums/'),
  )) {
    const part = await readPart(join(folder, partFile), digest)
    if (part) parts.set(partFile, part)
    else whole = false
  }
  return { root, digest: rootDigest, parts, whole }
}

async function readRoot(
  file: string,
): Promise<{ root: ChecksumsDocument; digest: string } | undefined> {
  try {
    const bytes = await readFile(file)
    return {
      root: checksumsDocument.parse(parseJson(bytes, file), file),
      digest: sha256(bytes),
    }
  } catch {
    // Malformed: the index is made anew.
    return undefined
  }
}

async function readPart(file: string, digest: string): Promise<ChecksumsPart | undefined> {
  try {
    const bytes = await readFile(file)
    return sha256(bytes) === digest
      ? checksumsPartDocument.parse(parseJson(bytes, file), file)
      : undefined
  } catch {
    // Missing or malformed: the index is not whole, and is made anew.
    return undefined
  }
}
