import type { Registry } from '@pakages/core'
import {
  CREATED,
  descriptorOf,
  EMPTY_CONFIG,
  encode,
  IMAGE_MANIFEST,
  parseImageManifest,
  putBytes,
  unlessUnusable,
} from '@pakages/image'
import type { Digest } from '@pakages/model'
import pMap from 'p-map'
import type { RunPlace } from './run-place.ts'
import { isJobReport } from './staged-report.ts'

/** The kind of image that says that jobs of a run are at work. */
const RUN = 'application/vnd.pakages.run.v1'

/** The tag of it. A spec tag ends in `.spack`, a report begins with `job-`. */
const SIGN = 'begun'

/** Milliseconds after which a job that begins says anew that its run goes on. */
const STALE = 12 * 60 * 60_000

const AT_ONCE = 8

/**
 * Says that the run goes on, as each of its jobs does that begins: a run that nobody has said
 * anything of for days is abandoned, and its place may be pruned.
 * @param now Milliseconds since 1970.
 * @throws RegistryError
 */
export async function sayThatRunGoesOn(place: RunPlace, now: number): Promise<void> {
  const said = await timeOf(place, SIGN)
  if (said !== undefined && now - said < STALE) return
  const config = Buffer.from('{}')
  await putBytes(place, config)
  const manifest = encode({
    mediaType: IMAGE_MANIFEST,
    schemaVersion: 2,
    artifactType: RUN,
    config: descriptorOf(EMPTY_CONFIG, config),
    layers: [descriptorOf(EMPTY_CONFIG, config)],
    annotations: { [CREATED]: new Date(now).toISOString() },
  })
  await place.putManifest(SIGN, IMAGE_MANIFEST, manifest)
}

/** What lies in a staging repository of one run. */
export interface StagedRun {
  readonly name: string
  /** Whole, with the name of the run. */
  readonly tags: readonly string[]
  /** When one of its jobs last said something, milliseconds since 1970. */
  readonly lastSign: number
}

/**
 * The runs that lie in a staging repository, those that say when they were at work.
 * @throws RegistryError
 */
export async function stagedRuns(repository: Registry): Promise<StagedRun[]> {
  const all = (await repository.tags()).filter((tag) => tag.includes('.'))
  const byRun = Map.groupBy(all, (tag) => tag.slice(0, tag.indexOf('.')))
  const runs = await pMap(
    byRun,
    async ([name, tags]) => {
      const signs = tags.filter((tag) => isSign(tag.slice(name.length + 1)))
      const times = await Promise.all(signs.map((tag) => timeOf(repository, tag)))
      const known = times.filter((time) => time !== undefined)
      return known.length === 0 ? [] : [{ name, tags, lastSign: Math.max(...known) }]
    },
    { concurrency: AT_ONCE },
  )
  return runs.flat()
}

const isSign = (tag: string): boolean => tag === SIGN || isJobReport(tag)

/** When an image says that it was made; undefined where it does not. */
async function timeOf(repository: Registry, tag: string): Promise<number | undefined> {
  const stored = await repository.manifest(tag)
  if (!stored) return undefined
  const from = `${repository.reference}:${tag}`
  const manifest = await unlessUnusable(async () => parseImageManifest(stored.bytes, from))
  const time = Date.parse(manifest?.annotations?.[CREATED] ?? '')
  return Number.isNaN(time) ? undefined : time
}

/**
 * The manifests of abandoned runs. What any other tag leads to, such as that of a run that goes on,
 * stays: to delete a manifest is to delete all its tags, and whoever may stage can lead a tag of a run
 * that never was to it.
 * @throws RegistryError
 */
export async function abandonedManifests(
  repository: Registry,
  abandoned: readonly StagedRun[],
): Promise<ReadonlySet<Digest>> {
  const gone = new Set(abandoned.flatMap(({ tags }) => tags))
  if (gone.size === 0) return new Set()
  const others = (await repository.tags()).filter((tag) => !gone.has(tag))
  const digests = async (tags: Iterable<string>): Promise<Digest[]> => {
    const found = await pMap(tags, (tag) => repository.manifest(tag), { concurrency: AT_ONCE })
    return found.flatMap((one) => (one ? [one.digest] : []))
  }
  const needed = new Set(await digests(others))
  return new Set((await digests(gone)).filter((digest) => !needed.has(digest)))
}
