import type { DatabaseItem } from '../record/entry.ts'

/**
 * How many records, and lines about a CVE, items are of: one counts once under whatever number of
 * names it is kept. A list of a distribution has a record for each vulnerability of each package.
 * What is refused or of other software is none.
 */
export function recordsIn(items: readonly DatabaseItem[]): number {
  const records = new Set<string>()
  for (const item of items) {
    if (item.kind === 'enrichment') records.add(item.enrichment.key.replace(/^cve:/, ''))
    if (item.kind !== 'entry') continue
    const { id, key, affected } = item.entry
    // For a line of versions it is kept a second time.
    if (affected.ranges.some(({ stream }) => stream !== undefined)) continue
    records.add(key.startsWith('distribution:') ? `${id} ${key}` : id)
  }
  return records.size
}
