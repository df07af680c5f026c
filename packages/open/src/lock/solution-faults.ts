import { createHash } from 'node:crypto'
import type { KnownExternal, SolveKey } from '@pakages/core'
import { dagHash } from '@pakages/image'
import {
  ALL_KINDS,
  answers,
  dependenciesOf,
  InvalidValue,
  isExternal,
  label,
  parseJson,
  parseLock,
  parseSpecQuery,
  type ConcreteDag,
  type ConcreteSpec,
  type Solution,
  type SpecHash,
} from '@pakages/model'
import { z } from 'zod'

/** A key that a solution can be kept under. */
export type KnownKey = Extract<SolveKey, { readonly kind: 'known' }>

const nodesType = z.looseObject({
  concrete_specs: z.record(z.string(), z.record(z.string(), z.unknown())),
})

/** A lock that was kept: its DAG, or what speaks against it, in sentences. */
export type ReadSolution =
  | { readonly kind: 'fine'; readonly dag: ConcreteDag }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }

/**
 * Reads a lock that somebody kept, and believes nothing of it: it must follow from what this run
 * follows from, every spec must have the hash of what it says, what it takes from the system must be
 * what this system has, and its roots must answer what was asked for.
 */
export function readSolutionLock(solution: Solution, key: KnownKey): ReadSolution {
  try {
    const json = parseJson(solution.lock, 'the lock')
    const dag = parseLock(json)
    const reasons = [
      ...otherKey(solution, key),
      ...forged(json, dag, key, new Set(solution.taken)),
      ...notAsked(dag, key),
    ]
    return reasons.length === 0 ? { kind: 'fine', dag } : { kind: 'refused', reasons }
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error
    return { kind: 'refused', reasons: [error.message] }
  }
}

function otherKey(solution: Solution, { key, from }: KnownKey): string[] {
  const computed = createHash('sha256').update(JSON.stringify(solution.from)).digest('hex')
  return solution.key === key && computed === key && areSame(solution.from, from)
    ? []
    : ['It follows from something else than it says.']
}

function forged(
  json: unknown,
  dag: ConcreteDag,
  key: KnownKey,
  taken: ReadonlySet<SpecHash>,
): string[] {
  const { concrete_specs: nodes } = nodesType.parse(json)
  return [...dag.specs.values()].flatMap((spec) =>
    isExternal(spec)
      ? !isUsed(spec, dag, taken) ||
        key.externals.some((known) => isThat(known, spec, nodes[spec.hash]!))
        ? []
        : [`It takes ${label(spec)} from the system, which this system does not have there.`]
      : dagHash(nodes[spec.hash]!) === spec.hash
        ? []
        : [`${label(spec)} does not have the hash ${spec.hash}.`],
  )
}

/** What was taken from a cache names what another system had when it was built there. */
const isUsed = (
  { hash }: ConcreteSpec,
  { roots, specs }: ConcreteDag,
  taken: ReadonlySet<SpecHash>,
): boolean =>
  roots.includes(hash) ||
  [...specs.values()].some(
    (one) => !taken.has(one.hash) && dependenciesOf(one, ALL_KINDS).includes(hash),
  )

const externalType = z.looseObject({
  path: z.string(),
  module: z.null().optional(),
  extra_attributes: z.unknown().optional(),
})

function isThat(
  { name, version, prefix, attributes }: KnownExternal,
  spec: ConcreteSpec,
  node: Readonly<Record<string, unknown>>,
): boolean {
  const read = externalType.safeParse(node['external'])
  return (
    read.success &&
    name === spec.name &&
    version === spec.version &&
    prefix === read.data.path &&
    areSame(read.data.extra_attributes ?? {}, attributes ?? {})
  )
}

/** Each spec that was asked for has a root that answers it, and each root was asked for. */
function notAsked({ roots, specs }: ConcreteDag, { asked }: KnownKey): string[] {
  if (asked === undefined) return []
  const found = roots.map((hash) => specs.get(hash)!)
  const queries = asked.map((text) => ({ text, query: parseSpecQuery(text) }))
  return [
    ...queries.flatMap(({ text, query }) =>
      found.some((spec) => query.name === undefined || answers(spec, query, specs))
        ? []
        : [`It has no root for ${text}.`],
    ),
    ...found.flatMap((spec) =>
      queries.some(({ query }) => answers(spec, query, specs))
        ? []
        : [`Nobody asked for its root ${label(spec)}.`],
    ),
  ]
}

/** Whether two values say the same, in whatever order their keys stand. */
const areSame = (left: unknown, right: unknown): boolean => ordered(left) === ordered(right)

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
