import { codeOf, UserError } from '@pakages/core'
import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

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
  const before = await earlierView(target)
  await mkdir(dirname(target), { recursive: true })
  const folder = join(dirname(target), `${folderStart(target)}${randomBytes(6).toString('hex')}`)
  await mkdir(folder)
  try {
    const view = new Filling(folder)
    for (const one of packages) await view.add(one, '')
    await symlink(basename(folder), `${folder}.link`)
    await rename(`${folder}.link`, target)
    if (before !== undefined) await rm(before, { recursive: true, force: true })
    return { links: view.links, conflicts: view.conflicts }
  } catch (error) {
    await rm(`${folder}.link`, { force: true })
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

const folderStart = (target: string): string => `.${basename(target)}.view-`

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

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Adds what a package has below a folder of its prefix. */
  async add(one: ViewedPackage, below: string): Promise<void> {
    const entries = await readdir(join(one.prefix, below), { withFileTypes: true })
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (below === '' && OWN.has(entry.name)) continue
      const path = join(below, entry.name)
      // A link is shown as one, wherever it leads: nothing is read through it.
      if (!entry.isDirectory()) await this.#link(one, path)
      else if (await this.#makeFolder(one, path)) await this.add(one, path)
    }
  }

  async #makeFolder({ name }: ViewedPackage, path: string): Promise<boolean> {
    if (this.#folders.has(path)) return true
    if (this.#isTaken(path, name)) return false
    await mkdir(join(this.#folder, path))
    this.#folders.add(path)
    return true
  }

  async #link({ name, prefix }: ViewedPackage, path: string): Promise<void> {
    if (this.#folders.has(path)) {
      this.conflicts.push({ path, shown: 'a folder of others', hidden: name })
      return
    }
    if (this.#isTaken(path, name)) return
    await symlink(join(prefix, path), join(this.#folder, path))
    this.#taken.set(path, name)
    this.links++
  }

  #isTaken(path: string, name: string): boolean {
    const shown = this.#taken.get(path)
    if (shown !== undefined) this.conflicts.push({ path, shown, hidden: name })
    return shown !== undefined
  }
}
