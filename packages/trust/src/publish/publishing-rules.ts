import { UsageError, UserError } from '@pakages/core'
import { label, shown, targetOf, type ConcreteSpec } from '@pakages/model'

/** Rules that a published package must keep, by the names that `allow` takes. */
const PUBLISHING_RULES = ['unpadded', 'target', 'secret', 'unsigned'] as const

/** See {@link parseAllowedRules}. */
export type PublishingRule = (typeof PUBLISHING_RULES)[number]

/** One reason against publishing one package. */
export interface PublishingFault {
  readonly name: PublishingRule
  /** Such as `libfoo@1.1/abcdefg`. */
  readonly subject: string
  /** Completes "… : ". */
  readonly reason: string
}

/** A package that is to be published, looked at from inside. */
export interface InspectedPackage {
  readonly spec: ConcreteSpec
  readonly facts: {
    /** Where it was installed when it was packed: absolute. */
    readonly prefix: string
    readonly padded: boolean
    /** Binaries that hold their own prefix, relative to it. */
    readonly relocatedBinaries: readonly string[]
  }
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

/**
 * Reads the names of rules that packages may break.
 * @throws UsageError for what is no rule.
 */
export function parseAllowedRules(names: readonly string[]): ReadonlySet<PublishingRule> {
  const unknown = names.find((name) => !(PUBLISHING_RULES as readonly string[]).includes(name))
  if (unknown !== undefined)
    throw new UsageError(`"allow" names "${shown(unknown)}".`, {
      id: 'input-malformed',
      fix: `Give one or more of: ${PUBLISHING_RULES.join(', ')}.`,
    })
  return new Set(names as readonly PublishingRule[])
}

/**
 * Every reason against publishing these packages.
 * @param targets Microarchitectures that were chosen on purpose.
 */
export function publishingFaults(
  packages: readonly InspectedPackage[],
  secrets: readonly SecretFound[],
  targets: readonly string[],
): PublishingFault[] {
  return [
    ...packages.flatMap(unpadded),
    ...packages.flatMap((one) => unusualTarget(one, targets)),
    ...secrets.map(({ subject, file, variable }): PublishingFault => ({
      name: 'secret',
      subject,
      reason: `${file} holds the value of ${variable}`,
    })),
  ]
}

/** Only binaries matter: paths in texts and links can be made longer. */
function unpadded({ facts, spec }: InspectedPackage): PublishingFault[] {
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

function unusualTarget({ spec }: InspectedPackage, targets: readonly string[]): PublishingFault[] {
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

/** What to do where a rule is broken, in sentences. */
export const PUBLISHING_FIXES: Readonly<Record<PublishingRule, string>> = {
  unpadded:
    'Build with a padded install root ("padded-length" of "build", Spack\'s config:install_tree:padded_length), since Spack fails to install them elsewhere (CannotGrowString).',
  target:
    'Set "target" of "build" to a generic level such as x86_64_v3, or name the target in "targets" if it is on purpose.',
  secret:
    'Keep the secret out of the environment of the build, rotate it, and build the package again.',
  unsigned:
    'Whoever may write to the registry can have put them there, also a recipe that ran in a job. Delete these images in the registry and run all jobs again, so that they are built.',
}

/** How many faults a message lists. */
const MOST = 10

/** The error that tells what keeps packages from being published; undefined when all is allowed. */
export function publishingError(
  faults: readonly PublishingFault[],
  allowed: ReadonlySet<PublishingRule>,
): UserError | undefined {
  const counted = faults.filter(({ name }) => !allowed.has(name))
  if (counted.length === 0) return undefined
  const names = [...new Set(counted.map(({ name }) => name))]
  const lines = counted
    .slice(0, MOST)
    .map(({ name, subject, reason }) => `  ${name}: ${subject}: ${reason}`)
  const rest = counted.length > MOST ? [`  and ${counted.length - MOST} more`] : []
  return new UserError(
    ['Nothing was pushed: these packages would break for others.', ...lines, ...rest].join('\n'),
    {
      id: 'push-refused',
      fix: [
        ...names.map((name) => PUBLISHING_FIXES[name]),
        `To push them all the same: "allow: ${names.join(', ')}" (one per line).`,
      ].join('\n'),
    },
  )
}
