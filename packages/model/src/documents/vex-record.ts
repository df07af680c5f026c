import { z } from 'zod'
import { specHashType } from '../identity/spec-hash.ts'
import { openVexType, VEX_JUSTIFICATIONS, VEX_STATUSES } from './openvex.ts'
import { login, packageName, packageVersion } from './review.ts'

/** The id of a vulnerability as databases write it; also safe as the name of a folder. */
export const vulnerabilityId = z
  .string()
  .regex(/^[A-Za-z0-9](?!.*\.\.)[A-Za-z0-9._-]{2,99}$/, 'not the id of a vulnerability')

/** What an auditor says of one vulnerability in one version. */
export const vexStatementType = z.object({
  name: packageName,
  version: packageVersion,
  /** The only build that it is said of; absent: all of the version. */
  hash: specHashType().optional(),
  vulnerability: vulnerabilityId,
  status: z.enum(VEX_STATUSES),
  /** Present when, and only when, the status is `not_affected`. */
  justification: z.enum(VEX_JUSTIFICATIONS).optional(),
  /** What the auditor wrote, plain text on one line; '' when there is none. */
  note: z.string().max(2000),
  auditor: login,
  /** The team (`organization/team`) through which the auditor may speak. */
  team: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9_.-]+$/, 'not a team')
    .optional(),
  /** When, RFC 3339 in UTC. */
  time: z.iso.datetime(),
  /** The web address of the comment or run, or `terminal`. */
  source: z.string().max(500),
})

/** See {@link vexStatementType}. */
export type AuditorStatement = z.infer<typeof vexStatementType>

/**
 * `pakages.vex/1`: one person's word on one vulnerability of one version,
 * `statements/NAME/VERSION/ID/LOGIN.json`.
 */
export const vexRecordType = vexStatementType.extend({
  /** The same as an OpenVEX document: what is signed, and what other tools read. */
  openvex: openVexType,
  /**
   * A Sigstore bundle of an in-toto statement whose predicate is `openvex`; absent when it was not
   * signed.
   */
  signature: z.looseObject({ mediaType: z.string() }).optional(),
})

/** One record as it is stored. */
export type VexRecord = z.infer<typeof vexRecordType>

/** Where a record is kept, relative to the repository. */
export const vexPath = (
  one: Pick<AuditorStatement, 'name' | 'version' | 'hash' | 'vulnerability' | 'auditor'>,
): string =>
  `statements/${one.name}/${one.version}/${one.vulnerability}/${one.hash === undefined ? '' : `${one.hash}/`}${one.auditor}.json`
