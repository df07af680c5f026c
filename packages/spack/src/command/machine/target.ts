import { UsageError, UserError } from '@pakages/core'

/**
 * What to build for when nothing is asked for, by processor family. On x86-64 that is x86_64_v3
 * (AVX2): every processor of GitHub's runners and of HPC systems since 2013 has it, while runners
 * differ in what is above it (AVX-512), and a binary for a processor that the next runner lacks
 * helps nobody. Elsewhere the family's common base.
 */
const DEFAULTS: Readonly<Record<string, string>> = { x86_64: 'x86_64_v3' }

/** Generic x86-64 levels, weakest first. */
const LEVELS = ['x86_64', 'x86_64_v2', 'x86_64_v3', 'x86_64_v4']

/**
 * The platform and processor of this machine, as `spack arch --generic-target` and `spack arch`
 * tell them.
 */
export interface Machine {
  /** Such as `linux-debian12`. */
  readonly platform: string
  /** The best generic target, such as `x86_64_v4` or `aarch64`. */
  readonly generic: string
  /** What Spack takes this very processor for, such as `zen3`. */
  readonly processor: string
}

/** The family of a generic target: `x86_64` for `x86_64_v3`. */
const familyOf = (generic: string): string => (LEVELS.includes(generic) ? 'x86_64' : generic)

/**
 * What of a processor decides how a solve for a target ends: nothing for a level that every
 * processor of its family with that level has, else which one it is.
 */
export const decidesSolve = ({ generic, processor }: Machine, target: string): string =>
  LEVELS.includes(target) || target === familyOf(generic) ? '' : processor

/** The target of a run that names none. */
const defaultTarget = (machine: Pick<Machine, 'platform' | 'generic'>): string =>
  DEFAULTS[familyOf(machine.generic)] ?? machine.generic

/**
 * The target of a run.
 * @throws UsageError when it is no name of a target, UserError for a generic level that this machine
 * cannot run.
 */
export function chooseTarget(
  machine: Pick<Machine, 'platform' | 'generic'>,
  asked: string | undefined,
): string {
  const target = asked ?? defaultTarget(machine)
  if (!/^[a-z0-9][a-z0-9_.-]{0,40}$/.test(target)) {
    throw new UsageError(`"${target.slice(0, 60)}" is not a target.`, {
      id: 'microarchitecture-unknown',
      fix: 'Give the input "target" a microarchitecture such as x86_64_v3 or aarch64; "spack arch --known-targets" lists them.',
    })
  }
  const level = LEVELS.indexOf(target)
  const own = LEVELS.indexOf(machine.generic)
  if (level >= 0 && level > own) {
    throw new UserError(`This machine is ${machine.generic}: it cannot build for ${target}.`, {
      id: 'microarchitecture-not-here',
      fix: `Set the input "target" to ${machine.generic}, or run on another machine.`,
    })
  }
  return target
}
