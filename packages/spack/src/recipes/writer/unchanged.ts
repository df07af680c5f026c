import {
  isUnknown,
  type Directive,
  type Known,
  type PythonValue,
  type Recipe,
} from '@pakages/model'

/**
 * Compares a recipe before and after versions were added to it, as the reader understands both:
 * what differs beyond the new versions and `url`. A last line of defence: a recipe that would be
 * misread after an edit must not be written.
 */
export function changedBeyondVersions(
  before: Recipe,
  after: Recipe,
  added: readonly string[],
): string[] {
  const kept = after.versions.filter((directive) => !added.includes(directive.version.text))
  const parts: [string, unknown, unknown][] = [
    ['its versions', versionFacts(before.versions), versionFacts(kept)],
    [
      'the new versions',
      added.toSorted(),
      after.versions
        .filter((directive) => added.includes(directive.version.text))
        .map((directive) => directive.version.text)
        .toSorted(),
    ],
    ['its attributes', facts(withoutUrl(before)), facts(withoutUrl(after))],
    ['its dependencies', bare(before.dependencies), bare(after.dependencies)],
    ['its variants', bare(before.variants), bare(after.variants)],
    ['its patches', bare(before.patches), bare(after.patches)],
    ['its resources', bare(before.resources), bare(after.resources)],
    ['its licenses', bare(before.licenses), bare(after.licenses)],
  ]
  return parts
    .filter(([, left, right]) => comparable(left) !== comparable(right))
    .map(([what]) => `The edit would change ${what}.`)
}

const versionFacts = (versions: Recipe['versions']): unknown =>
  versions.map(({ version, keywords, when }) => [version.text, facts(keywords), when])

const withoutUrl = ({ attributes }: Recipe): ReadonlyMap<string, Known<PythonValue>> =>
  new Map([...attributes].filter(([name]) => name !== 'url'))

const facts = (values: ReadonlyMap<string, Known<PythonValue>>): unknown => [...values]

const bare = (directives: readonly Directive[]): unknown =>
  directives.map(({ span: _, ...rest }) => rest)

/** A text that is equal for equal values, wherever in the file they stand. */
function comparable(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    isUnknown(item)
      ? item.reason
      : item instanceof Map
        ? [...item]
        : typeof item === 'bigint'
          ? String(item)
          : item,
  )
}
