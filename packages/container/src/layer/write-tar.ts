import { InvalidValue } from '@pakages/model'
import { Readable } from 'node:stream'
import { FOLDER_MODE, type EntryOwner, type LayerEntry } from './layer-entry.ts'

const BLOCK = 512
/** What the field of a size holds: 11 octal digits. */
const LONGEST_SIZE = 0o77777777777
/** What the fields of user and group hold: 7 octal digits. */
const LARGEST_ID = 0o7777777
const ROOT: EntryOwner = { uid: 0, gid: 0 }
const TYPES = { file: '0', hardlink: '1', symlink: '2', directory: '5' } as const
const EXTENDED = 'x'

/**
 * The tarball of a layer: POSIX ustar, with extended headers for what does not fit into one. The
 * same entries are the same bytes: they are put in the order of their paths, folders before what
 * lies in them, with the folders that nobody named, the time 0, and root as their owner.
 * Hard links come after all files.
 * @param entries Each path once.
 * @throws InvalidValue when a path is there twice.
 */
export const tarOf = (entries: readonly LayerEntry[]): Readable =>
  Readable.from(blocks(inOrder(entries)), { objectMode: false })

/** The entries as they are written. @throws InvalidValue when a path is there twice. */
function inOrder(entries: readonly LayerEntry[]): LayerEntry[] {
  const byPath = new Map<string, LayerEntry>()
  for (const entry of entries) {
    if (byPath.has(entry.path))
      throw new InvalidValue(`${entry.path} is in a layer twice.`, {
        id: 'layer-path-twice',
        fix: 'Name each path once.',
      })
    byPath.set(entry.path, entry)
  }
  for (const path of [...byPath.keys()]) addFolders(path, byPath)
  return [...byPath.values()]
    .map((entry) => ({ entry, key: entry.path.replaceAll('/', '\0') }))
    .sort(
      (a, b) =>
        Number(a.entry.kind === 'hardlink') - Number(b.entry.kind === 'hardlink') ||
        compare(a.key, b.key),
    )
    .map(({ entry }) => entry)
}

/** From the innermost on, and no further than to one that is there: what it lies in is, too. */
function addFolders(path: string, byPath: Map<string, LayerEntry>): void {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    const folder = path.slice(0, at)
    if (byPath.has(folder)) return
    byPath.set(folder, { kind: 'directory', path: folder, mode: FOLDER_MODE })
  }
}

/** By the parts of the paths, so that a folder stands right before what lies in it. */
const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

async function* blocks(entries: readonly LayerEntry[]): AsyncGenerator<Buffer> {
  for (const entry of entries) {
    yield headersOf(entry)
    if (entry.kind === 'file') yield* contentOf(entry)
  }
  yield Buffer.alloc(2 * BLOCK)
}

async function* contentOf({
  path,
  content,
}: LayerEntry & { readonly kind: 'file' }): AsyncGenerator<Buffer> {
  let seen = 0
  if (content.size > 0)
    for await (const chunk of content.open()) {
      seen += (chunk as Buffer).length
      yield chunk as Buffer
    }
  if (seen !== content.size) throw new Error(`${path} changed while it was read`)
  const rest = seen % BLOCK
  if (rest > 0) yield Buffer.alloc(BLOCK - rest)
}

/** The header of an entry, behind the extended one that it may need. */
function headersOf(entry: LayerEntry): Buffer {
  const name = Buffer.from(entry.kind === 'directory' ? `${entry.path}/` : entry.path, 'latin1')
  const target = Buffer.from('target' in entry ? entry.target : '', 'latin1')
  const size = entry.kind === 'file' ? entry.content.size : 0
  const owner = (entry.kind === 'directory' ? entry.owner : undefined) ?? ROOT
  const place = placeOf(name)
  const records = [
    ...(place === undefined ? [recordOf('path', name)] : []),
    ...(target.length > 100 ? [recordOf('linkpath', target)] : []),
    ...(size > LONGEST_SIZE ? [recordOf('size', Buffer.from(String(size)))] : []),
    ...idRecords(owner),
  ]
  const own = header({
    ...(place ?? { name: name.subarray(0, 100), prefix: Buffer.alloc(0) }),
    target: target.subarray(0, 100),
    mode: 'mode' in entry ? entry.mode : 0o777,
    size: Math.min(size, LONGEST_SIZE),
    type: TYPES[entry.kind],
    uid: Math.min(owner.uid, LARGEST_ID),
    gid: Math.min(owner.gid, LARGEST_ID),
  })
  return records.length === 0 ? own : Buffer.concat([extended(Buffer.concat(records)), own])
}

/** What says numbers of owners that the fields of a header do not hold. */
const idRecords = (owner: EntryOwner): Buffer[] =>
  (['uid', 'gid'] as const).flatMap((key) =>
    owner[key] > LARGEST_ID ? [recordOf(key, Buffer.from(String(owner[key])))] : [],
  )

function extended(records: Buffer): Buffer {
  const padding = (BLOCK - (records.length % BLOCK)) % BLOCK
  const head = header({
    name: Buffer.from('PaxHeader'),
    prefix: Buffer.alloc(0),
    target: Buffer.alloc(0),
    mode: 0o644,
    size: records.length,
    type: EXTENDED,
  })
  return Buffer.concat([head, records, Buffer.alloc(padding)])
}

/** `LENGTH KEY=VALUE\n`, where the length counts itself. */
function recordOf(key: string, value: Buffer): Buffer {
  const rest = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from('\n')])
  let length = rest.length + 1
  while (String(length).length + rest.length !== length)
    length = String(length).length + rest.length
  return Buffer.concat([Buffer.from(String(length)), rest])
}

interface NamePlace {
  readonly name: Buffer
  readonly prefix: Buffer
}

/** A name in the two fields that ustar has for it; undefined when it does not fit. */
function placeOf(name: Buffer): NamePlace | undefined {
  if (name.length <= 100) return { name, prefix: Buffer.alloc(0) }
  // The slash between them is not written; that at the end of a folder stays with the name.
  for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) {
    const rest = name.length - at - 1
    if (at > 155) return undefined
    if (rest <= 100 && rest > 0 && at > 0)
      return { name: name.subarray(at + 1), prefix: name.subarray(0, at) }
  }
  return undefined
}

interface HeaderFields extends NamePlace {
  readonly target: Buffer
  readonly mode: number
  readonly size: number
  readonly type: string
  /** Default: root. */
  readonly uid?: number
  /** See {@link uid}. */
  readonly gid?: number
}

/** https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_06 */
function header({
  name,
  prefix,
  target,
  mode,
  size,
  type,
  uid = 0,
  gid = 0,
}: HeaderFields): Buffer {
  const block = Buffer.alloc(BLOCK)
  const octal = (value: number, at: number, length: number): void => {
    block.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1')
  }
  block.set(name, 0)
  octal(mode & 0o7777, 100, 8)
  octal(uid, 108, 8)
  octal(gid, 116, 8)
  octal(size, 124, 12)
  octal(0, 136, 12)
  block.write(' '.repeat(8), 148, 'latin1')
  block.write(type, 156, 'latin1')
  block.set(target, 157)
  block.write('ustar\0' + '00', 257, 'latin1')
  block.set(prefix, 345)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return block
}
