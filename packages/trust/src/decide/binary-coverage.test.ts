import { describe, expect, test } from '@jest/globals'
import { digestOf } from '@pakages/image'
import type {
  ConcreteDag,
  ConcreteSpec,
  Digest,
  Review,
  SpecHash,
  TrustPolicy,
} from '@pakages/model'
import { policyWith, reviewWith, signedBy, trustedWorkflow } from '@pakages/testing/trust/reviews'
import { PROVENANCE, statement } from '../sign/statements.ts'
import type { BinaryEvidence } from '../verify/evidence.ts'
import type { CheckedReview } from './checked-review.ts'
import { decide } from './decide.ts'

// One version with two binaries: for which of them does a word about the version hold?

const RECIPE = digestOf('recipe')
const [first, second] = ['x86_64', 'aarch64'].map((target, at): ConcreteSpec => ({
  name: 'zlib',
  version: '1.3.1',
  arch: { platform: 'linux', platform_os: 'debian12', target },
  parameters: {},
  hash: String(at).repeat(32) as SpecHash,
  dependencies: [],
})) as [ConcreteSpec, ConcreteSpec]
const dag: ConcreteDag = {
  roots: [first.hash, second.hash],
  specs: new Map([first, second].map((one) => [one.hash, one])),
}
const manifestOf = ({ hash }: ConcreteSpec): Digest => digestOf(hash)

const signed = (spec: ConcreteSpec, type: string, recipe?: Digest) => ({
  statement: statement([{ name: 'zlib', digest: manifestOf(spec), recipe }], type, {}),
  signer: trustedWorkflow,
})
const evidenceOf = (spec: ConcreteSpec, changes: Partial<BinaryEvidence> = {}): BinaryEvidence => ({
  spec,
  manifest: manifestOf(spec),
  tarball: { digest: digestOf('t'), size: 1 },
  faults: [],
  refused: [],
  trusted: [signed(spec, PROVENANCE)],
  ...changes,
})
/** A review that saw some of the binaries. */
const review = (changes: Partial<Review>, ...saw: ConcreteSpec[]): CheckedReview =>
  signedBy(
    reviewWith({
      recipe: undefined,
      binaries: saw.map((spec) => ({
        hash: spec.hash,
        target: 'x86_64',
        manifest: manifestOf(spec),
        layer: digestOf('l'),
      })),
      ...changes,
    }),
  )

interface Facts {
  readonly reviews: readonly CheckedReview[]
  readonly policy?: Partial<TrustPolicy>
  readonly evidence?: Partial<BinaryEvidence>
  readonly described?: ReadonlyMap<SpecHash, Digest>
}

/** Decides on both; what is said of evidence is said of the second. */
const decided = ({ reviews, policy, evidence, described }: Facts) =>
  decide(dag, {
    registry: 'oci://ghcr.io/acme/cache',
    policy: policyWith(policy),
    records: { reviews, licenses: new Map([['zlib@1.3.1', 'Zlib']]), tombstones: new Map() },
    evidence: new Map([
      [first.hash, evidenceOf(first)],
      [second.hash, evidenceOf(second, evidence)],
    ]),
    ...(described && { described }),
  }).specs as [
    ReturnType<typeof decide>['specs'][number],
    ReturnType<typeof decide>['specs'][number],
  ]

const codes = ({ reasons }: { readonly reasons: readonly { code: string }[] }): string[] =>
  reasons.map(({ code }) => code)

