import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { withoutTrailing } from '@pakages/model'
import type { PackageVisitor } from '../package/package-pass.ts'
import type { TarMember } from '../tar/tar-member.ts'
import type { ContentSink } from '../tar/tar-reader.ts'
import { gather, type Gathering, type StagedFile } from './content.ts'
import type { MemoryBudget } from './memory-budget.ts'

/** A member of a package with what it holds. */
export interface StagedMember {
  /** Bytes (latin1), from the root of the tar, without a slash at its end. */
  readonly name: string
  readonly kind: TarMember['kind']
  readonly mode: number
  /** What a link points to. */
  readonly target: string
  /** Of a file. */
  readonly content?: StagedFile
}

/**
 * Keeps the members of a tarball while it is read and checked, in memory or in a folder of their
 * own: where they go is known when all has been read, since Spack's packages say last what is to be
 * rewritten in them. Nothing that a member names is opened.
 */
export class StagedContent implements PackageVisitor {
  readonly members: StagedMember[] = []
  readonly #folder: string
  readonly #budget: MemoryBudget
  #open: Gathering | undefined
  #spilled = 0
  #held = 0

  /** @param folder Is made when something goes into it, and must not be there. */
  constructor(folder: string, budget: MemoryBudget) {
    this.#folder = folder
    this.#budget = budget
  }

  unpacked(): void {
    // The members are what counts.
  }

  async settled(): Promise<void> {
    // Everything is written when a call returns.
  }

  member({ name, kind, mode, target, size }: TarMember): ContentSink | undefined {
    const plain = { name: kind === 'directory' ? withoutTrailing(name, '/') : name, kind, mode }
    if (kind !== 'file') {
      this.members.push({ ...plain, target })
      return undefined
    }
    const gathering = gather(size, this.#budget, () => this.#nextFile())
    this.#open = gathering
    const done = (): void => {
      this.#open = undefined
      const content = gathering.end()
      if (content.kind === 'held') this.#held += size
      this.members.push({ ...plain, target, content })
    }
    let missing = size
    if (missing === 0) done()
    return (piece) => {
      gathering.add(piece)
      missing -= piece.length
      if (missing === 0) done()
    }
  }

  /** Gives the memory back, and removes what went to the disk. */
  dispose(): void {
    this.#open?.abandon()
    this.#open = undefined
    this.#budget.give(this.#held)
    this.#held = 0
    this.members.length = 0
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #nextFile(): string {
    if (this.#spilled === 0) mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    return join(this.#folder, String(this.#spilled++))
  }
}
