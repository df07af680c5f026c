import { isExternal, label, type ConcreteDag, type ConcreteSpec } from '@pakages/model'
import type { StoreLayout } from '../layout/store-layout.ts'
import type { AnnouncedBuild } from '../package/announced-build.ts'
import { longestShebang } from '../relocate/index.ts'
import { otherRoot, type RootOwner } from '../root/store-record.ts'
import { prefixPairs } from '../unpack/package-relocation.ts'

/** What is known of an installation before anything of it is downloaded. */
export interface NativeRequest {
  readonly dag: ConcreteDag
  /** What is to be installed of it. */
  readonly needed: readonly ConcreteSpec[]
  readonly layout: StoreLayout
  readonly owner: RootOwner
  /** What the images say of how their packages were built, by hash, as far as it is known. */
  readonly announced: ReadonlyMap<string, AnnouncedBuild>
  /** Default: of this process. */
  readonly platform?: NodeJS.Platform
}

/** Packages whose recipes do more after a binary is unpacked than any other does. */
const FINISHED_BY_RECIPE = ['gcc']

/** Builtin packages with a licence file, which Spack links into them. */
const WITH_LICENCE_FILES = [
  'adf',
  'amduprof',
  'ampl',
  'arm-forge',
  'avizo',
  'freesurfer',
  'gurobi',
  'idl',
  'linaro-forge',
  'mathematica',
  'matlab',
  'molcas',
  'nag',
  'r-asreml',
  'simmetrix-simmodsuite',
  'star-ccm-plus',
  'sublime-text',
  'tecplot',
  'totalview',
  'vizglow',
]

/**
 * Every reason to leave an installation to Spack, a sentence each; none when it can be done without.
 */
export function reasonsForSpack(request: NativeRequest): string[] {
  return [
    ...rootReasons(request),
    ...request.needed.flatMap((spec) => specReasons(spec, request)),
    ...request.needed.flatMap((spec) => relocationReasons(spec, request)),
  ]
}

function rootReasons({ layout, owner, platform = process.platform }: NativeRequest): string[] {
  const most = longestShebang(platform)
  return [
    ...(platform === 'linux' ? [] : [`files of ${platform} are rewritten by its own tools`]),
    ...(owner === 'other' ? [`${layout.root} ${otherRoot(layout)}`] : []),
    ...(layout.sbang.length > most
      ? [
          `the path ${layout.sbang} is longer than the ${most} characters that a first line may hold`,
        ]
      : []),
  ]
}

function specReasons(spec: ConcreteSpec, { platform = process.platform }: NativeRequest): string[] {
  const reasons: readonly (readonly [boolean, string])[] = [
    [
      spec.arch.platform !== platform && platform === 'linux',
      `is for ${spec.arch.platform}, and this is ${platform}`,
    ],
    ['build_spec' in spec, 'was spliced together from others'],
    [FINISHED_BY_RECIPE.includes(spec.name), 'is finished by its recipe where it is installed'],
    [WITH_LICENCE_FILES.includes(spec.name), 'has a licence file, which its recipe links'],
  ]
  return reasons.flatMap(([holds, why]) => (holds ? [`${label(spec)} ${why}`] : []))
}

/**
 * What grows needs `patchelf` in binaries, if it is there at all: only some of them hold it. The path
 * of sbang, which is never padded, stands in scripts alone.
 */
function relocationReasons(
  spec: ConcreteSpec,
  { dag, layout, announced }: NativeRequest,
): string[] {
  const info = announced.get(spec.hash)?.info
  if (!info || isExternal(spec) || info.binaries.length === 0) return []
  const grown = prefixPairs(info, spec, dag, layout).find(
    (pair) => pair[0] !== info.sbang && grows(pair),
  )
  return grown === undefined
    ? []
    : [`${label(spec)} holds binaries that were built in a shorter path (${grown[0]})`]
}

/**
 * Whether a package was built in a shorter path than it is to be installed in, by what its image
 * says: then it counts whether it holds binaries.
 */
export const mayGrow = (
  spec: ConcreteSpec,
  { place }: AnnouncedBuild,
  layout: StoreLayout,
): boolean =>
  place !== undefined &&
  (grows([place.root, layout.root]) || grows([place.prefix, layout.prefixOf(spec)]))

const grows = ([from, to]: readonly [from: string, to: string]): boolean =>
  Buffer.byteLength(to) > Buffer.byteLength(from)
