import { isLoopback } from '@pakages/model'
import { BlockList, isIP } from 'node:net'

/** Addresses that mean another machine, or none, wherever they are asked from (RFC 6890). */
const PRIVATE = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv6')

/** Whether git reaches a repository there over a network: http, https or git. */
export const isGitAddress = (address: string): boolean =>
  /^(https?|git):\/\/[^\s-][^\s\\]*$/.test(address)

/**
 * Whether git may ask at an address that a stranger chose: as {@link isGitAddress}, and not at this
 * machine, in a private network, or at the metadata service of a cloud. A public name that leads to
 * such a place is not noticed: only who connects knows where it leads.
 */
export function isPublicAddress(address: string): boolean {
  if (!isGitAddress(address)) return false
  // Only of http does URL bring the spellings of an IPv4 address into one form.
  const url = address.replace(/^git:/, 'http:')
  return isPublicHost(URL.parse(url)?.hostname ?? '')
}

/**
 * Whether a host is one of the internet, not this machine, in a private network, or the metadata
 * service of a cloud.
 * @param name As `URL.hostname` has it, or an IP.
 */
export function isPublicHost(name: string): boolean {
  const host = name.replace(/\.$/, '')
  const ip = behindNat64(host.replace(/^\[(.*)\]$/, '$1'))
  const family = isIP(ip)
  if (family !== 0) return !PRIVATE.check(ip, family === 4 ? 'ipv4' : 'ipv6')
  // One word is a name of the network that one is in.
  return host.includes('.') && !isLoopback(host) && !/\.(local|internal|home\.arpa)$/.test(host)
}

/** The IPv4 address that a network without IPv4 writes as one of IPv6 (RFC 6052). */
function behindNat64(ip: string): string {
  const [, high = '0', low] = /^64:ff9b::(?:([0-9a-f]{1,4}):)?([0-9a-f]{1,4})$/i.exec(ip) ?? []
  if (low === undefined) return ip
  return [high, low]
    .map((part) => Number.parseInt(part, 16))
    .flatMap((part) => [part >> 8, part & 255])
    .join('.')
}
