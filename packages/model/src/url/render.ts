import { nameInUrl } from './name-in-url.ts'
import { versionInUrl } from './version-in-url.ts'

/**
 * The URL of another version, as Spack extrapolates it (`substitute_version`): every occurrence of
 * the version that {@link versionInUrl} finds gives way to the new one. A URL without a version
 * comes back unchanged.
 */
export function renderUrl(url: string, version: string): string {
  const found = versionInUrl(url)
  if (!found) return url
  const { version: old, start } = found
  // Where Spack sees no name in the URL, it replaces only the occurrence that it recognized.
  if (nameInUrl(url, old) === undefined)
    return url.slice(0, start) + version + url.slice(start + old.length)
  return url.split(old).join(version)
}

/**
 * A pattern for the links of a download page that are this archive in other versions (as
 * `find_versions_of_archive` looks for them): the file name of `url` with its version as the group
 * `version`, the same wherever it is repeated, optionally with SourceForge's `/download` or PyPI's
 * `#sha256=…` after it. Undefined when the file name has no version.
 */
export function archiveLinkPattern(url: string): RegExp | undefined {
  const found = versionInUrl(url)
  if (!found) return undefined
  const file = url.replace(/\/download$/, '')
  const [first, ...rest] = file
    .slice(file.lastIndexOf('/') + 1)
    .split(found.version)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
  if (first === undefined || rest.length === 0) return undefined
  return new RegExp(
    `/${first}(?<version>\\d[^/]*)${rest.join('\\k<version>')}(?:/download)?(?:#sha256=.*)?$`,
  )
}
