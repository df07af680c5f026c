import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFolder, writeWhole, type Ports, type Registry } from '@pakages/core'
import { FILE_MODE, packLayer, type LayerEntry } from '@pakages/container'
import { digestOf } from '@pakages/image'
import { hexOf } from '@pakages/model'
import { readGenerationFiles } from '@pakages/oci'
import type { Trust } from '@pakages/open'
import type { ReleaseInputs } from './inputs.ts'
import { releaseNotes, type ToldRelease } from './notes.ts'
import { pullSboms } from './sboms.ts'

/** What was written for a release. */
export interface ReleaseAssets {
  /** Absolute. */
  readonly folder: string
  /** Beside the folder, absolute: notes are no asset. */
  readonly notes: string
  /** The names in the folder. */
  readonly files: readonly string[]
  /** How many packages have SBOMs, and how many have none. */
  readonly withSboms: number
  readonly withoutSboms: number
  /** SBOMs that were left out, since nobody signed them who counts. */
  readonly unsigned: readonly string[]
}

/** What writing assets needs. */
export interface AssetSource {
  readonly registry: Registry
  /** Whose SBOMs count; undefined: everybody's. */
  readonly trust: Trust | undefined
  readonly inputs: ReleaseInputs
  readonly ports: Ports
}

const LOCK = 'spack.lock'
const RECORD = 'generation.json'
const SBOMS = 'sboms.tar.gz'
const CHECKSUMS = 'SHA256SUMS'

/**
 * Writes the assets of a release: the same release is the same bytes.
 * @param output What lay there before goes.
 * @throws RegistryError when the registry cannot be read.
 */
export async function writeAssets(
  output: string,
  told: ToldRelease,
  source: AssetSource,
): Promise<ReleaseAssets> {
  const { registry } = source
  const folder = join(output, 'assets')
  await rm(folder, { recursive: true, force: true })
  await makeFolder(folder)
  const files = await readGenerationFiles(registry, told.generation)
  await writeFile(join(folder, LOCK), files.lock)
  await writeFile(join(folder, RECORD), files.record)
  const digests = [
    { name: LOCK, digest: digestOf(files.lock) },
    { name: RECORD, digest: digestOf(files.record) },
  ]
  const { packages, archive, unsigned } = await writeSboms(folder, told, source)
  if (archive !== undefined) digests.push({ name: SBOMS, digest: archive })
  const sums = digests.map(({ name, digest }) => `${hexOf(digest)}  ${name}\n`)
  await writeFile(join(folder, CHECKSUMS), sums.join(''))
  const notes = join(output, 'notes.md')
  await writeWhole(notes, releaseNotes(told))
  const { length } = told.generation.record.specs
  return {
    folder,
    notes,
    files: [...digests.map(({ name }) => name), CHECKSUMS],
    withSboms: packages,
    withoutSboms: length - packages,
    unsigned,
  }
}

/** Packs the SBOMs of all packages; no archive where there are none. */
async function writeSboms(
  folder: string,
  { generation }: ToldRelease,
  { registry, trust, inputs: { concurrency }, ports: { host, signal } }: AssetSource,
) {
  const scratch = await mkdtemp(join(tmpdir(), 'pakages-release-'))
  try {
    const source = { registry, trust, concurrency, signal, host }
    const { files, packages, unsigned } = await pullSboms(scratch, generation, source)
    if (files.length === 0) return { packages, archive: undefined, unsigned }
    const entries = await Promise.all(files.map((name) => entryOf(scratch, name)))
    const { digest } = await packLayer(entries, join(folder, SBOMS))
    return { packages, archive: digest, unsigned }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function entryOf(folder: string, name: string): Promise<LayerEntry> {
  const file = join(folder, name)
  const { size } = await stat(file)
  const content = { size, open: () => createReadStream(file) }
  return { kind: 'file', path: `sboms/${name}`, mode: FILE_MODE, content }
}
