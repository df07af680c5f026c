import { resolve } from 'node:path'
import { publicCacheFault, UsageError, type Ports } from '@pakages/core'
import { isFingerprint } from '@pakages/oci'
import { open } from '../open.ts'
import { spackCache } from './spack-cache.ts'
import type { CacheLogin } from './trusted-cache.ts'

/** A public cache as it is named: where it is, and whose signatures count. */
export interface NamedCache {
  readonly address: string
  /** Fingerprints, and files with public keys. */
  readonly keys: readonly string[]
}

/** The word that names no public cache, also where `pakages.json` names some. */
const NONE = 'none'

/** @throws UsageError for a line of the input that names no public cache and its keys. */
export function checkPublicCaches(login: CacheLogin, host: Pick<Ports['host'], 'env'>): void {
  linesOf(login, host).forEach((line) => namedIn(line, login))
}

/** Whether somebody said which public caches to take from, or to take from none. */
export const arePublicCachesNamed = async (login: CacheLogin, ports: Ports): Promise<boolean> =>
  linesOf(login, ports.host).length > 0 || (await configured(login, ports)).length > 0

/** What was given; where nothing was, what `setup` handed on. */
const linesOf = (login: CacheLogin, { env }: Pick<Ports['host'], 'env'>): readonly string[] => {
  const given = login['public-caches'] ?? []
  return given.length > 0
    ? given
    : (env[HANDED_ON] ?? '').split('\n').filter((line) => line.trim() !== '')
}

/** The variable that `setup` hands public caches to later steps in, one per line. */
const HANDED_ON = 'PAKAGES_PUBLIC_CACHES'

/** Hands public caches on to the later steps of the job, which may start in another folder. */
export function handOnPublicCaches(
  { 'public-caches': lines = [] }: CacheLogin,
  host: Pick<Ports['host'], 'workspace' | 'exportVariable'>,
): void {
  const absolute = (word: string, at: number): string =>
    (at === 0 ? isFolderName(word) && !isWord(word) : !isFingerprint(word)) &&
    !word.startsWith('file://')
      ? resolve(host.workspace, word)
      : word
  const handed = lines.map((line) => line.trim().split(/\s+/).map(absolute).join(' '))
  if (handed.length > 0) host.exportVariable(HANDED_ON, handed.join('\n'))
}

const isWord = (address: string): boolean => address === NONE || /^spack(@.*)?$/.test(address)

function namedIn(line: string, login: CacheLogin): NamedCache[] {
  const [address = '', ...keys] = line.trim().split(/\s+/)
  if (address === NONE && keys.length === 0) return []
  const ofSpack = keys.length === 0 ? /^spack(@.*)?$/.exec(address) : null
  if (ofSpack) return [spackCache(ofSpack[1] ?? '', login['recipes-ref'])]
  const fault = isFolderName(address) ? undefined : publicCacheFault(address)
  if (fault !== undefined)
    throw new UsageError(`"public-caches" names "${address.slice(0, 200)}", which ${fault}.`, {
      id: 'public-cache-name-malformed',
      fix,
    })
  if (keys.length === 0)
    throw new UsageError(`"public-caches" names ${address} and no key whose signatures count.`, {
      id: 'public-cache-name-malformed',
      fix,
    })
  return [{ address, keys }]
}

const fix =
  'Give "ADDRESS KEY…" on each line: https://HOST/PATH or a folder, and the fingerprint of a key (40 hex digits) or a file with the public key; or "spack" for the cache of the Spack project.'

/** Whether it is a folder, not an address. */
export const isFolderName = (address: string): boolean =>
  address.startsWith('file://') || !/^[a-z][a-z0-9+.-]*:/i.test(address)

/** What the input names, else what `setup` handed on, else what `pakages.json` names as it is trusted. */
export async function namedCaches(login: CacheLogin, ports: Ports): Promise<NamedCache[]> {
  const lines = linesOf(login, ports.host)
  return lines.length > 0 ? lines.flatMap((line) => namedIn(line, login)) : configured(login, ports)
}

async function configured(login: CacheLogin, ports: Ports): Promise<NamedCache[]> {
  const { configuration } = await open({ token: login.token }, ports)
  return (configuration?.values['public-caches'] ?? []).flatMap((one) =>
    typeof one === 'string' ? namedIn(one, login) : [{ address: one.url, keys: one.keys }],
  )
}
