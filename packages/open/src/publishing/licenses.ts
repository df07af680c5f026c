import { readLicence, recipeFactsReport, type SpdxExpression, type WorkFolder } from '@pakages/core'
import type { SpecHash } from '@pakages/model'
import { existsSync } from 'node:fs'

/** The licences of packages, of those whose licence `build` recorded. */
export async function licensesOf(work: WorkFolder): Promise<ReadonlyMap<SpecHash, SpdxExpression>> {
  if (!existsSync(work.facts)) return new Map()
  const { specs } = await recipeFactsReport.read(work.facts)
  return new Map(
    specs.flatMap(({ hash, licenses }) => {
      const { expression } = readLicence(licenses)
      return expression === undefined ? [] : [[hash, expression] as const]
    }),
  )
}
