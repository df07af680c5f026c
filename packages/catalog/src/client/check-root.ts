import { UserError, type IndexSource } from '@pakages/core'
import type { ChecksumsDocument } from '../checksums-documents.ts'
import { bundlePath, CHECKSUMS_BUNDLE } from '../site/paths.ts'
import { sha256 } from '../site/site-file.ts'
import { LIMIT } from './read-by-digest.ts'
import { readingJson } from './reading-json.ts'

/** What the root of an index must pass. */
export interface RootChecks {
  /**
   * Checks the signature of the checksums and says whose it is. Without it nothing is known of who
   * made the index: only that its files fit together.
   * @param bundle What lies beside the checksums, parsed; undefined when there is none. @throws
   * UserError when it is not to be trusted.
   */
  readonly verify?: (checksums: Uint8Array, bundle: unknown) => Promise<string>
  /**
   * The date of the index that was accepted last (`issued`): an older one is refused, as somebody
   * may be replaying it.
   */
  readonly notBefore?: string
  /** The version of the index that was accepted last: a lower one is refused. */
  readonly atLeast?: number | undefined
  /** Milliseconds since 1970: an index that has expired by then is refused. Default: none is. */
  readonly now?: number
}

/**
 * Has the signature of a root checked. In the middle of an update the bundle may be that of another
 * root: then its own is asked for.
 * @returns Who signed. @throws What `verify` throws.
 */
export async function verifiedRoot(
  source: IndexSource,
  root: Buffer,
  verify: NonNullable<RootChecks['verify']>,
): Promise<string> {
  try {
    return await verify(root, await readBundle(source, CHECKSUMS_BUNDLE))
  } catch (error) {
    const own = await readBundle(source, bundlePath(sha256(root)))
    if (own === undefined) throw error
    return verify(root, own)
  }
}

async function readBundle(source: IndexSource, path: string): Promise<unknown> {
  const bytes = await source.read(path, LIMIT)
  return bytes && readingJson(bytes, source, path)
}

/**
 * Serving an index for ever hides what was removed since: what is not renewed does not count.
 * @param now Milliseconds since 1970. @throws UserError for one that expired, or never does.
 */
export function refuseExpired(
  { location }: IndexSource,
  { expires }: ChecksumsDocument,
  now: number,
): void {
  if (expires !== undefined && Date.parse(expires) > now) return
  throw new UserError(
    expires === undefined
      ? `The index at ${location} does not say until when it holds.`
      : `The index at ${location} expired on ${expires}: it may hide what was removed since.`,
    {
      id: 'index-expired',
      fix: 'Check the clock of this machine, then ask who publishes the index to write it anew: a scheduled workflow that runs "index" renews it.',
    },
  )
}

/** Seconds that clocks may differ. */
const TOLERANCE = 300

/**
 * Versions are seconds: one of a time to come would be remembered, and no index that is written
 * later would count on this machine any more, even once the key that signed it was changed.
 * @param now Milliseconds since 1970. @throws UserError
 */
export function refuseFuture(
  { location }: IndexSource,
  { version = 0 }: ChecksumsDocument,
  now: number,
): void {
  if (version <= now / 1000 + TOLERANCE) return
  throw new UserError(
    `The index at ${location} has version ${version}, which no index of today can have.`,
    {
      id: 'index-version-impossible',
      fix: 'Check the clock of this machine, and tell who publishes the index: its key may be in wrong hands.',
    },
  )
}

/** @throws UserError for a root older than what was seen before, or without a date. */
export function refuseOlder(
  source: IndexSource,
  { issued, version }: ChecksumsDocument,
  { notBefore, atLeast }: RootChecks,
): void {
  if (Number.isNaN(Date.parse(issued)))
    throw new UserError(`The index at ${source.location} does not say when it was issued.`, {
      id: 'index-undated',
      fix: 'Have it written anew by "index".',
    })
  if (atLeast !== undefined && (version ?? 0) < atLeast)
    throw new UserError(
      `The index at ${source.location} has version ${version ?? 0}, and version ${atLeast} was seen before: an old one is being served.`,
      {
        id: 'index-older-than-seen',
        fix: 'Somebody may be serving an old copy. Try again later, or ask the maintainers.',
      },
    )
  if (notBefore === undefined || Date.parse(issued) >= Date.parse(notBefore)) return
  throw new UserError(
    `The index at ${source.location} is of ${issued}, older than the one of ${notBefore} that was used before.`,
    {
      id: 'index-older-than-seen',
      fix: 'Somebody may be serving an old copy. Try again later, or ask the maintainers.',
    },
  )
}
