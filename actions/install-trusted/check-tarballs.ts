import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { UserError } from '@pakages/core'
import { openFile, RegistryError, verified } from '@pakages/image'
import { label, type ConcreteDag, type SpecHash } from '@pakages/model'
import {
  expectedPackage,
  installedHashes,
  PackagePass,
  refusedTarball,
  RefusedPackage,
  type TravellingRecipe,
} from '@pakages/store'
import type { PullOutcome } from '@pakages/oci'

/** A package whose image came from the registry. */
export type PulledPackage = Extract<PullOutcome, { kind: 'pulled' }>

/** Where tars are put that were unpacked on the way; undefined: nowhere. */
export interface UnpackedFolder {
  /** Empty, and of this run alone. */
  readonly folder: string
  /** What is installed there already is not unpacked. */
  readonly installRoot: string
}

/**
 * Looks through tarballs on their way into the mirror, each once: its digest, its members, what
 * Spack records in it, the recipes that travel with it.
 */
export class TarballChecks {
  readonly #dag: ConcreteDag
  readonly #unpacked: UnpackedFolder | undefined
  readonly #installed: ReadonlySet<string>
  readonly #passes = new Map<SpecHash, { readonly pass: PackagePass; readonly tar?: string }>()
  #tries = 0

  private constructor(
    dag: ConcreteDag,
    unpacked: UnpackedFolder | undefined,
    installed: ReadonlySet<string>,
  ) {
    this.#dag = dag
    this.#unpacked = unpacked
    this.#installed = installed
  }

  /** @param unpacked Where the tars are written, for who installs them. */
  static begin(dag: ConcreteDag, unpacked?: UnpackedFolder): TarballChecks {
    return new TarballChecks(
      dag,
      unpacked,
      new Set(unpacked && installedHashes(unpacked.installRoot)),
    )
  }

  /** What the bytes of a tarball pass: see `PullOptions.through`. */
  through(hash: SpecHash): PackagePass {
    const tar =
      this.#unpacked && !this.#installed.has(hash)
        ? join(this.#unpacked.folder, `${hash}-${++this.#tries}.tar`)
        : undefined
    const pass = new PackagePass({
      expected: expectedPackage(this.#dag, hash),
      // What lies in a mirror, Spack unpacks, wherever it is brought to.
      packings: ['gzip'],
      ...(tar !== undefined && { tarFile: tar }),
    })
    this.#passes.set(hash, { pass, ...(tar !== undefined && { tar }) })
    return pass
  }

  /** Looks through a tarball that an earlier run left. @returns whether its bytes are right. */
  async again(file: string, { hash, layer, size }: PulledPackage): Promise<boolean> {
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
    try {
      const source = verified(layer, size, file)
      await pipeline(openFile(file), source, this.through(hash), nowhere)
      return true
    } catch (error) {
      if (error instanceof RegistryError) return false
      throw error
    }
  }

  /**
   * The recipes in the tarballs, in the order of the packages.
   * @throws UserError when a tarball is refused.
   */
  async recipes(pulled: readonly PulledPackage[], from: string): Promise<TravellingRecipe[]> {
    const found: (readonly TravellingRecipe[])[] = []
    for (const { hash, label: name } of pulled) {
      const verdict = await this.#passes.get(hash)!.pass.verdict()
      if (verdict.kind === 'refused') throw refused(name, from, verdict.reasons)
      found.push(verdict.recipes)
    }
    return found.flat()
  }

  /** The tars, by hash, of those that were written. */
  unpacked(pulled: readonly PulledPackage[]): ReadonlyMap<SpecHash, string> {
    return new Map(
      pulled.flatMap(({ hash }) => {
        const tar = this.#passes.get(hash)?.tar
        return tar === undefined ? [] : [[hash, tar] as const]
      }),
    )
  }

  /** The message for a tarball that ended its own download. */
  whyEnded(error: unknown, from: string): unknown {
    if (!(error instanceof RefusedPackage)) return error
    const [hash] = [...this.#passes].find(([, { pass }]) => pass.errored === error) ?? []
    const spec = hash === undefined ? undefined : this.#dag.specs.get(hash)
    return refused(spec ? label(spec) : 'a package', from, error.reasons)
  }
}

/** The message for a tarball that must not be installed. */
export const refused = (
  name: string,
  from: string,
  reasons: RefusedPackage['reasons'],
): UserError =>
  refusedTarball(
    name,
    from,
    reasons,
    'Do not install it. Tell the maintainers of the registry; they can remove it and push it anew.',
  )
