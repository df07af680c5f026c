import {
  addRecords,
  environmentReport,
  messageOf,
  type Host,
  type Spack,
  type WorkFolder,
} from '@pakages/core'
import { label, type ConcreteDag, type SpecHash } from '@pakages/model'

/**
 * Records what the recipes of installed packages do to the environment of who uses them: only the
 * Spack that has the recipes can say so. A recipe that cannot be asked costs its own record, never
 * the build.
 */
export async function recordEnvironments(
  dag: ConcreteDag,
  installed: readonly SpecHash[],
  { spack, work, host }: { readonly spack: Spack; readonly work: WorkFolder; readonly host: Host },
): Promise<void> {
  try {
    const { specs, failed } = await spack.runEnvironments(dag, installed)
    for (const { hash, why } of failed)
      host.warning(`${named(hash, dag)} will not say what it sets in the environment: ${why}`)
    await addRecords(environmentReport, work.environment, specs)
  } catch (error) {
    host.warning(`What packages set in the environment is not recorded: ${messageOf(error)}`)
  }
}

function named(hash: SpecHash, { specs }: ConcreteDag): string {
  const spec = specs.get(hash)
  return spec ? label(spec) : hash
}
