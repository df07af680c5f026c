import { UserError } from '@pakages/core'
import type { ConcreteDag } from '@pakages/model'
import type { Admission } from './gate.ts'
import { cannotWithoutSpack, type Installation, type Installer } from './installer.ts'
import { handled, openForInstall } from './open-for-install.ts'
import { notComplete } from './restore.ts'
import { installAll, restoreAll, type InstallRun } from './run.ts'

/** Installs with Spack, from a mirror that is laid out on the way. */
export class SpackInstaller implements Installer {
  readonly name = 'spack'
  readonly #run: InstallRun
  readonly #reasons: readonly string[]

  /** @param reasons Why nobody else can do it, for who has no Spack either; default none. */
  constructor(run: InstallRun, reasons: readonly string[] = []) {
    this.#run = run
    this.#reasons = reasons
  }

  async install(dag: ConcreteDag, admission: Admission | undefined): Promise<Installation> {
    const run = this.#run
    const restoring = restoreAll(run, dag, admission, { installs: true }).then((restored) => {
      if (restored.missing.size > 0) throw notComplete(run.registry, restored)
      return restored
    })
    const travelled = handled(restoring.then(({ repositories }) => repositories))
    const [restored, spack] = await Promise.all([
      restoring,
      openForInstall(run, { travelled, binariesOnly: true }).catch((error: unknown) => {
        throw error instanceof UserError && this.#reasons.length > 0
          ? cannotWithoutSpack(this.#reasons, error)
          : error
      }),
    ])
    return { restored, outcomes: await installAll(run, spack, dag, restored), facts: spack }
  }
}
