import type { Registry } from '@pakages/core'
import {
  CREATED,
  descriptorOf,
  EMPTY_CONFIG,
  encode,
  IMAGE_MANIFEST,
  parseAs,
  parseImageManifest,
  putBytes,
} from '@pakages/image'
import { z } from 'zod'

/** How long one build of a package took. */
export interface BuildTime {
  readonly name: string
  readonly version: string
  /** The microarchitecture that it was built for. */
  readonly target: string
  /** Wall time. */
  readonly seconds: number
}

/** Where they lie. Spack looks at tags that end in `.spack` only, and pruning takes no other. */
const TAG = 'pakages-build-times'

/** The kind of image that they are. */
const BUILD_TIMES = 'application/vnd.pakages.build-times.v1+json'

/**
 * They stand in the manifest itself, so that one request brings them: 2,000 times of about 60 bytes,
 * where registries take 4 MiB.
 */
const ANNOTATION = 'io.github.syspack.pakages.build-times'
const MOST = 2000

/** Of one package and target: so one slow runner does not count for long. */
const MOST_ALIKE = 3

/** What somebody who may write to the registry put there must not make plans of years. */
const LONGEST = 7 * 24 * 3600
const LONGEST_NAME = 128

const word = z
  .string()
  .regex(/^[\w.+=-]+$/)
  .max(LONGEST_NAME)
const entry = z.tuple([word, word, word, z.number().nonnegative().max(LONGEST)])
const entries = z.array(entry).max(MOST)

/**
 * How long builds of the packages of a registry took, the newest first; one request. Nobody signs
 * them: they only say which job builds what.
 * @returns Nothing where there are none.
 * @throws RegistryError when they cannot be read, or something else was stored there.
 */
export async function readBuildTimes(registry: Registry): Promise<BuildTime[]> {
  const stored = await registry.manifest(TAG)
  if (!stored) return []
  const from = `${registry.reference}:${TAG}`
  const text = parseImageManifest(stored.bytes, from).annotations?.[ANNOTATION] ?? ''
  return parseAs(Buffer.from(text), entries, 'a list of build times', from).map(
    ([name, version, target, seconds]) => ({ name, version, target, seconds }),
  )
}

/**
 * Adds what builds took to what is known, where it is not known already. Two that write at once may
 * lose what one of them adds.
 * @param known The newest first.
 * @param created Now, in milliseconds since 1970.
 * @throws RegistryError
 */
export async function writeBuildTimes(
  registry: Registry,
  built: readonly BuildTime[],
  known: readonly BuildTime[],
  created: number,
): Promise<void> {
  const config = Buffer.from('{}')
  await putBytes(registry, config)
  const kept = newestOf([...built, ...known])
  const list = kept.map(({ name, version, target, seconds }) => [name, version, target, seconds])
  const manifest = encode({
    mediaType: IMAGE_MANIFEST,
    schemaVersion: 2,
    artifactType: BUILD_TIMES,
    config: descriptorOf(EMPTY_CONFIG, config),
    layers: [descriptorOf(EMPTY_CONFIG, config)],
    annotations: {
      [ANNOTATION]: JSON.stringify(list),
      [CREATED]: new Date(created).toISOString(),
    },
  })
  await registry.putManifest(TAG, IMAGE_MANIFEST, manifest)
}

/**
 * The first ones of each package and target, and of all: what jobs say is held to what is read. What
 * is told twice, as by a promotion that is run again, counts once.
 */
function newestOf(times: readonly BuildTime[]): BuildTime[] {
  const alike = new Map<string, number>()
  const told = new Set<string>()
  const kept = times.flatMap((time) => {
    const seconds = Math.round(Math.min(Math.max(time.seconds, 0), LONGEST) * 10) / 10
    const { name, version, target } = time
    if (!entry.safeParse([name, version, target, seconds]).success) return []
    const whole = [name, version, target, seconds].join(' ')
    if (told.has(whole)) return []
    told.add(whole)
    const key = `${name} ${target}`
    const count = (alike.get(key) ?? 0) + 1
    alike.set(key, count)
    return count > MOST_ALIKE ? [] : [{ ...time, seconds }]
  })
  return kept.slice(0, MOST)
}
