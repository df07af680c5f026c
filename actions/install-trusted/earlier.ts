import { shortHash } from '@pakages/model'
import { installedPackages, ownerOf, StoreLayout } from '@pakages/store'
import type { InstalledResult } from './result.ts'
import type { InstallRun } from './run.ts'

/**
 * Says which binaries that were asked for earlier, of the same packages, stay beside what was
 * installed now: an install takes the place of nothing.
 */
export async function sayWhatStays(
  { installRoot, ports }: InstallRun,
  { dag, outcomes }: InstalledResult,
): Promise<void> {
  const before = new Set(
    outcomes.filter((one) => one.outcome === 'present').map(({ hash }) => hash),
  )
  const added = dag.roots.filter((root) => !before.has(root))
  if (added.length === 0 || (await ownerOf(new StoreLayout(installRoot))) !== 'ours') return
  const names = new Set(added.map((root) => dag.specs.get(root)!.name))
  for (const { spec, prefix, explicit } of installedPackages(installRoot).values())
    if (explicit && prefix !== undefined && names.has(spec.name) && !dag.specs.has(spec.hash))
      ports.host.info(
        `${spec.name}@${spec.version} stays installed beside it: "pakages remove ${spec.name}/${shortHash(spec.hash)}" takes it away.`,
      )
}
