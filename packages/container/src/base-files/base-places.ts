import { UserError } from '@pakages/core'
import { FOLDER_MODE, foldersAbove, type LayerEntry } from '../layer/layer-entry.ts'
import type { FileTree } from './file-tree.ts'

/** As many links are followed as Linux does. */
const MOST_LINKS = 40
/** Folders that a path leads through, those of links among them. */
const MOST_STEPS = 4096
/** What Linux takes of a path, bytes. */
const LONGEST_PATH = 4096
/** Runtimes put something of their own over these. */
const VOLATILE = /^(?:dev|proc|run|sys|tmp|var\/run|var\/tmp)(?:\/|$)/

/**
 * Where what is put on a base has to go. A layer with a folder where the base has a link takes the
 * link away, and all that is found through it: what is written goes below what the link leads to.
 */
export class BasePlaces {
  readonly #name: string
  readonly #tree: FileTree
  readonly #known = new Map<string, string>()

  /** @param name Of the base, for messages. */
  constructor(name: string, tree: FileTree) {
    this.#name = name
    this.#tree = tree
  }

  /**
   * Where a folder lies that something is written below: the links of the base on the way, and one
   * in its own place, are followed.
   * @param path Absolute, text. @returns As in layers: no leading slash, bytes (latin1).
   * @throws UserError where a file is in the way, links lead in a circle, or to where runtimes put
   * something else.
   */
  folder(path: string): string {
    const known = this.#known.get(path)
    if (known !== undefined) return known
    const place = this.#resolved(path)
    this.#known.set(path, place)
    return place
  }

  /**
   * The folders of the base that a path in a layer leads through, as far as they are not as a layer
   * makes them by itself: each layer that names a folder says anew whose it is.
   * @param place As {@link folder} returns it.
   */
  foldersTo(place: string): LayerEntry[] {
    return foldersAbove(`${place}/`).flatMap((path): LayerEntry[] => {
      const node = this.#tree.at(path.split('/'))
      if (node?.kind !== 'folder' || !node.attributes) return []
      const { mode, uid, gid } = node.attributes
      if (mode === FOLDER_MODE && uid === 0 && gid === 0) return []
      return [{ kind: 'directory', path, mode, owner: { uid, gid } }]
    })
  }

  #resolved(path: string): string {
    const open = partsOf(Buffer.from(path).toString('latin1')).reverse()
    const way: string[] = []
    let links = 0
    for (let steps = 0; open.length > 0; steps++) {
      if (steps > MOST_STEPS) throw this.#inTheWay(path, 'links that lead too far')
      const part = open.pop()!
      if (part === '..') {
        way.pop()
        continue
      }
      way.push(part)
      const node = this.#tree.at(way)
      if (node?.kind === 'file') throw this.#inTheWay(path, `the file ${textOf(way)}`)
      if (node?.kind !== 'link') continue
      const link = `the link ${textOf(way)} -> ${readable(node.target.slice(0, 200))}`
      if (++links > MOST_LINKS || node.target.length > LONGEST_PATH)
        throw this.#inTheWay(path, `${link}, which leads in a circle,`)
      if (node.target.startsWith('/')) way.length = 0
      else way.pop()
      open.push(...partsOf(node.target).reverse())
    }
    const place = way.join('/')
    if (links > 0 && (VOLATILE.test(place) || place === '' || place.length > LONGEST_PATH))
      throw this.#inTheWay(path, `a link to ${textOf(way)}, which is no place to keep files,`)
    return place
  }

  #inTheWay(path: string, what: string): UserError {
    return new UserError(`The base ${this.#name} has ${what} on the way to ${path}.`, {
      id: 'base-link-in-the-way',
      fix: 'Use another base, or for packages another "prefix".',
    })
  }
}

const partsOf = (path: string): string[] =>
  path.split('/').filter((part) => part !== '' && part !== '.')

const readable = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8')

const textOf = (way: readonly string[]): string => `/${readable(way.join('/'))}`
