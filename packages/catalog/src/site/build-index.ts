import { UserError } from '@pakages/core'
import { shown } from '@pakages/model'
import { isDeepStrictEqual } from 'node:util'
import {
  checksumsDocument,
  checksumsPartDocument,
  filesListedIn,
  type ChecksumsDocument,
  type ChecksumsPart,
} from '../checksums-documents.ts'
import { hasOwnFiles } from '../discovery/discovery-files.ts'
import { isLarge } from '../entries/large.ts'
import { findLinks, type Links } from '../entries/links.ts'
import { LIFETIME_DAYS, type CatalogInput, type PackageInput } from '../input.ts'
import { byText, newestFirst } from '../order.ts'
import { assetVersion } from '../assets.generated.ts'
import { packageFingerprint, packageFiles } from './package-files.ts'
import { partPath } from './parts.ts'
import { CHECKSUMS, HOME } from './paths.ts'
import { sharedFiles } from './shared-files.ts'
import { jsonFile, sha256, type SiteFile } from './site-file.ts'

/** An index that was built before and whose files are all still there. */
export interface PreviousIndex {
  readonly root: ChecksumsDocument
  /** By path. */
  readonly parts: ReadonlyMap<string, ChecksumsPart>
}

/**
 * Builds the site. The same input gives the same bytes in the same order. Packages whose input did
 * not change since `previous` are not rendered again: their files come as `kept`. The checksums
 * come last: parts, then the root, which keeps its date as long as nothing else changes.
 * @param reached The highest version that a root of this index had: the next one is higher, also
 * where SOURCE_DATE_EPOCH holds the date. Default: that of `previous`.
 * @throws UserError when two packages, or two versions of one, have the same name.
 */
export function* buildIndex(
  input: CatalogInput,
  previous?: PreviousIndex,
  reached = previous?.root.version ?? 0,
): Generator<SiteFile, void> {
  const records = Map.groupBy(input.vulnerabilities?.records ?? [], (one) => one.package)
  const sorted = input.packages
    .map((owner): PackageInput => {
      const own = records.get(owner.name)
      return { ...owner, versions: newestFirst(owner.versions), ...(own && { records: own }) }
    })
    .sort((a, b) => byText(a.name, b.name))
  refuseDuplicates(sorted)
  const known = knownFiles(previous)
  const parts = new Map<string, ChecksumsPart>()
  const ordered = { ...input, packages: sorted }
  const links = findLinks(ordered)
  for (const { owner, print, files } of allPackages(ordered, links, previous)) {
    const path = partPath(owner.name)
    const part = parts.get(path) ?? { packages: {} }
    parts.set(path, part)
    const own: Record<string, string> = {}
    part.packages[owner.name] = { input: print, files: own }
    for (const file of files) {
      own[file.path] = file.sha256
      yield orKept(file, known)
    }
  }
  const partFiles = [...parts]
    .sort(([a], [b]) => byText(a, b))
    .map(([path, part]) => jsonFile(path, checksumsPartDocument.schema, part))
  const listed: Record<string, string> = {}
  const { files, home } = sharedFiles(input, sorted, links, known)
  for (const file of [...files, ...partFiles]) {
    listed[file.path] = file.sha256
    yield orKept(file, known)
  }
  const before = holding(previous?.root, input, reached)
  const start = startPage(home, input, listed, before)
  listed[start.path] = start.sha256
  yield orKept(start, known)
  yield rootFile(input, listed, before, reached)
}

interface PackageWork {
  readonly owner: PackageInput
  readonly print: string
  readonly files: readonly SiteFile[]
}

/** @param input Packages by name, their versions newest first: so they stay from here on. */
function* allPackages(
  input: CatalogInput,
  links: Links,
  previous: PreviousIndex | undefined,
): Generator<PackageWork, void> {
  const common = sha256(
    JSON.stringify([input.site, assetVersion, hasOwnFiles(input), isLarge(input)]),
  )
  for (const owner of input.packages) {
    const print = packageFingerprint(links, owner, common)
    const before = previous?.parts.get(partPath(owner.name))?.packages[owner.name]
    yield {
      owner,
      print,
      files: before?.input === print ? kept(before.files) : packageFiles(input, links, owner),
    }
  }
}

/** The files of a package that did not change. */
const kept = (files: Readonly<Record<string, string>>): SiteFile[] =>
  Object.entries(files).map(([path, digest]) => ({ kind: 'kept', path, sha256: digest }))

const orKept = (file: SiteFile, known: ReadonlyMap<string, string>): SiteFile =>
  known.get(file.path) === file.sha256
    ? { kind: 'kept', path: file.path, sha256: file.sha256 }
    : file

function knownFiles(previous: PreviousIndex | undefined): ReadonlyMap<string, string> {
  if (!previous) return new Map()
  return new Map([
    ...Object.entries(previous.root.files),
    ...[...previous.parts.values()].flatMap(filesListedIn),
  ])
}

/** For how long an index holds, in milliseconds. */
const lifetimeOf = ({ lifetimeDays = LIFETIME_DAYS }: CatalogInput): number =>
  lifetimeDays * 24 * 3600 * 1000

/** The root before, if it may stay where nothing else changes: until half of its time is over. */
function holding(
  before: ChecksumsDocument | undefined,
  input: CatalogInput,
  reached: number,
): ChecksumsDocument | undefined {
  const expires = before?.expires
  return expires !== undefined &&
    (before?.version ?? 0) >= reached &&
    Date.parse(expires) - Date.parse(input.issued) > lifetimeOf(input) / 2
    ? before
    : undefined
}

/** It tells the day of publishing, which is that of the root: as long as nothing else changes, both stay. */
function startPage(
  home: (issued: string) => SiteFile,
  { issued }: CatalogInput,
  others: Readonly<Record<string, string>>,
  before: ChecksumsDocument | undefined,
): SiteFile {
  const { [HOME]: last, ...rest } = before?.files ?? {}
  if (before && isDeepStrictEqual(rest, others)) {
    const same = home(before.issued)
    if (same.sha256 === last) return same
  }
  return home(issued)
}

/**
 * The root. One that says the same stays as it is until half of its time is over: then it is
 * renewed, so that a site that is written regularly never expires.
 */
function rootFile(
  input: CatalogInput,
  files: Record<string, string>,
  before: ChecksumsDocument | undefined,
  reached: number,
): SiteFile {
  const { issued } = input
  const now = Date.parse(issued)
  const stays = before && isDeepStrictEqual(before.files, files)
  const root = stays
    ? before
    : {
        issued,
        expires: new Date(now + lifetimeOf(input)).toISOString(),
        version: Math.max(Math.floor(now / 1000), reached + 1),
        files,
      }
  const { schema: _, ...known } = root as typeof root & { readonly schema?: string }
  const file = jsonFile(CHECKSUMS, checksumsDocument.schema, known)
  return stays ? { kind: 'kept', path: file.path, sha256: file.sha256 } : file
}

function refuseDuplicates(sorted: readonly PackageInput[]): void {
  for (const [at, owner] of sorted.entries()) {
    if (sorted[at + 1]?.name === owner.name)
      throw new UserError(`The package ${shown(owner.name)} is there twice.`, {
        id: 'index-name-twice',
        fix: 'Give each package one name: two recipe repositories may bring the same.',
      })
    const versions = owner.versions.map((version) => version.version)
    const twice = versions.find((version, place) => versions.indexOf(version) !== place)
    if (twice !== undefined)
      throw new UserError(`${shown(owner.name)} has the version ${shown(twice)} twice.`, {
        id: 'index-name-twice',
        fix: 'Name each version once.',
      })
  }
}
