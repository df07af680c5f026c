import { dirname, resolve } from 'node:path'
import {
  cacheFolder,
  CONFIGURATION_FILE,
  policyOf,
  readConfiguration,
  readConfigurationIfAny,
  UsageError,
  type Configuration,
  type Ports,
  type Verifier,
} from '@pakages/core'
import type { TrustPolicy, VersionState } from '@pakages/model'
import { parseAllowedStates, verifierOf } from '@pakages/trust'
import type { InstallInputs } from './inputs.ts'

/** What is trusted, and what reviews are read from. */
export interface InstallTrust {
  readonly policy: TrustPolicy
  /** The file that holds the policy. `reviews/` lies beside it. */
  readonly file: string
  readonly root: string
  readonly verifier: Verifier
  /** States that the input "allow" adds to those of the policy. */
  readonly allow: readonly VersionState[]
}

/**
 * The configuration of who installs: the first one named, else `pakages.json` in the workspace,
 * which may be missing.
 */
export function ownConfiguration(
  { config }: InstallInputs,
  { host }: Ports,
): Promise<Configuration | undefined> {
  const [named] = config
  return named === undefined
    ? readConfigurationIfAny(resolve(host.workspace, CONFIGURATION_FILE))
    : readConfiguration(resolve(host.workspace, named))
}

/**
 * The policy of a configuration that has one.
 * @throws UserError when a file that it names cannot be read. @throws UsageError for an "allow"
 * that there is nothing to loosen for.
 */
export function trustOf(
  configuration: Configuration | undefined,
  inputs: InstallInputs,
  { host }: Ports,
): InstallTrust | undefined {
  const allow = parseAllowedStates(inputs.allow)
  if (configuration?.values.trust === undefined) {
    // Who resolves requirements is asked for states by the index, with or without a policy.
    if (allow.length > 0 && !isResolving(inputs, configuration))
      throw new UsageError('There is no policy that "allow" could loosen.', {
        fix: `Add a section "trust" to ${CONFIGURATION_FILE}, or name the file that has one in "config".`,
      })
    return undefined
  }
  const policy = policyOf(configuration, host.context.repository)
  return {
    policy,
    file: configuration.file,
    root: dirname(configuration.file),
    verifier: verifierOf(policy, cacheFolder(host.env)),
    allow,
  }
}

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
