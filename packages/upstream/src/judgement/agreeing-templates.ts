import { versionUnder, type Template } from './template.ts'

/**
 * The templates that read versions of the recipe at least as often as they take a name of theirs
 * apart elsewhere: where `cdd-061a` is 0.61a, `cdd-062a` is no 62a.
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
    const others = owners.filter(([name, version]) =>
      isTakenApartElsewhere(versionUnder(template, name), version),
    )
    if (others.length === 0) return true
    const read = names.filter((name) => versions.has(versionUnder(template, name) ?? ''))
    return read.length >= others.length
  })
}

/** Whether two versions have the same digits, but other numbers. */
function isTakenApartElsewhere(read: string | undefined, version: string): boolean {
  if (read === undefined) return false
  const [ours, theirs] = [numbersOf(read), numbersOf(version)]
  return (
    ours.join('').replace(/^0+/, '') === theirs.join('').replace(/^0+/, '') &&
    ours.join(' ') !== theirs.join(' ')
  )
}

const numbersOf = (version: string): number[] => (version.match(/\d+/g) ?? []).map(Number)
