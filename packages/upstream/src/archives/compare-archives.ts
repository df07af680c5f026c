import { replaceUnseen } from '@pakages/model'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { ListedFile } from './archive-listing.ts'
import { asksNetwork, CONCERNS, concernOfPath, hostsIn, type FileConcern } from './concerns.ts'

/** A file in which two archives differ. */
export interface ArchiveChange {
  /** Below the folder that holds everything. Hostile. */
  readonly path: string
  readonly change: 'added' | 'removed' | 'changed' | 'moved'
  readonly concern: FileConcern
  /** Where it lay before, where it was moved as it was. */
  readonly from?: string
  /** Bytes before; undefined where it was not there. */
  readonly before: number | undefined
  /** Bytes now; undefined where it is not there. */
  readonly now: number | undefined
  /** What to look at, a clause each. Hostile. */
  readonly notes: readonly string[]
  /** A unified diff; undefined for what is no text, or too long. Hostile. */
  readonly patch: string | undefined
}

type Files = ReadonlyMap<string, ListedFile>

/** A change before anybody read the texts. */
type Change = Pick<ArchiveChange, 'path' | 'change' | 'from'> & {
  readonly before: ListedFile | undefined
  readonly now: ListedFile | undefined
}

/** The files in which two listings differ; what only moved is one change. */
export function listingChanges(before: Files, now: Files): Change[] {
  const gone = [...before.values()].filter(({ path }) => !now.has(path))
  const left = new Map(gone.map((file) => [file.sha256, file]))
  const moved = new Set<string>()
  const found: Change[] = []
  for (const file of now.values()) {
    const { path } = file
    const old = before.get(path)
    if (old !== undefined) {
      if (isSame(old, file)) continue
      found.push({ path, change: 'changed', before: old, now: file })
      continue
    }
    const from = left.get(file.sha256)
    if (from === undefined || file.size === 0 || moved.has(from.path) || !isSame(from, file))
      found.push({ path, change: 'added', before: undefined, now: file })
    else {
      moved.add(from.path)
      found.push({ path, change: 'moved', from: from.path, before: from, now: file })
    }
  }
  const removed = gone
    .filter(({ path }) => !moved.has(path))
    .map((file): Change => ({ path: file.path, change: 'removed', before: file, now: undefined }))
  return [...found, ...removed]
}

const isSame = (one: ListedFile, other: ListedFile): boolean =>
  one.sha256 === other.sha256 && one.executable === other.executable && one.target === other.target

/** Bytes of one file that are compared as text, and of all that are read. */
export const TEXT_BOUNDS = { one: 512 * 1024, all: 48 * 1024 * 1024 } as const

/** Which of some changes are read as texts: what matters most first, while there is room. */
export function textsToRead(changes: readonly Change[]): ReadonlySet<string> {
  const wanted = new Set<string>()
  let bytes = 0
  const isText = (file: ListedFile | undefined): boolean =>
    file === undefined || (file.binary === undefined && file.size <= TEXT_BOUNDS.one)
  for (const { path, change, before, now } of inOrder(changes, ({ path }) => concernOfPath(path))) {
    if (change === 'moved' || !isText(before) || !isText(now)) continue
    bytes += (before?.size ?? 0) + (now?.size ?? 0)
    if (bytes > TEXT_BOUNDS.all) break
    wanted.add(path)
  }
  return wanted
}

/**
 * The changes as an auditor reads them, what matters most first.
 * @param texts Of the files before and now, by path, as far as they were read.
 */
