/**
 * A document with another value in one place; undefined: without what is there.
 * @param path Names and indices, joined by dots: `runs.0.version`.
 * @throws TypeError when there is nothing that it could be put into.
 */
export function changedAt(document: object, path: string, value: unknown): unknown {
  const mutant = JSON.parse(JSON.stringify(document)) as Holder
  const keys = path.split('.')
  const last = keys.pop()!
  const holder = keys.reduce<Holder>((at, key) => at[key] as Holder, mutant)
  if (value !== undefined) holder[last] = value
  else if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else delete holder[last]
  return mutant
}

type Holder = Record<string, unknown>

/** A document that differs from another in one place. */
interface Mutant {
  readonly what: string
  readonly mutant: unknown
}

const VALUES: readonly unknown[] = [undefined, null, 7, '', 'https://example.org/%%', [], {}]

/**
 * Documents that each differ from one in a single place: a member is gone, another is there, or a
 * value is of another type or empty. For comparing two judges of the same format.
 */
export function mutantsOf(document: object): Mutant[] {
  const mutant = (path: string, value: unknown): Mutant => ({
    what: `${path} is ${value === undefined ? 'gone' : `now ${JSON.stringify(value)}`}`,
    mutant: changedAt(document, path, value),
  })
  return placesIn(JSON.parse(JSON.stringify(document)), []).flatMap(({ path, holds }) => [
    ...VALUES.map((value) => mutant(path, value)),
    ...(holds === 'members' ? [mutant(`${path}.surplus`, 'x')] : []),
  ])
}

interface Place {
  readonly path: string
  readonly holds: 'members' | 'else'
}

function placesIn(value: unknown, path: readonly string[]): Place[] {
  const isHolder = typeof value === 'object' && value !== null
  const below = isHolder
    ? Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]))
    : []
  const holds = isHolder && !Array.isArray(value) ? 'members' : 'else'
  return path.length === 0 ? below : [{ path: path.join('.'), holds }, ...below]
}
