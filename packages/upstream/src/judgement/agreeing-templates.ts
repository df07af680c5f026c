import { versionUnder, type Template } from './template.ts'

/**
 * The templates that read versions of the recipe at least as often as they read a name of theirs as
 * another version: where `cdd-061a` is 0.61a, `cdd-062a` is no 62a.
 * @param owned The version of the recipe that a name belongs to.
 */
export function agreeing(
  templates: readonly Template[],
  names: readonly string[],
  known: readonly string[],
  owned: (name: string) => string | undefined,
): Template[] {
  const owners = names.flatMap((name): [string, string][] => {
    const version = owned(name)
    return version === undefined ? [] : [[name, version]]
  })
  const versions = new Set(known)
  return templates.filter((template) => {
    const others = owners.filter(([name, version]) => {
      const read = versionUnder(template, name)
      return read !== undefined && countsOf(read) !== countsOf(version)
    })
    if (others.length === 0) return true
    const read = names.filter((name) => versions.has(versionUnder(template, name) ?? ''))
    return read.length >= others.length
  })
}

/** The numbers of a version, zeros at the end left out. */
function countsOf(version: string): string {
  const numbers = (version.match(/\d+/g) ?? []).map(Number)
  return numbers.slice(0, numbers.findLastIndex((number) => number !== 0) + 1).join(' ')
}