export function comparedFiles(
  changes: readonly Change[],
  texts: {
    readonly before: ReadonlyMap<string, string>
    readonly now: ReadonlyMap<string, string>
  },
): ArchiveChange[] {
  const all = changes.map((one): ArchiveChange => {
    const { path, change, from, before, now } = one
    const pair = { before: texts.before.get(path), now: texts.now.get(path) }
    const wasRead =
      (before === undefined || pair.before !== undefined) &&
      (now === undefined || pair.now !== undefined)
    const [old, text] = [pair.before ?? '', pair.now ?? '']
    const network = wasRead ? networkNotes(old, text, path) : []
    return {
      path,
      change,
      ...(from !== undefined && { from }),
      concern: concernOf(one, network.length > 0),
      before: before?.size,
      now: now?.size,
      notes: [...network, ...(wasRead ? hiddenNotes(old, text) : []), ...plainNotes(one, wasRead)],
      patch: wasRead && change !== 'moved' ? patchOf(path, old, text, one) : undefined,
    }
  })
  return inOrder(all, ({ concern }) => concern)
}

function concernOf({ path, now, change }: Change, asks: boolean): FileConcern {
  const byPath = concernOfPath(path)
  if (byPath === 'build' || change === 'removed') return byPath
  if (asks) return 'network'
  if (now?.binary !== undefined && change !== 'moved') return 'binary'
  // A script that nobody calls by a known name is run by its mode.
  return now?.executable === true && byPath !== 'licence' && change !== 'moved' ? 'build' : byPath
}

/** What a program asks of the network now that it did not ask before; documents ask nobody. */
function networkNotes(before: string, now: string, path: string): string[] {
  const kind = concernOfPath(path)
  if (kind === 'docs' || kind === 'licence' || now === '') return []
  const known = new Set(before.split('\n'))
  const line = now.split('\n').find((one) => !known.has(one) && asksNetwork(one))
  const old = hostsIn(before)
  const hosts = [...hostsIn(now)].filter((host) => !old.has(host))
  return [
    ...(line === undefined ? [] : [`asks the network: ${line.trim().slice(0, 120)}`]),
    ...(hosts.length === 0
      ? []
      : [`names ${hosts.slice(0, 5).join(', ')}${hosts.length > 5 ? ', …' : ''}`]),
  ]
}

/** What shows a reader another text than a compiler gets: https://trojansource.codes */
function hiddenNotes(before: string, now: string): string[] {
  const known = unseenIn(before)
  const found = [...unseenIn(now)].filter((one) => !known.has(one))
  return found.length === 0
    ? []
    : [`holds characters that cannot be seen: ${found.slice(0, 5).join(', ')}`]
}

/** The characters of a text that cannot be seen or turn it around, by their numbers. */
function unseenIn(text: string): Set<string> {
  const found = new Set<string>()
  // A mark of the byte order at the beginning is none of the text.
  replaceUnseen(text.replace(/^\uFEFF/, ''), (one) => {
    if (!/[\t\n\f\r]/.test(one))
      found.add(`U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
    return one
  })
  return found
}

function plainNotes({ before, now, change, from }: Change, wasRead: boolean): string[] {
  const file = now ?? before!
  const notes: string[] = []
  if (from !== undefined) notes.push(`lay at ${from}`)
  if (file.binary !== undefined) notes.push(file.binary)
  if (now?.executable === true && before?.executable !== true) notes.push('may be run now')
  if (now?.target !== undefined) notes.push(`a link to ${now.target.slice(0, 120)}`)
  if (!wasRead && file.binary === undefined && change !== 'moved')
    notes.push('too long to be compared here')
  return notes
}

/** Milliseconds for one diff: two texts without a common line take the square of their length. */
const PATIENCE = 2000

function patchOf(
  path: string,
  before: string,
  now: string,
  { before: old, now: current }: Change,
): string | undefined {
  const names = [
    old === undefined ? '/dev/null' : `a/${path}`,
    current === undefined ? '/dev/null' : `b/${path}`,
  ] as const
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY, timeout: PATIENCE }
  return createTwoFilesPatch(...names, before, now, undefined, undefined, options)
}

/** In the order of their concern, then of their paths. */
function inOrder<T extends { readonly path: string }>(
  list: readonly T[],
  concern: (one: T) => FileConcern,
): T[] {
  const rank = new Map(list.map((one) => [one, CONCERNS.indexOf(concern(one))]))
  return list.toSorted(
    (a, b) => rank.get(a)! - rank.get(b)! || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
  )
}
