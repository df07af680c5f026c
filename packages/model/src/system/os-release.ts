import type { Distribution } from './distribution.ts'

/** Reads an `os-release` file; what it does not say, or says malformed, is left out. */
export function readOsRelease(text: string): Distribution {
  const values = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [, key, value] = /^([A-Z_]+)=(.*)$/.exec(line.trim()) ?? []
    if (key !== undefined) values.set(key, unquoted(value!))
  }
  const value = (key: string, pattern: RegExp): string | undefined => {
    const text = values.get(key)
    return text !== undefined && pattern.test(text) ? text : undefined
  }
  return {
    id: value('ID', /^[a-z0-9._-]{1,64}$/) ?? 'linux',
    version: value('VERSION_ID', /^[A-Za-z0-9._-]{1,64}$/),
    name: value('PRETTY_NAME', /^[^\p{Cc}]{1,200}$/u),
  }
}

/** As a shell reads a word in quotes: a backslash takes the next letter as it is. */
function unquoted(text: string): string {
  const [, quote, inner] = /^(["'])(.*)\1$/.exec(text) ?? []
  if (quote === undefined) return text
  return quote === '"' ? inner!.replace(/\\(.)/g, '$1') : inner!
}
