import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NotChecked, writeWhole } from '@pakages/core'
import pMap from 'p-map'
import { recordAnswer, type AskOsv, type ListedRecord } from './osv-api.ts'

/** Records that are read or fetched at once. */
const AT_ONCE = 16

/** The records of an answer as they lie here. */
export interface KeptRecords {
  /** A file for each, absolute and sorted. */
  readonly files: readonly string[]
  /** How many of them came now: those that are new here, or changed since. */
  readonly fetched: number
}

/**
 * Brings the records that OSV named into a folder. What lies there already, and is as new as OSV
 * says, is not fetched again; what was fetched stays where the rest cannot be had.
 * @param folder Absolute. It may hold records of other scans.
 * @throws NotChecked when one of them cannot be had.
 */
export async function keepRecords(
  folder: string,
  listed: Iterable<ListedRecord>,
  ask: AskOsv,
  signal: AbortSignal,
): Promise<KeptRecords> {
  let fetched = 0
  const files = await pMap(
    listed,
    async (one) => {
      const file = join(folder, `${one.id}.json`)
      if (await isCurrent(file, one)) return file
      await writeWhole(file, `${JSON.stringify(await recordOf(one, ask))}\n`)
      fetched++
      return file
    },
    { concurrency: AT_ONCE, signal },
  )
  return { files: files.toSorted(), fetched }
}

async function recordOf({ id }: ListedRecord, ask: AskOsv): Promise<object> {
  const record = await ask(`/v1/vulns/${encodeURIComponent(id)}`, recordAnswer)
  if (record.id === id) return record
  throw new NotChecked(`OSV was asked for ${id}, and answered with ${record.id}.`, {
    id: 'osv-answer-unusable',
    fix: 'Run it again, or leave out "live" and use databases that lie here.',
  })
}

async function isCurrent(file: string, { modified }: ListedRecord): Promise<boolean> {
  const read = recordAnswer.safeParse(
    await readFile(file, 'utf8')
      .then((text) => JSON.parse(text) as unknown)
      .catch(() => undefined),
  )
  return read.success && Date.parse(read.data.modified) >= Date.parse(modified)
}
