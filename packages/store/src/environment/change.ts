import type { EnvironmentModification } from '@pakages/model'
import { posix } from 'node:path'

/** One change of one variable, its prefixes resolved. */
export type EnvironmentChange = {
  readonly [K in keyof EnvironmentModification]: EnvironmentModification[K]
} & { readonly value?: string }

/** What a change does to the parts of a path list; undefined for one that is none of a list. */
const ON_LISTS: Readonly<
  Partial<
    Record<EnvironmentModification['do'], (parts: readonly string[], value: string) => string[]>
  >
> = {
  'append-path': (parts, value) => [...parts, normal(value)],
  'prepend-path': (parts, value) => [normal(value), ...parts],
  'remove-first-path': (parts, value) => without(parts.map(normal), normal(value)),
  'remove-last-path': (parts, value) =>
    without(parts.map(normal).toReversed(), normal(value)).toReversed(),
  'remove-path': (parts, value) => parts.filter((part) => part !== normal(value)).map(normal),
  'deprioritize-system-paths': (parts) =>
    parts.map(normal).toSorted((a, b) => Number(isSystemPath(a)) - Number(isSystemPath(b))),
  'prune-duplicate-paths': (parts) => [...new Set(parts.map(normal))],
}

/** Where these begin with an empty list, others begin with one empty part, as in Spack. */
const FROM_NOTHING = new Set<EnvironmentModification['do']>([
  'append-path',
  'prepend-path',
  'deprioritize-system-paths',
  'prune-duplicate-paths',
])

/**
 * The value of a variable after one change, as `apply_modifications` of Spack makes it.
 * @param before The value before; undefined where it is not set.
 * @returns undefined where it is not set any more.
 */
export function changedValue(
  before: string | undefined,
  change: EnvironmentChange,
): string | undefined {
  const { value = '', separator = ':' } = change
  switch (change.do) {
    case 'set':
    case 'set-path':
      return value
    case 'unset':
      return undefined
    case 'append-flags':
      return before ? `${before}${separator}${value}` : value
    case 'remove-flags':
      return (before ?? '')
        .split(separator)
        .filter((flag) => flag !== value)
        .join(separator)
    default: {
      const text = before ?? ''
      const parts = text === '' && FROM_NOTHING.has(change.do) ? [] : text.split(separator)
      return ON_LISTS[change.do]!(parts, value).join(separator)
    }
  }
}

/**
 * Makes all changes, each variable in their order.
 * @returns The variables that any change names, in the order of their names; undefined for one that
 * is not set any more.
 */
export function afterChanges(
  env: Readonly<Record<string, string | undefined>>,
  changes: readonly EnvironmentChange[],
): ReadonlyMap<string, string | undefined> {
  const result = new Map<string, string | undefined>()
  for (const [name, all] of byVariable(changes))
    result.set(
      name,
      all.reduce<string | undefined>((value, change) => changedValue(value, change), env[name]),
    )
  return result
}

/** The changes of each variable, by its name, which are in order. */
export function byVariable(
  changes: readonly EnvironmentChange[],
): ReadonlyMap<string, readonly EnvironmentChange[]> {
  const grouped = Map.groupBy(changes, ({ name }) => name)
  return new Map([...grouped].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Where systems have programs and libraries: what lies there is never put before other paths. */
const SYSTEM = new Set(
  ['/', '/usr', '/usr/local'].flatMap((root) => [
    root,
    ...['bin', 'bin64', 'include', 'lib', 'lib64'].map((folder) => posix.join(root, folder)),
  ]),
)

/** Whether a folder is one of the system. */
export const isSystemPath = (path: string): boolean => path !== '' && SYSTEM.has(normal(path))

/** As Python's `os.path.normpath`: nothing is `.`, two slashes at the beginning stay. */
export function normal(path: string): string {
  if (path === '') return '.'
  const made = posix.normalize(path)
  const bare = made.length > 1 && made.endsWith('/') ? made.slice(0, -1) : made
  return /^\/\/(?!\/)/.test(path) && !bare.startsWith('//') ? `/${bare}` : bare
}

function without(parts: readonly string[], one: string): string[] {
  const at = parts.indexOf(one)
  return at === -1 ? [...parts] : parts.toSpliced(at, 1)
}
