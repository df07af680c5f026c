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
