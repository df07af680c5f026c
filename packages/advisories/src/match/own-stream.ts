import type { AdvisoryEntry } from '../record/entry.ts'
import { isInStream } from '../record/stream.ts'

/**
 * The entries of one key without those of other lines of versions, where that of the version's own
 * line speaks of the same vulnerability: `python-3.10` decides over 3.10.19, not `python-3.12`.
 * What is no package's of a line is kept, and marked.
 */
export function ofItsStream(
  entries: readonly AdvisoryEntry[],
  version: string,
): readonly AdvisoryEntry[] {
  if (entries.every((entry) => streamOfEntry(entry) === undefined)) return entries
  const isOwn = (entry: AdvisoryEntry): boolean => {
    const stream = streamOfEntry(entry)
    return stream !== undefined && isInStream(version, stream)
  }
  const told = new Set(entries.filter(isOwn).flatMap(({ id, aliases }) => [id, ...aliases]))
  return entries
    .filter(
      (entry) =>
        streamOfEntry(entry) === undefined ||
        isOwn(entry) ||
        (entry.dismissed === undefined && ![entry.id, ...entry.aliases].some((id) => told.has(id))),
    )
    .map((entry) => (streamOfEntry(entry) === undefined ? besideLines(entry) : entry))
}

/** Where lines are kept, each has fixes of its own: one says little of another. */
const besideLines = (entry: AdvisoryEntry): AdvisoryEntry => ({
  ...entry,
  affected: {
    ...entry.affected,
    ranges: entry.affected.ranges.map((range) => ({ ...range, lines: true })),
  },
})

const streamOfEntry = ({ affected }: AdvisoryEntry): string | undefined =>
  affected.ranges.find(({ stream }) => stream !== undefined)?.stream
