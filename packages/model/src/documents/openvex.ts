import { z } from 'zod'

/** What OpenVEX lets somebody say of a vulnerability in a product. */
export const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'] as const

/** See {@link VEX_STATUSES}. */
export type VexStatus = (typeof VEX_STATUSES)[number]

/** OpenVEX's reasons why a product is not affected. */
export const VEX_JUSTIFICATIONS = [
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist',
] as const

/** See {@link VEX_JUSTIFICATIONS}. */
export type VexJustification = (typeof VEX_JUSTIFICATIONS)[number]

/** Statements and products of one document: Red Hat's largest have a few thousand. */
const MOST = 100_000
const word = z.string().max(2000)
const prose = z.string().max(20_000)
const time = z.iso.datetime({ offset: true })

const product = z.looseObject({
  '@id': word.optional(),
  identifiers: z
    .looseObject({ purl: word.optional(), cpe22: word.optional(), cpe23: word.optional() })
    .optional(),
})

const statement = z.looseObject({
  vulnerability: z.looseObject({
    '@id': word.optional(),
    name: word.min(1),
    aliases: z.array(word).max(1000).optional(),
  }),
  timestamp: time.optional(),
  last_updated: time.optional(),
  products: z
    .array(product.extend({ subcomponents: z.array(product).max(MOST).optional() }))
    .max(MOST)
    .optional(),
  status: z.enum(VEX_STATUSES),
  status_notes: prose.optional(),
  justification: z.enum(VEX_JUSTIFICATIONS).optional(),
  impact_statement: prose.optional(),
  action_statement: prose.optional(),
})

/** An OpenVEX document, version 0.2.0: https://github.com/openvex/spec. */
export const openVexType = z.looseObject({
  '@context': z.string().regex(/^https:\/\/openvex\.dev\/ns(\/v0\.\d+\.\d+)?$/, 'not OpenVEX'),
  '@id': word.min(1),
  author: word.min(1),
  role: word.optional(),
  timestamp: time,
  last_updated: time.optional(),
  version: z.int().min(1),
  tooling: word.optional(),
  statements: z.array(statement).min(1).max(MOST),
})

/** See {@link openVexType}. */
export type OpenVex = z.infer<typeof openVexType>

/** One statement of a document. */
export type OpenVexStatement = OpenVex['statements'][number]
