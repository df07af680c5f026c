import type { Mirrors } from '@pakages/core'
import { isPublicHost } from '@pakages/repository'

/**
 * Why an address is not asked. Recipes name hosts, and these name others: none of them decides what
 * is asked in here.
 * @param ip What the host leads to, where that is known.
 */
export const notPublic = (mirrors: Mirrors, address: URL, ip?: string): string | undefined =>
  mirrors.standsAt(address) || isPublicHost(ip ?? address.hostname)
    ? undefined
    : `${address.host} is not asked: it is on this machine or in a private network; if that is meant, name it under "mirrors"`
