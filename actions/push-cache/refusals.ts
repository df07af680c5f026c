import { UsageError, UserError } from '@pakages/core'
import { label, shown, targetOf } from '@pakages/model'
import type { Candidate } from '@pakages/oci'

/** Why a package must not be published, by the name that `allow` takes. */
export const REFUSALS = ['unpadded', 'target', 'secret'] as const
export type RefusalName = (typeof REFUSALS)[number]

/** One reason against publishing one package. */
export interface Refusal {
  readonly name: RefusalName
  /** Such as `libfoo@1.1/abcdefg`. */
  readonly subject: string
  /** Completes "… : ". */
  readonly reason: string
}

/** A secret's value in a file of a package. */
export interface SecretFound {
  readonly subject: string
  /** Relative to the prefix. */
  readonly file: string
  /** The environment variable or input that holds the value. */
  readonly variable: string
}

/**
 * Targets that a whole family of processors runs, but for x86_64_v4, which many machines in use
 * lack.
 */
const GENERIC =
  /^(x86_64(_v[23])?|aarch64|armv\d+(\.\d+)?a?|arm|ppc64le|ppc64|ppcle|ppc|riscv64|sparc64|sparc|x86|i686)$/

/** Checks the names given to `allow`. @throws UsageError */
export function parseAllowed(names: readonly string[]): ReadonlySet<RefusalName> {
  const unknown = names.find((name) => !(REFUSALS as readonly string[]).includes(name))
  if (unknown !== undefined)
    throw new UsageError(`"allow" names "${shown(unknown)}".`, {
      fix: `Give one or more of: ${REFUSALS.join(', ')}.`,
    })
  return new Set(names as readonly RefusalName[])
}

/**
 * Every reason against publishing these packages.
 * @param targets Microarchitectures that were chosen on purpose.
 */
export function refusalsOf(
  candidates: readonly Candidate[],
  secrets: readonly SecretFound[],
  targets: readonly string[],
): Refusal[] {
  return [
    ...candidates.flatMap(unpadded),
    ...candidates.flatMap((one) => unusualTarget(one, targets)),
    ...secrets.map(({ subject, file, variable }): Refusal => ({
      name: 'secret',
      subject,
      reason: `${file} holds the value of ${variable}`,
    })),
  ]
}

/** Only binaries matter: paths in texts and links can be made longer. */
function unpadded({ facts, spec }: Candidate): Refusal[] {
  if (facts.padded || facts.relocatedBinaries.length === 0) return []
  const [first, ...others] = facts.relocatedBinaries
  const files = `${shown(first!)}${others.length > 0 ? ` and ${others.length} more` : ''}`
  return [
    {
      name: 'unpadded',
      subject: label(spec),
      reason: `${files} can only be installed below paths no longer than ${shown(facts.prefix)}`,
    },
  ]
}

function unusualTarget({ spec }: Candidate, targets: readonly string[]): Refusal[] {
  const target = targetOf(spec)
  if (GENERIC.test(target) || targets.includes(target)) return []
  return [
    {
      name: 'target',
      subject: label(spec),
      reason: `it is built for ${shown(target)}, which many machines cannot run`,
    },
  ]
}

const FIXES: Readonly<Record<RefusalName, string>> = {
  unpadded:
    'Build with a padded install root ("padded-length" of "build", Spack\'s config:install_tree:padded_length), since Spack fails to install them elsewhere (CannotGrowString).',
  target:
    'Set "target" of "build" to a generic level such as x86_64_v3, or name the target in "targets" if it is on purpose.',
  secret:
    'Keep the secret out of the environment of the build, rotate it, and build the package again.',
}

/** How many refusals a message lists. */
const MOST = 10

/** The error for what is refused; undefined when everything is allowed. */
export function refusalError(
  refusals: readonly Refusal[],
  allowed: ReadonlySet<RefusalName>,
): UserError | undefined {
  const counted = refusals.filter(({ name }) => !allowed.has(name))
  if (counted.length === 0) return undefined
  const names = [...new Set(counted.map(({ name }) => name))]
  const lines = counted
    .slice(0, MOST)
    .map(({ name, subject, reason }) => `  ${name}: ${subject}: ${reason}`)
  const rest = counted.length > MOST ? [`  and ${counted.length - MOST} more`] : []
  return new UserError(
    ['Nothing was pushed: these packages would break for others.', ...lines, ...rest].join('\n'),
    {
      fix: [
        ...names.map((name) => FIXES[name]),
        `To push them all the same: "allow: ${names.join(', ')}" (one per line).`,
      ].join('\n'),
    },
  )
}
