import { UserError } from '@pakages/core'
import { dirname } from 'node:path/posix'

/** A regular file of a base whose content was asked for. */
export interface KeptFile {
  readonly kind: 'file'
  /** Absent where there is more of it than was asked for. */
  readonly content: Buffer | undefined
}

/** A symbolic link of a base. */
export interface KeptLink {
  readonly kind: 'link'
  readonly target: string
}

/** How a folder of a base is entered in its layer. */
export interface FolderAttributes {
  readonly mode: number
  readonly uid: number
  readonly gid: number
}

/** A folder of a base. */
export interface Folder {
  readonly kind: 'folder'
  readonly children: Map<string, Placed>
  /** Undefined for one that no layer has an entry of. */
  attributes: FolderAttributes | undefined
  /** The last layer for which all that came before it was taken away from here. */
  pruned: number
}

/** Something with the number of the layer that brought it. */
interface Placed {
  readonly layer: number
  readonly node: Folder | KeptFile | KeptLink
}

/** As many links are followed as Linux does. */
const MOST_LINKS = 40
/** Folders in one another; Linux takes paths of 4096 bytes. */
const DEEPEST = 1024
/** Folders that one look-up goes through, those of links among them. */
const MOST_STEPS = 4096
/** The longest target of a link that Linux takes, bytes. */
const LONGEST_TARGET = 4096
/** Folders of an image: large ones have some 100,000. Each takes memory, named or not. */
const MOST_FOLDERS = 500_000

/** Folders that all paths of an image lead through: those of large ones some 10 million. */
const MOST_STEPS_IN_ALL = 100_000_000

/** How far a look-up may still go: links may lead in circles. */
interface Budget {
  links: number
  steps: number
}

/**
 * The files of an image as its layers are laid over one another, by the rules of the OCI image
 * specification: what a later layer has replaces what an earlier one has, and whiteouts take away
 * what earlier layers brought. Paths have no leading slash and are bytes (latin1).
 */
export class FileTree {
  readonly #root: Folder = emptyFolder()
  #folders = 0
  #steps = 0
  readonly #mostSteps: number

  /** @param mostSteps Folders that all paths together may lead through. */
  constructor(mostSteps = MOST_STEPS_IN_ALL) {
    this.#mostSteps = mostSteps
  }

  /** Puts a file or link in the place of what is there. What leads to it may be a link. */
  put(path: string, node: KeptFile | KeptLink, layer: number): void {
    const place = this.#placeFor(path, layer)
    place?.folder.children.set(place.name, { layer, node })
  }

  /** Makes a folder; one that is there keeps its content. */
  makeFolder(path: string, layer: number, attributes?: FolderAttributes): void {
    const place = this.#placeFor(path, layer)
    if (!place) return
    const known = place.folder.children.get(place.name)
    const node = known?.node.kind === 'folder' ? known.node : this.#newFolder()
    if (attributes) node.attributes = attributes
    place.folder.children.set(place.name, { layer, node })
  }

  /** Takes away what is at a path: something that is not kept takes its place. */
  drop(path: string): void {
    const folder = this.#folderAt(dirname(path))
    folder?.children.delete(nameIn(path))
  }

  /** Takes away what layers before this one brought at a path, and below it. */
  whiteOut(path: string, layer: number): void {
    const folder = this.#folderAt(dirname(path))
    const placed = folder?.children.get(nameIn(path))
    if (folder && placed && !survives(placed, layer)) folder.children.delete(nameIn(path))
  }

  /** Takes away what layers before this one brought below a folder. */
  empty(path: string, layer: number): void {
    const folder = this.#folderAt(path)
    if (folder) prune(folder, layer)
  }

  /** The file at a path, links on the way followed; undefined where there is none that was kept. */
  file(path: string): KeptFile | undefined {
    const node = this.#walk([this.#root], partsOf(path), budget())
    return node?.kind === 'file' ? node : undefined
  }

  /** What lies at a path, and no link is followed; undefined for nothing, and what was not kept. */
  at(path: readonly string[]): Folder | KeptFile | KeptLink | undefined {
    let node: Placed['node'] | undefined = this.#root
    for (const part of path)
      node = node?.kind === 'folder' ? node.children.get(part)?.node : undefined
    return node
  }

