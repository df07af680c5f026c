import type { ScanFinding } from '@pakages/model'
import type { MendedPackage } from './propose.ts'

/**
 * Of the resources that packages carry, why no pull request mends them: the recipe says which version
 * of one goes with which version of the package, and only people know whether another one does.
 * @param open The findings that count.
 */
export function leftToPeople(open: readonly ScanFinding[]): MendedPackage[] {
  const parts = open.filter(({ package: { part } }) => part !== undefined)
  const byPart = Map.groupBy(parts, ({ package: one }) => `${one.name} (${one.part})`)
  return [...byPart].map(([name, found]) => ({ name, outcome: 'left', said: [reasonOf(found)] }))
}

function reasonOf(found: readonly ScanFinding[]): string {
  const [{ package: one, recipe }] = found as [ScanFinding]
  const fixed = [...new Set(found.flatMap((finding) => finding.fixed))]
  const place = recipe === undefined ? 'its resource()' : `${recipe.file}:${recipe.line}`
  const newer =
    fixed.length === 0 ? 'none is known to be fixed' : `fixed: ${fixed.slice(0, 4).join(', ')}`
  return `No version of ${one.name} mends a resource that it carries, and which version of ${one.part} goes with it is for people to say: change ${place} (${newer}), or take a version of ${one.name} that carries a later one.`
}
