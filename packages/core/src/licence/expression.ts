import parse, { type Info } from 'spdx-expression-parse'
import { referenceTo, type LicenceReference, type SpdxExpression } from './reference.ts'
import { listedException, listedLicence } from './spdx-list.ts'

/** An expression, and which of its licences are not on the SPDX list. */
export interface ReadExpression {
  readonly expression: SpdxExpression
  readonly references: readonly LicenceReference[]
  /** Whether it stood there as SPDX wants it, but for the case of letters. */
  readonly asStated: boolean
}

/** A longer text is not looked into: what it costs to read one stays small. */
export const LONGEST = 500

/**
 * Reads an SPDX expression, in any case of letters. An unlisted identifier becomes a reference
 * where a licence that SPDX knows stands beside it, so that the rest of the expression is not lost.
 * @returns undefined for a text that cannot be read so, such as one that points into another
 * document.
 */
export function readExpression(text: string): ReadExpression | undefined {
  if (text.length > LONGEST) return undefined
  const tokens = (text.match(/[()]|[^()\s]+/g) ?? []).map(tokenOf)
  const node = parsed(tokens.map((token) => token.text).join(' '))
  if (!node || !tokens.some(({ kind }) => kind === 'listed' || kind === 'own')) return undefined
  const references = tokens.flatMap(({ kind, text: id, stated }) =>
    kind === 'own' || kind === 'unlisted'
      ? [{ id: id as SpdxExpression, text: kind === 'own' ? id : stated }]
      : [],
  )
  return {
    expression: written(node),
    references: [...new Map(references.map((one) => [one.id, one])).values()],
    asStated: !tokens.some(({ kind }) => kind === 'unlisted'),
  }
}

/** Expressions of which all hold, as one; a part that several have stands there once. */
export function allOf(expressions: readonly SpdxExpression[]): SpdxExpression {
  const parts = expressions.flatMap((one) => partsOf(parse(one))).map(written)
  const inner = (part: SpdxExpression): string => (isSingle(part) ? part : `(${part})`)
  return [...new Set(parts)]
    .map((part, _, all) => (all.length === 1 ? part : inner(part)))
    .join(' AND ') as SpdxExpression
}

/** What AND joins at the top of an expression. */
const partsOf = (node: Info): Info[] =>
  'conjunction' in node && node.conjunction === 'and'
    ? [...partsOf(node.left), ...partsOf(node.right)]
    : [node]

/**
 * Whether an expression holds when `test` says which of its single licences do: of alternatives
 * (`OR`) one must, of parts (`AND`) all.
 */
export const holds = (
  expression: SpdxExpression,
  test: (single: SpdxExpression) => boolean,
): boolean => holdsFor(parse(expression), test)

function holdsFor(node: Info, test: (single: SpdxExpression) => boolean): boolean {
  if (!('conjunction' in node)) return test(written(node))
  const left = holdsFor(node.left, test)
  return node.conjunction === 'or'
    ? left || holdsFor(node.right, test)
    : left && holdsFor(node.right, test)
}

/** Whether an expression names one licence, with or without an exception. */
export const isSingle = (expression: SpdxExpression): boolean =>
  !('conjunction' in parse(expression))

interface Token {
  readonly kind: 'grammar' | 'listed' | 'own' | 'unlisted'
  readonly text: string
  readonly stated: string
}

function tokenOf(stated: string): Token {
  const token = (kind: Token['kind'], text: string): Token => ({ kind, text, stated })
  if (/^(?:[()]|and|or|with)$/i.test(stated)) return token('grammar', stated.toUpperCase())
  const own = /^LicenseRef-([A-Za-z0-9.-]+)$/i.exec(stated)?.[1]
  if (own !== undefined) return token('own', `LicenseRef-${own}`)
  const plus = stated.endsWith('+') ? '+' : ''
  const listed = listedLicence(plus === '' ? stated : stated.slice(0, -1))
  if (listed !== undefined) return token('listed', `${listed}${plus}`)
  const exception = listedException(stated)
  if (exception !== undefined) return token('grammar', exception)
  return /^[A-Za-z0-9.-]+$/.test(stated)
    ? token('unlisted', referenceTo(stated).id)
    : token('grammar', stated)
}

function parsed(text: string): Info | undefined {
  if (/(?:^|[\s(])DocumentRef-/.test(text)) return undefined
  try {
    return parse(text)
  } catch {
    return undefined
  }
}

function written(node: Info): SpdxExpression {
  if (!('conjunction' in node)) {
    const exception = node.exception === undefined ? '' : ` WITH ${node.exception}`
    return `${node.license}${node.plus ? '+' : ''}${exception}` as SpdxExpression
  }
  const side = (child: Info): string =>
    'conjunction' in child && child.conjunction !== node.conjunction
      ? `(${written(child)})`
      : written(child)
  return `${side(node.left)} ${node.conjunction.toUpperCase()} ${side(node.right)}` as SpdxExpression
}
