import { dirname, resolve } from 'node:path'
import {
  cacheFolder,
  CONFIGURATION_FILE,
  policyOf,
  readConfiguration,
  readConfigurationIfAny,
  readingInput,
  UsageError,
  type Configuration,
  type Ports,
  type Registry,
  type Verifier,
} from '@pakages/core'
import type { TrustPolicy } from '@pakages/model'
import {
  readReviews,
  readStatements,
  verifierOf,
  type ReviewsFound,
  type StatementsFound,
} from '@pakages/trust'
import { trustedSource } from './trusted-source.ts'
import { openWithLogin, type LoginInputs } from './registry.ts'
import { chooseSigner, type SignerChoice, type SignInputs } from './signer.ts'

/** The inputs that say what an action works with; every action hands over those that it has. */
export interface OpenInputs extends LoginInputs, SignInputs {
  /** A file, relative to the workspace. Default `pakages.json`. */
  readonly config?: string | undefined
  /** Default: `registry` of the configuration. */
  readonly registry?: string | undefined
}

/** What a run trusts. */
export interface Trust {
  readonly policy: TrustPolicy
  /** Knows the keys and roots that the policy names. */
  readonly verifier: Verifier
}

/** What an action works with. Nothing is asked of the network before it is used. */
export interface Opened {
  /**
   * What is trusted: on GitHub that of the default branch, whatever is checked out. Undefined where
   * there is no such file.
   */
  readonly configuration: Configuration | undefined
  /** What lies in the checkout: it may say what is asked for, and never what is trusted. */
  readonly checkedOut: Configuration | undefined
  /** The folder of the configuration, there or not: reviews are written into it. Absolute. */
  readonly root: string
  /** What names the registry: the input, else the configuration; undefined where neither does. */
  readonly reference: string | undefined
  /**
   * The policy of the configuration with defaults filled in, and who verifies by it. Read once.
   * @throws UserError when a file that it names is missing or no public key.
   */
  readonly trust: () => Promise<Trust>
  /** The repository's own reviews, from where the policy is. */
  readonly reviews: () => Promise<ReviewsFound>
  /** What its auditors say of vulnerabilities, from where the policy is. */
  readonly statements: () => Promise<StatementsFound>
  /** The registry that is named; undefined where none is. @throws UserError for a malformed one,
   * UsageError for one that the input names. */
  readonly registryIfAny: () => Registry | undefined
  /** The registry that is named. @throws UsageError where none is. */
  readonly registry: () => Registry
  /**
   * Who signs. Ask before anything is published: a key that is no key must leave nothing unsigned
   * behind.
   * @param store A token that keeps what the job signs in GitHub's own store of attestations too.
   * @throws UserError when the key is malformed, or when it must be signed and cannot be.
   */
  readonly signer: (store?: string) => Promise<SignerChoice>
}

/**
 * Opens what an action works with: the one place that decides where the configuration and the
 * policy come from, who logs in to the registry, and who signs.
 * @param required Whether the configuration must be there. Default false.
 * @throws UserError when the configuration is malformed, or missing and required.
 */
export async function open(
  inputs: OpenInputs,
  ports: Pick<Ports, 'host' | 'openRegistry' | 'keylessSigner' | 'processes' | 'signal'>,
  { required = false }: { readonly required?: boolean } = {},
): Promise<Opened> {
  const { host } = ports
  const file = resolve(host.workspace, inputs.config ?? CONFIGURATION_FILE)
  const checkedOut = await (required ? readConfiguration(file) : readConfigurationIfAny(file))
  const source = await trustedSource(file, checkedOut, inputs.token, ports)
  const { configuration } = source
  const reference = inputs.registry ?? configuration?.values.registry
  const trust = memoized(async (): Promise<Trust> => {
    const policy = policyOf(configuration, host.context, await source.texts())
    return { policy, verifier: verifierOf(policy, cacheFolder(host.env)) }
  })
  const registryIfAny = (): Registry | undefined =>
    reference === undefined
      ? undefined
      : inputs.registry === undefined
        ? openWithLogin(reference, inputs, ports)
        : readingInput('registry', () => openWithLogin(reference, inputs, ports))
  return {
    configuration,
    checkedOut,
    root: dirname(file),
    reference,
    trust,
    reviews: async () => {
      const { verifier } = await trust()
      return source.recorded('reviews', (folder) => readReviews(folder, verifier))
    },
    statements: async () => {
      const { verifier } = await trust()
      return source.recorded('statements', (folder) => readStatements(folder, verifier))
    },
    registryIfAny,
    registry: () => registryIfAny() ?? noRegistry(inputs.config),
    signer: (store) => chooseSigner(inputs, ports, store),
  }
}

function memoized<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

function noRegistry(config = CONFIGURATION_FILE): never {
  throw new UsageError('"registry" is missing.', {
    id: 'registry-not-named',
    fix: `Give it as input (oci://HOST/PATH, or oci-layout:FOLDER), or as "registry" in ${config}.`,
  })
}
