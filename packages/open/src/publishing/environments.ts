import { environmentReport, type WorkFolder } from '@pakages/core'
import type { PackageEnvironment, SpecHash } from '@pakages/model'
import { existsSync } from 'node:fs'

/** What the build recorded of the environments of its packages, by hash; nothing where it did not. */
export async function environmentsOf({
  environment,
}: WorkFolder): Promise<ReadonlyMap<SpecHash, PackageEnvironment>> {
  if (!existsSync(environment)) return new Map()
  const { specs } = await environmentReport.read(environment)
  return new Map(specs.map((one) => [one.hash, one]))
}
