import { digestOf, encode } from '@pakages/image'
import {
  ALL_KINDS,
  lockJson,
  reachable,
  targetOf,
  type ConcreteDag,
  type ConcreteSpec,
  type GenerationRecord,
  type SpecHash,
} from '@pakages/model'
import type { Generation } from './generation-image.ts'

/** What a push knows of its generation before it has a number. */
export type GenerationFacts = Omit<GenerationRecord, 'number' | 'id' | 'before'>

/** What is recorded: the facts, and the `spack.lock` whose digest they name. */
export interface GenerationContent {
  readonly facts: GenerationFacts
  readonly lock: Uint8Array
}

/** One of the parts that a generation is put together of, such as the packages for one target. */
export type GenerationPart = NonNullable<GenerationRecord['parts']>[number]

/** What a part is called where nobody names it: the systems and targets of what was asked for. */
export function partName({ roots, specs }: ConcreteDag): string {
  const names = roots.map((hash) => {
    const spec = specs.get(hash)!
    return `${spec.arch.platform}-${spec.arch.platform_os}-${targetOf(spec)}`
  })
  return [...new Set(names)].sort().join(' ')
}

/** The parts of a generation, the newest first; one where it was recorded before there were parts. */
export const partsOf = ({
  record: { parts },
  dag,
}: Pick<Generation, 'record' | 'dag'>): readonly GenerationPart[] =>
  parts ?? [{ name: partName(dag), roots: dag.roots }]

/** A part, and what it is taken from. */
interface Taken {
  readonly part: GenerationPart
  readonly content: Pick<Generation, 'dag'> & { readonly record: GenerationFacts }
}

/**
 * What is recorded of a commit: what was pushed now, and the parts of other names that earlier
 * pushes of the commit recorded. A part that is pushed anew takes the place of what it was.
 * @param own What was pushed now; its facts name one part.
 * @param dag Of its lock.
 * @param earlier Generations of the same commit, the oldest first.
 */
export function joinGenerations(
  own: GenerationContent,
  dag: ConcreteDag,
  earlier: readonly Pick<Generation, 'record' | 'dag'>[],
): GenerationContent {
  const taken = new Map<string, Taken>()
  for (const content of earlier)
    for (const part of partsOf(content).toReversed()) {
      taken.delete(part.name)
      taken.set(part.name, { part, content })
    }
  const mine = own.facts.parts ?? []
  for (const { name } of mine) taken.delete(name)
  if (taken.size === 0) return own
  const others = [...taken.values()].toReversed()
  const parts = [...mine, ...others.map(({ part }) => part)]
  const whole = wholeDag(parts, [dag, ...others.map(dagOfPart)])
  const lock = encode(lockJson(whole))
  const facts = [own.facts, ...others.map(factsOfPart)]
  return {
    lock,
    facts: {
      ...own.facts,
      parts,
      lock: digestOf(lock),
      roots: byHash(facts.flatMap(({ roots }) => roots)),
      specs: byHash(facts.flatMap(({ specs }) => specs)),
      recipes: firstOfEach(
        facts.flatMap(({ recipes }) => recipes),
        ({ name }) => name,
      ),
    },
  }
}

/** All of a part that its generation knows; the order is the same whoever was pushed last. */
function wholeDag(parts: readonly GenerationPart[], dags: readonly ConcreteDag[]): ConcreteDag {
  const named = parts.toSorted((left, right) => (left.name < right.name ? -1 : 1))
  const specs = new Map<SpecHash, ConcreteSpec>(dags.flatMap((one) => [...one.specs]))
  return {
    roots: [...new Set(named.flatMap(({ roots }) => roots))],
    specs: new Map([...specs].sort(([left], [right]) => (left < right ? -1 : 1))),
  }
}

function dagOfPart({ part: { roots }, content: { dag } }: Taken): ConcreteDag {
  const specs = reachable({ roots, specs: dag.specs }, ALL_KINDS)
  return { roots, specs: new Map(specs.map((one) => [one.hash, one])) }
}

function factsOfPart(taken: Taken): Pick<GenerationFacts, 'roots' | 'specs' | 'recipes'> {
  const { specs } = dagOfPart(taken)
  const { record } = taken.content
  const roots = new Set(taken.part.roots)
  const names = new Set([...specs.values()].map(({ name }) => name))
  return {
    roots: record.roots.filter(({ hash }) => roots.has(hash)),
    specs: record.specs.filter(({ hash }) => specs.has(hash)),
    recipes: record.recipes.filter(({ name }) => names.has(name)),
  }
}

const byHash = <T extends { readonly hash: SpecHash }>(all: readonly T[]): T[] =>
  firstOfEach(all, ({ hash }) => hash)

/** The first of each key, which is that of the newest part, in the order of the keys. */
function firstOfEach<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const first = new Map<string, T>()
  for (const one of all) if (!first.has(keyOf(one))) first.set(keyOf(one), one)
  return [...first].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, one]) => one)
}
