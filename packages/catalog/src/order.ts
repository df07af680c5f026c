import { compareVersions, parseVersion } from '@pakages/model'
import type { VersionInput } from './input.ts'
import { rankOf } from './state.ts'

/** Compares by code units, which is the same on every machine. */
export const byText = (left: string, right: string): number =>
  left < right ? -1 : left > right ? 1 : 0

/** Newest first, as Spack orders versions; what Spack cannot read comes last, by its text. */
export function newestFirst<T extends { readonly version: string }>(versions: readonly T[]): T[] {
  const read = versions.map((value) => ({ value, version: readable(value.version) }))
  read.sort((left, right) => {
    if (left.version === undefined || right.version === undefined)
      return (
        Number(left.version === undefined) - Number(right.version === undefined) ||
        byText(left.value.version, right.value.version)
      )
    return (
      compareVersions(right.version, left.version) ||
      byText(left.value.version, right.value.version)
    )
  })
  return read.map((entry) => entry.value)
}

function readable(text: string): ReturnType<typeof parseVersion> | undefined {
  try {
    return parseVersion(text)
  } catch {
    return undefined
  }
}

/**
 * The version that people should take: the newest of the best state; undefined when there is none.
 * @param versions Newest first.
 */
export function preferredOf(versions: readonly VersionInput[]): VersionInput | undefined {
  const best = Math.min(...versions.map((version) => rankOf(version.state)))
  return versions.find((version) => rankOf(version.state) === best)
}

/** The targets that a version has binaries for, each once, sorted. */
export const targetsOf = (version: VersionInput): string[] =>
  [...new Set(version.binaries.map((binary) => binary.target))].sort(byText)

interface Listed {
  readonly status: VersionInput['advisories'][number]['status']
  readonly grade?: VersionInput['advisories'][number]['grade'] | undefined
}

/** The advisories that affect a version, as far as anybody is sure. */
export const affecting = <T extends Listed>(version: { readonly advisories: readonly T[] }): T[] =>
  version.advisories.filter(
    ({ status, grade }) =>
      (status === 'affected' || status === 'under_investigation') && grade !== 'possible',
  )
