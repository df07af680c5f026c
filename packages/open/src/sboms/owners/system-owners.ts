import { UserError, type Processes } from '@pakages/core'
import {
  isBuiltOn,
  isExternal,
  readOsRelease,
  type ConcreteDag,
  type ConcreteSpec,
  type Distribution,
  type SpecHash,
} from '@pakages/model'
import type { SystemOwner, SystemPackage } from '@pakages/sbom'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { apkOwners } from './apk-owners.ts'
import { dpkgOwners } from './dpkg-owners.ts'
import type { AskedSystem } from './file-owners.ts'
import { installedFiles } from './installed-files.ts'
import { rpmOwners } from './rpm-owners.ts'

/**
 * Which packages of this machine's own distribution the externals of a lock are: its package manager
 * is asked whose their files are. Nothing is said of externals of another operating system, of files
 * that no package has, and where the package has another version than the external.
 * @param path Where the package manager's program is looked for.
 * @param root Where the system lies; default `/`.
 */
export async function systemOwners(
  { specs }: ConcreteDag,
  processes: Processes,
  path: string,
  root = '/',
): Promise<ReadonlyMap<SpecHash, SystemOwner>> {
  const externals = [...specs.values()].filter(isExternal)
  const distribution = await distributionIn(root)
  const here = externals.filter((spec) => isBuiltOn(spec, distribution))
  const files = new Map<ConcreteSpec, readonly string[]>()
  for (const spec of here) files.set(spec, await installedFiles(spec, root))
  const owners = await ownersOf([...files.values()].flat(), { processes, path, root })
  return new Map(
    here.flatMap((spec) => {
      const candidates = files.get(spec)!.flatMap((file) => owners.get(file) ?? [])
      const found = candidates.find((one) => isSameVersion(one, spec.version))
      return found ? [[spec.hash, { distribution, package: found }] as const] : []
    }),
  )
}

async function distributionIn(root: string): Promise<Distribution> {
  const texts = await Promise.all(
    ['etc/os-release', 'usr/lib/os-release'].map((file) =>
      readFile(join(root, file), 'utf8').catch(() => undefined),
    ),
  )
  return readOsRelease(texts.find((text) => text !== undefined) ?? '')
}

/** A machine without a package manager, or without its program, knows of no file whose it is. */
async function ownersOf(
  files: readonly string[],
  system: AskedSystem,
): Promise<ReadonlyMap<string, SystemPackage>> {
  if (files.length === 0) return new Map()
  for (const ask of [dpkgOwners, rpmOwners, apkOwners]) {
    const found = await ask(files, system).catch(withoutProgram)
    if (found !== undefined && found.size > 0) return found
  }
  return new Map()
}

function withoutProgram(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error
}

/** `12.2.0` is that of `12.2.0-14+deb12u1` and `1:12.2.0~rc1-2`; neither of `12.2.01` nor `12.2.0a`. */
function isSameVersion({ version }: SystemPackage, wanted: string): boolean {
  const upstream = version.replace(/^\d+:/, '')
  return upstream.startsWith(wanted) && !/^[A-Za-z0-9]/.test(upstream.slice(wanted.length))
}