describe('an approval', () => {
  test('holds for the binary that the auditor saw, and for no other of the version', () => {
    const [seen, other] = decided({ reviews: [review({}, first)] })
    expect(codes(seen)).toStrictEqual([])
    expect(codes(other)).toStrictEqual(['not-covered'])
  })

  test('holds for both where the auditor saw both', () => {
    const both = decided({ reviews: [review({}, first, second)] })
    expect(both.map(codes)).toStrictEqual([[], []])
  })

  test('that does not hold is told by those alone whose approval counts', () => {
    const [, other] = decided({
      reviews: [
        review({ auditor: 'alice' }, first),
        review({ auditor: 'carol' }, first),
        review({ auditor: 'mallory' }, first),
        review({ auditor: 'dave', verdict: 'requested' }),
      ],
    })
    expect(other.reasons[0]!.message).toMatch(/^alice, carol approved another build/)
  })

  test('that an auditor gave to the same recipe holds, and says so', () => {
    const recipe = { digest: RECIPE, files: {} }
    const [, other] = decided({
      reviews: [review({ recipe }, first), review({ recipe, auditor: 'carol' }, first)],
      evidence: { trusted: [signed(second, PROVENANCE, RECIPE)] },
    })
    expect(codes(other)).toStrictEqual([])
    expect(other.remarks).toStrictEqual([
      'The review of alice, carol is of the same recipe, but of other binaries than this one.',
    ])
  })

  test('says who saw other binaries only where reviews are bound to recipes', () => {
    const reviews = [
      review({ auditor: 'alice' }, first, second),
      review({ auditor: 'carol' }, first),
    ]
    const remarks = (binding: TrustPolicy['binding']) =>
      decided({ reviews, policy: { binding } }).map((one) => one.remarks)
    expect(remarks('recipe')).toStrictEqual([
      [],
      ['The review of carol is of the same recipe, but of other binaries than this one.'],
    ])
    expect(remarks('digest')).toStrictEqual([[], []])
  })

  test('says nothing of a binary that is not there', () => {
    const [, gone] = decided({ reviews: [review({}, first)], evidence: { manifest: undefined } })
    expect(codes(gone)).toStrictEqual(['not-in-cache'])
    expect(gone.remarks).toStrictEqual([])
  })
})

describe('evidence', () => {
  const reviews = [review({}, first, second)]
  const sbom = signed(second, 'https://cyclonedx.org/bom')

  test('of what is in a package is none of how it was built', () => {
    const [, other] = decided({ reviews, evidence: { trusted: [sbom] } })
    expect(codes(other)).toStrictEqual(['no-provenance'])
  })

  test('of each kind that the policy asks for may come in one statement each', () => {
    const policy = { evidence: ['provenance', 'sbom'] } as const
    const trusted = [signed(second, PROVENANCE), sbom]
    const [bare, full] = decided({ reviews, policy, evidence: { trusted } })
    expect([codes(bare), codes(full)]).toStrictEqual([['no-sbom'], []])
  })

  test('that is bad is told where some is missing, and nowhere else', () => {
    const refused = [{ code: 'bad-signature', message: 'x' }] as const
    expect(codes(decided({ reviews, evidence: { refused } })[1])).toStrictEqual([])
    expect(codes(decided({ reviews, evidence: { refused, trusted: [] } })[1])).toStrictEqual([
      'no-provenance',
      'bad-signature',
    ])
  })

  test('of an image that was described and is gone is that it is gone, not that it was exchanged', () => {
    const described = new Map([[second.hash, digestOf('before')]])
    const [, gone] = decided({ reviews, described, evidence: { manifest: undefined } })
    expect(codes(gone)).toStrictEqual(['not-in-cache'])
  })

  test('of nothing at all is that it is gone, also where it was described', () => {
    const { specs } = decide(dag, {
      registry: 'oci://ghcr.io/acme/cache',
      policy: policyWith(),
      records: { reviews, licenses: new Map([['zlib@1.3.1', 'Zlib']]), tombstones: new Map() },
      evidence: new Map([[first.hash, evidenceOf(first)]]),
      described: new Map([[second.hash, digestOf('before')]]),
    })
    expect(specs.map(codes)).toStrictEqual([[], ['not-in-cache']])
  })
})

test('the states that are allowed are all named where another one is refused', () => {
  const [one] = decided({
    reviews: [review({ verdict: 'rejected' })],
    policy: { allow: ['approved', 'pending'] },
  })
  expect(one.reasons[0]!.message).toMatch(
    /^The version is rejected, and only approved, pending is allowed\. /,
  )
})
