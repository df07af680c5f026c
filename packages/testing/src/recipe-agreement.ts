import {
  comparePreference,
  compareVersions,
  isUnknown,
  parseVersion,
  parseVersionRange,
  recipeSources,
  satisfies,
  urlsForVersion,
  type Known,
  type Recipe,
} from '@pakages/model'
import { z } from 'zod'

const urls = z.union([z.array(z.string()), z.object({ error: z.string() })])

/** What `spack-says.py` prints of a recipe. */
const said = z.object({
  name: z.string(),
  attributes: z.record(z.string(), z.unknown()),
  maintainers: z.array(z.string()),
  licenses: z.array(z.tuple([z.string(), z.string()])),
  versions: z.array(z.tuple([z.string(), z.record(z.string(), z.unknown())])),
  order: z.array(z.string()),
  preferred: z.string().nullable(),
  urls: z.array(z.tuple([z.string(), urls])),
  ranges: z.record(z.string(), z.array(z.string())),
  dependencies: z.array(z.string()),
  variants: z.array(z.string()),
})

/** What Spack says of a recipe. */
export type SpackSays = z.infer<typeof said>

/** Reads the output of `spack-says.py`; recipes that Spack itself cannot load are left out. */
export const readSpackSays = (lines: string): SpackSays[] =>
  lines
    .split('\n')
    .filter((line) => line.startsWith('{') && !/^\{"name": "[^"]*", "error"/.test(line))
    .map((line) => said.parse(JSON.parse(line)))

/** What was compared. */
export type ComparedWith =
  | 'version'
  | 'keyword'
  | 'attribute'
  | 'url'
  | 'order'
  | 'preferred'
  | 'range'
  | 'license'
  | 'maintainers'

/** One comparison: both say the same, they differ, or the reader says that it cannot know. */
export interface Comparison {
  readonly subject: ComparedWith
  readonly outcome: 'same' | 'different' | 'unknown'
  /** The recipe, and what of it. */
  readonly of: string
  /** What was said, or why it is not known; empty when both agree. */
  readonly detail: string
}

/** Compares what the reader says of a recipe with what Spack says. */
export function compareRecipe(recipe: Recipe, says: SpackSays): Comparison[] {
  return [
    ...versions(recipe, says),
    ...attributes(recipe, says),
    ...addresses(recipe, says),
    ...semantics(says),
    ...lists(recipe, says),
  ]
}

function comparison(
  subject: ComparedWith,
  of: string,
  ours: Known<unknown>,
  theirs: unknown,
): Comparison {
  if (isUnknown(ours)) return { subject, of, outcome: 'unknown', detail: ours.reason }
  const [left, right] = [JSON.stringify(bare(ours) ?? null), JSON.stringify(theirs ?? null)]
  return left === right
    ? { subject, of, outcome: 'same', detail: '' }
    : { subject, of, outcome: 'different', detail: `${left} instead of ${right}` }
}

const bare = (value: unknown): unknown => (value instanceof Map ? Object.fromEntries(value) : value)

function versions(recipe: Recipe, says: SpackSays): Comparison[] {
  const found = new Map(recipe.versions.map((directive) => [directive.version.text, directive]))
  return says.versions.flatMap(([text, keywords]) => {
    const of = `${says.name}@${text}`
    const directive = found.get(text)
    if (!directive) return [comparison('version', of, recipe.unknowns[0] ?? 'missing', text)]
    const doubt =
      directive.conditional === undefined
        ? undefined
        : { unknown: true as const, reason: directive.conditional, span: directive.span }
    const each = Object.entries(keywords)
      .filter(([, value]) => value !== null)
      .map(([name, value]) =>
        comparison(
          'keyword',
          `${of} ${name}`,
          doubt ?? functionOrValue(directive.keywords.get(name), value),
          value,
        ),
      )
    return [comparison('version', of, text, text), ...each]
  })
}

/** A function is no value: that the reader says so is what Spack says as well. */
const functionOrValue = (ours: Known<unknown>, theirs: unknown): Known<unknown> =>
  isUnknown(ours) &&
  typeof theirs === 'object' &&
  theirs !== null &&
  'object' in theirs &&
  theirs.object === 'function'
    ? theirs
    : ours

function attributes(recipe: Recipe, says: SpackSays): Comparison[] {
  const { homepage, url, urls: many, git, listUrl } = recipeSources(recipe)
  const sources: Readonly<Record<string, unknown>> = {
    homepage,
    url,
    urls: many,
    git,
    list_url: listUrl,
  }
  return Object.entries(says.attributes).map(([name, theirs]) => {
    const own = recipe.attributes.get(name)
    const ours = isUnknown(own)
      ? own
      : Object.hasOwn(sources, name)
        ? sources[name]
        : (own ?? (name === 'list_depth' ? 0 : undefined))
    return comparison('attribute', `${says.name}.${name}`, ours, theirs)
  })
}

function addresses(recipe: Recipe, says: SpackSays): Comparison[] {
  return says.urls.map(([text, theirs]) => {
    const ours = urlsForVersion(recipe, parseVersion(text))
    const first = Array.isArray(theirs) ? theirs[0] : undefined
    // Where Spack has no URL, not knowing one is the same answer.
    const known = isUnknown(ours) ? (first === undefined ? undefined : ours) : ours[0]
    return comparison('url', `${says.name}@${text}`, known, first)
  })
}

function semantics(says: SpackSays): Comparison[] {
  const order = says.order.toSorted((a, b) => compareVersions(parseVersion(a), parseVersion(b)))
  const ranked = says.versions.map(([text, { preferred, deprecated }]) => ({
    version: parseVersion(text),
    preferred: preferred === true,
    deprecated: deprecated === true,
  }))
  const [best] = ranked.toSorted((a, b) => comparePreference(b, a))
  const ranges = Object.entries(says.ranges).map(([range, theirs]) => {
    const parsed = parseVersionRange(range)
    return comparison(
      'range',
      `${says.name} @${range}`,
      says.versions.map(([text]) => text).filter((text) => satisfies(parseVersion(text), parsed)),
      theirs,
    )
  })
  return [
    comparison('order', says.name, order, says.order),
    comparison('preferred', says.name, best?.version.text, says.preferred),
    ...ranges,
  ]
}

function lists(recipe: Recipe, says: SpackSays): Comparison[] {
  const licenses = recipe.licenses.map(({ license }) => (isUnknown(license) ? '?' : license))
  return [
    comparison(
      'license',
      says.name,
      licenses.toSorted(),
      says.licenses.map(([, license]) => license).toSorted(),
    ),
    comparison(
      'maintainers',
      says.name,
      [...new Set(recipe.maintainers)].toSorted(),
      [...says.maintainers].toSorted(),
    ),
  ]
}

/**
 * Counts by subject, and the shares of agreement in percent: of all that was compared, and of what
 * the reader claims to know.
 */
export function tally(
  comparisons: readonly Comparison[],
): Record<string, { same: number; different: number; unknown: number; agreement: number }> {
  return Object.fromEntries(
    [...Map.groupBy(comparisons, ({ subject }) => subject)].map(([subject, all]) => {
      const count = (outcome: Comparison['outcome']): number =>
        all.filter((each) => each.outcome === outcome).length
      const [same, different, unknown] = [count('same'), count('different'), count('unknown')]
      return [
        subject,
        {
          same,
          different,
          unknown,
          agreement: Number(((100 * same) / (same + different)).toFixed(3)),
        },
      ]
    }),
  )
}
