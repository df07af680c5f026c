import { join } from 'node:path'
import {
  cacheFolder,
  readingInput,
  UsageError,
  workFolder,
  type Parsed,
  type Ports,
  type SpackSettings,
} from '@pakages/core'
import { parseSpecQuery } from '@pakages/model'
import { checkCacheNames } from '@pakages/open/reuse'
import { configurationOf, spackSettings, withConfiguration } from '@pakages/spack'
import type { devInputs } from './inputs.ts'

/** What `dev` is told. */
export type DevInputs = Parsed<typeof devInputs>

/** Where a recipe is worked on: nothing of it is seen by what publishes. */
export interface Workbench {
  readonly inputs: DevInputs
  readonly ports: Ports
  /** The package that is worked on. */
  readonly name: string
  /** As Spack is asked for it. */
  readonly spec: string
  readonly settings: SpackSettings
  readonly caches: readonly string[]
  /** Whether the caches are those of `pakages.json`, which may not be there yet. */
  readonly cachesByDefault: boolean
}

/**
 * Finds out what is worked on, and where.
 * @throws UsageError for a spec without a name, or the install root of `build`.
 */
export async function openWorkbench(given: DevInputs, ports: Ports): Promise<Workbench> {
  const { host } = ports
  const configuration = await configurationOf(host)
  const inputs = withConfiguration(
    { ...given, 'install-root': given['install-root'] ?? join(cacheFolder(host.env), 'dev') },
    configuration,
    host,
  )
  const name = readingInput('spec', () => parseSpecQuery(given.spec)).name
  if (name === undefined)
    throw new UsageError(`"${given.spec}" names no package.`, {
      id: 'spec-without-name',
      fix: 'Give the name of the recipe first: "libfoo@1.2 +shared".',
    })
  const registry = configuration?.values.registry
  const own = given['trusted-caches'].length > 0
  const caches = own
    ? given['trusted-caches'].filter((cache) => cache !== 'none')
    : registry === undefined
      ? []
      : [registry]
  checkCacheNames(caches, inputs, ports)
  return {
    inputs,
    ports,
    name,
    spec: given.spec,
    settings: settingsOf(inputs, name, ports),
    caches,
    cachesByDefault: !own,
  }
}

/** A work folder and an install root of their own, and no mirror that what is built goes to. */
function settingsOf(inputs: DevInputs, name: string, { host }: Ports): SpackSettings {
  const shared = spackSettings(inputs, host)
  const published = join(shared.cacheFolder, 'store')
  if (shared.installRoot === published)
    throw new UsageError(`${published} is the install root of "build".`, {
      id: 'install-root-is-published',
      fix: 'Give another "install-root": what is tried out must not be published.',
    })
  return {
    ...shared,
    workFolder: workFolder(join(shared.workFolder, 'dev', name)).root,
    buildCache: undefined,
    developing: name,
  }
}
