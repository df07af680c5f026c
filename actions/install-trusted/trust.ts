import {
  CONFIGURATION_FILE,
  UsageError,
  type Configuration,
  type Ports,
  type Verifier,
} from '@pakages/core'
import type { TrustPolicy, VersionState } from '@pakages/model'
import type { Opened, Trust } from '@pakages/open'
import type { AnchoredTrust } from '@pakages/open/anchored'
import { liftedBy } from '@pakages/open/people-say'
import { parseAllowedStates, type RecordSources, type ReviewsFound } from '@pakages/trust'
import type { InstallInputs } from './inputs.ts'

/** What is trusted, and what reviews are read from. */
export interface InstallTrust {
  readonly policy: TrustPolicy
  /** Who may sign indexes. */
  readonly indexTrust: Trust
  /** The file that holds the policy. */
  readonly file: string
  /** Where relative folders of imported indexes start. */
  readonly root: string
  /** The repository's own reviews. */
  readonly ownReviews: () => Promise<ReviewsFound>
  readonly verifier: Verifier
  /** Whether an own statement or exception lifts a finding of the index. */
  readonly isLifted?: RecordSources['isLifted']
  /** States that the input "allow" adds to those of the policy. */
  readonly allow: readonly VersionState[]
}

/**
 * The policy of a configuration that has one.
 * @throws UserError when a file that it names cannot be read. @throws UsageError for an "allow"
 * that there is nothing to loosen for.
 */
export async function trustOf(
  opened: Opened,
  inputs: InstallInputs,
  ports: Pick<Ports, 'host' | 'clock'>,
): Promise<InstallTrust | undefined> {
  const { configuration, checkedOut, root, trust, reviews } = opened
  const allow = parseAllowedStates(inputs.allow)
  if (configuration?.values.trust === undefined) {
    // Who resolves requirements is asked for states by the index, with or without a policy.
    if (allow.length > 0 && !isResolving(inputs, checkedOut))
      throw new UsageError('There is no policy that "allow" could loosen.', {
        id: 'policy-missing',
        fix: `Add a section "trust" to ${CONFIGURATION_FILE}, or name the file that has one in "config".`,
      })
    return undefined
  }
  const { policy, verifier } = await trust()
  const isLifted = policy.vulnerabilities && (await liftedBy(opened, ports))
  return {
    policy,
    indexTrust: { policy, verifier },
    verifier,
    file: configuration.file,
    root,
    ownReviews: reviews,
    ...(isLifted && { isLifted }),
    allow,
  }
}

/** What an index says that is signed by the one whom the user named: there is no checkout. */
export const trustedBy = (
  { policy, verifier, indexTrust, location }: AnchoredTrust,
  { allow }: InstallInputs,
  { host }: Ports,
): InstallTrust => ({
  policy,
  verifier,
  indexTrust,
  file: location,
  root: host.workspace,
  ownReviews: async () => ({ reviews: [], unreadable: [] }),
  allow: parseAllowedStates(allow),
})

/**
 * Whether requirements say what is installed: the input's, or where nothing else is asked for, the
 * configuration's own.
 */
export const isResolving = (
  { specs, lock, requires }: InstallInputs,
  configuration: Configuration | undefined,
): boolean =>
  requires.length > 0 ||
  (specs.length === 0 && lock === undefined && (configuration?.values.requires ?? []).length > 0)
