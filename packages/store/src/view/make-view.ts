import {
  codeOf,
  isAbandoned,
  makeFolder,
  processMark,
  requireWritable,
  UserError,
} from '@pakages/core'
import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readlink, realpath, rename, rm, stat, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { bytesBelow, readEntries, shownPath, type FolderEntry } from '../layout/bytes-of-paths.ts'

/** A package that a view shows. */
export interface ViewedPackage {
  /** What it is called in conflicts. */
  readonly name: string
  readonly prefix: string
}

/** A path that several packages have: the view leads to the first one's. */
export interface ViewConflict {
  /** Relative to the prefixes. */
  readonly path: string
  readonly shown: string
  readonly hidden: string
}

/** What is in a view. */
export interface MadeView {
  /** Links to files, and to links of packages. */
  readonly links: number
  readonly conflicts: readonly ViewConflict[]
}

/** What packages keep about themselves is no part of what they offer. */
const OWN = new Set(['.spack'])
/** The end of the name of a view's folder, or of the link to it while that is made. */
const MADE = /^([0-9a-f]{12}\.\d{1,10}\.[0-9a-f]{12})\.[0-9a-f]{12}(?:\.link)?$/
/** Links of a package that are shown as folders: real ones have two, who multiplies files more. */
const MOST_STANDING = 16

/**
 * Makes one folder of the files of several packages, by links. It is made beside its place first:
 * `target` is a link that is put in place by one rename, so that who looks into it sees the old view
 * or the new one.
 * @param packages The first one has what several have.
 * @param target Absolute; nothing may be there but an earlier view.
 * @throws UserError when something else is there.
 */
export async function makeView(
  packages: readonly ViewedPackage[],
  target: string,
): Promise<MadeView> {
  await earlierView(target)
  await makeFolder(dirname(target))
  const name = `${folderStart(target)}${processMark()}.${randomBytes(6).toString('hex')}`
  const folder = join(dirname(target), name)
  await mkdir(folder)
  try {
    const view = new Filling(folder)
    for (const one of packages) await view.add(one, '')
    await symlink(name, `${folder}.link`)
    // Only now: another one may have been put there meanwhile.
    const before = await earlierView(target)
    await rename(`${folder}.link`, target)
    if (before !== undefined) await rm(before, { recursive: true, force: true })
    await removeLeft(target, name)
    return { links: view.links, conflicts: view.conflicts }
  } catch (error) {
    await rm(`${folder}.link`, { force: true })
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

/**
 * Makes sure that a view can be made somewhere, before work is done that it is for.
 * @param input The input that names it.
 * @throws UserError when something else is there, or nothing can be made there.
 */
export async function requireViewPlace(target: string, input: string): Promise<void> {
  await requireWritable(dirname(target), input)
  await earlierView(target)
}

const folderStart = (target: string): string => `.${basename(target)}.view-`

/** Removes what runs left that were killed while they made a view here. */
async function removeLeft(target: string, current: string): Promise<void> {
  const start = folderStart(target)
  for (const name of await readdir(dirname(target))) {
    const mark = name.startsWith(start) && MADE.exec(name.slice(start.length))?.[1]
    const path = join(dirname(target), name)
    if (mark && name !== current && (await isAbandoned(mark, path)))
      await rm(path, { recursive: true, force: true })
  }
}

/** The folder of the view that is there; undefined where nothing is. */
async function earlierView(target: string): Promise<string | undefined> {
  const leadsTo = await readlink(target).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    if (codeOf(error) === 'EINVAL') return ''
    throw error
  })
  if (leadsTo === undefined) return undefined
  if (basename(leadsTo) === leadsTo && leadsTo.startsWith(folderStart(target)))
    return join(dirname(target), leadsTo)
  throw new UserError(`${target} is there, and is no view.`, {
    id: 'view-folder-taken',
    fix: 'Name another folder for the view, or remove this one.',
  })
}

/** A view while packages are added to it. */
class Filling {
  links = 0
  readonly conflicts: ViewConflict[] = []
  readonly #folder: string
  /** Which package a path leads to; folders lead to none. */
  readonly #taken = new Map<string, string>()
  readonly #folders = new Set<string>([''])
  /** How many links of a package are shown as folders. */
  readonly #stoodFor = new Map<string, number>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Adds what a package has below a folder of its prefix. */
  async add(one: ViewedPackage, below: string): Promise<void> {
    const entries = await entriesIn(one, below)
    for (const found of entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
      const { path, entry } = found
      if (OWN.has(path)) continue
      // Any other link is shown as one, wherever it leads: nothing is read through it.
      const isFolder = entry.isDirectory() || (below === '' && (await this.#standsFor(one, found)))
      if (!isFolder) await this.#link(one, path)
      else if (await this.#makeFolder(one, path)) await this.add(one, path)
    }
  }

  /**
   * Whether a link such as `lib64 -> lib` stands for another folder of its package: it is shown as
   * a folder, as Spack does, so that it does not hide those of the others.
   */
  async #standsFor({ prefix }: ViewedPackage, { path, entry }: FolderEntry): Promise<boolean> {
    if (!entry.isSymbolicLink() || (this.#stoodFor.get(prefix) ?? 0) >= MOST_STANDING) return false
    const [home, there] = await Promise.all(
      [prefix, bytesBelow(prefix, path)].map((one) => realpath(one).catch(() => undefined)),
    )
    if (home === undefined || there?.startsWith(`${home}/`) !== true) return false
    if (!(await stat(bytesBelow(prefix, path))).isDirectory()) return false
    this.#stoodFor.set(prefix, (this.#stoodFor.get(prefix) ?? 0) + 1)
    return true
  }

  async #makeFolder({ name }: ViewedPackage, path: string): Promise<boolean> {
    if (this.#folders.has(path)) return true
    if (this.#isTaken(path, name)) return false
    await mkdir(bytesBelow(this.#folder, path))
    this.#folders.add(path)
    return true
  }

  async #link({ name, prefix }: ViewedPackage, path: string): Promise<void> {
    if (this.#folders.has(path)) {
      this.conflicts.push({ path: shownPath(path), shown: 'a folder of others', hidden: name })
      return
    }
    if (this.#isTaken(path, name)) return
    await symlink(bytesBelow(prefix, path), bytesBelow(this.#folder, path))
    this.#taken.set(path, name)
    this.links++
  }

  #isTaken(path: string, name: string): boolean {
    const shown = this.#taken.get(path)
    if (shown !== undefined) this.conflicts.push({ path: shownPath(path), shown, hidden: name })
    return shown !== undefined
  }
}

function entriesIn({ name, prefix }: ViewedPackage, below: string): Promise<FolderEntry[]> {
  return readEntries(prefix, below).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error
    throw new UserError(
      `${name} is recorded as installed, but ${join(prefix, shownPath(below))} is gone.`,
      {
        id: 'installed-files-changed',
        fix: 'Install it anew: "pakages verify --repair" does so where Pakages installed it.',
        cause: error,
      },
    )
  })
}
