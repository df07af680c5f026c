import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheFolder } from '@pakages/core'
import type { Recipe } from '@pakages/model'
import {
  archiveAddress,
  diffArchives,
  type ArchiveDiff,
  type NamedArchive,
} from '@pakages/upstream'
import { openAccess } from '../check-updates/access.ts'
import type { RecipeComparison } from './diff.ts'
import type { ReviewSurroundings } from './surroundings.ts'

/**
 * What is different in the upstream archives of a version and of the one that was approved last,
 * each as its recipe names it: fetched, checked, and read in memory.
 */
export async function compareArchives(
  { spec, now, before, against }: RecipeComparison,
  around: ReviewSurroundings,
): Promise<ArchiveDiff> {
  const version = spec.split('@')[1] ?? ''
  const current = archiveOf(now.recipe, version)
  if (typeof current === 'string') return { kind: 'not-compared', reason: current }
  if (against === undefined) return { kind: 'not-compared', reason: toReadWhole(current) }
  // An old version may have been taken out of the recipe since.
  const old = archiveOf(before?.recipe ?? now.recipe, against.version)
  if (typeof old === 'string') return { kind: 'not-compared', reason: old }
  const { inputs, ports, configuration } = around
  const section = configuration?.values.updates ?? {}
  const tokens = { token: inputs.token, 'upstream-token': undefined }
  const access = openAccess(tokens, section, join(cacheFolder(ports.host.env), 'updates'), ports)
  const scratch = await mkdtemp(join(tmpdir(), 'pakages-archives-'))
  try {
    return await diffArchives(old, current, scratch, access)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

const toReadWhole = ({ url, sha256 }: NamedArchive): string =>
  `No version was approved before: all of ${url} is to be read, whose sha256 is ${sha256}.`

/** The archive of a version; a sentence where there is none that could be checked. */
function archiveOf(recipe: Recipe, version: string): NamedArchive | string {
  const own = recipe.versions.find((one) => one.version.text === version)
  if (!own) return `The recipe of ${recipe.name} has no version ${version}.`
  const { sha256, commit, tag, branch } = own
  const ref = commit ?? tag ?? branch
  if (sha256 === undefined)
    return ref === undefined
      ? `The recipe has no sha256 for the archive of ${version}.`
      : `${version} is taken from git (${ref}), not from an archive: compare it there.`
  const address = archiveAddress(recipe, version)
  return address.kind === 'address' ? { url: address.url, sha256 } : address.reason
}
