import { recipeFactsReport, type WorkFolder } from '@pakages/core'
import type { SpecHash } from '@pakages/model'
import { existsSync } from 'node:fs'

/** The licences of packages as one SPDX expression each, as far as `build` recorded them. */
export async function licensesOf(work: WorkFolder): Promise<ReadonlyMap<SpecHash, string>> {
  if (!existsSync(work.facts)) return new Map()
  const { specs } = await recipeFactsReport.read(work.facts)
  return new Map(
    specs
      .filter(({ licenses }) => licenses.length > 0)
      .map(({ hash, licenses }) => [hash, joined(licenses)]),
  )
}

/** Several licences of one package all apply. */
const joined = (licenses: readonly string[]): string =>
  licenses.length === 1
    ? licenses[0]!
    : licenses.map((one) => (/\sOR\s/.test(one) ? `(${one})` : one)).join(' AND ')
