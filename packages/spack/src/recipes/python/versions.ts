import {
  compareVersions,
  componentText,
  dashed,
  dotted,
  isInfinite,
  isInfinity,
  joined,
  parseVersion,
  parseVersionRange,
  satisfies,
  sliced,
  underscored,
  upTo,
  InvalidValue,
  type SpackVersion,
} from '@pakages/model'
import { Callable, NotStatic, textOfValue, VersionValue, type Value } from './value.ts'

/** A version from a recipe's text. @throws NotStatic when it is no version. */
export function versionValue(value: Value): VersionValue {
  if (value instanceof VersionValue) return value
  return new VersionValue(checked(() => parseVersion(textOfValue(value))))
}

/** An attribute or method of a version. @throws NotStatic for one that cannot be followed. */
export function versionAttribute({ version }: VersionValue, name: string): Value {
  switch (name) {
    case 'dotted':
      return new VersionValue(dotted(version))
    case 'underscored':
      return new VersionValue(underscored(version))
    case 'dashed':
      return new VersionValue(dashed(version))
    case 'joined':
      return new VersionValue(joined(version))
    case 'string':
      return version.text
    case 'up_to':
      return new Callable('up_to', ([count]) => new VersionValue(upTo(version, integer(count))))
    case 'isdevelop':
      return new Callable('isdevelop', () => isInfinity(version))
    case 'satisfies':
      return new Callable('satisfies', ([range]) =>
        satisfiesText(version, textOfValue(range ?? null)),
      )
    default:
      throw new NotStatic(`it reads "${name}" of a version`)
  }
}

/** `version.satisfies(…)`, or what stands after `@` in `spec.satisfies("@…")`. */
export const satisfiesText = (version: SpackVersion, range: string): boolean =>
  checked(() => satisfies(version, parseVersionRange(range)))

/** The components of a version, as `a, b = version` and `f(*version)` give them. */
export const versionComponents = ({ version }: VersionValue): Value[] =>
  version.release.map((component) => (isInfinite(component) ? componentText(component) : component))

/** `version[i]`: a number or letters. @throws NotStatic beyond the end. */
export function versionComponent(value: VersionValue, index: Value): Value {
  const component = versionComponents(value).at(integer(index))
  if (component === undefined)
    throw new NotStatic('it reads a component that the version does not have')
  return component
}

/** `version[a:b]`. */
export const versionSlice = (
  { version }: VersionValue,
  start: number,
  end: number | undefined,
): VersionValue => new VersionValue(sliced(version, start, end))

/** Orders two versions; text on one side counts as a version. */
export const compareVersionValues = (left: Value, right: Value): number =>
  compareVersions(versionValue(left).version, versionValue(right).version)

function integer(value: Value | undefined): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value
  throw new NotStatic('it uses an index that is no whole number')
}

function checked<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof InvalidValue) throw new NotStatic(error.message)
    throw error
  }
}
