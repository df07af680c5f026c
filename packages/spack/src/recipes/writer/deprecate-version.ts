import { parsePython } from '../python/tree.ts'
import { readRecipe, withinBudget } from '../reader/read-recipe.ts'
import { versionCalls } from './version-call.ts'

/** The text with a version deprecated, or why it cannot be; `unchanged`: it is so already. */
export type DeprecateVersionResult =
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * Writes `deprecated=True` into the `version()` call of a version; every other byte stays. What was
 * written is read again: where anything but that changed, it is refused.
 * @throws InvalidValue when the text holds no such package or cannot be read.
 */
export function deprecateVersion(
  text: string,
  name: string,
  version: string,
): DeprecateVersionResult {
  return withinBudget(text, name, () => deprecated(text, name, version))
}

function deprecated(text: string, name: string, version: string): DeprecateVersionResult {
  const before = readRecipe(text, name)
  const directive = before.versions.find((one) => one.version.text === version)
  if (directive === undefined) return refused(`The recipe has no version ${version}.`)
  if (directive.deprecated) return { kind: 'unchanged' }
  const call = versionCalls(parsePython(text), before).find((one) => one.directive === directive)
  if (call === undefined || call.arguments.some((argument) => argument.name === 'deprecated'))
    return refused(`The line of version ${version} is not one that can be changed safely.`)
  const { start, end } = directive.span
  const inside = text.slice(start, end - 1)
  const kept = inside.trimEnd()
  const added = call.trailingComma
    ? `${inside.includes('\n') ? `\n${call.indent}    ` : ' '}deprecated=True${inside.includes('\n') ? ',' : ''}`
    : ', deprecated=True'
  const after = `${text.slice(0, start)}${kept}${added}${inside.slice(kept.length)}${text.slice(end - 1)}`
  return isAsMeant(after, name, before.versions, version)
    ? { kind: 'written', text: after }
    : refused(`The line of version ${version} cannot be changed without changing more.`)
}

const refused = (reason: string): DeprecateVersionResult => ({ kind: 'refused', reason })

function isAsMeant(
  text: string,
  name: string,
  before: ReturnType<typeof readRecipe>['versions'],
  version: string,
): boolean {
  const facts = (versions: typeof before, changed: boolean): string =>
    JSON.stringify(
      versions.map(({ version: { text: own }, deprecated: now, ...one }) => [
        own,
        changed && own === version ? true : now,
        [one.sha256, one.url, one.commit, one.tag, one.branch, one.git, one.preferred],
      ]),
    )
  return facts(readRecipe(text, name).versions, false) === facts(before, true)
}
