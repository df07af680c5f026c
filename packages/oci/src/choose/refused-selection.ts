import { suggestion, UserError, type Registry } from '@pakages/core'
import { label, targetOf, type ConcreteSpec, type SpecQuery } from '@pakages/model'
import type { Generations } from '../generations/generations.ts'
import type { CacheContent } from './cache-content.ts'

/** No binary of a cache answers a spec: building it would mend that, unlike any other refusal. */
export class NotInCache extends UserError {}

/** None of the generations that somebody means has it. */
export class NotInGeneration extends UserError {}

/** Why no binary answers a query, with what was most likely meant. */
export function nothingSelected(query: SpecQuery, content: CacheContent): NotInCache {
  const { specs, cached, reference } = content
  const binaries = [...cached].map((hash) => specs.get(hash)!)
  const sameName = binaries.filter((spec) => spec.name === query.name)
  if (sameName.length > 0)
    return new NotInCache(
      `No binary of ${query.name} in ${reference} is a "${query.text}".${variantHint(query, sameName)}`,
      {
        id: 'binary-not-in-cache',
        fix: `There are: ${listSpecs(sameName)}. Ask for one of these, or build and push what you need.`,
      },
    )
  return new NotInCache(`"${query.text}" is not in ${reference}.${nameHint(query, content)}`, {
    id: 'binary-not-in-cache',
    fix: `It holds ${cached.size} binaries; build and push what is missing, or look whether this is the right registry.`,
  })
}

/** About the first variant that none of the binaries has. */
function variantHint({ variants }: SpecQuery, binaries: readonly ConcreteSpec[]): string {
  const known = [...new Set(binaries.flatMap((spec) => Object.keys(spec.parameters)))]
  const unknown = [...variants.keys()].find((name) => !known.includes(name))
  if (unknown === undefined) return ''
  const near = suggestion(unknown, known)
  return ` It has no variant "${unknown}".${near === undefined ? '' : ` Did you mean "${near}"?`}`
}

/** A virtual package has no binary; what stands for it has. */
function nameHint({ name }: SpecQuery, { specs, cached }: CacheContent): string {
  if (name === undefined) return ''
  const edges = [...specs.values()].flatMap((spec) => spec.dependencies)
  const providers = new Set(
    edges
      .filter(({ hash, parameters }) => parameters.virtuals.includes(name) && cached.has(hash))
      .map((edge) => edge.name),
  )
  if (providers.size > 0)
    return ` "${name}" is a virtual package; here it is ${[...providers].sort().join(' or ')}.`
  const near = suggestion(
    name,
    [...cached].map((hash) => specs.get(hash)!.name),
  )
  return near === undefined ? '' : ` Did you mean ${near}?`
}

/**
 * No generation that counts has it. Not to be mended by building: somebody asked for what was there
 * at some time.
 */
export function inNoGeneration(
  query: SpecQuery,
  { generations, named }: { readonly generations: Generations; readonly named: string },
  { reference }: Registry,
): NotInGeneration {
  if (generations.listed.length === 0)
    return new NotInGeneration(`${reference} has no ${named}.`, {
      id: 'generation-missing',
      fix: '"pakages generations" lists those that it has.',
    })
  const any = /^generation \d+$/.test(named) ? '' : 'any '
  return new NotInGeneration(`"${query.text}" is not in ${any}${named} of ${reference}.`, {
    id: 'binary-not-in-generation',
    fix: '"pakages generations" lists what each one holds; without "generation" and "as-of" all are looked at.',
  })
}

/** At most eight specs with what tells them apart. */
function listSpecs(specs: readonly ConcreteSpec[]): string {
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
