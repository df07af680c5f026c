import { INFINITY_NAMES, isInfinite, type VersionComponent } from './component.ts'
import { parseVersion, type SpackVersion } from './version.ts'

/** `1.2.3` → `1_2_3`: dots and dashes become underscores. */
export const underscored = (version: SpackVersion): SpackVersion =>
  parseVersion(version.text.replaceAll(/[.-]/g, '_'))

/** `1_2-3` → `1.2.3`: underscores and dashes become dots. */
export const dotted = (version: SpackVersion): SpackVersion =>
  parseVersion(version.text.replaceAll(/[_-]/g, '.'))

/** `1.2_3` → `1-2-3`: dots and underscores become dashes. */
export const dashed = (version: SpackVersion): SpackVersion =>
  parseVersion(version.text.replaceAll(/[._]/g, '-'))

/** `1.2.3` → `123`: separators go. */
export const joined = (version: SpackVersion): SpackVersion =>
  parseVersion(version.text.replaceAll(/[._-]/g, ''))

/**
 * The first `count` components (a negative count leaves that many out from the end), with the
 * separators between them: `upTo(1.23-4b, 3)` is `1.23-4`. A pre-release word is no component.
 * Numbers lose leading zeros, as in Spack.
 */
export const upTo = (version: SpackVersion, count: number): SpackVersion =>
  sliced(version, 0, count)

/**
 * The components from `start` to before `end`, as Python slices, with the separators between them.
 */
export function sliced(
  version: SpackVersion,
  start: number,
  end = version.release.length,
): SpackVersion {
  const components = version.release.slice(start, end)
  const separators = version.separators.slice(0, version.release.length).slice(start, end)
  return parseVersion(
    components
      .map(
        (component, at) =>
          componentText(component) + (at < components.length - 1 ? separators[at]! : ''),
      )
      .join(''),
  )
}

/** A component as Spack prints it. */
export const componentText = (component: VersionComponent): string =>
  isInfinite(component) ? (INFINITY_NAMES[component.infinity] ?? 'infinity') : String(component)
