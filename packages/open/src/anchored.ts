import { resolve } from 'node:path'
import { readPublishedTrust } from '@pakages/catalog'
import { cacheFolder, policyOf, UsageError, UserError, type Ports } from '@pakages/core'
import { shown, type TrustPolicy } from '@pakages/model'
import { parseTrustAnchor, signerOfAnchor, verifierOf } from '@pakages/trust'
import type { Trust } from './open.ts'
import { openTrusted } from './trusted-index.ts'

/** The inputs that name an index, and who must have signed it. */
export interface AnchorInputs {
  /** Addresses or folders. */
  readonly index: readonly string[]
  /** A fingerprint, or a workflow. */
  readonly trust?: string | undefined
  /** Whether an index that nobody signed is taken too. */
  readonly 'unsigned-index': boolean
  /** Who logs in to the registry. */
  readonly username?: string | undefined
}

/** What one word of the user and a signed index say of what is trusted. */
export interface AnchoredTrust extends Trust {
  /** Who may sign indexes. */
  readonly indexTrust: Trust
  /** Where it was read. */
  readonly location: string
  /** The registry that the index names. */
  readonly registry: string
}

/**
 * Takes registry, policy, keys and auditors from the index, once its signature is that of who the
 * input "trust" names. Nothing on this machine is needed but that word.
 * @returns undefined without the input.
 * @throws UsageError for a malformed one, or without exactly one index. @throws UserError when the
 * index is not signed by that one.
 */
export async function anchoredTrust(
  inputs: AnchorInputs,
  ports: Ports,
): Promise<AnchoredTrust | undefined> {
  if (inputs.trust === undefined) return undefined
  const anchor = parseTrustAnchor(inputs.trust)
  const [location, ...others] = inputs.index
  if (location === undefined || others.length > 0)
    throw new UsageError('"trust" says who signs the index, and needs exactly one.', {
      id: 'input-missing',
      fix: 'Give its address as "index".',
    })
  const { host, http } = ports
  const where = placeOf(location, host.workspace)
  // Whoever serves it may offer any key: what counts is its fingerprint.
  const offered = anchor.kind === 'key' ? await readPublishedTrust(where, http) : undefined
  const signer = signerOfAnchor(anchor, offered?.keys ?? [])
  const pinned: TrustPolicy = { ...policyOf(undefined, undefined), signers: [signer] }
  const cache = cacheFolder(host.env)
  const indexTrust: Trust = { policy: pinned, verifier: verifierOf(pinned, cache) }
  const client = await openTrusted(location, { ...indexTrust, unsigned: false, ports })
  const published = await client.trust()
  if (!published)
    throw new UserError(`The index at ${client.location} does not say whom it trusts.`, {
      id: 'index-without-signers',
      fix: 'Have it written anew by "index", or give a policy of your own in pakages.json.',
    })
  // Folders of who wrote the index mean nothing here.
  const imports = published.policy.imports.filter(({ url }) => /^https:\/\//i.test(url))
  const policy = { ...published.policy, imports }
  host.info(`Policy and registry are those of ${client.location}, signed by ${client.signer}.`)
  return {
    registry: published.registry,
    policy,
    verifier: verifierOf(policy, cache),
    indexTrust: { ...indexTrust, policy: { ...policy, signers: [signer] } },
    location: client.location,
  }
}

/**
 * The registry that the first index names, for who named none.
 * @param trust Who may sign the index; undefined: nobody looks.
 * @throws UserError when the index cannot be read, or is not to be trusted.
 */
export async function registryOfIndex(
  { index: [location], 'unsigned-index': unsigned, username }: AnchorInputs,
  trust: Trust | undefined,
  ports: Ports,
): Promise<string | undefined> {
  if (location === undefined) return undefined
  const nobody = policyOf(undefined, undefined)
  const by = trust ?? { policy: nobody, verifier: verifierOf(nobody, cacheFolder(ports.host.env)) }
  const client = await openTrusted(location, {
    ...by,
    unsigned: unsigned || trust === undefined,
    ports,
  })
  const { registry } = await client.packages()
  if (client.signer === undefined) requireHarmless(registry, location, username)
  return registry
}

/**
 * A registry that only an index names whose signature nobody looked at: whoever serves that index
 * must get no login by it, nor have folders or hosts of this machine's network asked.
 */
function requireHarmless(registry: string, location: string, username: string | undefined): void {
  const fix = 'Name the registry yourself in "registry", or say with "trust" who signs the index.'
  if (username !== undefined)
    throw new UserError(
      `The registry ${shown(registry)} gets no login: only an index names it that nobody verified.`,
      { id: 'index-not-verified', fix },
    )
  if (/^https:/i.test(location) && !registry.startsWith('oci://'))
    throw new UserError(
      `The index at ${location}, which nobody verified, names ${shown(registry)} as its registry.`,
      { id: 'index-not-verified', fix },
    )
}

const placeOf = (location: string, workspace: string): string =>
  /^https?:/.test(location) ? location : resolve(workspace, location)
