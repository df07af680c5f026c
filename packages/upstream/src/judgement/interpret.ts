import { InvalidValue, isGitVersion, parseVersion } from '@pakages/model'
import type { Listed, NameKind } from '../datasources/datasource.ts'
import type { UpstreamFacts } from '../recipe/facts.ts'
import { readerOf, shownTemplates } from './name-reader.ts'
import { tagsAnotherProduct } from './other-product.ts'
import { recipeEnds } from './recipe-ends.ts'
import { spellingOf } from './spelling.ts'
import type { Template } from './template.ts'

/** A listed name that turned out to be a version. */
export interface Release extends Listed {
  /** As the recipe would write it. */
  readonly version: string
}

/** What the names of a datasource mean for a recipe. */
export type Interpreted =
  | { readonly kind: 'releases'; readonly releases: readonly Release[] }
  /**
   * Names were listed, but none of them looks like a version of this recipe, or all are of another
   * product: that is not "nothing new".
   */
  | { readonly kind: 'unreadable'; readonly reason: string }

/**
 * Turns the names of tags, files or versions into versions, each once; the first of several names
 * for one version counts.
 */
export function interpret(
  facts: UpstreamFacts,
  names: NameKind,
  listed: readonly Listed[],
): Interpreted {
  const read = names === 'version' ? plainVersion : readerOf(facts, names, listed)
  const known = new Set(facts.versions.map(({ version }) => version))
  const spelled = names === 'version' ? (version: string) => version : spellingOf([...known])
  const understood = listed.flatMap((each) => {
    const found = read?.(each.name)
    if (found === undefined || !isVersion(found)) return []
    return [{ ...each, version: known.has(found) ? found : spelled(found) }]
  })
  const written =
    names === 'tag' ? recipeEnds(understood, known) : (version: string): string => version
  const releases = understood.map((each) => ({ ...each, version: written(each.version) }))
  if (releases.length === 0 && listed.length > 0)
    return {
      kind: 'unreadable',
      reason: `none of the ${listed.length} ${names === 'tag' ? 'tags' : names === 'file' ? 'files' : 'versions'} there looks like a version of ${facts.name} (such as "${listed[0]!.name.slice(0, 60)}")`,
    }
  const found = releases.map(({ version }) => version)
  if (names === 'tag' && found.length > 0 && tagsAnotherProduct(facts, listed.length, found))
    return {
      kind: 'unreadable',
      reason: `none of the ${listed.length} tags there is one of its own versions, whose archives come from elsewhere: they seem to be of another product; a rule for ${facts.name} may say where else to look`,
    }
  const [shown] = shownTemplates(facts)
  return {
    kind: 'releases',
    releases: [...Map.groupBy(releases, ({ version }) => version).values()].map((group) =>
      nearest(group, shown, facts),
    ),
  }
}

/** Of several names for one version, the one that the recipe would fetch counts. */
function nearest(
  group: readonly Release[],
  shown: Template | undefined,
  { versionOfName }: UpstreamFacts,
): Release {
  const fetched = group.length > 1 ? versionOfName : undefined
  return (
    group.find(({ name, version }) => fetched?.(name) === version) ??
    group.find(({ name }) => shown !== undefined && name.endsWith(shown.suffix)) ??
    group[0]!
  )
}

const plainVersion = (name: string): string | undefined =>
  name.length <= 200 && /^v?\d[\w.+!-]*$/.test(name) ? name.replace(/^v/, '') : undefined

function isVersion(text: string): boolean {
  try {
    parseVersion(text)
    return !isGitVersion(text)
  } catch (error) {
    if (error instanceof InvalidValue) return false
    throw error
  }
}
