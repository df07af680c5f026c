import { createHash } from 'node:crypto'
import { shapeOf } from '../evidence/build-files.ts'
import { eachMember, type MemberReader } from './each-member.ts'
import type { Member } from './member.ts'
import { programKind } from './program-kind.ts'

/** A file of an archive. */
export interface ListedFile {
  /** Below the folder that holds everything, whose name has the version in it. */
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** Hex digits: of the content, or of where a link leads. */
  readonly sha256: string
  readonly executable: boolean
  /** Where a link leads; undefined for a file. */
  readonly target: string | undefined
  /** What it is, where it is no text: a program, an archive, or "binary". */
  readonly binary: string | undefined
}

/** The files of an archive by path, and what of it is odd, a sentence each. */
export type ArchiveListing =
  | {
      readonly kind: 'listed'
      /** The folder that holds everything; undefined where there is none. */
      readonly top: string | undefined
      readonly files: ReadonlyMap<string, ListedFile>
      readonly odd: readonly string[]
    }
  /** A reason is a clause. */
  | { readonly kind: 'broken' | 'unknown'; readonly reason: string }

/** Bytes from the beginning of a file that tell whether it is text. */
const HEAD = 8192

/** Lists the files of an archive on disk, with what is in them as a digest. */
export async function listArchive(file: string, reader: MemberReader): Promise<ArchiveListing> {
  const found: ListedFile[] = []
  const all: string[] = []
  const odd = new Set<string>()
  const leaving: Member[] = []
  const read = await eachMember(
    file,
    async (member, body) => {
      all.push(
        member.kind === 'folder' && !member.path.endsWith('/') ? `${member.path}/` : member.path,
      )
      if (member.kind === 'other') odd.add(`${named(member.path)} is a device, a pipe or the like.`)
      if (leaves(member)) leaving.push(member)
      const looked = await lookAt(member, body)
      if (member.kind === 'file' || member.kind === 'link') found.push(looked)
    },
    reader,
  )
  if (read.kind !== 'read') return read
  const { top = folderAmongStrays(all), escaping } = shapeOf(all)
  if (escaping.length > 0)
    odd.add(
      `${escaping.length} path${escaping.length === 1 ? ' leads' : 's lead'} out of its folder, such as ${named(escaping[0]!)}.`,
    )
  const files = new Map<string, ListedFile>()
  for (const one of found) {
    const path = pathBelow(one.path, top)
    if (files.has(path)) odd.add(`${named(path)} is in it twice: the last one is shown.`)
    files.set(path, { ...one, path })
  }
  for (const { path, target = '' } of leaving)
    odd.add(`${named(pathBelow(path, top))} is a link to ${named(target)}, out of its folder.`)
  return { kind: 'listed', top, files, odd: [...odd].slice(0, MOST_ODD) }
}

const MOST_ODD = 20

async function lookAt(
  { path, kind, executable, target }: Member,
  body: AsyncIterable<Buffer>,
): Promise<ListedFile> {
  const hash = createHash('sha256')
  let [head, size] = [Buffer.alloc(0), 0]
  for await (const chunk of body) {
    if (head.length < HEAD) head = Buffer.concat([head, chunk.subarray(0, HEAD - head.length)])
    size += chunk.length
    hash.update(chunk)
  }
  if (kind === 'link') hash.update(`-> ${target}`)
  return {
    path,
    size,
    sha256: hash.digest('hex'),
    executable,
    target: kind === 'link' ? (target ?? '') : undefined,
    binary: kind === 'link' ? undefined : programKind(head),
  }
}

/** Names are told shortly, and in quotes: they may hold anything. */
const named = (path: string): string => JSON.stringify(path.slice(0, 120))

/**
 * The one folder of an archive that has some files beside it, as those of PECL have `package.xml`:
 * without it each file of the next version would be another one, and one stray file would hide what
 * changed. Its name has a number in it, and it holds most of the files.
 */
function folderAmongStrays(paths: readonly string[]): string | undefined {
  const inside = paths
    .map((path) => path.replace(/^(\.\/)+/, ''))
    .filter((path) => !path.startsWith('/') && !path.split('/').includes('..'))
  const folders = new Set(
    inside.filter((path) => path.includes('/')).map((path) => path.split('/')[0]!),
  )
  const [only] = folders
  if (only === undefined || folders.size > 1 || !/\d/.test(only)) return undefined
  const held = inside.filter((path) => path.startsWith(`${only}/`)).length
  return held * 2 > inside.length ? only : undefined
}

/**
 * A path without the folder that holds everything, whose name has the version in it as a rule; with
 * `../` what lies beside that folder. Some archives begin all names with `./`.
 */
export function pathBelow(path: string, top: string | undefined): string {
  const plain = path.replace(/^(\.\/)+/, '')
  if (top === undefined) return plain
  return plain.startsWith(`${top}/`) ? plain.slice(top.length + 1) : `../${plain}`
}

/** Whether a link leads out of the archive: by an absolute target, or by more `..` than folders. */
function leaves({ path, kind, target = '', hard }: Member): boolean {
  if (kind !== 'link') return false
  if (target.startsWith('/')) return true
  const folders = path.split('/').filter((part) => part !== '' && part !== '.')
  let depth = hard === true ? 0 : folders.length - 1
  for (const part of target.split('/')) {
    if (part === '..') depth--
    else if (part !== '' && part !== '.') depth++
    if (depth < 0) return true
  }
  return false
}
