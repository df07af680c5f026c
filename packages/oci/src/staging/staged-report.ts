import { buildReport, UserError } from '@pakages/core'
import {
  CREATED,
  descriptorOf,
  EMPTY_CONFIG,
  encode,
  IMAGE_MANIFEST,
  parseImageManifest,
  putBytes,
  readWhole,
  RegistryError,
} from '@pakages/image'
import { parseJson, type BuildReport } from '@pakages/model'
import pMap from 'p-map'
import type { RunPlace } from './run-place.ts'

/** The kind of image that a report is. */
const REPORT = 'application/vnd.pakages.build.v1+json'

/** Bytes of a report: 30,000 specs of about 500 bytes. */
const LIMIT = 32 * 1024 * 1024

const JOB = /^job-([1-9]\d{0,3}-[1-9]\d{0,3})$/

/** Whether a tag of the place of a run is that of what a job says. */
export const isJobReport = (tag: string): boolean => JOB.test(tag)

const tagOf = (job: string): string => `job-${job}`

/**
 * Writes how far a job of a plan is, in place of what it said before: others wait for what it builds.
 * @throws RegistryError
 */
export async function putJobReport(
  place: RunPlace,
  job: string,
  report: BuildReport,
): Promise<void> {
  const config = Buffer.from('{}')
  const document = encode({ schema: buildReport.schema, ...report })
  for (const bytes of [config, document]) await putBytes(place, bytes)
  const manifest = encode({
    mediaType: IMAGE_MANIFEST,
    schemaVersion: 2,
    artifactType: REPORT,
    config: descriptorOf(EMPTY_CONFIG, config),
    layers: [descriptorOf(REPORT, document)],
    annotations: { [CREATED]: report.finished },
  })
  await place.putManifest(tagOf(job), IMAGE_MANIFEST, manifest)
}

/**
 * What a job said last.
 * @returns Undefined where it said nothing yet.
 * @throws RegistryError when it cannot be read, or lies.
 */
export async function readJobReport(
  place: RunPlace,
  job: string,
): Promise<BuildReport | undefined> {
  const stored = await place.manifest(tagOf(job))
  if (!stored) return undefined
  const from = `${place.reference}:${tagOf(job)}`
  const [layer] = parseImageManifest(stored.bytes, from).layers
  if (layer?.mediaType !== REPORT) throw malformed(from, 'it is no report')
  const bytes = await readWhole(place, layer, LIMIT)
  try {
    return buildReport.parse(parseJson(bytes, from), from)
  } catch (error) {
    if (error instanceof UserError) throw malformed(from, error.message, error)
    throw error
  }
}

/** The reports of all jobs that said something, in the order of their jobs. @throws RegistryError */
export async function readJobReports(place: RunPlace): Promise<ReadonlyMap<string, BuildReport>> {
  const jobs = (await place.tags()).flatMap((tag) => JOB.exec(tag)?.[1] ?? [])
  const sorted = jobs.sort((left, right) => left.localeCompare(right, 'en', { numeric: true }))
  const read = await pMap(sorted, async (job) => [job, await readJobReport(place, job)] as const, {
    concurrency: 16,
  })
  return new Map(read.flatMap(([job, report]) => (report ? [[job, report] as const] : [])))
}

const malformed = (from: string, why: string, cause?: unknown): RegistryError =>
  new RegistryError('malformed', `${from} is no report of a job: ${why.replace(/\.$/, '')}.`, {
    id: 'stored-image-malformed',
    fix: 'Something else was stored there, or it is damaged: remove the tag, and let the job run again.',
    cause,
  })
