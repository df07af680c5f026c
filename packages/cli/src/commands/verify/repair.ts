import { UserError, type Parsed } from '@pakages/core'
import { fetched } from '@pakages/image'
import {
  isExternal,
  label,
  reachable,
  RUNTIME,
  type ConcreteSpec,
  type SpecHash,
} from '@pakages/model'
import { openWithLogin } from '@pakages/open/registry'
import {
  holdRoot,
  installedDag,
  NativeInstall,
  originsIn,
  StoreDatabase,
  type PackageOrigin,
  type StoreLayout,
} from '@pakages/store'
import type { CommandSurroundings } from '../../command.ts'
import type { verifyInputs } from './inputs.ts'

/**
 * Installs damaged packages anew: the tarballs that they were installed from, by digest, so that
 * nothing comes in that was not let in before.
 * @throws UserError when it is not known where one came from, or it cannot be had.
 */
export async function repair(
  layout: StoreLayout,
  damaged: readonly ConcreteSpec[],
  inputs: Parsed<typeof verifyInputs>,
  surroundings: CommandSurroundings,
): Promise<void> {
  const ports = await surroundings.openPorts()
  await holdRoot(layout, 'verify', ports, async () => {
    const origins = await originsIn(layout)
    const found = damaged.map((spec) => ({ spec, origin: originOf(spec, origins) }))
    const native = await beginAnew(layout, damaged)
    try {
      for (const { spec, origin } of found) {
        const registry = openWithLogin(origin.registry, inputs, ports)
        await fetched(origin.layer, origin.size, origin.registry, async () =>
          native.take(spec.hash, await registry.readBlob(origin.layer, origin.size), { origin }),
        )
      }
    } finally {
      await native.end()
    }
  })
}

function originOf(
  spec: ConcreteSpec,
  origins: Readonly<Record<string, PackageOrigin>>,
): PackageOrigin {
  const origin = origins[spec.hash]
  if (origin) return origin
  throw new UserError(`It is not known where ${label(spec)} came from.`, {
    id: 'package-origin-unknown',
    fix: 'Remove it and install it again; packages that Spack installed are its own to mend.',
  })
}

async function beginAnew(
  layout: StoreLayout,
  damaged: readonly ConcreteSpec[],
): Promise<NativeInstall> {
  const { specs } = installedDag(StoreDatabase.read(layout.database))
  const anew = new Set<SpecHash>(damaged.map(({ hash }) => hash))
  const dag = { roots: [...anew], specs }
  const needed = reachable(dag, RUNTIME).filter((spec) => !isExternal(spec))
  return NativeInstall.begin({ layout, dag, needed, anew, explicit: new Set() })
}