  /** Every kept file that is no link, by its path, in no particular order. */
  files(): Map<string, KeptFile> {
    const found = new Map<string, KeptFile>()
    const open: [prefix: string, folder: Folder][] = [['', this.#root]]
    for (let next = open.pop(); next; next = open.pop())
      for (const [name, { node }] of next[1].children) {
        const path = `${next[0]}${name}`
        if (node.kind === 'folder') open.push([`${path}/`, node])
        else if (node.kind === 'file') found.set(path, node)
      }
    return found
  }

  #folderAt(path: string): Folder | undefined {
    const node = this.#walk([this.#root], partsOf(path), budget())
    return node?.kind === 'folder' ? node : undefined
  }

  /** Where something is put: the folder is made where it is not there. */
  #placeFor(path: string, layer: number): { folder: Folder; name: string } | undefined {
    const parts = partsOf(path)
    const name = parts.pop()
    if (name === undefined) return undefined
    const left = budget()
    let way = [this.#root]
    for (const part of parts) {
      this.#step()
      if (way.length > DEEPEST) return undefined
      const folder = way.at(-1)!
      const known = folder.children.get(part)?.node
      const led = known?.kind === 'link' ? [...way] : undefined
      const reached = led ? this.#walk(led, [part], left) : known
      if (led && reached?.kind === 'folder') way = led
      else if (reached?.kind === 'folder') way.push(reached)
      else {
        const node = this.#newFolder()
        folder.children.set(part, { layer, node })
        way.push(node)
      }
    }
    return { folder: way.at(-1)!, name }
  }

  /** Short paths may lead through long links, a million times. */
  #step(): void {
    if (++this.#steps > this.#mostSteps)
      throw new UserError('Its paths lead through more folders than those of any image.', {
        id: 'base-too-large',
        fix: 'Use a base from a source that you trust.',
      })
  }

  #newFolder(): Folder {
    if (++this.#folders > MOST_FOLDERS)
      throw new UserError(`It has more than ${MOST_FOLDERS} folders.`, {
        id: 'base-too-large',
        fix: 'Use a base from a source that you trust.',
      })
    return emptyFolder()
  }

  /**
   * What lies at the end of a path, all links followed, and none leads out of the tree.
   * @param way The folders that were gone through, the root first; goes on with the path.
   */
  #walk(way: Folder[], path: readonly string[], left: Budget): Placed['node'] | undefined {
    const open = path.toReversed()
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      this.#step()
      if (left.steps-- <= 0) return undefined
      if (part === '..') {
        way.length = Math.max(1, way.length - 1)
        continue
      }
      const node = way.at(-1)!.children.get(part)?.node
      if (node?.kind === 'folder') way.push(node)
      else if (node?.kind === 'link' && left.links-- > 0) {
        if (node.target.length > LONGEST_TARGET) return undefined
        if (node.target.startsWith('/')) way.length = 1
        open.push(...partsOf(node.target).reverse())
      } else return open.length === 0 && node?.kind === 'file' ? node : undefined
    }
    return way.at(-1)!
  }
}

const budget = (): Budget => ({ links: MOST_LINKS, steps: MOST_STEPS })

const emptyFolder = (): Folder => ({
  kind: 'folder',
  children: new Map(),
  attributes: undefined,
  pruned: -1,
})

const partsOf = (path: string): string[] =>
  path.split('/').filter((part) => part !== '' && part !== '.')

const nameIn = (path: string): string => partsOf(path).at(-1) ?? ''

/** Takes away what came before a layer, once for each: a layer may ask for it a thousand times. */
function prune(folder: Folder, layer: number): void {
  if (folder.pruned >= layer) return
  folder.pruned = layer
  for (const [name, placed] of folder.children)
    if (!survives(placed, layer)) folder.children.delete(name)
}

/** Whether something stays when what came before a layer goes; what is below it may go. */
function survives({ layer: brought, node }: Placed, layer: number): boolean {
  if (node.kind === 'folder') prune(node, layer)
  return brought >= layer || (node.kind === 'folder' && node.children.size > 0)
}
