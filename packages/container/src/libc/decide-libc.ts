import type { BaseLibc } from './base-libc.ts'
import type { LibcNeeds, NeedsByAbi, NeedyFile } from './libc-needs.ts'
import { highest, numberIn } from './libc-version.ts'

/** Why packages cannot run on a base. */
export interface LibcReason {
  readonly code: 'architecture' | 'no-libc' | 'another-libc' | 'libc-too-old' | 'libc-incomplete'
  /** One or two sentences that name a file and what both have. */
  readonly message: string
}

/** What packages are to run on. */
export interface LibcBase {
  /** How it is called in messages. */
  readonly reference: string
  readonly libcs: readonly BaseLibc[]
}

/**
 * Whether the loader of a base takes the files of packages, by the same comparison that it makes:
 * every version of a symbol that a file needs of a library must be one that the library defines.
 * Files for another instruction set beside those that run are data to it: some packages bring tests
 * and firmware.
 * @returns Every reason against it; none when they run.
 */
export function decideLibc(needs: NeedsByAbi, base: LibcBase): LibcReason[] {
  const all = [...needs]
  if (base.libcs.length === 0) return all.slice(0, 1).map(([, one]) => noLibc(one, base))
  const served = all.flatMap(([abi, need]) => {
    const libcs = base.libcs.filter((libc) => libc.abi === abi)
    return libcs.length === 0 ? [] : [{ need, libcs }]
  })
  if (served.length === 0) return all.map(([abi, need]) => foreign(abi, need, base))
  return served.flatMap(({ need, libcs }) => [
    ...againstMusl(need, libcs, base),
    ...againstGlibc(need, libcs, base),
  ])
}

const foreign = (abi: string, { glibc, musl }: LibcNeeds, base: LibcBase): LibcReason => ({
  code: 'architecture',
  message: `${shown(musl ?? anyFile(glibc))} is for ${architectureOfAbi(abi)}, and the libc of ${base.reference} for ${base.libcs.map((one) => architectureOfAbi(one.abi)).join(' and ')}.`,
})

function noLibc({ glibc, musl }: LibcNeeds, { reference }: LibcBase): LibcReason {
  const wanted = musl ? 'musl' : `glibc ${floorOf(glibc) ?? ''}`.trim()
  const file = musl ?? anyFile(glibc)
  return {
    code: 'no-libc',
    message: `${reference} has no libc, so that static programs alone run on it, and ${shown(file)} needs ${wanted}.`,
  }
}

function againstMusl(
  { musl }: LibcNeeds,
  libcs: readonly BaseLibc[],
  base: LibcBase,
): LibcReason[] {
  if (!musl || libcs.some(({ kind }) => kind === 'musl')) return []
  return [{ code: 'another-libc', message: `${shown(musl)} needs musl, and ${has(base)}.` }]
}

function againstGlibc(
  { glibc }: LibcNeeds,
  libcs: readonly BaseLibc[],
  base: LibcBase,
): LibcReason[] {
  if (glibc.size === 0) return []
  const known = libcs.find(({ kind }) => kind === 'glibc')
  if (known) return missing(glibc, known, base.reference)
  const message = `${shown(anyFile(glibc))} needs glibc ${floorOf(glibc) ?? ''}, and ${has(base)}.`
  return [{ code: 'another-libc', message }]
}

/** What of glibc is missing: its library, or versions of its symbols, the highest named. */
function missing(glibc: LibcNeeds['glibc'], libc: BaseLibc, reference: string): LibcReason[] {
  return [...glibc].flatMap(([library, versions]): LibcReason[] => {
    const defined = libc.definitions.get(library)
    const lacking = [...versions].filter(([version]) => !defined?.has(version))
    const [first] = lacking
    if (first === undefined) return []
    if (defined === undefined)
      return [
        {
          code: 'libc-incomplete',
          message: `${shown(first[1])} needs ${library}, which ${reference} does not have beside its glibc ${libc.version}.`,
        },
      ]
    const floor = highest(lacking.flatMap(([version]) => numberIn(version) ?? []))
    const [version, file] = lacking.find(([one]) => numberIn(one) === floor) ?? first
    return [
      {
        code: 'libc-too-old',
        message: `${shown(file)} needs glibc ${floor ?? version} (${version} of ${library}), and ${reference} has glibc ${libc.version}.`,
      },
    ]
  })
}

/**
 * The oldest glibc that has all that is needed, by the numbers of the versions: `2.34`; undefined
 * where nothing is needed of it.
 */
const floorOf = (glibc: LibcNeeds['glibc']): string | undefined =>
  highest(
    [...glibc.values()].flatMap((versions) =>
      [...versions.keys()].flatMap((one) => numberIn(one) ?? []),
    ),
  )

const anyFile = (glibc: LibcNeeds['glibc']): NeedyFile =>
  [...glibc.values()].flatMap((versions) => [...versions.values()])[0]!

const shown = ({ package: name, file }: NeedyFile): string => `${file} of ${name}`

const has = ({ reference, libcs }: LibcBase): string =>
  `${reference} has ${libcs.map(({ kind, version }) => [kind, version].filter(Boolean).join(' ')).join(' and ')}`

/** `e_machine` as `GOARCH` calls it; the width and order of bytes where it has several. */
const ARCHITECTURES: Readonly<Record<string, string>> = {
  '64le-62': 'amd64',
  '32le-3': '386',
  '32le-62': 'x32',
  '64le-183': 'arm64',
  '32le-40': 'arm',
  '64le-21': 'ppc64le',
  '64be-21': 'ppc64',
  '64be-22': 's390x',
  '64le-243': 'riscv64',
  '64le-258': 'loong64',
}

/** What a container's platform calls an instruction set; the numbers of ELF where it has no name. */
const architectureOfAbi = (abi: string): string => ARCHITECTURES[abi] ?? `ELF ${abi}`
