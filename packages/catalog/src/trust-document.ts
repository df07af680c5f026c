import { defineDocument } from '@pakages/core'
import {
  criterionName,
  type TrustedSigner,
  type TrustPolicy,
  type VulnerabilityPolicy,
} from '@pakages/model'
import { z } from 'zod'

const pem = z.string().startsWith('-----BEGIN PUBLIC KEY-----').max(2000)

const signer = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('key'), pem }),
    z.object({
      kind: z.literal('workflow'),
      issuer: z.string(),
      repository: z.string(),
      workflow: z.string().optional(),
      caller: z.string().optional(),
      ref: z.string().optional(),
    }),
  ])
  .transform((one): TrustedSigner =>
    one.kind === 'key' ? one : { ...one, workflow: one.workflow, ref: one.ref },
  )

const policy = z
  .object({
    registries: z.array(z.string()),
    signers: z.array(signer),
    reviewSigners: z.array(signer),
    evidence: z.array(z.enum(['provenance', 'sbom'])),
    auditors: z.array(
      z.object({ kind: z.enum(['user', 'team']), name: z.string(), keys: z.array(pem) }),
    ),
    quorum: z.int().min(1),
    criteria: z.array(criterionName).min(1),
    definitions: z
      .array(
        z.object({
          name: criterionName,
          description: z.string(),
          implies: z.array(criterionName),
        }),
      )
      .optional(),
    publishers: z
      .array(
        z.object({
          packages: z.array(z.string()),
          user: z.string().optional(),
          key: pem.optional(),
          since: z.iso.date().optional(),
          until: z.iso.date(),
          criteria: z.array(criterionName),
        }),
      )
      .optional(),
    licenses: z.array(z.string()),
    allow: z.array(z.enum(['approved', 'pending', 'rejected', 'unreviewed'])),
    binding: z.enum(['recipe', 'digest']),
    unsignedReviews: z.boolean(),
    imports: z.array(
      z.object({
        url: z.string(),
        signers: z.array(signer),
        indexSigners: z.array(signer).optional(),
        auditors: z.array(z.string()).optional(),
        packages: z.array(z.string()).optional(),
        except: z.array(z.string()).optional(),
        criteria: z.record(z.string(), z.array(criterionName)).optional(),
        approvals: z.int().min(0).optional(),
        tombstones: z.boolean().optional(),
      }),
    ),
    vulnerabilities: z
      .object({
        severity: z.enum(['low', 'medium', 'high', 'critical']).optional(),
        knownExploited: z.boolean(),
        grade: z.enum(['certain', 'likely', 'possible']),
        grace: z.int().min(0),
        maxAge: z.int().min(1),
        notCovered: z.enum(['allow', 'refuse']),
        notChecked: z.enum(['allow', 'refuse']),
      })
      .transform((one): VulnerabilityPolicy => ({ ...one, severity: one.severity }))
      .optional(),
    trustRoot: z.string().optional(),
  })
  .transform((given): TrustPolicy => ({ ...given, trustRoot: given.trustRoot }))

/**
 * `v2/trust.json`: what who installs needs to know beside who signs the index. It counts as part of
 * the signed index alone.
 */
const trustType = z.object({
  /** The registry that holds the binaries. */
  registry: z.string(),
  /** The public keys in PEM that may sign the index: who knows a fingerprint finds its key here. */
  keys: z.array(pem),
  policy,
})

/** `v2/trust.json`, as it is written and read. */
export const trustDocument = defineDocument('pakages.trust/1', 'index', trustType)

/** The registry, the policy and the keys that an index publishes. */
export type PublishedTrust = z.infer<typeof trustType>
