import { Dictionary, type Value } from './value.ts'

/** Part of a text, for messages that say where. */
interface Part {
  readonly from: number
  readonly to: number
}

/**
 * What one recipe may take from the reader, many times what the largest of Spack's own take
 * (docs/recipes.md has the figures).
 */
export const LIMITS = {
  /** Characters of the file. */
  source: 256 * 1024,
  /** Steps of the parser: one for a word or a sign. */
  tokens: 50_000,
  /** Seconds of CPU for parsing each 64 kB that are begun; those of Spack's own mfem take 0.1. */
  parsing: 0.8,
  /** Characters of one text. */
  text: 64 * 1024,
  /** Items and characters of one value, also of those that it holds more than once. */
  value: 256 * 1024,
  /** Lists within lists. */
  nesting: 50,
  /** Digits of a number, as many as Python itself turns into text. */
  digits: 4300,
  /** Expressions within expressions, calls within calls, classes that inherit from one another. */
  depth: 200,
  /** Directives, each round of a loop counted. */
  directives: 5000,
  /** Items and characters made while the class is read; a step counts as 16 of them. */
  work: 4 * 1024 * 1024,
  /** The same for one call of `url_for_version`. */
  call: 256 * 1024,
  /** The same for all calls of it. */
  calls: 16 * 1024 * 1024,
} as const

/** What a statement or an expression costs: about the time of so many items or characters. */
const STEP = 16

/** Thrown where a recipe asks for more than {@link LIMITS}: nothing of it is worth reading then. */
export class OverBudget extends Error {
  override readonly name = 'OverBudget'
  readonly node: Part | undefined
  constructor(reason: string, node?: Part) {
    super(reason)
    this.node = node
  }
}

/**
 * Counts what reading a recipe takes: steps, the items and characters that they make, and how deep they go. Nothing here looks
 * at a clock, so that a recipe can be read everywhere or nowhere.
 */
export class Budget {
  #limit: number
  #spent = 0
  #depth = 0
  #directives = 0

  /** @param limit Steps, items and characters. */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** Begins anew, for a piece of work of its own. */
  renew(limit: number): void {
    this.#limit = limit
    this.#spent = 0
  }

  /** Steps, items and characters since it began. */
  get spent(): number {
    return this.#spent
  }

  /** Counts a statement or an expression. @throws OverBudget when it is one too many. */
  step(node: Part): void {
    this.spend(STEP, node)
  }

  /** @throws OverBudget when `units` more are too many. */
  spend(units: number, node?: Part): void {
    this.#spent += units
    if (this.#spent > this.#limit)
      throw new OverBudget(`reading it takes more than ${this.#limit / STEP} steps`, node)
  }

  /** Counts a directive. @throws OverBudget when there are too many. */
  directive(node: Part): void {
    if (++this.#directives > LIMITS.directives)
      throw new OverBudget(`it has more than ${LIMITS.directives} directives`, node)
  }

  /** Runs one level deeper. @throws OverBudget when that is too deep. */
  within<T>(node: Part, run: () => T): T {
    if (this.#depth >= LIMITS.depth)
      throw new OverBudget(`it is nested more than ${LIMITS.depth} levels deep`, node)
    this.#depth++
    try {
      return run()
    } finally {
      this.#depth--
    }
  }

  /** Hands on a value that was made anew. @throws OverBudget when it is too large. */
  made<T extends Value>(value: T, node?: Part): T {
    const { weight, nesting } = sizeOfValue(value)
    if (typeof value === 'string' && weight > LIMITS.text) throw tooLong()
    if (weight > LIMITS.value)
      throw new OverBudget(`it makes a value of more than ${LIMITS.value} items`, node)
    if (nesting > LIMITS.nesting)
      throw new OverBudget(`it makes lists within lists, more than ${LIMITS.nesting} deep`, node)
    this.spend(weight, node)
    return value
  }
}

const tooLong = (): OverBudget =>
  new OverBudget(`it makes a text of more than ${LIMITS.text} characters`)

/** Joins texts. @throws OverBudget before the whole becomes too long. */
export function joinWithin(parts: Iterable<string>, separator = ''): string {
  const kept: string[] = []
  let length = 0
  for (const part of parts) {
    length += part.length + (kept.length > 0 ? separator.length : 0)
    if (length > LIMITS.text) throw tooLong()
    kept.push(part)
  }
  return kept.join(separator)
}

/** The size of a value: its items and characters, and how deep lists lie in lists. */
interface Size {
  readonly weight: number
  readonly nesting: number
}

// Of lists and dictionaries, which never change: each is measured once, however often it is held.
const sizes = new WeakMap<object, Size>()

/** What a value holds more than once counts as often: written out, it would be as large. */
export function sizeOfValue(value: unknown): Size {
  if (typeof value === 'string') return { weight: value.length + 1, nesting: 0 }
  if (typeof value !== 'object' || value === null) return { weight: 1, nesting: 0 }
  if (!Array.isArray(value) && !(value instanceof Dictionary)) return { weight: 1, nesting: 0 }
  const held = sizes.get(value)
  if (held) return held
  const size = sum(value instanceof Dictionary ? value.entries.flat() : value)
  sizes.set(value, size)
  return size
}

function sum(items: readonly unknown[]): Size {
  let [weight, nesting] = [1, 0]
  for (const item of items) {
    const size = sizeOfValue(item)
    weight += size.weight
    nesting = Math.max(nesting, size.nesting)
  }
  return { weight, nesting: nesting + 1 }
}
