import { createHash } from 'node:crypto'
import { lstatSync, statSync } from 'node:fs'
import type { DatabaseItem } from '../record/entry.ts'
import { filesOf, itemsOf } from './read-source.ts'
import { recordsIn } from './records-in.ts'
import type { SourceSummary } from './summary.ts'
import { writeIndex, type IndexWriter } from './write-index.ts'

/** One database to read. */
export interface DatabaseSource {
  /** How people know it. */
  readonly name: string
  /** A folder or a file. Absolute. */
  readonly path: string
  /** Those of its files that count, where not all do. Absolute. */
  readonly files?: readonly string[] | undefined
  /** When its publisher last said that it is the newest, where that is known: ISO 8601. */
  readonly fetched?: string | undefined
}

/** The files of databases with their sizes and times: the same text means the same content. */
export async function databaseFingerprint(sources: readonly DatabaseSource[]): Promise<string> {
  const hash = createHash('sha256').update('8')
  for (const { name, path, files } of sources) {
    hash.update(`\n${name}\n${path}`)
    for (const file of files ?? (await filesOf(path))) {
      // One after the other without a wait: a checkout has tens of thousands of files.
      const { size, mtimeMs } =
        files === undefined && file !== path ? lstatSync(file) : statSync(file)
      hash.update(`\n${file} ${size} ${mtimeMs}`)
    }
  }
  return hash.digest('hex')
}

/**
 * Makes the index of databases anew.
 * @throws NotChecked when one of them is missing, cut or holds no record at all.
 */
export async function makeIndex(
  file: string,
  sources: readonly DatabaseSource[],
  fingerprint: string,
): Promise<void> {
  await writeIndex(file, fingerprint, async (writer) => {
    const summaries: SourceSummary[] = []
    for (const source of sources) summaries.push(await addSource(source, writer))
    return summaries
  })
}

async function addSource(
  { name, path, files }: DatabaseSource,
  writer: IndexWriter,
): Promise<SourceSummary> {
  const tally = new Tally(name)
  for (const file of files ?? (await filesOf(path)))
    for await (const { format, items } of itemsOf(file, name, file === path)) {
      tally.count(items)
      for (const item of items) tally.add(item, format, writer)
    }
  return tally.summary()
}

/** Reasons of refused records that are told. */
const TOLD = 5

class Tally {
  readonly #name: string
  readonly #formats = new Set<string>()
  readonly #reasons: string[] = []
  #records = 0
  #elsewhere = 0
  #refused = 0
  #newest = ''

  constructor(name: string) {
    this.#name = name
  }

  count(items: readonly DatabaseItem[]): void {
    this.#records += recordsIn(items)
  }

  add(item: DatabaseItem, format: string, writer: IndexWriter): void {
    switch (item.kind) {
      case 'entry':
        this.#formats.add(format)
        this.#date(item.entry.modified)
        writer.add(item.entry)
        break
      case 'enrichment':
        this.#formats.add(format)
        this.#date(item.enrichment.exploited)
        writer.add(item.enrichment)
        break
      case 'refused':
        this.#refused++
        if (this.#reasons.length < TOLD) this.#reasons.push(`${item.id}: ${item.why}`)
        break
      case 'elsewhere':
        this.#elsewhere++
        break
      default:
        item satisfies never
    }
  }

  #date(text: string | undefined): void {
    if (text === undefined || Number.isNaN(Date.parse(text))) return
    const iso = new Date(text).toISOString()
    if (iso > this.#newest) this.#newest = iso
  }

  summary(): SourceSummary {
    return {
      name: this.#name,
      formats: [...this.#formats].sort(),
      records: this.#records,
      elsewhere: this.#elsewhere,
      refused: this.#refused,
      reasons: this.#reasons,
      ...(this.#newest !== '' && { newest: this.#newest }),
    }
  }
}
