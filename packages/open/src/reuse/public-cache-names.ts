import { publicCacheFault, UsageError, type Ports } from '@pakages/core'
import { open } from '../open.ts'
import type { CacheLogin } from './trusted-cache.ts'

/** A public cache as it is named: where it is, and whose signatures count. */
export interface NamedCache {
  readonly address: string
  /** Fingerprints, and files with public keys. */
  readonly keys: readonly string[]
}

/** @throws UsageError for a line of the input that names no public cache and its keys. */
export function checkPublicCaches(lines: readonly string[]): void {
  for (const line of lines) namedIn(line)
}

function namedIn(line: string): NamedCache {
  const [address = '', ...keys] = line.trim().split(/\s+/)
  const fault = isFolderName(address) ? undefined : publicCacheFault(address)
  if (fault !== undefined)
    throw new UsageError(`"public-caches" names "${address.slice(0, 200)}", which ${fault}.`, {
      fix,
    })
  if (keys.length === 0)
    throw new UsageError(`"public-caches" names ${address} and no key whose signatures count.`, {
      fix,
    })
  return { address, keys }
}

const fix =
  'Give "ADDRESS KEY…" on each line: https://HOST/PATH or a folder, and the fingerprint of a key (40 hex digits) or a file with the public key.'

/** Whether it is a folder, not an address. */
export const isFolderName = (address: string): boolean =>
  address.startsWith('file://') || !/^[a-z][a-z0-9+.-]*:/i.test(address)

/** What the input names, else what `pakages.json` names as it is trusted. */
export async function namedCaches(login: CacheLogin, ports: Ports): Promise<NamedCache[]> {
  const given = login['public-caches'] ?? []
  return given.length > 0 ? given.map(namedIn) : configured(login, ports)
}

async function configured({ token }: CacheLogin, ports: Ports): Promise<NamedCache[]> {
  const { configuration } = await open({ token }, ports)
  return (configuration?.values['public-caches'] ?? []).map(({ url, keys }) => ({
    address: url,
    keys,
  }))
}
