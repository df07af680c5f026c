import type { ConcreteDag } from '@pakages/model'
import { ownerOf, reasonsForSpack, StoreLayout } from '@pakages/store'
import { cannotWithoutSpack, firstOf, type Installer } from './installer.ts'
import { NativeInstaller } from './native-installer.ts'
import { neededOf } from './restore.ts'
import type { InstallRun } from './run.ts'
import { SpackInstaller } from './spack-installer.ts'

/**
 * Chooses who installs: what the input says, or by itself whoever can, told in one line where that
 * is Spack.
 * @throws UserError with every reason when it is to be done without Spack and cannot.
 */
export async function chooseInstaller(run: InstallRun, dag: ConcreteDag): Promise<Installer> {
  const { inputs, installRoot, ports } = run
  if (inputs.installer === 'spack') return new SpackInstaller(run)
  const layout = new StoreLayout(installRoot)
  const reasons = reasonsForSpack({
    dag,
    needed: neededOf(dag),
    layout,
    owner: await ownerOf(layout),
    announced: new Map(),
  })
  const spack = inputs.installer === 'auto' ? new SpackInstaller(run, reasons) : undefined
  if (reasons.length === 0) return new NativeInstaller(run, layout, spack)
  if (!spack) throw cannotWithoutSpack(reasons)
  ports.host.info(`Spack installs this: ${firstOf(reasons, 1)}.`)
  return spack
}
