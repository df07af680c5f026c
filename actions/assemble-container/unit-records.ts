import { codeOf, removeAbandoned, writeWhole } from '@pakages/core'
import { digestOf, encode, fileSize, openFile } from '@pakages/image'
import { digestOfHex } from '@pakages/model'
import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { packedUnit, type PackedUnit } from './packed-package.ts'

/** What a layer is made of: the same facts are the same layer. */
export type UnitFacts = Readonly<Record<string, unknown>>

/** Counts up when layers of the same facts come out otherwise. */
const FORMAT = 3

/**
 * Layers that were packed before, by what they are made of, so that a second run packs only what is
 * new. They lie in the work folder: who may write there may write the image too.
 */
export class UnitRecords {
  readonly #folder: string

  /** @param folder Is made when something is written. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** Makes the folder, and removes what a run that was killed left half. */
  async prepare(): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    await removeAbandoned(this.#folder)
  }

  /** Where the layer of some facts lies, packed. */
  fileOf(facts: UnitFacts): string {
    return join(this.#folder, `${this.#key(facts)}.tar.gz`)
  }

  /** What was packed of these facts; undefined where nothing was, or it is not there any more. */
  async read(facts: UnitFacts, withFile: boolean): Promise<PackedUnit | undefined> {
    const text = await readFile(this.#record(facts), 'utf8').catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return undefined
      throw error
    })
    const read = text === undefined ? undefined : packedUnit.safeParse(parsed(text))
    if (!read?.success) return undefined
    return !withFile || (await isWhole(this.fileOf(facts), read.data)) ? read.data : undefined
  }

  async write(facts: UnitFacts, unit: PackedUnit): Promise<void> {
    await writeWhole(this.#record(facts), encode(unit))
  }

  #record(facts: UnitFacts): string {
    return join(this.#folder, `${this.#key(facts)}.json`)
  }

  #key(facts: UnitFacts): string {
    return digestOf(encode({ format: FORMAT, ...facts })).slice('sha256:'.length)
  }
}

/** Whether a layer is what was written: disks and caches of jobs lose and change bytes. */
async function isWhole(file: string, { layer: { digest, size } }: PackedUnit): Promise<boolean> {
  if ((await fileSize(file)) !== size) return false
  const hash = createHash('sha256')
  await pipeline(openFile(file), hash)
  return digestOfHex(hash.digest('hex')) === digest
}

/** A record is our own file: what is no JSON was not written by us. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
