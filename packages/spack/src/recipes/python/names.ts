import { renderUrl } from '@pakages/model'
import { joinWithin } from './budget.ts'
import { datetime } from './dates.ts'
import { re } from './regular-expressions.ts'
import { Callable, NotStatic, ObjectValue, textOfValue, VersionValue, type Value } from './value.ts'
import { versionValue } from './versions.ts'

const atRuntime =
  (what: string) =>
  (name: string): never => {
    throw new NotStatic(`it calls ${what}.${name}, which depends on the machine`)
  }

/**
 * Python's and Spack's names that a URL or version can be made with, without looking at the
 * machine.
 */
const NAMES: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['Version', new Callable('Version', ([text]) => versionValue(text ?? null))],
  ['ver', new Callable('ver', ([text]) => versionValue(text ?? null))],
  ['str', new Callable('str', ([value]) => textOfValue(value ?? ''))],
  ['int', new Callable('int', ([value]) => integer(value ?? 0))],
  ['len', new Callable('len', ([value]) => length(value ?? null))],
  ['join_path', new Callable('join_path', (parts) => joinPath(parts.map(textOfValue)))],
  [
    'substitute_version_in_url',
    new Callable('substitute_version_in_url', ([url, version]) =>
      renderUrl(textOfValue(url ?? null), versionValue(version ?? null).version.text),
    ),
  ],
  ['os', new ObjectValue('os', atRuntime('os'))],
  ['sys', new ObjectValue('sys', atRuntime('sys'))],
  ['platform', new ObjectValue('platform', atRuntime('platform'))],
  ['re', re],
  ['datetime', datetime],
])

/**
 * The value of a name that a recipe neither defines nor imports from elsewhere. @throws NotStatic
 * when it is not known.
 */
export function outerName(name: string): Value {
  const value = NAMES.get(name)
  if (value === undefined)
    throw new NotStatic(`it uses ${name}, which only exists when the recipe runs`)
  return value
}

function integer(value: Value): number {
  const text = value instanceof VersionValue ? value.version.text : value
  const number = typeof text === 'string' && /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : text
  if (typeof number === 'number' && Math.abs(number) <= Number.MAX_SAFE_INTEGER)
    return Math.trunc(number)
  throw new NotStatic('it makes a number of something else')
}

function length(value: Value): number {
  if (typeof value === 'string' || value instanceof Array) return value.length
  if (value instanceof VersionValue) return value.version.release.length
  throw new NotStatic('it takes the length of a value that has none')
}

/** `os.path.join`: an absolute part starts anew. */
function joinPath(parts: readonly string[]): string {
  const last = Math.max(
    0,
    parts.findLastIndex((part) => part.startsWith('/')),
  )
  return joinWithin(
    parts
      .slice(last)
      .filter((part, at, all) => part !== '' || at === all.length - 1)
      .map((part, at, all) => (at === all.length - 1 || part.endsWith('/') ? part : `${part}/`)),
  )
}
