import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { compareVersions, isInfinity } from '@pakages/model'
import { download } from '../evidence/download.ts'
import type { Finding } from '../evidence/evidence.ts'
import { archiveAddress } from '../recipe/archive-address.ts'
import type { LocalRecipe } from '../recipe/local-repository.ts'
import type { UpdateRun } from './work.ts'

/** The archives of versions that a recipe has already, looked at again. */
export interface VerifiedArchives {
  /** Archives whose checksum is another now. */
  readonly findings: readonly Finding[]
  /** How many archives are as the recipe says. */
  readonly sound: number
  /** Why others could not be looked at, sentences. */
  readonly unknown: readonly string[]
}

/**
 * Downloads the archives of the newest versions that a recipe has a sha256 for, and compares.
 * @param count How many.
 */
export async function verifyArchives(
  { recipe }: Pick<LocalRecipe, 'recipe'>,
  count: number,
  { access, scratch }: Pick<UpdateRun, 'access' | 'scratch'>,
): Promise<VerifiedArchives> {
  const newest = recipe.versions
    .filter(({ version, sha256 }) => sha256 !== undefined && !isInfinity(version))
    .toSorted((a, b) => compareVersions(b.version, a.version))
    .slice(0, count)
  const findings: Finding[] = []
  const unknown: string[] = []
  let sound = 0
  for (const { version, sha256 } of newest) {
    const address = archiveAddress(recipe, version.text)
    if (address.kind === 'unknown') {
      unknown.push(`${version.text}: ${address.reason}`)
      continue
    }
    const folder = await mkdtemp(join(scratch, 'verify-'))
    const found = await download(address.url, join(folder, 'archive'), access.web)
    await rm(folder, { recursive: true, force: true })
    if (found.kind !== 'downloaded') unknown.push(`${version.text}: ${found.reason}`)
    else if (found.sha256 === sha256) sound++
    else
      findings.push({
        kind: 'checksum-changed',
        message: `The archive of version ${version.text} has the sha256 ${found.sha256} now, but the recipe says ${sha256}: ${address.url}`,
      })
  }
  return { findings, sound, unknown }
}
