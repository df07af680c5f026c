import { dirname, resolve } from 'node:path'
import {
  cacheFolder,
  policyOf,
  readConfigurationIfAny,
  type Configuration,
  type Ports,
  type Registry,
  type Signer,
  type Verifier,
} from '@pakages/core'
import type { TrustPolicy } from '@pakages/model'
import { credentialsFor } from '@pakages/oci'
import {
  importReviews,
  KeySigner,
  readReviews,
  verifierOf,
  type CheckedReview,
} from '@pakages/trust'
import type { ReviewInputs } from './inputs.ts'

/** What every command of a run needs. */
export interface Surroundings {
  readonly inputs: ReviewInputs
  readonly ports: Ports
  /** The folder of the configuration; `reviews/` lies in it. */
  readonly root: string
  readonly configuration: Configuration | undefined
  readonly policy: TrustPolicy
  readonly verifier: Verifier
  readonly registry: Registry | undefined
}

/** Reads the configuration and opens what it names. */
export async function surroundingsOf(inputs: ReviewInputs, ports: Ports): Promise<Surroundings> {
  const { host } = ports
  const file = resolve(host.workspace, inputs.config)
  const configuration = await readConfigurationIfAny(file)
  const policy = policyOf(configuration, host.context.repository)
  const reference = inputs.registry ?? configuration?.values.registry
  const credentials =
    reference === undefined
      ? undefined
      : credentialsFor(reference, host.context.serverUrl, {
          token: inputs.token,
          username: inputs.username,
          actor: host.context.actor,
        })
  return {
    inputs,
    ports,
    root: dirname(file),
    configuration,
    policy,
    verifier: verifierOf(policy, cacheFolder(host.env)),
    registry: reference === undefined ? undefined : ports.openRegistry(reference, credentials),
  }
}

/**
 * Who signs reviews: the key that was given, else the identity of the job; undefined where there is
 * neither.
 */
export async function signerOf({ inputs, ports }: Surroundings): Promise<Signer | undefined> {
  return inputs['signing-key'] === undefined
    ? ports.keylessSigner()
    : new KeySigner(inputs['signing-key'])
}

/**
 * Our own reviews and those of the indexes that the policy imports, of one version. Trouble becomes
 * a warning.
 */
export async function reviewsOf(
  name: string,
  version: string,
  { root, policy, verifier, ports }: Surroundings,
): Promise<CheckedReview[]> {
  const own = await readReviews(root, verifier)
  for (const { file, reason } of own.unreadable)
    ports.host.warning(`${file} does not count: ${reason}`, { file })
  const imported = await Promise.all(
    policy.imports.map((index) =>
      importReviews(index, name, version, {
        http: ports.http,
        verifier,
        workspace: root,
        signal: ports.signal,
      }),
    ),
  )
  for (const trouble of imported.flatMap((one) => one.trouble)) ports.host.warning(trouble)
  return [...own.reviews, ...imported.flatMap(({ reviews }) => reviews)].filter(
    ({ review }) => review.name === name && review.version === version,
  )
}
