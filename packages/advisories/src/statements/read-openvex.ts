import {
  firstIssue,
  InvalidValue,
  openVexType,
  type OpenVex,
  type OpenVexStatement,
} from '@pakages/model'
import { productOf, type ClaimedProduct, type VexClaim } from './claim.ts'

/** What a document of others says, and what of it cannot be used. */
export interface ReadVex {
  readonly claims: readonly VexClaim[]
  /** How many products it names that are no package of any kind that is known. */
  readonly unknown: number
}

/**
 * Reads an OpenVEX document.
 * @throws InvalidValue when it is none.
 */
export function readOpenVex(json: unknown, from: string): ReadVex {
  const read = openVexType.safeParse(json)
  if (read.success) return claimsOf(read.data)
  throw new InvalidValue(
    `${from} is no OpenVEX document that can be read: ${firstIssue(read.error)}.`,
    { id: 'vex-malformed', fix: 'Write it anew: OpenVEX 0.2.0 is read.' },
  )
}

/** What a document says, product by product. */
export function claimsOf(document: OpenVex): ReadVex {
  const claims: VexClaim[] = []
  let unknown = 0
  for (const statement of document.statements) {
    const said = saidOf(statement, document)
    for (const product of statement.products ?? []) {
      const named = productsOf(product)
      if (named.length === 0) unknown++
      for (const product of named) claims.push({ ...said, product })
    }
  }
  return { claims, unknown }
}

type Product = NonNullable<OpenVexStatement['products']>[number]

/**
 * A product by its identifiers. What is said of a part of a product is true of it only within that
 * product, which is the one that counts here.
 */
function productsOf({ '@id': id, identifiers }: Product): ClaimedProduct[] {
  const { purl, cpe23, cpe22 } = identifiers ?? {}
  // Different names of one product: one that is known suffices.
  const found = [id, purl, cpe23, cpe22].flatMap((text) => {
    const product = text === undefined ? undefined : productOf(text)
    return product === undefined ? [] : [product]
  })
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()]
}

/** What is said alike of all products of a statement. */
function saidOf(statement: OpenVexStatement, document: OpenVex): Omit<VexClaim, 'product'> {
  const { vulnerability, status, justification } = statement
  const note =
    statement.status_notes ?? statement.impact_statement ?? statement.action_statement ?? ''
  return {
    vulnerabilities: [...new Set([vulnerability.name, ...(vulnerability.aliases ?? [])].map(idOf))],
    status,
    justification,
    note,
    by: document.author,
    time:
      statement.last_updated ?? statement.timestamp ?? document.last_updated ?? document.timestamp,
  }
}

/** Some write the address of an entry for its id. */
const idOf = (text: string): string => text.split(/[#/?]/).at(-1) || text
