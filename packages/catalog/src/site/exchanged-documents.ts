import { parseJson } from '@pakages/model'
import pMap from 'p-map'
import {
  checksumsPartDocument,
  filesListedIn,
  type ChecksumsDocument,
} from '../checksums-documents.ts'
import { digestPath, isDocument } from './paths.ts'

/** Bytes: a larger file is not kept for those who still read the index before. */
export const KEPT_FILE_LIMIT = 32 * 1024 * 1024
/** The most that is kept by digest, of both indexes together: a site must not grow without end. */
const MOST_DOCUMENTS = 8000
const MOST_BYTES = 128 * 1024 * 1024
/** Files read at once. */
const CONCURRENCY = 16

/** The index that the next one takes the place of: somebody may be reading it. */
export interface ServedIndex {
  readonly root: ChecksumsDocument
  /** The sha256 of the root's bytes, 64 hex digits. */
  readonly digest: string
  /** The signature over the root; undefined where there is none. */
  readonly bundle: Uint8Array | undefined
  /** The version that the next root must exceed; 0 where there is none. */
  readonly version: number
  /**
   * A file that the root or a part lists; undefined where it cannot be had, or is longer than
   * {@link KEPT_FILE_LIMIT}. @param digest What it must have, 64 hex digits.
   */
  read(path: string, digest: string): Promise<Uint8Array | undefined>
}

type Files = ChecksumsDocument['files']
/** One of two indexes that take turns. */
export type Side = Pick<ServedIndex, 'root' | 'read'>

interface Wanted {
  readonly side: Side
  readonly path: string
  readonly digest: string
}

/** What became of the documents in which two indexes differ. */
export interface ExchangedDocuments {
  /** Where they lie now, by digest. */
  readonly kept: ReadonlySet<string>
  /** How many could not be read, or were too many or too large. */
  readonly missing: number
}

/**
 * Puts every document in which two indexes differ at the address of its digest, as it is in one and
 * in the other. Whoever holds either root then finds all of its documents, whichever of the two a
 * server gives for a name: what is the same in both needs no second place.
 * @param put Writes one; called at most once for a path.
 * @returns undefined when the indexes do not differ.
 * @throws What `put` and the signal throw.
 */
export async function keepExchanged(
  before: Side,
  after: Side,
  put: (path: string, bytes: Uint8Array) => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<ExchangedDocuments | undefined> {
  const all = await exchangedBetween(before, after)
  if (all.length === 0) return undefined
  const kept = new Set<string>()
  let room = MOST_BYTES
  let missing = Math.max(0, all.length - MOST_DOCUMENTS)
  const keep = async ({ side, path, digest }: Wanted): Promise<void> => {
    const place = digestPath(path, digest)
    const bytes = kept.has(place) || room <= 0 ? undefined : await side.read(path, digest)
    if (kept.has(place)) return
    if (!bytes || bytes.length > room) {
      missing++
      return
    }
    room -= bytes.length
    kept.add(place)
    await put(place, bytes)
  }
  await pMap(all.slice(0, MOST_DOCUMENTS), keep, {
    concurrency: CONCURRENCY,
    ...(signal && { signal }),
  })
  return { kept, missing }
}

/** What everybody reads comes first, then what the parts list. */
async function exchangedBetween(before: Side, after: Side): Promise<Wanted[]> {
  const shared = differing(before, before.root.files, after, after.root.files)
  const parts = new Set(
    shared.map(({ path }) => path).filter((path) => path.startsWith('v2/checksums/')),
  )
  const below = await pMap(
    parts,
    async (path) => {
      const [old, now] = [await filesOf(before, path), await filesOf(after, path)]
      return old && now ? differing(before, old, after, now) : []
    },
    { concurrency: CONCURRENCY },
  )
  return [...shared, ...below.flat()]
}

function differing(before: Side, old: Files, after: Side, now: Files): Wanted[] {
  const only = (side: Side, files: Files, others: Files): Wanted[] =>
    Object.entries(files)
      .filter(([path, digest]) => isDocument(path) && others[path] !== digest)
      .map(([path, digest]) => ({ side, path, digest }))
  return [...only(before, old, now), ...only(after, now, old)]
}

/** What a part lists; undefined when it cannot be read. */
async function filesOf({ root, read }: Side, path: string): Promise<Files | undefined> {
  const digest = root.files[path]
  if (digest === undefined) return {}
  const bytes = await read(path, digest)
  try {
    return (
      bytes &&
      Object.fromEntries(filesListedIn(checksumsPartDocument.parse(parseJson(bytes, path), path)))
    )
  } catch {
    return undefined
  }
}
