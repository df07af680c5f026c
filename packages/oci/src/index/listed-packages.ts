import type { Registry } from '@pakages/core'
import { readConfig, readImage, RegistryError, type SpecNode } from '@pakages/image'
import { shortHash, SPEC_FORMAT, type SpecHash } from '@pakages/model'
import pMap from 'p-map'
import type { PackageDigests } from './digest-table.ts'

/** A package that is known to be in the registry. */
export interface KnownPackage extends PackageDigests {
  readonly tag: string
  /**
   * Its node and those that it depends on, as they came. Undefined: to be read from the registry
   * where the index lacks it.
   */
  readonly nodes: readonly SpecNode[] | undefined
}

/** What the index needs of a package. */
export interface FoundPackage {
  readonly nodes: readonly SpecNode[]
  readonly entry: PackageDigests
}

/** In how many readings a listed tag may be missing before it is given up. */
export const PATIENCE = 4

/** Reads the packages that tags name, each once, and remembers which tags cannot be used. */
export class ListedPackages {
  readonly #registry: Registry
  readonly #known: ReadonlyMap<SpecHash, KnownPackage>
  readonly #concurrency: number
  /** What was read from the registry; images do not change. */
  readonly #read = new Map<SpecHash, FoundPackage>()
  readonly #skipped = new Map<string, string>()
  /** How often a listed tag could not be read. */
  readonly #unreadable = new Map<string, number>()
  constructor(registry: Registry, known: ReadonlyMap<SpecHash, KnownPackage>, concurrency: number) {
    this.#registry = registry
    this.#known = known
    this.#concurrency = concurrency
  }

  /** Tags that name no usable package, and why. */
  get skipped(): ReadonlyMap<string, string> {
    return this.#skipped
  }

  /**
   * Reads packages by hash and tag; those that cannot be read (yet) are left out.
   * @throws RegistryError when the registry is out of reach.
   */
  async find(
    wanted: readonly (readonly [SpecHash, string])[],
  ): Promise<ReadonlyMap<SpecHash, FoundPackage>> {
    const found = await pMap(
      wanted,
      async ([hash, tag]) => {
        const one = this.#atHand(hash) ?? (await this.#fetch(hash, tag))
        return one ? [[hash, one] as const] : []
      },
      { concurrency: this.#concurrency },
    )
    return new Map(found.flat())
  }

  #atHand(hash: SpecHash): FoundPackage | undefined {
    const known = this.#known.get(hash)
    return this.#read.get(hash) ?? (known?.nodes && { nodes: known.nodes, entry: known })
  }

  async #fetch(hash: SpecHash, tag: string): Promise<FoundPackage | undefined> {
    try {
      const image = await readImage(this.#registry, tag)
      if (!image) return this.#later(tag)
      const { format, hash: held, spec } = await readConfig(this.#registry, image)
      if (format !== SPEC_FORMAT)
        return this.#skip(tag, `it was written by a Spack before 1.0 (spec format ${format})`)
      if (held !== hash) return this.#skip(tag, `it holds /${shortHash(held)}`)
      const { digest: manifest, layer } = image
      const entry = { manifest, layer: layer.digest, size: layer.size }
      this.#read.set(hash, { nodes: spec.nodes, entry })
      return { nodes: spec.nodes, entry }
    } catch (error) {
      if (error instanceof RegistryError && error.failure === 'not-found') return this.#later(tag)
      if (error instanceof RegistryError && error.failure === 'malformed')
        return this.#skip(tag, error.message)
      throw error
    }
  }

  /** A registry may list a tag for a while before or after it can be read. */
  #later(tag: string): undefined {
    const times = (this.#unreadable.get(tag) ?? 0) + 1
    this.#unreadable.set(tag, times)
    if (times >= PATIENCE) this.#skip(tag, 'the registry lists it but does not give it out')
  }

  #skip(tag: string, reason: string): undefined {
    this.#skipped.set(tag, reason)
  }
}
