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

interface Folder {
  readonly kind: 'folder'
  readonly children: Map<string, Placed>
}

/** Something with the number of the layer that brought it. */
interface Placed {
  readonly layer: number
  readonly node: Folder | KeptFile | KeptLink
}

/** As many links are followed as Linux does. */
const MOST_LINKS = 40
/** Folders that a path may go through; Linux takes 4096 bytes. */
const DEEPEST = 1024

/**
 * The files of an image as its layers are laid over one another, by the rules of the OCI image
 * specification: what a later layer has replaces what an earlier one has, and whiteouts take away
 * what earlier layers brought. Paths have no leading slash and are bytes (latin1).
 */
export class FileTree {
  readonly #root: Folder = { kind: 'folder', children: new Map() }

  /** Puts a file or link in the place of what is there. What leads to it may be a link. */
  put(path: string, node: KeptFile | KeptLink, layer: number): void {
    const place = this.#placeFor(path, layer)
    place?.folder.children.set(place.name, { layer, node })
  }

  /** Makes a folder; one that is there keeps its content. */
  makeFolder(path: string, layer: number): void {
    const place = this.#placeFor(path, layer)
    if (!place) return
    const known = place.folder.children.get(place.name)
    const node = known?.node.kind === 'folder' ? known.node : emptyFolder()
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
    for (const [name, placed] of folder?.children ?? [])
      if (!survives(placed, layer)) folder!.children.delete(name)
  }

  /** The file at a path, links on the way followed; undefined where there is none that was kept. */
  file(path: string): KeptFile | undefined {
    const node = this.#follow(partsOf(path), MOST_LINKS)
    return node?.kind === 'file' ? node : undefined
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
    const node = this.#follow(partsOf(path), MOST_LINKS)
    return node?.kind === 'folder' ? node : undefined
  }

  /** Where something is put: the folder is made where it is not there. */
  #placeFor(path: string, layer: number): { folder: Folder; name: string } | undefined {
    const parts = partsOf(path)
    const name = parts.pop()
    if (name === undefined || parts.length > DEEPEST) return undefined
    const there = this.#follow(parts, MOST_LINKS)
    if (there?.kind === 'folder') return { folder: there, name }
    let folder = this.#root
    for (const [at, part] of parts.entries()) {
      const known = this.#follow(parts.slice(0, at + 1), MOST_LINKS)
      const next = known?.kind === 'folder' ? known : emptyFolder()
      if (next !== known) folder.children.set(part, { layer, node: next })
      folder = next
    }
    return { folder, name }
  }

  /** What lies at the end of a path, all links followed, and none leads out of the tree. */
  #follow(parts: readonly string[], links: number): Placed['node'] | undefined {
    const way: Folder[] = [this.#root]
    for (const [at, part] of parts.entries()) {
      if (part === '..') {
        if (way.length > 1) way.pop()
        continue
      }
      const node = way.at(-1)!.children.get(part)?.node
      if (node?.kind === 'folder') way.push(node)
      else if (node?.kind === 'link' && links > 0) {
        const target = partsOf(node.target)
        const before = node.target.startsWith('/') ? [] : parts.slice(0, at)
        const rest = parts.slice(at + 1)
        if (target.length + rest.length > DEEPEST) return undefined
        return this.#follow([...before, ...target, ...rest], links - 1)
      } else return at === parts.length - 1 && node?.kind === 'file' ? node : undefined
    }
    return way.at(-1)!
  }
}

const emptyFolder = (): Folder => ({ kind: 'folder', children: new Map() })

const partsOf = (path: string): string[] =>
  path.split('/').filter((part) => part !== '' && part !== '.')

const nameIn = (path: string): string => partsOf(path).at(-1) ?? ''

/** Whether something stays when what came before a layer goes; what is below it may go. */
function survives({ layer: brought, node }: Placed, layer: number): boolean {
  let some = brought >= layer
  if (node.kind === 'folder')
    for (const [name, placed] of node.children)
      if (survives(placed, layer)) some = true
      else node.children.delete(name)
  return some
}
