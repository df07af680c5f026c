import pMap from 'p-map'
import type { UpdateRules } from '@pakages/core'
import { claim, type Claimed } from '../claims/claim.ts'
import type { Access, Claim, Datasource, Lookup } from '../datasources/datasource.ts'
import { datasources } from '../datasources/registry.ts'
import type { UpstreamFacts } from '../recipe/facts.ts'
import { interpret, type Release } from '../judgement/interpret.ts'
import { judge, type ReleaseJudgement } from '../judgement/judge.ts'

/** A recipe and the rules that hold for it. */
export interface SurveyedRecipe {
  readonly facts: UpstreamFacts
  readonly rules: UpdateRules
}

/** The releases of one recipe and what they mean for it, or why they are not known. */
export type Surveyed =
  /** It was looked: `judgement` may hold nothing to propose. */
  | {
      readonly kind: 'looked'
      readonly claim: Claim
      readonly page: string
      readonly movedTo: string | undefined
      readonly releases: readonly Release[]
      readonly judgement: ReleaseJudgement
    }
  /** There is no place to look. */
  | { readonly kind: 'unclaimed'; readonly reason: string }
  /** The configuration says not to look. */
  | { readonly kind: 'disabled' }
  /**
   * It could not be looked this time; `missing` when the place says that it knows no such project.
   */
  | {
      readonly kind: 'unknown'
      readonly claim: Claim
      readonly missing: boolean
      readonly reason: string
    }

/**
 * Looks for releases of many recipes: every datasource at once, each key asked for once. Results
 * are in the order of the subjects.
 */
export async function survey(
  subjects: readonly SurveyedRecipe[],
  access: Access,
  now: number,
): Promise<Surveyed[]> {
  const claims = subjects.map(claimOf)
  const wanted = Map.groupBy(
    claims.flatMap((found) => (found !== undefined && found.kind === 'claimed' ? [found] : [])),
    ({ datasource }) => datasource,
  )
  const lookups = new Map(
    await pMap(wanted, async ([name, group]) => {
      const keys = [...new Set(group.map(({ key }) => key))]
      return [name, await sourceNamed(name)!.lookUp(keys, access)] as const
    }),
  )
  return subjects.map((subject, at) => {
    const found = claims[at]
    if (found === undefined) return { kind: 'disabled' }
    if (found.kind === 'unclaimed') return { kind: 'unclaimed', reason: found.reason }
    const lookup = lookups.get(found.datasource)?.get(found.key) ?? {
      kind: 'failed',
      reason: `${found.datasource} gave no answer for ${found.key}`,
    }
    return readLookup(subject, found, lookup, now)
  })
}

const sourceNamed = (name: string): Datasource | undefined =>
  datasources.find((source) => source.name === name)

/** Undefined when the rules say not to look. */
function claimOf({ facts, rules }: SurveyedRecipe): Claimed | undefined {
  if (!rules.enabled) return undefined
  if (rules.datasource === undefined) return claim(facts)
  const source = sourceNamed(rules.datasource)
  if (!source)
    return {
      kind: 'unclaimed',
      reason: `the configuration names the datasource "${rules.datasource}", which there is not`,
    }
  const key = rules.source ?? source.claim(facts)
  return key === undefined
    ? {
        kind: 'unclaimed',
        reason: `${source.title} finds nothing in the recipe to ask for; name it as "source"`,
      }
    : { kind: 'claimed', datasource: source.name, key }
}

function readLookup(
  { facts, rules }: SurveyedRecipe,
  found: Claim,
  lookup: Lookup,
  now: number,
): Surveyed {
  const place: Claim = { datasource: found.datasource, key: found.key }
  if (lookup.kind !== 'found')
    return {
      kind: 'unknown',
      claim: place,
      missing: lookup.kind === 'missing',
      reason: lookup.reason,
    }
  const read = interpret(facts, sourceNamed(found.datasource)!.names, lookup.listed)
  if (read.kind === 'unreadable')
    return { kind: 'unknown', claim: place, missing: false, reason: read.reason }
  return {
    kind: 'looked',
    claim: place,
    page: lookup.page,
    movedTo: lookup.movedTo,
    releases: read.releases,
    judgement: judge(facts, read.releases, rules, now),
  }
}

/** Completes a release from its datasource: notes, date, digests. */
export async function completeRelease(
  place: Claim,
  release: Release,
  access: Access,
): Promise<Release> {
  const source = sourceNamed(place.datasource)
  return source?.complete
    ? { ...(await source.complete(place.key, release, access)), version: release.version }
    : release
}
