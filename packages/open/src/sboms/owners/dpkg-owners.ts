import { readCopyright, readDpkgStatus } from '@pakages/container'
import { readLicence, type Licence } from '@pakages/core'
import type { SystemPackage } from '@pakages/sbom'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { AskedSystem, FileOwners } from './file-owners.ts'

const DATABASE = 'var/lib/dpkg'
/** Bytes of a copyright file. */
const LONGEST = 1024 * 1024

/** Asks dpkg: which packages files are of, then what it has recorded of these. */
export const dpkgOwners: FileOwners = async (files, system) => {
  if (!existsSync(join(system.root, DATABASE, 'status'))) return undefined
  const lines = await dpkgQuery(['--search', '--', ...files], system)
  const owners = new Map(lines.split('\n').flatMap(ownerIn))
  const names = [...new Set(owners.values())]
  if (names.length === 0) return new Map()
  const status = await dpkgQuery(['--status', '--', ...names], system)
  const read = readDpkgStatus(status, (name) => licenceOf(name, system.root))
  const packages = typeof read === 'string' ? [] : read.packages
  const found = (owner: string): SystemPackage | undefined => {
    const [name, architecture] = owner.split(':')
    return packages.find(
      (one) =>
        one.name === name && (architecture === undefined || one.architecture === architecture),
    )
  }
  return new Map(
    [...owners].flatMap(([file, owner]) => {
      const one = found(owner)
      return one ? [[file, one] as const] : []
    }),
  )
}

/** It ends with 1 where some were not found, and answers for the others. */
async function dpkgQuery(args: readonly string[], system: AskedSystem): Promise<string> {
  const admin = join(system.root, DATABASE)
  const { stdout } = await system.processes.run('dpkg-query', ['--admindir', admin, ...args], {
    env: { PATH: system.path, LC_ALL: 'C.UTF-8' },
  })
  return stdout
}

/** `NAME[:ARCHITECTURE][, …]: /PATH`; of several owners of one file the first is taken. */
function ownerIn(line: string): [string, string][] {
  const [, owner, file] =
    /^([a-z0-9][a-z0-9+.-]*(?::[a-z0-9-]+)?)(?:, [^/]*)?: (\/.*)$/.exec(line) ?? []
  return owner === undefined ? [] : [[file!, owner]]
}

function licenceOf(name: string, root: string): Licence {
  const file = join(root, 'usr/share/doc', name, 'copyright')
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? Infinity
  return size > LONGEST ? readLicence(undefined) : readCopyright(readFileSync(file, 'utf8'))
}
