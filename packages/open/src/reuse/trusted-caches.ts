import { RegistryError, specTags } from '@pakages/image'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readingInput, UsageError, UserError, type Ports, type Registry } from '@pakages/core'
import { isExternal, label, type ConcreteDag, type SpecHash } from '@pakages/model'
import { BuildCache, MirrorFolder, pullToMirror } from '@pakages/oci'
import { openWithLogin } from '../registry.ts'
import pMap from 'p-map'
import {
  judgeReuse,
  reusePolicy,
  tellRefused,
  type JudgedReuse,
  type ReusePolicy,
} from './judge-reuse.ts'

/** What the user gave to log in with. */
export interface CacheLogin {
  readonly token: string | undefined
  readonly username: string | undefined
}

/** A build cache that binaries are taken from. */
interface TrustedCache {
  /** As it was given. */
  readonly name: string
  /** The specs that it has and that nothing speaks against. */
  readonly hashes: Set<SpecHash>
  /** Judges what it has by the policy, and tells and forgets what is refused. */
  judge(wanted: ReadonlySet<SpecHash>, dag: ConcreteDag, policy: ReusePolicy): Promise<JudgedReuse>
  /** Brings packages into a mirror folder; tells each that arrived. */
  fetch(
    hashes: readonly SpecHash[],
    dag: ConcreteDag,
    folder: string,
    arrived: (hash: SpecHash) => void,
  ): Promise<void>
}

/** What was found in trusted caches, before anything is fetched. */
export class TrustedCaches {
  readonly #caches: readonly TrustedCache[]
  readonly #policy: ReusePolicy | undefined
  readonly #host: Ports['host']
  private constructor(
    caches: readonly TrustedCache[],
    policy: ReusePolicy | undefined,
    host: Ports['host'],
  ) {
    this.#caches = caches
    this.#policy = policy
    this.#host = host
  }

  /**
   * Looks once what each cache has: one tag list of a registry, one folder listing. A registry that
   * does not answer is a warning, since a build without it is right, only slower; one that refuses
   * us is an error, since it would be so forever.
   * @throws UserError for a cache that does not exist, is none, or refuses us.
   */
  static async open(
    names: readonly string[],
    login: CacheLogin,
    ports: Ports,
  ): Promise<TrustedCaches> {
    const opened = await Promise.all(names.map((name) => openOne(name, login, ports)))
    const policy = names.length === 0 ? undefined : await reusePolicy(login.token, ports)
    if (names.length > 0 && !policy)
      ports.host.notice(
        'There is no policy (no section "trust" in pakages.json): what trusted caches give is not verified.',
      )
    return new TrustedCaches(
      opened.filter((cache) => cache !== undefined),
      policy,
      ports.host,
    )
  }

