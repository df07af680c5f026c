import { stringMethod } from './strings.ts'
import {
  Callable,
  Dictionary,
  known,
  NotStatic,
  ObjectValue,
  VersionValue,
  type Value,
} from './value.ts'
import { versionAttribute, versionComponent, versionSlice } from './versions.ts'

/** `value.name`. @throws NotStatic for an attribute that cannot be followed. */
export function attributeOf(value: Value, name: string): Value {
  if (typeof value === 'string') return stringMethod(value, name, attributeOf)
  if (value instanceof VersionValue) return versionAttribute(value, name)
  if (value instanceof ObjectValue) return value.attribute(name)
  if (value instanceof Dictionary) return dictionaryMethod(value, name)
  throw new NotStatic(`it reads "${name}" of a value that has no such attribute`)
}

function dictionaryMethod(dictionary: Dictionary, name: string): Callable {
  switch (name) {
    case 'items':
      return new Callable('items', () => dictionary.entries.map(([key, value]) => [key, value]))
    case 'keys':
      return new Callable('keys', () => dictionary.entries.map(([key]) => key))
    case 'values':
      return new Callable('values', () => dictionary.entries.map(([, value]) => value))
    case 'get':
      return new Callable('get', ([key, otherwise]) =>
        known(dictionary.get(key ?? null) ?? otherwise ?? null),
      )
    default:
      throw new NotStatic(`it calls the method ${name}() of a dictionary`)
  }
}

/** What stands in brackets: an index or key, or the two ends of a slice. */
export type Subscript =
  { readonly index: Value } | { readonly start: Value | undefined; readonly end: Value | undefined }

/** `value[index]` or `value[start:end]`. @throws NotStatic for what is not there. */
export function subscript(value: Value, inside: Subscript): Value {
  if ('index' in inside) return item(value, inside.index)
  const [start, end] = [offset(inside.start) ?? 0, offset(inside.end)]
  if (value instanceof VersionValue) return versionSlice(value, start, end)
  if (typeof value === 'string' || value instanceof Array) return value.slice(start, end)
  throw new NotStatic('it slices a value that has no order')
}

function item(value: Value, index: Value): Value {
  if (value instanceof VersionValue) return versionComponent(value, index)
  if (value instanceof Dictionary) return present(value.get(index))
  if (typeof value === 'string' || value instanceof Array)
    return present(value.at(offset(index) ?? 0))
  throw new NotStatic('it uses a subscript on a value that has none')
}

function present<T>(value: T | undefined): Exclude<T, { unknown: true }> {
  if (value === undefined) throw new NotStatic('it looks up a key that is not there')
  return known(value) as Exclude<T, { unknown: true }>
}

function offset(value: Value | undefined): number | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'number' && Number.isInteger(value)) return value
  throw new NotStatic('it uses an index that is no whole number')
}
