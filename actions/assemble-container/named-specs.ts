import {
  CONFIGURATION_FILE,
  parseYaml,
  readConfigurationIfAny,
  readingFrom,
  UserError,
  type Ports,
} from '@pakages/core'
import { configuredRoots } from '@pakages/open/reuse'
import { readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import type { ContainerInputs } from './inputs.ts'
import { notOne } from './request.ts'

/**
 * What is put into an image, by its specs; none where locks say it. Where nothing is named it is
 * what `pakages.json` lists for `build`.
 * @throws UsageError where nothing is named anywhere, UserError for an environment without a plain
 * list of specs.
 */
export async function namedSpecs(
  { specs, environment, lock, config }: ContainerInputs,
  { host: { workspace } }: Ports,
): Promise<string[]> {
  if (environment !== undefined) return specsIn(resolve(workspace, environment))
  if (specs.length > 0 || lock.length > 0) return [...specs]
  const file = resolve(workspace, config[0] ?? CONFIGURATION_FILE)
  const configuration = await readConfigurationIfAny(file)
  const nothing = { specs, environment, repository: [], tests: 'none' as const }
  const roots = configuredRoots(nothing, configuration)
  if (roots.environment !== undefined) return specsIn(resolve(dirname(file), roots.environment))
  if (roots.specs.length === 0) throw notOne()
  return [...roots.specs]
}

const environmentFile = z.looseObject({
  spack: z.looseObject({ specs: z.array(z.string()) }),
})

/** @param place A `spack.yaml`, or the folder of one. @throws UserError where none is plain. */
async function specsIn(place: string): Promise<string[]> {
  const { file, text } = await environmentAt(place)
  const read = environmentFile.safeParse(readingFrom(file, () => parseYaml(text, file), { file }))
  if (read.success && read.data.spack.specs.length === 0)
    throw new UserError(`${file} is an environment without specs.`, {
      id: 'environment-not-read',
      fix: 'Name packages below "spack: specs:" ("spack add"), or in "specs".',
      at: { file },
    })
  if (read.success) return read.data.spack.specs
  throw new UserError(`${file} has no plain list "specs" below "spack".`, {
    id: 'environment-not-read',
    fix: 'Matrices and definitions are for Spack: concretize them, and give the spack.lock in "lock".',
    at: { file },
  })
}

async function environmentAt(place: string): Promise<{ file: string; text: string }> {
  const isFolder = (await stat(place).catch(() => undefined))?.isDirectory() === true
  const file = isFolder ? join(place, 'spack.yaml') : place
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UserError(`${file} cannot be read.`, {
      id: 'environment-not-read',
      fix: 'Give the path of a spack.yaml, or of its folder, in "environment".',
      cause,
    })
  })
  return { file, text }
}
