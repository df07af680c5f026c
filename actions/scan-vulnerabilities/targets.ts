import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import {
  codeOf,
  NotChecked,
  readingFrom,
  readJson,
  readRegularFile,
  UsageError,
  UserError,
  workFolder,
  type Ports,
} from '@pakages/core'
import { parseLock } from '@pakages/model'
import { packagesIn } from '@pakages/oci'
import { openWithLogin } from '@pakages/open/registry'
import { installedDag, recipeFolder, StoreDatabase, StoreLayout } from '@pakages/store'
import type { ScanInputs } from './inputs.ts'
import { readSbom, sbomFormat } from './sbom-file.ts'
import { subjectOf, type Subject } from './subject.ts'

/** The inputs that say what is to be looked at. */
type TargetInputs = Pick<ScanInputs, 'targets' | 'work-dir' | 'token' | 'username'>

/**
 * Everything that is to be looked at, in the order of the targets.
 * @throws NotChecked when a target is none, or holds no package.
 */
export async function subjectsOf(inputs: TargetInputs, ports: Ports): Promise<Subject[]> {
  const found: Subject[] = []
  for (const target of targetsOf(inputs, ports)) {
    const subjects = await subjectsIn(target, inputs, ports).catch(asNotChecked)
    if (subjects.length === 0)
      throw new NotChecked(`There is no package in ${target}, so nothing was checked.`, {
        id: 'nothing-to-scan',
        fix: 'Name a lock, SBOM, install root or registry with packages.',
      })
    found.push(...subjects)
  }
  return found
}

/** Whatever is wrong with what a scan reads: nothing was looked at. */
export function asNotChecked(error: unknown): never {
  if (error instanceof UsageError || !(error instanceof UserError)) throw error
  const { id, message, fix, at } = error
  throw new NotChecked(message, { id, fix, cause: error, ...(at && { at }) })
}

function targetsOf(inputs: TargetInputs, { host }: Ports): readonly string[] {
  if (inputs.targets.length > 0) return inputs.targets
  const { lock } = workFolder(resolve(host.workspace, inputs['work-dir']))
  const own = [lock, join(host.workspace, 'spack.lock')].find((file) => existsSync(file))
  if (own !== undefined) return [relative(host.workspace, own)]
  throw new NotChecked('There is nothing to look at.', {
    id: 'nothing-to-scan',
    fix: 'Name a spack.lock, an SBOM, an install root or a registry with "targets", an index with "index", or run "build" first.',
  })
}

async function subjectsIn(target: string, inputs: TargetInputs, ports: Ports): Promise<Subject[]> {
  if (/^(oci|oci\+http):\/\/|^oci-layout:/.test(target)) return inRegistry(target, inputs, ports)
  const path = resolve(ports.host.workspace, target)
  const found = await stat(path).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error
    throw new NotChecked(`There is no file or folder ${target}.`, {
      id: 'scan-target-unusable',
      fix: 'Correct "targets": name a lock, an SBOM, an install root or a registry.',
      cause: error,
    })
  })
  return found.isDirectory() ? inRoot(path, target) : inFile(path, target)
}

async function inRegistry(target: string, inputs: TargetInputs, ports: Ports): Promise<Subject[]> {
  const { specs, tags } = await packagesIn(openWithLogin(target, inputs, ports))
  return [...tags.keys()].map((hash) => subjectOf({ spec: specs.get(hash)!, specs }, target))
}

function inRoot(path: string, target: string): Subject[] {
  const file = new StoreLayout(path).database
  if (!existsSync(file))
    throw new NotChecked(`${target} is no install root: it has no database of packages.`, {
      id: 'scan-target-unusable',
      fix: 'Name the folder that packages are installed into, or a file.',
    })
  const database = StoreDatabase.read(file)
  const { specs } = installedDag(database)
  return [...specs.values()].flatMap((spec) => {
    const prefix = database.prefixOf(spec.hash)
    if (prefix === undefined) return []
    const travelled = join(prefix, '.spack', 'repos')
    const repository = recipeFolder(travelled, spec.namespace ?? 'builtin')
    return [subjectOf({ spec, specs }, target, repository)]
  })
}

async function inFile(file: string, target: string): Promise<Subject[]> {
  const json = await readJson(file, 'Correct "targets".', readRegularFile)
  if (sbomFormat(json) !== undefined) return readSbom(json, target)
  if (typeof json === 'object' && json !== null && 'concrete_specs' in json) {
    const { specs } = readingFrom(target, () => parseLock(json), { file })
    return [...specs.values()].map((spec) => subjectOf({ spec, specs }, target))
  }
  throw new NotChecked(`${target} is neither a spack.lock nor an SBOM (CycloneDX or SPDX 2).`, {
    id: 'scan-target-unusable',
    fix: 'Name another file with "targets".',
    at: { file },
  })
}
