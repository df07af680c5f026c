import { shown } from '@pakages/model'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { UnreadableBuildInfo, type BuildInfo } from './build-info.ts'
import { asBytes, isCleanAbsolute, readable, type PackageFault } from './package-fault.ts'

/** The annotations of a package's image that say where it was built: the install root, its prefix. */
const [BUILD_ROOT, BUILD_PREFIX] = [
  'io.github.syspack.pakages.build-root',
  'io.github.syspack.pakages.build-prefix',
]

/** Bytes of JSON that a config may have more for it: whoever reads a spec has it all. */
const LONGEST = 1024 * 1024

/** Where a package lay when it was packed: absolute. */
export interface BuildPlace {
  /** The install root. */
  readonly root: string
  /** Its own folder. */
  readonly prefix: string
}

/**
 * What an image says of the tarball in it before that is opened. It is checked against the tarball:
 * nothing else is installed than without it.
 */
export interface AnnouncedBuild {
  /** Told by the manifest. */
  readonly place?: BuildPlace | undefined
  /** Told by the config. */
  readonly info?: BuildInfo | undefined
}

const document = z.strictObject({
  buildpath: z.string().optional(),
  sbang_install_path: z.string().optional(),
  hash_to_prefix: z.record(z.string(), z.string()),
  relocate_textfiles: z.array(z.string()),
  relocate_binaries: z.array(z.string()),
  relocate_links: z.array(z.string()),
})

/** The annotations of an image for where its package was built; none where that is not known. */
export const buildAnnotations = ({
  root,
  prefix,
}: {
  readonly root: string | undefined
  readonly prefix: string
}): Record<string, string> =>
  root === undefined ? {} : { [BUILD_ROOT]: root, [BUILD_PREFIX]: prefix }

/**
 * What goes into the config of an image: what the tarball says in `.spack/binary_distribution`, with
 * the same keys.
 * @returns undefined where it is too long to be read by all who read a spec.
 */
export function buildDocument(info: BuildInfo): object | undefined {
  const { buildPath, sbang, prefixes, textFiles, binaries, links } = info
  const written: z.infer<typeof document> = {
    ...(buildPath !== undefined && { buildpath: buildPath }),
    ...(sbang !== undefined && { sbang_install_path: sbang }),
    hash_to_prefix: Object.fromEntries(prefixes),
    relocate_textfiles: [...textFiles],
    relocate_binaries: [...binaries],
    relocate_links: [...links],
  }
  return Buffer.byteLength(JSON.stringify(written)) > LONGEST ? undefined : written
}

/** Where an image says that its package was built; undefined where it says nothing usable. */
export function announcedPlace(
  annotations: Readonly<Record<string, string>>,
): BuildPlace | undefined {
  const [root, prefix] = [annotations[BUILD_ROOT], annotations[BUILD_PREFIX]]
  if (root === undefined || prefix === undefined) return undefined
  return isCleanAbsolute(root) && isCleanAbsolute(prefix) ? { root, prefix } : undefined
}

/**
 * Reads what {@link buildDocument} wrote, wherever it comes from.
 * @throws UnreadableBuildInfo for anything else.
 */
export function parseAnnounced(value: unknown): BuildInfo {
  const { data } = document.safeParse(value)
  if (!data) throw new UnreadableBuildInfo('its image does not say it as Pakages writes it')
  return {
    buildPath: data.buildpath,
    sbang: data.sbang_install_path,
    prefixes: new Map(Object.entries(data.hash_to_prefix)),
    textFiles: data.relocate_textfiles,
    binaries: data.relocate_binaries,
    links: data.relocate_links,
  }
}

/**
 * Where an image and its tarball do not say the same.
 * @param prefix Of the members, without a leading slash, as bytes (latin1).
 */
export function announcementFaults(
  { place, info }: AnnouncedBuild,
  held: BuildInfo,
  prefix: string,
): PackageFault[] {
  const messages = [
    ...(place && (place.root !== held.buildPath || asBytes(place.prefix) !== `/${prefix}`)
      ? [
          `Its image says that it was built as ${shown(place.prefix)}, and it was built as ${readable(`/${prefix}`)}.`,
        ]
      : []),
    ...(info && !isDeepStrictEqual(info, held)
      ? ['Its image says otherwise than it does itself what is to be rewritten in it.']
      : []),
  ]
  return messages.map((message): PackageFault => ({ code: 'relocation', message }))
}
