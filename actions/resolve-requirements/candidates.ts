import { resolve as resolvePath } from 'node:path'
import { cacheFolder, type Ports } from '@pakages/core'
import { openIndex, type PackageIndexClient } from '@pakages/catalog'
import { packageVersion, type TrustPolicy, type VersionState } from '@pakages/model'
import {
  rememberIndex,
  seenIndex,
  trustIndex,
  verifierOf,
  type Candidate,
  type SeenIndex,
} from '@pakages/trust'

/** Where candidates come from. */
export interface Indexes {
  /**
   * Every version of a package, with why the policy refuses it; undefined when no index has the
   * package.
   */
  candidates(name: string): Promise<Candidate[] | undefined>
}

/** How indexes are opened. */
export interface OpenIndexes {
  /** Addresses or folders. */
  readonly locations: readonly string[]
  readonly policy: TrustPolicy
  /** States that may be chosen. */
  readonly allow: readonly VersionState[]
  /** Whether signatures are passed over. */
  readonly unsigned: boolean
  readonly ports: Ports
}

/**
 * Opens indexes and checks who made them. @throws UserError when one is not there or not to be
 * trusted.
 */
export async function openIndexes(options: OpenIndexes): Promise<Indexes> {
  const clients: PackageIndexClient[] = []
  for (const location of options.locations) clients.push(await openTrusted(location, options))
  return {
    candidates: async (name) => {
      for (const client of clients) {
        const found = await client.package(name)
        if (!found) continue
        // What is no version cannot be asked for, and must not get into the lock.
        const versions = found.versions.filter(
          ({ version }) => packageVersion.safeParse(version).success,
        )
        return Promise.all(
          versions.map(async ({ version, state }) => ({
            name,
            version,
            state,
            refused:
              state === 'removed'
                ? await tombstone(client, name, version)
                : refusals(state, options.allow),
            requires: [],
          })),
        )
      }
      return undefined
    },
  }
}

/** Why a version was removed, as the index tells it. */
async function tombstone(
  client: PackageIndexClient,
  name: string,
  version: string,
): Promise<string[]> {
  const { reasons = [] } = (await client.version(name, version)) ?? {}
  return ['It was removed as unsafe, and is never installed.', ...reasons]
}

function refusals(state: VersionState, allow: readonly VersionState[]): string[] {
  return allow.includes(state) ? [] : [`It is ${state}, and only ${allow.join(', ')} is allowed.`]
}

/**
 * Opens one index, checks that a signer of the policy signed it, and that it is not older than the
 * one that was seen before.
 * @param location Its address, or a folder. @throws UserError when it is not there or not to be
 * trusted.
 */
export async function openTrusted(
  location: string,
  { policy, unsigned, ports }: Pick<OpenIndexes, 'policy' | 'unsigned' | 'ports'>,
): Promise<PackageIndexClient> {
  const { http, host, clock } = ports
  const where = /^https?:/.test(location) ? location : resolvePath(host.workspace, location)
  if (unsigned) return openIndex(where, { http })
  const cache = cacheFolder(host.env)
  const before = await seenIndex(cache, where)
  let seen: SeenIndex | undefined
  const client = await openIndex(where, {
    http,
    ...(before && { notBefore: before.issued }),
    verify: async (checksums, bundle) => {
      const trusted = await trustIndex(checksums, bundle, {
        verifier: verifierOf(policy, cache),
        signers: policy.signers,
        before,
        now: clock.now(),
      })
      seen = trusted.seen
      return trusted.signer
    },
  })
  if (seen) await rememberIndex(cache, where, seen)
  return client
}
