import { VEX_JUSTIFICATIONS } from '@pakages/model'
import { z } from 'zod'
import { uri as iri } from './uri.ts'

const time = z.iso.datetime({ offset: true })

/** Product data structure: named by an IRI or by identifiers. */
const component = z
  .strictObject({
    '@id': iri.optional(),
    identifiers: z
      .strictObject({ purl: z.string(), cpe22: z.string(), cpe23: z.string() })
      .partial()
      .optional(),
    hashes: z.record(z.string(), z.string()).optional(),
    subcomponents: z.array(z.unknown()).optional(),
  })
  .refine(
    (one) => one['@id'] !== undefined || Object.keys(one.identifiers ?? {}).length > 0,
    'a statement MUST identify a product to be valid',
  )

/** Vulnerability data structure: "The only required field … is name". */
const vulnerability = z.strictObject({
  '@id': iri.optional(),
  name: z.string().min(1),
  description: z.string().optional(),
  aliases: z.array(z.string()).refine(isSet, 'the aliases are a set').optional(),
})

const statement = z
  .strictObject({
    '@id': iri.optional(),
    version: z.int().min(1).optional(),
    vulnerability,
    timestamp: time.optional(),
    last_updated: time.optional(),
    // Inheritance flow: nothing above our statements names products, so that each has its own.
    products: z.array(component).min(1).refine(isSet, 'the products are a set'),
    status: z.enum(['not_affected', 'affected', 'fixed', 'under_investigation']),
    supplier: z.string().optional(),
    status_notes: z.string().optional(),
    justification: z.enum(VEX_JUSTIFICATIONS).optional(),
    impact_statement: z.string().min(1).optional(),
    action_statement: z.string().min(1).optional(),
    action_statement_timestamp: time.optional(),
  })
  .refine(
    ({ status, justification, impact_statement: impact }) =>
      status !== 'not_affected' || (justification ?? impact) !== undefined,
    'for not_affected a statement MUST include a justification or an impact_statement',
  )
  .refine(
    ({ status, action_statement: action }) => status !== 'affected' || action !== undefined,
    'for affected a statement MUST include an action_statement',
  )

/**
 * A document of OpenVEX 0.2.0 as its specification puts it (OPENVEX-SPEC.md of openvex/spec,
 * sections Document, Statement, Data Structures and Status Labels).
 */
export const openVexSpecification = z.strictObject({
  '@context': z.literal('https://openvex.dev/ns/v0.2.0'),
  '@id': iri,
  author: z.string().min(1),
  role: z.string().optional(),
  timestamp: time,
  last_updated: time.optional(),
  version: z.int().min(1),
  tooling: z.string().optional(),
  statements: z.array(statement).min(1).refine(isSet, 'the statements are a set'),
})

/** JSON Schema's `uniqueItems`. */
function isSet(items: readonly unknown[]): boolean {
  return new Set(items.map((one) => JSON.stringify(one))).size === items.length
}
