import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Access } from '../datasources/datasource.ts'
import { download, type Downloaded } from '../evidence/download.ts'
import { listArchive, type ArchiveListing } from './archive-listing.ts'
import {
  listingChanges,
  comparedFiles,
  TEXT_BOUNDS,
  textsToRead,
  type ArchiveChange,
} from './compare-archives.ts'
import type { MemberReader } from './each-member.ts'
import { textsOf } from './texts-of.ts'

/** The archive of a version, as its recipe names it. */
export interface NamedArchive {
  readonly url: string
  /** Hex digits, as the recipe has them. */
  readonly sha256: string
}

/** What is different in two archives. */
export type ArchiveDiff =
  | {
      readonly kind: 'compared'
      /** What matters most first. */
      readonly files: readonly ArchiveChange[]
      /** How many files are as they were. */
      readonly same: number
      /** What of the new archive is odd, a sentence each. Hostile names are quoted. */
      readonly odd: readonly string[]
    }
  /** Both versions have the very same archive. */
  | { readonly kind: 'same' }
  /** A sentence. */
  | { readonly kind: 'not-compared'; readonly reason: string }

type Listed = Extract<ArchiveListing, { kind: 'listed' }>

/**
 * Fetches two archives, checks each by the sha256 that its recipe has, and compares what is in
 * them. Nothing of them is run, and no name in them becomes the name of a file.
 * @param scratch Where they may lie meanwhile. Absolute.
 */
export async function diffArchives(
  before: NamedArchive,
  now: NamedArchive,
  scratch: string,
  access: Access,
): Promise<ArchiveDiff> {
  if (before.sha256 === now.sha256) return { kind: 'same' }
  const folder = await mkdtemp(join(scratch, 'compared-'))
  try {
    const reader = { ...access, scratch: folder }
    const files: { file: string; listing: Listed }[] = []
    for (const [at, archive] of [before, now].entries()) {
      const fetched = await asTheRecipeSays(archive, join(folder, `archive-${at}`), access)
      if (fetched.kind !== 'downloaded') return { kind: 'not-compared', reason: fetched.reason }
      const listing = await listArchive(fetched.file, reader)
      if (listing.kind !== 'listed')
        return { kind: 'not-compared', reason: `${archive.url}: ${listing.reason}.` }
      files.push({ file: fetched.file, listing })
    }
    return await compared(files[0]!, files[1]!, reader)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function asTheRecipeSays(
  { url, sha256 }: NamedArchive,
  file: string,
  { web }: Access,
): Promise<Downloaded | { readonly kind: 'unusable'; readonly reason: string }> {
  const found = await download(url, file, web)
  if (found.kind !== 'downloaded') return { kind: 'unusable', reason: sentence(found.reason) }
  if (found.sha256 === sha256) return found
  return {
    kind: 'unusable',
    reason: `${url} has the sha256 ${found.sha256}, but the recipe says ${sha256}: it is not the archive that is built.`,
  }
}

const sentence = (reason: string): string => `${reason.replace(/\.$/, '')}.`

interface OnDisk {
  readonly file: string
  readonly listing: Listed
}

async function compared(before: OnDisk, now: OnDisk, reader: MemberReader): Promise<ArchiveDiff> {
  const changes = listingChanges(before.listing.files, now.listing.files)
  const wanted = textsToRead(changes)
  const texts = ({ file, listing }: OnDisk): Promise<ReadonlyMap<string, string>> =>
    textsOf(
      file,
      new Set([...wanted].filter((path) => listing.files.has(path))),
      listing.top,
      TEXT_BOUNDS.one,
      reader,
    )
  const kept = [...now.listing.files.keys()].filter((path) => before.listing.files.has(path)).length
  return {
    kind: 'compared',
    files: comparedFiles(changes, { before: await texts(before), now: await texts(now) }),
    same: kept - changes.filter(({ change }) => change === 'changed').length,
    odd: now.listing.odd,
  }
}
