import { counted, UserError, type Host, type Registry } from '@pakages/core'
import { attach, digestOf, INDEX_TAG } from '@pakages/image'
import { hexOf, type Digest, type PushReport, type SbomReport } from '@pakages/model'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import pMap from 'p-map'

type Referrers = PushReport['referrers']

/** SBOM files: their report and where it lies, which its paths are relative to. */
export interface SbomsAt {
  readonly report: SbomReport
  readonly folder: string
}

/** A registry with the images of a push: each SBOM goes to the image that it describes. */
export interface Targets extends SbomsAt {
  readonly registry: Registry
  /** The images, and that of the index: the SBOM of the whole lock goes there, if it was updated. */
  readonly pushed: {
    readonly specs: readonly (Pick<PushReport['specs'][number], 'hash' | 'manifest'> &
      Partial<Pick<PushReport['specs'][number], 'outcome'>>)[]
    readonly index?: Pick<NonNullable<PushReport['index']>, 'manifest'> | undefined
  }
  readonly concurrency: number
}

/**
 * Attaches each SBOM to the image it describes, unless that was there before with one of its kind.
 * What hangs at an image that came just now is of somebody else, and must not keep ours away.
 * @returns What is attached now. @throws UserError when a file is not the one that the report
 * describes.
 */
export function attachSboms(targets: Targets, host: Host): Promise<Referrers> {
  const { report, pushed } = targets
  const manifests = new Map(pushed.specs.map(({ hash, manifest }) => [hash, manifest]))
  // What was not pushed has an SBOM and no image.
  const described = report.files.flatMap((file) => {
    const subject = file.hash === undefined ? pushed.index?.manifest : manifests.get(file.hash)
    return subject === undefined ? [] : [{ file, subject }]
  })
  return host.group(`Attaching ${counted(described.length, 'SBOM')}`, () =>
    attachAll(described, targets, host),
  )
}

async function attachAll(
  described: readonly { readonly file: SbomReport['files'][number]; readonly subject: Digest }[],
  targets: Targets,
  host: Host,
): Promise<Referrers> {
  const { registry, pushed } = targets
  const fresh = new Set(pushed.specs.flatMap((one) => (one.outcome === 'pushed' ? one.hash : [])))
  const attached = await pMap(
    described,
    async ({ file, subject }) => {
      const came = file.hash !== undefined && fresh.has(file.hash)
      const there = came ? undefined : (await registry.referrers(subject, file.mediaType))[0]
      if (there) return [{ subject, artifactType: file.mediaType, manifest: there.digest }]
      const attached = await attach(registry, [subject], {
        artifactType: file.mediaType,
        bytes: await readSbom(file, targets.folder),
        title: file.file,
      })
      host.debug(`Attached ${file.file} to ${file.hash === undefined ? INDEX_TAG : file.hash}`)
      return attached
    },
    { concurrency: targets.concurrency },
  )
  return attached.flat()
}

async function readSbom(file: SbomReport['files'][number], folder: string): Promise<Buffer> {
  const path = resolve(folder, file.file)
  const bytes = await readFile(path).catch((cause: unknown) =>
    Promise.reject(
      new UserError(`The SBOM ${path} cannot be read.`, {
        id: 'sbom-file-changed',
        fix: 'Run "sbom" again.',
        cause,
      }),
    ),
  )
  if (digestOf(bytes) !== file.digest)
    throw new UserError(
      `The SBOM ${path} was changed after it was written: its sha256 is not ${hexOf(file.digest)}.`,
      { id: 'sbom-file-changed', fix: 'Run "sbom" again.' },
    )
  return bytes
}
