import {
  compareVersions,
  isBuiltOn,
  isExternal,
  parseVersion,
  reachable,
  RUNTIME,
  targetAncestors,
  targetOf,
  type ConcreteSpec,
  type Distribution,
  type SpecHash,
} from '@pakages/model'

/** The C library of a machine. */
export interface CLibrary {
  readonly name: 'glibc' | 'musl'
  /** Such as `2.36`; undefined where nothing says it. */
  readonly version: string | undefined
}

/** The machine that binaries are chosen for. */
export interface ChosenFor {
  /** As Spack names it: `linux`, `darwin`. */
  readonly platform: string
  /** The targets whose binaries it runs, by the names of archspec. */
  readonly targets: ReadonlySet<string>
  /**
   * The generic target of its family, where nothing says what its processor is, as without `/proc`:
   * whatever is built for the family may run then, and the most generic is the surest.
   */
  readonly unknownOf?: string | undefined
  /** Undefined where nothing says it: binaries for any may run then. */
  readonly libc?: CLibrary | undefined
  /** Undefined where nothing says it: no binary is for it rather than another then. */
  readonly distribution?: Distribution | undefined
}

/** What of a machine does not do for a binary. */
export type Unfit = 'platform' | 'processor' | 'libc'

/**
 * What of a machine does not do for a binary, or for an external that it was built with; undefined
 * where its programs run. Of externals the C library counts alone: as Spack has it, one that is as new
 * as that of the build does.
 */
export function unfitFor(spec: ConcreteSpec, machine: ChosenFor): Unfit | undefined {
  if (spec.arch.platform !== machine.platform) return 'platform'
  if (isExternal(spec)) return hasLibc(spec, machine.libc) ? undefined : 'libc'
  return runsTarget(targetOf(spec), machine) ? undefined : 'processor'
}

/** Whether the programs of a binary run on a machine. */
export const runsOn = (spec: ConcreteSpec, machine: ChosenFor): boolean =>
  unfitFor(spec, machine) === undefined

const runsTarget = (target: string, { targets, unknownOf }: ChosenFor): boolean =>
  targets.has(target) || (unknownOf !== undefined && targetAncestors(target).has(unknownOf))

const LIBCS: ReadonlySet<string> = new Set<CLibrary['name']>(['glibc', 'musl'])

function hasLibc({ name, version }: ConcreteSpec, libc: CLibrary | undefined): boolean {
  if (!LIBCS.has(name) || libc === undefined) return true
  if (name !== libc.name) return false
  return (
    libc.version === undefined ||
    compareVersions(parseVersion(libc.version), parseVersion(version)) >= 0
  )
}

/**
 * What must do on a machine where binaries are to run: they, what they need of other binaries, and the
 * C library that they were built with.
 */
export const mustRunHere = (
  roots: readonly SpecHash[],
  specs: ReadonlyMap<SpecHash, ConcreteSpec>,
): readonly ConcreteSpec[] =>
  reachable({ roots, specs }, RUNTIME).filter((spec) => !isExternal(spec) || LIBCS.has(spec.name))

/** Whether a binary was built on the distribution of a machine, or nothing says which that is. */
export const isOfSystem = (spec: ConcreteSpec, { distribution }: ChosenFor): boolean =>
  distribution === undefined || isBuiltOn(spec, distribution)

/** The C library of a machine, as people write it; empty where nothing says it. */
export const libcText = ({ libc }: ChosenFor): string =>
  [libc?.name, libc?.version].filter((part) => part !== undefined).join(' ')

/** What a binary was built for, in the words of a message about what does not do. */
export function builtFor(spec: ConcreteSpec, unfit: Unfit): string {
  const { platform, platform_os: os } = spec.arch
  return unfit === 'libc'
    ? `${os} with ${spec.name} ${spec.version}`
    : `${platform} on ${targetOf(spec)}`
}
