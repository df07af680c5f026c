import { BlockList, isIP } from 'node:net'
import { isLoopback } from '@pakages/model'
import { HttpError } from '../ports/http.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** A proxy, and the variable that names it. */
export interface Proxy {
  readonly url: URL
  /** `HTTPS_PROXY` or `HTTP_PROXY`, as it is written. */
  readonly variable: string
}

/** Where a proxy listens, for messages: without its user and password. */
export const shownProxy = ({ url }: Proxy): string => url.host

/** What a part of an address means; what is not written as one means itself. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The header that logs in at a proxy, where its address holds a user. */
export function proxyLogin({ url }: Proxy): Record<string, string> {
  if (url.username === '') return {}
  const words = `${decoded(url.username)}:${decoded(url.password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(words).toString('base64')}` }
}

/**
 * The proxy that leads to an address, by `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` in either case of
 * letters; undefined where it is reached without. This machine always is: what stands at the
 * loopback address of a proxy is another machine, and nothing protects the way there.
 * @throws HttpError (`BAD_PROXY`) for a proxy that does not speak HTTP.
 */
export function proxyTo(address: URL, env: Environment): Proxy | undefined {
  const names = address.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : HTTP_NAMES
  const variable = names.find((name) => env[name])
  if (variable === undefined || isLoopback(address.hostname)) return undefined
  if (isExcepted(address, env['no_proxy'] || env['NO_PROXY'] || '')) return undefined
  const text = env[variable]!
  // By curl's rules, which allow an address without a scheme.
  const url = URL.parse(text.includes('://') ? text : `http://${text}`)
  if (url && ['http:', 'https:'].includes(url.protocol) && url.hostname !== '')
    return { url, variable }
  const kind = url ? `a proxy of the kind ${url.protocol.slice(0, -1)}` : 'not an address'
  throw new HttpError(
    `${variable} is ${kind}; Pakages speaks to HTTP proxies only`,
    'BAD_PROXY',
    `${address.origin}${address.pathname}`,
  )
}

const HTTP_NAMES = ['http_proxy', 'HTTP_PROXY']

/** Whether `NO_PROXY` names a host: itself, a domain above it, its network, or `*`. */
function isExcepted({ hostname, port, protocol }: URL, list: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase()
  const actual = port || (protocol === 'https:' ? '443' : '80')
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== '' && names(entry, host, actual))
}

function names(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true
  if (isIP(host) !== 0 && entry.includes('/')) return isInNetwork(entry, host)
  const [, named = '', at] = /^(?:\*?\.)?\[?(.*?)\]?(?::(\d{1,5}))?$/.exec(
    isIP(entry) === 6 ? `[${entry}]` : entry,
  ) ?? ['', entry]
  if (at !== undefined && at !== port) return false
  return host === named || (isIP(host) === 0 && host.endsWith(`.${named}`))
}

/** @param network Such as `10.0.0.0/8`. */
function isInNetwork(network: string, host: string): boolean {
  const [address = '', bits] = network.split('/')
  if (isIP(address) === 0 || isIP(address) !== isIP(host)) return false
  const family = isIP(host) === 6 ? 'ipv6' : 'ipv4'
  const list = new BlockList()
  try {
    list.addSubnet(address, Number(bits), family)
  } catch {
    return false
  }
  return list.check(host, family)
}
