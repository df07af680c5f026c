import { suggestion, UsageError, UserError } from '@pakages/core'
import {
  answers,
  compareVersions,
  label,
  parseVersion,
  targetOf,
  type ConcreteDag,
  type ConcreteSpec,
  type SpecHash,
  type SpecQuery,
} from '@pakages/model'

/** What a cache holds, as its index tells it. */
export interface CacheContent {
  /** How the cache is called in messages. */
  readonly reference: string
  readonly specs: ReadonlyMap<SpecHash, ConcreteSpec>
  /** Which of the specs can be downloaded; the others are only mentioned, such as externals. */
  readonly cached: ReadonlySet<SpecHash>
}

/**
 * Picks one binary for each query, the highest version of those that answer it, and gives the DAG
 * of all of them.
 * @throws UserError when none answers a query, or several that Pakages cannot choose between.
 */
export function selectSpecs(queries: readonly SpecQuery[], content: CacheContent): ConcreteDag {
  return { roots: queries.map((query) => selectOne(query, content).hash), specs: content.specs }
}

function selectOne(query: SpecQuery, content: CacheContent): ConcreteSpec {
  const found = [...content.cached]
    .map((hash) => content.specs.get(hash)!)
    .filter((spec) => answers(spec, query))
  const newest = found.filter((spec) => found.every((other) => order(spec, other) >= 0))
  const [first, second] = newest
  if (first === undefined) throw nothing(query, content)
  if (second !== undefined) throw ambiguous(query, newest, content)
  return first
}

const order = (left: ConcreteSpec, right: ConcreteSpec): number =>
  compareVersions(parseVersion(left.version), parseVersion(right.version))

function nothing(query: SpecQuery, { specs, cached, reference }: CacheContent): UserError {
  const binaries = [...cached].map((hash) => specs.get(hash)!)
  const sameName = binaries.filter((spec) => spec.name === query.name)
  if (sameName.length > 0) {
    return new UserError(`No binary of ${query.name} in ${reference} is a "${query.text}".`, {
      fix: `There are: ${list(sameName)}. Ask for one of these, or build and push what you need.`,
    })
  }
  const near =
    query.name === undefined
      ? undefined
      : suggestion(
          query.name,
          binaries.map((spec) => spec.name),
        )
  const hint = near ? ` Did you mean ${near}?` : ''
  return new UserError(`"${query.text}" is not in ${reference}.${hint}`, {
    fix: `It holds ${cached.size} binaries; build and push what is missing, or look whether this is the right registry.`,
  })
}

/** Not to be mended by building: only who asks can say which is meant. */
function ambiguous(
  query: SpecQuery,
  found: readonly ConcreteSpec[],
  { reference }: CacheContent,
): UsageError {
  return new UsageError(
    `${reference} holds ${found.length} binaries that are "${query.text}": ${list(found)}.`,
    {
      fix: `Say which: add a variant, target=…, or the hash, such as "${found[0]!.name}/${found[0]!.hash.slice(0, 7)}". A lock file names all of them at once.`,
    },
  )
}

/** At most eight specs with what tells them apart. */
function list(specs: readonly ConcreteSpec[]): string {
  const shown = specs
    .slice(0, 8)
    .map(
      (spec) =>
        `${label(spec)} ${[...differing(spec, specs), `target=${targetOf(spec)}`].join(' ')}`,
    )
  return [...shown, ...(specs.length > 8 ? [`and ${specs.length - 8} more`] : [])].join(', ')
}

/** The variants of a spec that not all of the others have alike. */
function differing(spec: ConcreteSpec, among: readonly ConcreteSpec[]): string[] {
  return Object.entries(spec.parameters).flatMap(([name, value]) => {
    if (among.every((other) => JSON.stringify(other.parameters[name]) === JSON.stringify(value)))
      return []
    return [typeof value === 'boolean' ? `${value ? '+' : '~'}${name}` : `${name}=${String(value)}`]
  })
}
