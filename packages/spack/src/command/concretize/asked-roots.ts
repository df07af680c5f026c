import { UserError } from '@pakages/core'
import {
  InvalidValue,
  label,
  parseSpecQuery,
  parseVersion,
  satisfies,
  type ConcreteDag,
  type SpecQuery,
} from '@pakages/model'

/** A root of a lock: the text it was asked for with, as Spack writes it, and what it became. */
export interface LockRoot {
  readonly spec: string
  readonly hash: string
}

/**
 * Compares what a lock was made for with what was asked: the names of the roots, and of those that
 * are no virtual package their versions. Spack writes the rest of a spec in its own order.
 * @param lock Its path, for the message.
 * @throws UserError when the lock answers another request.
 */
export function checkRoots(
  asked: readonly string[],
  roots: readonly LockRoot[],
  dag: ConcreteDag,
  lock: string,
): void {
  const names = new Set(roots.map(({ spec }) => nameOf(spec)))
  const wanted = new Set(asked.map(nameOf))
  const missing = asked.filter((text) => !names.has(nameOf(text)) || !hasVersion(text, dag))
  const others = roots.filter(({ spec }) => !wanted.has(nameOf(spec)))
  if (missing.length === 0 && others.length === 0) return
  const found = dag.roots.map((hash) => label(dag.specs.get(hash)!)).join(', ')
  throw new UserError(
    `${lock} is the lock of another request: it has ${found || 'nothing'}, but ${asked.join(', ')} was asked for.`,
    {
      id: 'lock-of-other-request',
      fix: 'Something else wrote it meanwhile. Run it again, with a "work-dir" that nothing else uses.',
    },
  )
}

/** The name of a spec without its namespace; '' for a hash alone. */
const nameOf = (spec: string): string => /^(?:[\w.]+\.)?(\w[\w-]*)?/.exec(spec.trim())?.[1] ?? ''

function hasVersion(text: string, dag: ConcreteDag): boolean {
  const query = queryOf(text)
  if (query?.name === undefined || query.versions.length === 0) return true
  const named = dag.roots
    .map((hash) => dag.specs.get(hash)!)
    .filter(({ name, version }) => name === query.name && !version.includes('='))
  const { versions } = query
  return (
    named.length === 0 ||
    named.some(({ version }) => versions.every((range) => satisfies(parseVersion(version), range)))
  )
}

/** Undefined for what only a solve can answer. */
function queryOf(text: string): SpecQuery | undefined {
  try {
    return parseSpecQuery(text)
  } catch (error) {
    if (error instanceof InvalidValue) return undefined
    throw error
  }
}
