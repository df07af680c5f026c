import { createReadStream, lstatSync, type Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { pipeline, Transform, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { codeOf, messageOf, NotChecked } from '@pakages/core'
import type { DatabaseItem } from '../record/entry.ts'
import { readProbability } from '../record/enrichment.ts'
import { readElement, readDatabaseFile, type ReadItems } from './formats.ts'
import { jsonElements, UnreadableDatabase } from './json-elements.ts'
import { UnpackedBytes } from './unpacked-bytes.ts'
import { zippedFiles } from './zip-records.ts'

/** What is read at once; what is longer is taken apart while it is read. */
const MAX_WHOLE = 16 * 1024 * 1024

/** Whether a file can be one of a database, by its name. */
const OF_A_DATABASE = /\.(json|yaml|yml|json\.gz|csv|csv\.gz|zip)$/i

/** Whether a file may hold records, packed or written as nothing here reads it. */
const OF_ANOTHER_KIND = /\.(jsonl|ndjson|tar|tgz|txz|tbz2?|7z|gz|xz|bz2|zst)$/i

/** Whether one of an archive can be: archives in archives are not read. */
const OF_AN_ARCHIVE = /\.(json|yaml|yml)$/i

/**
 * What lies beside the records of a repository and is none: hidden folders, and the CVE List's own
 * lists of what changed.
 */
const BESIDE_RECORDS = /(^|\/)\.|(^|\/)(delta|deltaLog|recent_activities)\.json$/

/**
 * The files of a database, sorted: one file, or all in a folder and those below it. What is not read
 * there, but may hold records, is among them.
 */
export async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error
    throw new NotChecked(`There is no database ${path}.`, {
      id: 'database-missing',
      fix: 'Correct "databases": name a folder or a file with records.',
      cause: error,
    })
  })
  if (!found.isDirectory()) return [path]
  const entries = await readdir(path, { withFileTypes: true })
  const below = await Promise.all(
    entries
      .filter(({ name }) => !BESIDE_RECORDS.test(name))
      .map(async (entry) => {
        if (entry.isDirectory()) return filesOf(join(path, entry.name))
        const { name } = entry
        const counts = entry.isFile() ? mayHoldRecords(name) : isLinkToSome(entry)
        return counts ? [join(path, name)] : []
      }),
  )
  return below.flat().sort()
}

const mayHoldRecords = (name: string): boolean =>
  OF_A_DATABASE.test(name) || OF_ANOTHER_KIND.test(name)

const refused = (file: string, why: string): ReadItems => ({
  format: 'unknown',
  items: [{ kind: 'refused', id: basename(file).slice(0, 100), why }],
})

/** A link to a file of records, or to a folder, which has no ending. */
const isLinkToSome = (entry: Dirent): boolean =>
  entry.isSymbolicLink() && (mayHoldRecords(entry.name) || extname(entry.name) === '')

/** Why a file that was found in a folder is not read; undefined where it is. */
function whyUnread(file: string): string | undefined {
  if (lstatSync(file).isSymbolicLink()) return 'it is a link, and links are not followed'
  return OF_A_DATABASE.test(file) ? undefined : 'it is packed or written in a way that is not read'
}

/**
 * What a file of a database says, record by record.
 * @param named Whether the user named this very file: then it must be a database.
 * @throws NotChecked when it cannot be read to its end.
 */
export async function* itemsOf(
  file: string,
  source: string,
  named: boolean,
): AsyncGenerator<ReadItems> {
  const why = named ? undefined : whyUnread(file)
  if (why !== undefined) {
    yield refused(file, why)
    return
  }
  try {
    yield* unchecked(file, source, named)
  } catch (error) {
    if (!(error instanceof UnreadableDatabase) && !/^Z_|^ERR_/.test(codeOf(error) ?? ''))
      throw error
    throw new NotChecked(`The database ${file} cannot be read: ${messageOf(error)}.`, {
      id: 'database-damaged',
      fix: 'Fetch it again. Nothing was checked: half a database is none.',
      at: { file },
      cause: error,
    })
  }
}

async function* unchecked(file: string, source: string, named: boolean): AsyncGenerator<ReadItems> {
  if (/\.zip$/i.test(file)) {
    yield* inArchive(file, source)
    return
  }
  if (/\.csv(\.gz)?$/i.test(file)) {
    yield* scoresOf(file, (await stat(file)).size)
    return
  }
  const { size } = await stat(file)
  if (/\.gz$/i.test(file) || (/\.json$/i.test(file) && size > MAX_WHOLE)) {
    for await (const element of jsonElements(streamOf(file, size)))
      yield readElement(element, source)
    return
  }
  if (size > MAX_WHOLE)
    throw new UnreadableDatabase(
      `it is longer than ${MAX_WHOLE / 2 ** 20} MiB, which no file of YAML is`,
    )
  const read = readDatabaseFile(file, await readFile(file), source)
  const [first] = read.items
  if (named && first?.kind === 'refused' && read.items.length === 1)
    throw new UnreadableDatabase(`${first.id}: ${first.why}`)
  yield read
}

async function* inArchive(file: string, source: string): AsyncGenerator<ReadItems> {
  for await (const { name, content } of zippedFiles(file)) {
    if (BESIDE_RECORDS.test(name) || !mayHoldRecords(name)) continue
    yield OF_AN_ARCHIVE.test(name)
      ? readDatabaseFile(name, content, source)
      : refused(name, 'what is packed in an archive is not unpacked again')
  }
}

function streamOf(file: string, size: number): Readable {
  const stream = createReadStream(file)
  if (!/\.gz$/i.test(file)) return stream
  const counted = new UnpackedBytes(size)
  const bounded = new Transform({
    transform(piece: Buffer, _, done) {
      try {
        counted.add(piece.length)
        done(null, piece)
      } catch (error) {
        done(error as Error)
      }
    },
  })
  // Whoever reads the last of them is told what went wrong in any.
  pipeline(stream, createGunzip(), bounded, () => undefined)
  return bounded
}

async function* scoresOf(file: string, size: number): AsyncGenerator<ReadItems> {
  const input = streamOf(file, size)
  let items: DatabaseItem[] = []
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const item = readProbability(line)
    if (item !== undefined) items.push(item)
    if (items.length < 1000) continue
    yield { format: 'EPSS', items }
    items = []
  }
  yield { format: 'EPSS', items }
}
