import { createHash } from 'node:crypto'
import type { FileChange } from '@pakages/core'
import type { ReleaseEvidence, Finding } from '../evidence/evidence.ts'
import type { ReleaseCandidate } from '../judgement/judge.ts'

/** A new version of a recipe, checked. */
export interface CheckedVersion {
  readonly candidate: ReleaseCandidate
  readonly evidence: Extract<ReleaseEvidence, { kind: 'sound' }>
  /** Where two versions can be compared; undefined where the datasource has no such page. */
  readonly compare: string | undefined
}

/** All that changes in one recipe. */
export interface RecipeUpdate {
  readonly name: string
  /** The recipe, and what is written down beside it. */
  readonly changes: readonly FileChange[]
  /** Newest first; empty when only Spack's own recipe changed. */
  readonly versions: readonly CheckedVersion[]
  /** What Spack's own recipe brought; undefined when it is not followed or brought nothing. */
  readonly merged: MergedRecipe | undefined
  /** Findings that belong to no single version. */
  readonly findings: readonly Finding[]
}

/** How the recipe of Spack's own repository was merged into the local one. */
export interface MergedRecipe {
  /** The commits of the recipe that the local one came from and of the one now, 40 hex digits. */
  readonly from: string
  readonly to: string
  /** Whether `from` was recorded, or found as the most alike of the history. */
  readonly origin: 'recorded' | 'identical' | 'most alike'
  /** Places where both sides changed the same lines; they carry conflict markers. */
  readonly conflicts: number
}

/**
 * What a branch is about, before anything was downloaded: what decides whether an open proposal
 * still says the same.
 */
export interface Intent {
  readonly name: string
  /** The recipe's text as it is. */
  readonly before: string
  /** Newest first. */
  readonly versions: readonly string[]
  /** The commit of Spack's own recipe that would be merged. */
  readonly upstream: string | undefined
}

/** The sha256 over what a proposal is about: equal intents make equal proposals. */
export function fingerprintOf(intents: readonly Intent[]): string {
  const hash = createHash('sha256')
  for (const { name, before, versions, upstream } of intents.toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  ))
    hash.update(JSON.stringify([name, before, versions, upstream ?? null]))
  return hash.digest('hex')
}
