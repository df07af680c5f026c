import { readLicence, type Licence } from '@pakages/core'
import { readOsRelease, type Distribution } from '@pakages/model'
import type { SystemPackage } from '@pakages/sbom'
import type { FileTree } from '../base-files/file-tree.ts'
import { readApkInstalled } from './apk.ts'
import { readCopyright } from './copyright.ts'
import { readDpkgStatus, type ReadDatabase } from './dpkg.ts'
import { readRpmDatabase } from './rpm-database.ts'
import { isSpecFile, LONGEST_SPEC, readSpackSpecs } from './spack-specs.ts'
import { isDeclaredLicence } from '../content/licence-place.ts'

/** What a base has of its own distribution, and of packages of Spack. */
export interface BasePackages {
  readonly distribution: Distribution
  /** Sorted by name, then by version and architecture. */
  readonly packages: readonly SystemPackage[]
  /** What could not be read, and why, in sentences: those packages are missing above. */
  readonly unread: readonly string[]
}

const MEGABYTE = 1024 * 1024
/** Bytes of an SPDX expression. */
const LONGEST_LICENCE = 8192
const OS_RELEASE = ['etc/os-release', 'usr/lib/os-release']
const DPKG = 'var/lib/dpkg/status'
const DPKG_PARTS = /^var\/lib\/dpkg\/status\.d\/[^/]+$/
const APK = ['lib/apk/db/installed', 'usr/lib/apk/db/installed']
const RPM = ['var/lib/rpm', 'usr/lib/sysimage/rpm', 'usr/share/rpm']
/** Formats of rpm's database from before and beside SQLite. */
const OLD_RPM: Readonly<Record<string, string>> = {
  Packages: 'Berkeley DB, as rpm wrote it before 4.16',
  'Packages.db': "rpm's own ndb, as SUSE has it",
}

/**
 * Whether a file of a base tells of its packages. @param path Without a leading slash.
 * @returns The most bytes that are read of it.
 */
export function packageFileLimit(path: string): number | undefined {
  if (OS_RELEASE.includes(path)) return MEGABYTE
  if (path === DPKG || APK.includes(path)) return 64 * MEGABYTE
  if (DPKG_PARTS.test(path) || /^usr\/share\/doc\/[^/]+\/copyright$/.test(path)) return MEGABYTE
  if (isSpecFile(path)) return LONGEST_SPEC
  if (isDeclaredLicence(path)) return LONGEST_LICENCE
  const [, folder, name] = /^(.*)\/([^/]+)$/.exec(path) ?? []
  if (folder === undefined || !RPM.includes(folder)) return undefined
  if (name === 'rpmdb.sqlite' || name === 'rpmdb.sqlite-wal') return 512 * MEGABYTE
  // That it is there is all that is needed.
  return Object.hasOwn(OLD_RPM, name!) ? 0 : undefined
}

/**
 * Lists the packages of a base out of the databases of dpkg, rpm and apk, and those of Spack, which
 * say themselves what they are. Nothing is run for it.
 * What cannot be read is told and no error: a base may have no package manager at all.
 */
export async function basePackagesIn(files: FileTree): Promise<BasePackages> {
  const unread: string[] = []
  const found = [
    ...fromDpkg(files),
    ...fromApk(files),
    ...(await fromRpm(files)),
    ...fromSpack(files),
  ]
  for (const { path, read } of found)
    if (typeof read === 'string') unread.push(`${path} was not read: ${read}.`)
    else if (read.malformed > 0)
      unread.push(`${path} has ${read.malformed} malformed entries, which are left out.`)
  const release = OS_RELEASE.map((path) => textAt(files, path)).find((text) => text !== undefined)
  const packages = found.flatMap(({ read }) => (typeof read === 'string' ? [] : read.packages))
  return {
    distribution: readOsRelease(release ?? ''),
    // Each once: two entries of an SBOM may not have one identity.
    packages: [...new Map(packages.map((one) => [keyOf(one), one])).entries()]
      .sort(([a], [b]) => compare(a, b))
      .map(([, one]) => one),
    unread,
  }
}

interface Found {
  readonly path: string
  readonly read: ReadDatabase | string
}

const TOO_LARGE = 'it is larger than any real one'

function* fromDpkg(files: FileTree): Generator<Found> {
  // Many packages may share a text, by links or by their names: each text is read once.
  const known = new Map<Buffer, Licence>()
  const licences = (name: string): Licence => {
    const text = files.file(`usr/share/doc/${name}/copyright`)?.content
    if (!text) return readLicence(undefined)
    const licence = known.get(text) ?? readCopyright(text.toString('utf8'))
    known.set(text, licence)
    return licence
  }
  const parts = [...files.files().keys()].filter(
    (path) => DPKG_PARTS.test(path) && !path.endsWith('.md5sums'),
  )
  for (const path of [DPKG, ...parts.sort()]) {
    const file = files.file(path)
    if (!file) continue
    const text = textAt(files, path)
    yield { path, read: text === undefined ? TOO_LARGE : readDpkgStatus(text, licences) }
  }
}

function* fromApk(files: FileTree): Generator<Found> {
  const path = APK.find((one) => files.file(one))
  if (path === undefined) return
  const text = textAt(files, path)
  yield { path, read: text === undefined ? TOO_LARGE : readApkInstalled(text) }
}

/** Folders are often links to one another: the first that has a database is read. */
async function fromRpm(files: FileTree): Promise<Found[]> {
  for (const folder of RPM) {
    const path = `${folder}/rpmdb.sqlite`
    const file = files.file(path)
    if (file) {
      const { content: database } = file
      const log = files.file(`${path}-wal`)?.content
      return [{ path, read: database ? await readRpmDatabase({ database, log }) : TOO_LARGE }]
    }
    for (const [name, format] of Object.entries(OLD_RPM))
      if (files.file(`${folder}/${name}`))
        return [{ path: `${folder}/${name}`, read: `it is in ${format}` }]
  }
  return []
}

/** Where they lie is up to whoever installed them: in images of ours at their short prefix. */
function fromSpack(files: FileTree): Found[] {
  const read = readSpackSpecs(files)
  const isThere = typeof read === 'string' || read.packages.length > 0 || read.malformed > 0
  return isThere ? [{ path: 'What installed packages of Spack say (.spack/spec.json)', read }] : []
}

const textAt = (files: FileTree, path: string): string | undefined =>
  files.file(path)?.content?.toString('utf8')

const keyOf = ({ manager, name, version, architecture = '', spec }: SystemPackage): string =>
  [name, version, architecture, manager, spec?.hash ?? ''].join('\0')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