  /**
   * Judges binaries by the policy, where there is one: what it refuses is told with its reasons,
   * and is not there any more.
   * @returns Whether something was refused.
   * @throws UserError when a cache cannot be read.
   */
  async judge(wanted: ReadonlySet<SpecHash>, dag: ConcreteDag): Promise<boolean> {
    if (!this.#policy) return false
    let any = false
    for (const cache of this.#caches) {
      const there = new Set([...wanted].filter((hash) => cache.hashes.has(hash)))
      if (there.size === 0) continue
      const { refused } = await cache.judge(there, dag, this.#policy)
      tellRefused(cache.name, refused, dag, this.#host)
      for (const hash of refused.keys()) cache.hashes.delete(hash)
      any ||= refused.size > 0
    }
    return any
  }

  /** All hashes of a DAG that some cache has. */
  has(dag: ConcreteDag): Set<SpecHash> {
    const own = [...dag.specs.values()].filter((spec) => !isExternal(spec)).map((spec) => spec.hash)
    return new Set(own.filter((hash) => this.#caches.some((cache) => cache.hashes.has(hash))))
  }

  /**
   * Brings packages into a mirror folder, each from the first cache that has it whole.
   * @returns The name of the cache for each that arrived; what did not is told as a warning and
   * must be built.
   */
  async fetch(
    wanted: readonly SpecHash[],
    dag: ConcreteDag,
    folder: string,
  ): Promise<Map<SpecHash, string>> {
    const sources = new Map<SpecHash, string>()
    for (const cache of this.#caches) {
      const missing = wanted.filter((hash) => cache.hashes.has(hash) && !sources.has(hash))
      try {
        if (missing.length > 0)
          await cache.fetch(missing, dag, folder, (hash) => sources.set(hash, cache.name))
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        this.#host.warning(
          `Not all could be taken from ${cache.name}: ${error.message} ${error.fix}`,
        )
      }
    }
    const lost = wanted
      .filter((hash) => !sources.has(hash))
      .map((hash) => label(dag.specs.get(hash)!))
    if (lost.length > 0)
      this.#host.warning(
        `These are built, since no cache gave them whole: ${lost.slice(0, 20).join(', ')}${lost.length > 20 ? ' …' : ''}`,
      )
    return sources
  }
}

/** @throws UsageError for a name that no cache could have; before Spack is asked for anything. */
export function checkCacheNames(names: readonly string[], login: CacheLogin, ports: Ports): void {
  for (const name of names)
    if (isRegistry(name)) readingInput('trusted-caches', () => openWithLogin(name, login, ports))
    else if (/^[a-z0-9+.-]+:\/\//i.test(name) && !name.startsWith('file://'))
      throw new UsageError(`"${name}" is not a cache that can be read.`, {
        fix: 'Give trusted caches as oci://HOST/PATH, oci-layout:FOLDER, or the folder of a build cache.',
      })
}

/** Whether a trusted cache is a registry; the others are folders. */
export const isRegistry = (name: string): boolean => /^oci(?:\+http|-layout)?:/.test(name)

async function openOne(
  name: string,
  login: CacheLogin,
  ports: Ports,
): Promise<TrustedCache | undefined> {
  if (!isRegistry(name)) return folderCache(name, ports)
  const registry = openWithLogin(name, login, ports)
  try {
    return registryCache(name, registry, new Set(specTags(await registry.tags()).keys()), ports)
  } catch (error) {
    if (
      !(error instanceof RegistryError) ||
      !['unreachable', 'timeout', 'server', 'rate-limited'].includes(error.failure)
    )
      throw error
    ports.host.warning(`The trusted cache ${name} is left out: ${error.message} ${error.fix}`)
    return undefined
  }
}

function registryCache(
  name: string,
  registry: Registry,
  hashes: Set<SpecHash>,
  ports: Ports,
): TrustedCache {
  const { clock, signal } = ports
  const approvals = new Map<SpecHash, JudgedReuse['approve']>()
  return {
    name,
    hashes,
    judge: async (wanted, dag, policy) => {
      const judged = await judgeReuse(registry, wanted, dag, policy, ports)
      for (const hash of wanted) approvals.set(hash, judged.approve)
      return judged
    },
    fetch: async (wanted, dag, folder, arrived) => {
      await pullToMirror({
        registries: [registry],
        wanted: wanted.map((hash) => ({ hash, dag })),
        folder,
        clock,
        signal,
        // What was judged must still be what is served.
        approve: async (found) =>
          (await approvals.get(found.hash)?.(found)) ?? { kind: 'accepted' },
        onProgress: (step) => {
          if (step.kind === 'pulled') arrived(step.hash)
        },
      })
    },
  }
}

async function folderCache(name: string, { host, signal }: Ports): Promise<TrustedCache> {
  const source = resolve(host.workspace, name.startsWith('file://') ? fileURLToPath(name) : name)
  if (!existsSync(source))
    throw new UserError(`There is no folder ${source}.`, {
      fix: 'Correct the input "trusted-caches".',
    })
  const cache = await BuildCache.open(source)
  return {
    name,
    hashes: new Set(cache.entries.keys()),
    judge: async (wanted, _, { policy }) => ({
      refused: policy.evidence.length === 0 ? new Map() : new Map([...wanted].map(unsigned)),
      approve: async () => ({ kind: 'accepted' }),
    }),
    fetch: async (wanted, dag, folder, arrived) => {
      const mirror = new MirrorFolder(folder)
      await mirror.writeHeader()
      await pMap(
        wanted,
        async (hash) => {
          const { tarball } = await cache.read(cache.entries.get(hash)!)
          if (!(await mirror.has(tarball))) await mirror.write(tarball, tarball.open(), name)
          await mirror.add(dag, hash, tarball)
          arrived(hash)
        },
        { concurrency: 8, signal },
      )
    },
  }
}

const unsigned = (hash: SpecHash): [SpecHash, readonly string[]] => [
  hash,
  ['A folder has no signatures. Push it, or give an "oci-layout:".'],
]
