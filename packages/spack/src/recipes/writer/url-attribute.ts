import {
  compareVersions,
  isInfinity,
  parseVersion,
  renderUrl,
  sameVersion,
  versionInUrl,
  type Recipe,
  type SpackVersion,
} from '@pakages/model'
import {
  childNamed,
  childrenOf,
  statementsOf,
  textOf,
  type PythonSource,
  type SyntaxNode,
} from '../python/tree.ts'
import { stringValue } from '../python/literals.ts'

/** A replacement in a text. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * The edit that lets an attribute such as `url` follow a version that becomes the newest: when the
 * attribute names the newest release now, and the recipe has others, so that naming the newest is a
 * habit and not the only choice. Undefined otherwise.
 */
export function urlEdit(
  source: PythonSource,
  recipe: Recipe,
  added: SpackVersion,
): Edit | undefined {
  const releases = recipe.versions
    .map((directive) => directive.version)
    .filter((version) => !isInfinity(version))
    .toSorted(compareVersions)
  const newest = releases.at(-1)
  const literal = urlLiteral(source, recipe.className)
  const url = literal && stringValue(textOf(source, literal))
  if (
    !newest ||
    releases.length < 2 ||
    !url ||
    compareVersions(added, newest) <= 0 ||
    recipe.methods.has('url_for_version')
  )
    return undefined
  const found = versionInUrl(url)
  if (!found || found.version !== newest.text || !sameVersion(parseVersion(found.version), newest))
    return undefined
  return {
    from: literal.from,
    to: literal.to,
    text: textOf(source, literal).replace(url, renderUrl(url, added.text)),
  }
}

/**
 * The string literal that a class assigns to `url`, if it is one plain literal and assigned once.
 */
function urlLiteral(source: PythonSource, className: string): SyntaxNode | undefined {
  const definition = statementsOf(source.root)
    .map((statement) =>
      statement.name === 'DecoratedStatement' ? statement.lastChild! : statement,
    )
    .find(
      (statement) =>
        statement.name === 'ClassDefinition' &&
        textOf(source, childNamed(statement, 'VariableName')!) === className,
    )
  const body = definition && childNamed(definition, 'Body')
  const assigned = body
    ? statementsOf(body).filter(
        (statement) =>
          statement.name === 'AssignStatement' && textOf(source, statement.firstChild!) === 'url',
      )
    : []
  const value = assigned.length === 1 ? childrenOf(assigned[0]!).at(-1) : undefined
  return value?.name === 'String' ? value : undefined
}
