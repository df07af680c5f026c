import type { ConcreteSpec } from '@pakages/model'
import { join, resolve } from 'node:path'
import { paddedRoot } from './padded-root.ts'
import { relativePrefix } from './projection.ts'

/** How an install root is laid out. */
export interface LayoutOptions {
  /** Bytes that the root is padded to; default 0: it is not. */
  readonly paddedLength?: number
  /** Default: Spack's own. */
  readonly projection?: string
}

/** Where everything of one install root lies. */
export class StoreLayout {
  /** The root that packages and the database lie in, padding included. */
  readonly root: string
  /** The script that long first lines of scripts lead through; Spack keeps it unpadded. */
  readonly sbang: string
  readonly #projection: string | undefined

  /** @param root Without padding. */
  constructor(root: string, { paddedLength = 0, projection }: LayoutOptions = {}) {
    this.root = paddedRoot(resolve(root), paddedLength)
    this.sbang = join(resolve(root), 'bin', 'sbang')
    this.#projection = projection
  }

  /** What Pakages keeps about the root: its record, who works in it, what is being unpacked. */
  get own(): string {
    return join(this.root, '.pakages')
  }

  /** Where packages are unpacked before they are put to their place by a rename. */
  get unpacking(): string {
    return join(this.own, 'unpacking')
  }

  /** The folder of Spack's install database. */
  get database(): string {
    return join(this.root, '.spack-db')
  }

  /** The install prefix of a spec; that of an external is its own. */
  prefixOf(spec: ConcreteSpec): string {
    return spec.external?.path ?? join(this.root, relativePrefix(spec, this.#projection))
  }
}
