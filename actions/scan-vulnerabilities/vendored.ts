import { identitiesOf, versionsOfTag, type Component, type Identity } from '@pakages/advisories'
import {
  answers,
  InvalidValue,
  isUnknown,
  parseSpecQuery,
  versionInUrl,
  type ResourceDirective,
} from '@pakages/model'
import { claimedBy } from './claimed.ts'
import type { ShelvedRecipe } from './recipe-shelf.ts'
import type { Built, Subject, VendoredSource } from './subject.ts'

/** A resource that may be in this build: whether it is says only Spack. */
interface Doubted extends VendoredSource {
  readonly doubt?: string | undefined
  /** Why nothing is known of where it comes from. */
  readonly obstacle?: string | undefined
  /** Where the recipe names it. */
  readonly line?: number
}

/**
 * The resources that this build of a package carries in its sources, each a component with
 * identities of its own. What an SBOM says of them holds, else what the recipe says.
 * @param owner The package as it was identified.
 * @param stated What the user wrote down: names by `PACKAGE/RESOURCE`.
 */
export function vendoredIn(
  subject: Subject,
  found: ShelvedRecipe | undefined,
  owner: Component,
  stated: ReadonlyMap<string, readonly string[]>,
): Component[] {
  if (subject.external) return []
  const sources: readonly Doubted[] =
    subject.resources ??
    (found?.recipe.resources ?? []).flatMap((one) => resourceOf(one, subject.built))
  return sources.map((source) => ({
    ...owner,
    part: { name: source.name, version: versionOf(source) },
    tag: source.tag,
    identities: identitiesIn(source, stated.get(`${subject.name}/${source.name}`) ?? []),
    obstacle: source.obstacle,
    at: owner.at && { ...owner.at, line: source.line ?? owner.at.line },
  }))
}

const COMPUTED =
  'its recipe works out where this resource comes from as it is run, and a scan runs none'

/** A resource that this build has; none where a condition says no. */
function resourceOf(resource: ResourceDirective, built: Built | undefined): Doubted[] {
  const word = (key: string): string | undefined => {
    const value = resource.keywords.get(key)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const git = word('git')
  const url = git ?? word('url')
  const applies = appliesTo(resource, built)
  if (applies === false) return []
  const line = resource.span.line
  const name = word('name') ?? 'resource'
  if (url === undefined) return [{ name, url: '', git: false, line, obstacle: COMPUTED }]
  return [
    {
      name,
      url,
      git: git !== undefined,
      tag: word('tag'),
      reference: word('commit') ?? word('branch'),
      line,
      ...(applies === undefined && { doubt: 'only Spack knows whether this build has it' }),
    },
  ]
}

/** Undefined where it cannot be told without Spack. */
function appliesTo(
  { when, conditional }: ResourceDirective,
  built: Built | undefined,
): boolean | undefined {
  let sure = conditional === undefined
  for (const condition of when) {
    const holds = isUnknown(condition) || built === undefined ? undefined : told(condition, built)
    if (holds === false) return false
    sure &&= holds === true
  }
  return sure ? true : undefined
}

function told(condition: string, { spec, specs }: Built): boolean | undefined {
  try {
    return answers(spec, parseSpecQuery(condition), specs)
  } catch (error) {
    if (error instanceof InvalidValue) return undefined
    throw error
  }
}

/** What its tag or file name says; a commit or a branch has no place among releases. */
function versionOf({ tag, reference, git, url }: VendoredSource): string {
  if (tag !== undefined) return versionsOfTag(tag).at(-1) ?? tag
  if (git) return reference ?? 'unknown'
  const commit = /\/(?:[\w.]+-)?([0-9a-f]{40})(?=[./]|$)/.exec(url)?.[1]
  return commit ?? versionInUrl(url)?.version ?? 'unknown'
}

function identitiesIn(
  { name, url, git, doubt, obstacle }: Doubted,
  stated: readonly string[],
): Identity[] {
  if (obstacle !== undefined) return []
  const identities = identitiesOf({
    name,
    stated,
    // The name of a resource is the recipe's own: it says nothing to Spack's repository.
    builtin: false,
    claims: git ? [] : claimedBy({ name, bases: [], versions: [], urls: [url] }),
    repositories: git ? [url] : [],
    archives: git ? [] : [url],
  })
  return doubt === undefined
    ? identities
    : identities.map((identity) => ({
        ...identity,
        certainty: 'possible',
        origin: `${identity.origin}, and ${doubt}`,
      }))
}
