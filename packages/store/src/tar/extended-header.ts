import { textBefore } from '@pakages/model'
import { UnreadableTar } from './tar-member.ts'

/** Bytes of one extended header: a path has 4096 at most, and there are few others. */
export const LONGEST_EXTENSION = 64 * 1024

/** What headers before a member say of it instead of its own. */
export interface Extension {
  readonly path?: string
  readonly linkpath?: string
  readonly size?: number
  readonly uid?: number
  readonly gid?: number
  readonly uname?: string
  readonly gname?: string
}

/** Whether a header says something of the member after it: POSIX's `x`, GNU's `L` and `K`. */
export const isExtension = (type: string): boolean => 'xLK'.includes(type)

/**
 * Adds what one extended header says to what others said of the same member.
 * @throws UnreadableTar when it is malformed, speaks of sparse files, or says again what another
 * said: programs differ in whom they believe.
 */
export function withExtension(known: Extension, type: string, content: Buffer): Extension {
  const found = readExtension(type, content)
  const twice = Object.keys(found).find((key) => Object.hasOwn(known, key))
  if (twice !== undefined) throw new UnreadableTar(`two extended headers say the ${twice} of one`)
  return { ...known, ...found }
}

function readExtension(type: string, content: Buffer): Extension {
  if (type === 'x') return readPax(content)
  const value = textBefore(content.toString('latin1'), '\0')
  return type === 'L' ? { path: value } : { linkpath: value }
}

/** Records of POSIX.1-2001: `LENGTH KEY=VALUE\n`, where the length counts all of it. */
function readPax(content: Buffer): Extension {
  let found: Extension = {}
  for (let at = 0; at < content.length;) {
    const [, digits] = /^(\d{1,7}) /.exec(content.toString('latin1', at, at + 9)) ?? []
    const end = at + Number(digits)
    const record = content.toString('latin1', at + (digits?.length ?? 0) + 1, end)
    const equals = record.indexOf('=')
    if (!digits || end > content.length || !record.endsWith('\n') || equals < 1)
      throw new UnreadableTar('an extended header is malformed')
    found = { ...found, ...paxValue(record.slice(0, equals), record.slice(equals + 1, -1)) }
    at = end
  }
  return found
}

function paxValue(key: string, value: string): Extension {
  if (key.startsWith('GNU.sparse')) throw new UnreadableTar('it has sparse files')
  switch (key) {
    case 'path':
    case 'linkpath':
    case 'uname':
    case 'gname':
      return { [key]: value }
    case 'size':
    case 'uid':
    case 'gid':
      if (!/^\d{1,15}$/.test(value)) throw new UnreadableTar(`a ${key} is malformed`)
      return { [key]: Number(value) }
    default:
      return {}
  }
}
