import { UserError } from './errors.ts'

/** Where addresses are really asked: for mirrors, proxies of a company network, and tests. */
export interface Mirrors {
  /** The address to ask instead of `url`; the longest prefix wins. */
  apply(url: string): string
  /** Undoes {@link apply}, so that recipes and messages name the public address. */
  original(url: string): string
  /** Whether a mirror stands at the host and port of an address, wherever that is. */
  standsAt(address: URL): boolean
}

/**
 * Mirrors from a table of address prefixes, such as `{"https://pypi.org/":
 * "https://proxy.example.org/pypi/"}`.
 * @throws UserError for a prefix that is no http, https or git address with a slash at its end.
 */
export function mirrorsOf(table: Readonly<Record<string, string>>): Mirrors {
  const pairs = Object.entries(table).sort(([a], [b]) => b.length - a.length)
  for (const side of pairs.flat()) {
    if (/^(https?|git|file):\/\/\S*\/$/.test(side)) continue
    throw new UserError(`"${side.slice(0, 120)}" is not a prefix of an address.`, {
      id: 'mirror-malformed',
      fix: 'In "mirrors", write both sides as https://HOST/PATH/ with a slash at the end.',
    })
  }
  const swap = (url: string, from: 0 | 1, to: 0 | 1): string => {
    const pair = pairs.find((each) => url.startsWith(each[from]))
    return pair ? pair[to] + url.slice(pair[from].length) : url
  }
  const hosts = new Set(pairs.map(([, to]) => URL.parse(to)?.host))
  return {
    apply: (url) => swap(url, 0, 1),
    original: (url) => swap(url, 1, 0),
    standsAt: ({ host }) => hosts.has(host),
  }
}

/**
 * Reads mirrors from the text of an environment variable, one `FROM=TO` a line.
 * @throws UserError for a line without `=`.
 */
export function readMirrors(text: string): Record<string, string> {
  const lines = text
    .split(/[\n ]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf('=')
      if (at > 0) return [line.slice(0, at), line.slice(at + 1)]
      throw new UserError(`"${line.slice(0, 120)}" in PAKAGES_MIRRORS is not a mirror.`, {
        id: 'mirror-malformed',
        fix: 'Write https://FROM/=https://TO/, one a line.',
      })
    }),
  )
}
