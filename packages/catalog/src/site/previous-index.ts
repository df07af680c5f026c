import { parseJson } from '@pakages/model'
import { codeOf, UserError } from '@pakages/core'
import { readdirSync, type Dirent } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checksumsDocument, checksumsPartDocument, type ChecksumsPart } from '../documents.ts'
import type { PreviousIndex } from './build-index.ts'
import { CHECKSUMS } from './paths.ts'
import { sha256 } from './site-file.ts'

/** The root has this name while files are being written. */
export const UNFINISHED = 'v1/checksums.unfinished.json'

/** What lies in the folder of a site. */
export interface FoundSite {
  /** The index, when it is whole: all parts as the root says, all files there. */
  readonly previous: PreviousIndex | undefined
  /**
   * Every path that an earlier index listed, whether that was finished or not: what may be removed.
   */
  readonly listed: ReadonlySet<string>
  /** Every path that is there. */
  readonly present: ReadonlySet<string>
}

/** Looks at the folder of a site. A folder that does not exist is an empty one. */
export async function findSite(folder: string): Promise<FoundSite> {
  const present = filesIn(folder)
  const finished = await readListing(folder, CHECKSUMS, present)
  const listing = finished ?? (await readListing(folder, UNFINISHED, present))
  if (!listing) return { previous: undefined, listed: new Set(), present }
  const listed = new Set(
    [listing.root, ...listing.parts.values()]
      .flatMap((part) => Object.keys(part.files))
      .concat(finished ? CHECKSUMS : []),
  )
  const whole =
    finished !== undefined && listing.whole && [...listed].every((path) => present.has(path))
  return { previous: whole ? listing : undefined, listed, present }
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
      { fix: 'Name a folder for the index that you may read and write.', cause: error },
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
): Promise<(PreviousIndex & { whole: boolean }) | undefined> {
  if (!present.has(path)) return undefined
  const root = await checksumsDocument.read(join(folder, path)).catch(() => undefined)
  if (!root) return undefined
  const parts = new Map<string, ChecksumsPart>()
  let whole = true
  for (const [partFile, digest] of Object.entries(root.files).filter(([name]) =>
    name.startsWith('v1/checksums/'),
  )) {
    const part = await readPart(join(folder, partFile), digest)
    if (part) parts.set(partFile, part)
    else whole = false
  }
  return { root, parts, whole }
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
