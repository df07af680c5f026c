import { codeOf, messageOf, UserError } from '@pakages/core'
import { TarReader, UnreadableTar, type ContentSink, type TarMember } from '@pakages/store'
import { digestOfHex } from '@pakages/model'
import { createHash } from 'node:crypto'
import { basename, dirname } from 'node:path/posix'
import type { Readable } from 'node:stream'
import { FileTree, type FolderAttributes } from './file-tree.ts'
import { unpacked } from './unpacked.ts'

/** A layer of a base, as it is read. */
export interface BaseLayer {
  /** How it is called in messages, such as its digest. */
  readonly name: string
  /** The sha256 of it unpacked, where that is promised. */
  readonly diffId?: string | undefined
  /** The layer as it is stored, packed or not. */
  readonly open: () => Promise<Readable>
}

/** The most bytes that are kept of a file; undefined for one that nobody needs. Paths as in layers. */
export type FileSelection = (path: string) => number | undefined

/** Most headers of members in all layers together, and bytes that are kept of them. */
const [MOST_MEMBERS, MOST_KEPT] = [2_000_000, 1024 ** 3]
const [WHITEOUT, OPAQUE] = ['.wh.', '.wh..wh..opq']

/**
 * Reads the files of a base that somebody needs, and all links, out of its layers as they stream
 * past: nothing is unpacked to disk. Layers are hostile until read: how much is kept of them and how
 * many members they may have is bounded.
 * @param layers The lowest first.
 * @throws UserError that names the layer which cannot be read.
 */
export async function readBaseFiles(
  layers: readonly BaseLayer[],
  selection: FileSelection,
): Promise<FileTree> {
  const reading = new Reading(selection)
  for (const [at, layer] of layers.entries()) {
    const stream = await layer.open()
    try {
      await reading.read(stream, at, layer.diffId)
    } catch (error) {
      throw unreadable(layer, error)
    } finally {
      stream.destroy()
    }
  }
  return reading.tree
}

class Reading {
  readonly tree = new FileTree()
  readonly #selection: FileSelection
  #layer = 0
  #members = 0
  #kept = 0
  /** Of the file that is passing: it is put to its place when the next member begins. */
  #open: { readonly path: string; readonly pieces: Buffer[] } | undefined

  constructor(selection: FileSelection) {
    this.#selection = selection
  }

  async read(stream: Readable, layer: number, diffId: string | undefined): Promise<void> {
    this.#layer = layer
    const tar = new TarReader({
      header: () => this.#count(),
      member: (member) => this.#member(member),
    })
    const hash = createHash('sha256')
    for await (const chunk of unpacked(stream)) {
      if (diffId !== undefined) hash.update(chunk)
      tar.push(chunk)
    }
    tar.end()
    this.#close()
    // No runtime unpacks an image whose layers are not what its config says.
    if (diffId !== undefined && digestOfHex(hash.digest('hex')) !== diffId)
      throw new UserError(`It unpacks to something else than the config says (${diffId}).`, {
        id: 'base-layer-unreadable',
        fix: 'Name another base, or copy this one anew: this one was not written as images are.',
      })
  }

  #count(): void {
    if (++this.#members > MOST_MEMBERS)
      throw new UserError(`It has more than ${MOST_MEMBERS} members.`, {
        id: 'base-too-large',
        ...SMALLER,
      })
  }

  #member(member: TarMember): ContentSink | undefined {
    this.#close()
    const path = member.name.split('/').filter((part) => part !== '' && part !== '.')
    if (path.length === 0 || path.includes('..')) return undefined
    return this.#placed(path.join('/'), member)
  }

  #placed(path: string, member: TarMember): ContentSink | undefined {
    const name = basename(path)
    if (name === OPAQUE) this.tree.empty(dirname(path), this.#layer)
    else if (name.startsWith(WHITEOUT))
      this.tree.whiteOut(`${dirname(path)}/${name.slice(WHITEOUT.length)}`, this.#layer)
    else if (member.kind === 'directory')
      this.tree.makeFolder(path, this.#layer, attributesOf(member))
    else if (member.kind === 'symlink')
      this.tree.put(path, { kind: 'link', target: member.target }, this.#layer)
    else if (member.kind === 'hardlink') this.#linked(path, member.target)
    else return this.#file(path, member)
    return undefined
  }

  #linked(path: string, target: string): void {
    const file = this.tree.file(target)
    if (file) this.tree.put(path, file, this.#layer)
    else this.tree.drop(path)
  }

  #file(path: string, { kind, size }: TarMember): ContentSink | undefined {
    const limit = kind === 'file' ? this.#selection(path) : undefined
    if (limit === undefined) {
      this.tree.drop(path)
      return undefined
    }
    if (size > limit) {
      this.tree.put(path, { kind: 'file', content: undefined }, this.#layer)
      return undefined
    }
    this.#kept += size
    if (this.#kept > MOST_KEPT)
      throw new UserError(`Its lists of packages and libraries have over ${MOST_KEPT} bytes.`, {
        id: 'base-too-large',
        ...SMALLER,
      })
    const pieces: Buffer[] = []
    this.#open = { path, pieces }
    return (bytes) => void pieces.push(Buffer.from(bytes))
  }

  #close(): void {
    if (!this.#open) return
    const { path, pieces } = this.#open
    this.tree.put(path, { kind: 'file', content: Buffer.concat(pieces) }, this.#layer)
    this.#open = undefined
  }
}

const attributesOf = ({ mode, uid, gid }: TarMember): FolderAttributes => ({ mode, uid, gid })

const SMALLER = { fix: 'Use a base from a source that you trust.' }

/** What is wrong with the layer itself names it; failures of the registry name themselves. */
function unreadable({ name }: BaseLayer, error: unknown): unknown {
  const known = error instanceof UnreadableTar || codeOf(error)?.startsWith('Z') === true
  const own = error instanceof UserError && error.constructor === UserError
  if (!known && !own) return error
  return new UserError(`The layer ${name} of the base cannot be read: ${messageOf(error)}`, {
    id: 'base-layer-unreadable',
    fix: own
      ? error.fix
      : error instanceof UnreadableTar
        ? 'Have its layers packed anew, as "docker build" and "buildah" do, or use another base: only tarballs of POSIX and GNU, without sparse files, are read alike by all programs.'
        : 'Copy the image anew ("skopeo copy"), which repacks nothing but checks it, or use another base.',
    cause: error,
  })
}
