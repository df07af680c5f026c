import {
  isUnknown,
  sameVersion,
  type Known,
  type PythonValue,
  type SpackVersion,
  type Unknown,
} from '@pakages/model'

/**
 * What an expression of a recipe can be while it is looked at: a Python value, a Spack version, or
 * something to call.
 */
export type Value =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly Known<Value>[]
  | Dictionary
  | VersionValue
  | Callable
  | ObjectValue

/** A Python dictionary, its entries in order. */
export class Dictionary {
  readonly entries: readonly (readonly [key: Value, value: Known<Value>])[]
  constructor(entries: readonly (readonly [key: Value, value: Known<Value>])[]) {
    this.entries = entries
  }

  /**
   * The value of a key, which may be unknown; undefined when there is no such key. The last entry
   * wins.
   */
  get(key: Value): Known<Value> | undefined {
    return this.entries.findLast(([candidate]) => equal(candidate, key))?.[1]
  }
}

/** A Spack version as a value; `str()` of it is its text. */
export class VersionValue {
  readonly version: SpackVersion
  constructor(version: SpackVersion) {
    this.version = version
  }
}

/** A function, method or class that can be called without side effects. */
export class Callable {
  readonly name: string
  readonly call: (positional: readonly Value[], keywords: ReadonlyMap<string, Value>) => Value
  constructor(name: string, call: Callable['call']) {
    this.name = name
    this.call = call
  }
}

/** Something with attributes that a recipe looks at: `self`, a module, a spec. */
export class ObjectValue {
  readonly name: string
  /** @throws NotStatic for an attribute that is not known. */
  readonly attribute: (name: string) => Value
  readonly #more: {
    readonly assign?: (name: string, value: Value) => void
    readonly contains?: (item: Value) => boolean
  }
  constructor(
    name: string,
    attribute: ObjectValue['attribute'],
    more: {
      assign?: (name: string, value: Value) => void
      contains?: (item: Value) => boolean
    } = {},
  ) {
    this.name = name
    this.attribute = attribute
    this.#more = more
  }

  /** `object.name = value`. @throws NotStatic where that cannot be followed. */
  assign(name: string, value: Value): void {
    if (!this.#more.assign) throw new NotStatic(`it changes ${this.name}.${name}`)
    this.#more.assign(name, value)
  }

  /** `item in object`. @throws NotStatic where that cannot be followed. */
  contains(item: Value): boolean {
    if (!this.#more.contains) throw new NotStatic(`it looks for something in ${this.name}`)
    return this.#more.contains(item)
  }
}

const MAX_REASON = 200

/**
 * Thrown inside this folder when an expression cannot be known; becomes an {@link Unknown} where
 * reading goes on.
 */
export class NotStatic extends Error {
  override readonly name = 'NotStatic'
  /** The part of the text that it is about. */
  readonly node: { readonly from: number; readonly to: number } | undefined
  constructor(reason: string, node?: NotStatic['node']) {
    // Reasons cite recipes, and are held as often as something refers to them.
    super(reason.length > MAX_REASON ? `${reason.slice(0, MAX_REASON - 1)}…` : reason)
    this.node = node
  }
}

/** Runs something that may turn out not to be static; gives the reason then. */
export function reasonAgainst(run: () => void): string | undefined {
  try {
    run()
    return undefined
  } catch (error) {
    if (error instanceof NotStatic) return error.message
    throw error
  }
}

/** Hands on a known value. @throws NotStatic with the reason of an unknown one. */
export function known<T>(value: Known<T>): T {
  if (isUnknown(value)) throw new NotStatic(value.reason)
  return value
}

/** Python's `==` for the values that a recipe compares. */
export function equal(left: Value, right: Value): boolean {
  if (left instanceof VersionValue && right instanceof VersionValue)
    return sameVersion(left.version, right.version)
  if (Array.isArray(left) && Array.isArray(right))
    return (
      left.length === right.length &&
      left.every((item, at) => equal(known(item as Known<Value>), known(right[at] as Known<Value>)))
    )
  return left === right
}

const MAX_NEEDLE = 100

/**
 * Text that is looked for in other text. @throws NotStatic when it is long: looking for it would take
 * its length times that of the other.
 */
export function needle(text: string): string {
  if (text.length > MAX_NEEDLE) throw new NotStatic('it looks for a long text in another')
  return text
}

/** Python's `bool()`. */
export function truthy(value: Value): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (value instanceof Dictionary) return value.entries.length > 0
  return typeof value === 'object' ? value !== null : Boolean(value)
}

/**
 * Python's `str()`. @throws NotStatic for containers and functions, whose text nothing in a recipe
 * relies on.
 */
export function textOfValue(value: Value): string {
  if (typeof value === 'string') return value
  if (value instanceof VersionValue) return value.version.text
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  throw new NotStatic('it turns a list, a dictionary or a function into text')
}

/** A value for those outside this folder: versions become their text. */
export function plainValue(value: Value, unknown: (reason: string) => Unknown): Known<PythonValue> {
  if (value instanceof VersionValue) return value.version.text
  if (value instanceof Callable || value instanceof ObjectValue)
    return unknown(`it is ${value.name}, which only exists when the recipe runs`)
  if (value instanceof Dictionary)
    return new Map(value.entries.map(([key, item]) => [keyText(key), plainItem(item, unknown)]))
  if (Array.isArray(value)) return value.map((item: Known<Value>) => plainItem(item, unknown))
  return value as PythonValue
}

const keyText = (key: Value): string =>
  Array.isArray(key)
    ? key.map((item: Known<Value>) => (isUnknown(item) ? '?' : keyText(item))).join(', ')
    : textOfValue(key)

const plainItem = (item: Known<Value>, unknown: (reason: string) => Unknown): Known<PythonValue> =>
  isUnknown(item) ? item : plainValue(item, unknown)
