import type { CatalogInput, PackageInput } from '../input.ts'
import { licencesIn } from '../licences/ids.ts'
import { byText, preferredOf } from '../order.ts'
import { licencePage } from '../pages/licence-page.ts'
import { licencePath } from './paths.ts'
import { textFile, type SiteFile } from './site-file.ts'

/** A page for each licence that a version names. @param sorted Versions newest first. */
export function licenceFiles(
  { site, licences }: Pick<CatalogInput, 'site' | 'licences'>,
  sorted: readonly PackageInput[],
): SiteFile[] {
  const named = new Set(
    sorted.flatMap(({ versions }) => versions.flatMap(({ license }) => license ?? [])),
  )
  const preferred = new Set(sorted.flatMap(({ versions }) => preferredOf(versions)?.license ?? []))
  const expressions = Map.groupBy(
    [...named].flatMap((one) => licencesIn(one).map((id) => ({ id, expression: one }))),
    ({ id }) => id,
  )
  return [...expressions]
    .sort(([a], [b]) => byText(a, b))
    .map(([id, all]) =>
      textFile(
        `${licencePath(id)}index.html`,
        licencePage(site, {
          id,
          known: licences?.get(id),
          expressions: all
            .map(({ expression }) => expression)
            .filter((one) => preferred.has(one))
            .sort(byText),
        }).text,
      ),
    )
}
