import {
  olderVersionsDocument,
  packageDocument,
  type PackageDocument,
  type VersionDocument,
} from '../documents.ts'
import { detailsOf } from '../entries/version-details.ts'
import type { PackageSummary } from '../entries/package-entry.ts'
import { olderVersionsPath, packagePath } from './paths.ts'
import { packedJsonFile, type SiteFile } from './site-file.ts'

/** Versions of one document of older ones. */
const TOGETHER = 50

/**
 * The documents of one package. Most have one, with all of their versions. What is older than the
 * newest 50 to 99 versions goes into documents of 50, counted from the oldest, so that a new version
 * changes none of them. @param versions Newest first, as `entry` lists them.
 */
export function packageDocuments(
  entry: PackageSummary,
  versions: readonly VersionDocument[],
): SiteFile[] {
  const documents = Math.max(0, Math.floor(versions.length / TOGETHER) - 1)
  const newest = versions.length - documents * TOGETHER
  /** Where the version at a place lies, counted from the oldest. */
  const older = (at: number): number => Math.floor((versions.length - 1 - at) / TOGETHER)
  const document: PackageDocument = {
    ...entry,
    versions: entry.versions.map((version, at) =>
      at < newest ? version : { ...version, in: olderVersionsPath(entry.name, older(at)) },
    ),
    details: detailsOf(versions.slice(0, newest)),
  }
  return [
    packedJsonFile(packagePath(entry.name), packageDocument.schema, document),
    ...Array.from({ length: documents }, (_, place) => {
      const end = versions.length - place * TOGETHER
      const held = { name: entry.name, ...detailsOf(versions.slice(end - TOGETHER, end)) }
      return packedJsonFile(
        olderVersionsPath(entry.name, place),
        olderVersionsDocument.schema,
        held,
      )
    }),
  ]
}
