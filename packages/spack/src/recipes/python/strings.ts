import { joinWithin } from './budget.ts'
import { formatFields, type ReadAttribute } from './format.ts'
import { Callable, known, needle, NotStatic, textOfValue, type Value } from './value.ts'

type StringMethod = (text: string, args: readonly Value[]) => Value

/** The methods of `str` that recipes make URLs with. */
const METHODS: Readonly<Record<string, StringMethod>> = {
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  title: (text) =>
    text.toLowerCase().replace(/[a-z]+/g, (word) => word[0]!.toUpperCase() + word.slice(1)),
  capitalize: (text) => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase(),
  strip: (text, args) => stripped(text, args, true, true),
  lstrip: (text, args) => stripped(text, args, true, false),
  rstrip: (text, args) => stripped(text, args, false, true),
  startswith: (text, [start]) => text.startsWith(string(start)),
  endswith: (text, [end]) => text.endsWith(string(end)),
  zfill: (text, [width]) => text.padStart(count(width), '0'),
  find: (text, [part]) => text.indexOf(needle(string(part))),
  rfind: (text, [part]) => text.lastIndexOf(needle(string(part))),
  replace: (text, [from, to, times]) =>
    replaced(text, string(from), string(to), times === undefined ? Infinity : count(times)),
  join: (text, [items]) =>
    items instanceof Array
      ? joinWithin(
          items.map((item) => string(known(item))),
          text,
        )
      : fail('join'),
  split: (text, [separator, times]) =>
    split(text, separator, times === undefined ? Infinity : count(times)),
  rsplit: (text, [separator, times]) =>
    splitFromEnd(text, string(separator), times === undefined ? Infinity : count(times)),
  partition: (text, [separator]) =>
    partition(text, string(separator), text.indexOf(needle(string(separator)))),
  rpartition: (text, [separator]) =>
    partition(text, string(separator), text.lastIndexOf(needle(string(separator)))),
}

/** A method of a string. @throws NotStatic for those that recipes have no use for in a URL. */
export function stringMethod(text: string, name: string, attribute: ReadAttribute): Callable {
  if (name === 'format')
    return new Callable('str.format', (positional, keywords) =>
      formatFields(text, positional, keywords, attribute),
    )
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined
  if (!method) throw new NotStatic(`it calls the method ${name}() of a string`)
  return new Callable(`str.${name}`, (positional, keywords) =>
    method(text, withKeywords(name, positional, keywords)),
  )
}

/**
 * `maxsplit=` is the one keyword of these methods that recipes use. @throws NotStatic for others,
 * which would change the result.
 */
function withKeywords(
  name: string,
  positional: readonly Value[],
  keywords: ReadonlyMap<string, Value>,
): readonly Value[] {
  const times = keywords.get('maxsplit')
  if (
    keywords.size > (times === undefined ? 0 : 1) ||
    (times !== undefined && positional.length !== 1)
  )
    return fail(name)
  return times === undefined ? positional : [...positional, times]
}

const fail = (method: string): never => {
  throw new NotStatic(`it calls ${method}() in a way that cannot be followed`)
}

const string = (value: Value | undefined): string =>
  value === undefined
    ? fail('a string method')
    : typeof value === 'string'
      ? value
      : fail(`a string method with ${textOfValue(value)}`)

const count = (value: Value | undefined): number =>
  typeof value === 'number' && value >= 0 && value < 1000 ? value : fail('a string method')

function stripped(
  text: string,
  [characters]: readonly Value[],
  start: boolean,
  end: boolean,
): string {
  const set = new Set(characters === undefined ? ' \t\r\n\f\v' : string(characters))
  let [from, to] = [0, text.length]
  while (start && from < to && set.has(text[from]!)) from++
  while (end && to > from && set.has(text[to - 1]!)) to--
  return text.slice(from, to)
}

function replaced(text: string, from: string, to: string, times: number): string {
  if (from === '') return fail('replace')
  const parts = text.split(needle(from))
  const changed = Math.min(times, parts.length - 1)
  const rest = parts.slice(changed + 1).map((part) => from + part)
  return joinWithin([joinWithin(parts.slice(0, changed + 1), to), ...rest])
}

function split(text: string, separator: Value | undefined, times: number): string[] {
  if (separator === undefined || separator === null)
    return text
      .trim()
      .split(/\s+/)
      .filter((part) => part !== '')
  const parts = text.split(needle(string(separator)))
  return parts.length - 1 <= times
    ? parts
    : [...parts.slice(0, times), parts.slice(times).join(string(separator))]
}

function splitFromEnd(text: string, separator: string, times: number): string[] {
  const parts = text.split(needle(separator))
  const kept = Math.max(0, parts.length - 1 - times)
  return kept === 0 ? parts : [parts.slice(0, kept + 1).join(separator), ...parts.slice(kept + 1)]
}

function partition(text: string, separator: string, at: number): string[] {
  return at < 0 ? [text, '', ''] : [text.slice(0, at), separator, text.slice(at + separator.length)]
}
