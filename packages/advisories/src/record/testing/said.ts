import { versionPlacement, type VersionPlacement } from '../../match/place.ts'
import type { AdvisoryEntry, DatabaseItem } from '../entry.ts'
import { readOsv } from '../osv.ts'

/** What of a file can be used. */
export const entries = (items: readonly DatabaseItem[]): AdvisoryEntry[] =>
  items.flatMap((item) => (item.kind === 'entry' ? [item.entry] : []))

/** Why what cannot be used cannot. */
export const refusals = (items: readonly DatabaseItem[]): string[] =>
  items.flatMap((item) => (item.kind === 'refused' ? [item.why] : []))

/** The certainty with which a version is affected, or why it is not. */
export const said = (entry: AdvisoryEntry, version: string, tag?: string): string => {
  const placed: VersionPlacement = versionPlacement({ version, tag }, entry.affected)
  return placed.kind === 'affected' ? placed.certainty : 'no'
}

/** What a record of OSV with one element of `affected` says. */
export const osv = (affected: object, more: object = {}): AdvisoryEntry[] =>
  entries(
    readOsv({ id: 'X-1', modified: '2026-01-01T00:00:00Z', affected: [affected], ...more }, 'test'),
  )

/** What OSS-Fuzz says of a flaw that it found in a project. */
export const fuzzed = {
  package: { ecosystem: 'OSS-Fuzz', name: 'foo' },
  ranges: [
    {
      type: 'GIT',
      repo: 'https://github.com/o/foo.git',
      events: [{ introduced: 'a'.repeat(40) }, { fixed: 'b'.repeat(40) }],
    },
  ],
}
