import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Identity } from '@pakages/advisories'
import { packageOfFolder } from '@pakages/repository'
import { recipesFolder } from '../recipes.ts'
import { row, type Row } from '../table.ts'
import { identifier } from './identified.ts'

/** Languages whose packages have an index of their own, by how Spack names their packages. */
const OF_AN_INDEX = /^(py|r|perl|ruby|rust|lua|ocaml|node)-/

/** How many recipes have a name that databases know, not counting those that only share theirs. */
export async function coverageRows(): Promise<Row[]> {
  const identify = await identifier()
  if (identify === undefined) return [covered('identities, any', 0, 'PAKAGES_RECIPES is not set')]
  const all = [...(await sureIdentities(identify))]
  const others = all.filter(([name]) => !OF_AN_INDEX.test(name))
  const share = (list: typeof all, wanted: (kinds: readonly Identity[]) => boolean): number =>
    (100 * list.filter(([, identities]) => wanted(identities)).length) / Math.max(1, list.length)
  const any = (identities: readonly Identity[]): boolean => identities.length > 0
  const kinds = [
    ...new Set(all.flatMap(([, identities]) => identities.map(({ kind }) => kind))),
  ].sort()
  return [
    covered('identities, any', share(all, any), `of ${all.length} recipes with a version`),
    covered(
      'identities, C and C++',
      share(others, any),
      `of ${others.length} recipes that are of no language's index`,
    ),
    ...kinds.map((kind) =>
      covered(
        `identities, ${kind}`,
        share(all, (list) => list.some((one) => one.kind === kind)),
        '',
      ),
    ),
    covered(
      'identities, cpe that somebody wrote down',
      share(all, (list) => list.some(({ kind, derived }) => kind === 'cpe' && derived !== true)),
      'without those that a rule makes of a repository',
    ),
    covered(
      'identities, CPE alone',
      share(
        all,
        (list) =>
          list.length > 0 && list.every(({ kind }) => kind === 'cpe' || kind === 'distribution'),
      ),
      'nothing else tells',
    ),
  ]
}

/** What each recipe with a version is known by, without names that it may share with others. */
async function sureIdentities(
  identify: NonNullable<Awaited<ReturnType<typeof identifier>>>,
): Promise<ReadonlyMap<string, readonly Identity[]>> {
  const { folder } = recipesFolder()
  const found = new Map<string, readonly Identity[]>()
  for (const entry of readdirSync(folder)) {
    if (!holdsVersions(join(folder, entry, 'package.py'))) continue
    const name = packageOfFolder(entry)
    const { identities } = await identify(name, '1.0')
    found.set(
      name,
      identities.filter(({ certainty }) => certainty !== 'possible'),
    )
  }
  return found
}

function holdsVersions(file: string): boolean {
  try {
    return /^\s*version\(/m.test(readFileSync(file, 'utf8'))
  } catch {
    return false
  }
}

const covered = (name: string, ours: number, reason: string): Row =>
  row({ bench: 'scan', case: name, unit: '%', ours, peer: 'none', theirs: null, reason })
