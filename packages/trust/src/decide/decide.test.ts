import { describe, expect, test } from '@jest/globals'
import { digestOf } from '@pakages/image'
import type {
  ConcreteDag,
  ConcreteSpec,
  Digest,
  Review,
  SpecHash,
  TrustPolicy,
  VersionState,
} from '@pakages/model'
import { PROVENANCE, statement } from '../sign/statements.ts'
import { policyWith, reviewWith, signedBy, trustedWorkflow } from '@pakages/testing/trust/reviews'
import type { BinaryEvidence } from '../verify/evidence.ts'
import { admissionBy } from './admission.ts'
import { allowedStates, parseAllowedStates } from './allowed-states.ts'
import type { CheckedReview } from './checked-review.ts'
import { decide } from './decide.ts'
import { refusalAdvice } from './refusal-advice.ts'
import { refusedSources } from './refused-sources.ts'
import type { VersionRecords } from './version-records.ts'

const hashes = {
  app: 'a'.repeat(32),
  mid: 'b'.repeat(32),
  zlib: 'c'.repeat(32),
  gcc: 'd'.repeat(32),
} as unknown as Record<string, SpecHash>
const spec = (name: string, needs: readonly string[], more: object = {}): ConcreteSpec => ({
  name,
  version: '1.0',
  arch: { platform: 'linux', platform_os: 'debian12', target: 'x86_64' },
  parameters: {},
  hash: hashes[name]!,
  dependencies: needs.map((to) => ({
    name: to,
    hash: hashes[to]!,
    parameters: { deptypes: ['link'], virtuals: [] },
  })),
  ...more,
})
const dag: ConcreteDag = {
  roots: [hashes['app']!],
  specs: new Map(
    [
      spec('app', ['mid', 'gcc']),
      spec('mid', ['zlib']),
      spec('zlib', []),
      spec('gcc', [], { external: { path: '/usr' } }),
    ].map((one) => [one.hash, one]),
  ),
}

const manifestOf = (name: string) => digestOf(name)
const evidenceOf = (name: string, changes: Partial<BinaryEvidence> = {}): BinaryEvidence => ({
  spec: dag.specs.get(hashes[name]!)!,
  manifest: manifestOf(name),
  tarball: { digest: digestOf('t'), size: 1 },
  faults: [],
  refused: [],
  trusted: [
    {
      statement: statement([{ name, digest: manifestOf(name) }], PROVENANCE, {}),
      signer: trustedWorkflow,
    },
  ],
  ...changes,
})
/** The words from which the state of a version follows. */
const saying = (name: string, state: VersionState, covered = true): CheckedReview[] => {
  const about = (changes: Partial<Review>): CheckedReview =>
    signedBy(reviewWith({ name, version: '1.0', recipe: undefined, binaries: [], ...changes }))
  const saw = { hash: hashes[name]!, target: 'x86_64', layer: digestOf('l') }
  switch (state) {
    case 'approved':
      return [
        about({ binaries: [{ ...saw, manifest: covered ? manifestOf(name) : digestOf('o') }] }),
      ]
    case 'removed':
      return [about({ auditor: 'carol', verdict: 'unsafe', note: 'CVE.' })]
    case 'rejected':
      return [about({ verdict: 'rejected' })]
    case 'pending':
      return [about({ verdict: 'requested', auditor: 'dave' })]
    default:
      return []
  }
}

interface Changes {
  readonly evidence?: Partial<BinaryEvidence>
  readonly state?: VersionState
  readonly covered?: boolean
  readonly tombstone?: string
  readonly described?: Digest
  readonly policy?: Partial<TrustPolicy>
  readonly allow?: readonly VersionState[]
  readonly registry?: string
  readonly dag?: ConcreteDag
}

const recordsWith = ({
  state = 'approved',
  covered = true,
  tombstone,
}: Changes): VersionRecords => ({
  reviews: [
    ...['app', 'mid', 'gcc'].flatMap((name) => saying(name, 'approved')),
    ...saying('zlib', state, covered),
  ],
  licenses: new Map(['app', 'mid', 'zlib', 'gcc'].map((name) => [`${name}@1.0`, 'Zlib'])),
  tombstones: new Map(tombstone === undefined ? [] : [['zlib@1.0', tombstone]]),
})

/** Decides with everything in order but what is said of zlib. */
function decideWith(changes: Changes) {
  const { evidence, policy, allow, registry = 'oci://ghcr.io/acme/cache', described } = changes
  const known = new Map(
    ['app', 'mid', 'zlib'].map((name) => [
      hashes[name]!,
      evidenceOf(name, name === 'zlib' ? evidence : {}),
    ]),
  )
  return decide(changes.dag ?? dag, {
    registry,
    evidence: known,
    policy: policyWith(policy),
    records: recordsWith(changes),
    ...(allow && { allow }),
    ...(described && { described: new Map([[hashes['zlib']!, described]]) }),
  })
}
const codes = (decision: ReturnType<typeof decide>, name: string): string[] =>
  decision.specs.find((one) => one.name === name)!.reasons.map(({ code }) => code)

describe('decide', () => {
  test('trusts a DAG when every spec is approved, signed and in the cache; externals come from the system', () => {
    const decision = decideWith({})
    expect(decision.verdict).toBe('trusted')
    expect(decision.specs.map(({ name, verdict, external }) => [name, verdict, external])).toEqual([
      ['app', 'trusted', false],
      ['mid', 'trusted', false],
      ['zlib', 'trusted', false],
      ['gcc', 'trusted', true],
    ])
    expect(decision.specs[0]!.signers).toEqual([
      'acme/packages/.github/workflows/build.yml at refs/heads/main',
    ])
  })

  test('says what it decided on, and takes nothing of the system for checked', () => {
    const { specs } = decideWith({ evidence: { manifest: undefined } })
    expect(specs[0]).toHaveProperty('manifest', manifestOf('app'))
    expect(specs[2]).not.toHaveProperty('manifest')
    expect(specs[3]).toStrictEqual({
      name: 'gcc',
      version: '1.0',
      hash: hashes['gcc'],
      target: 'x86_64',
      external: true,
      verdict: 'trusted',
      signers: [],
      reasons: [],
      remarks: ['It is taken from the system: nothing of it is downloaded or checked.'],
    })
  })

  test('refuses what nobody looked for', () => {
    const decision = decide(dag, {
      registry: 'oci://ghcr.io/acme/cache',
      evidence: new Map(),
      policy: policyWith(),
      records: recordsWith({}),
    })
    expect(codes(decision, 'zlib')).toEqual(['not-in-cache'])
    expect(decision.specs[2]).toMatchObject({ signers: [] })
  })

  test('names what a refused package needs, by what it is', () => {
    const { reasons } = decideWith({ state: 'pending' }).specs[1]!
    expect(reasons).toStrictEqual([
      { code: 'dependency', message: 'It needs zlib@1.0/ccccccc, which is refused.' },
    ])
  })

  test.each<[string, Changes, readonly string[]]>([
    ['is not in the cache', { evidence: { manifest: undefined } }, ['not-in-cache']],
    ['has no provenance', { evidence: { trusted: [] } }, ['no-provenance']],
    [
      'has only the signature of a stranger',
      { evidence: { trusted: [], refused: [{ code: 'untrusted-signer', message: 'x' }] } },
      ['no-provenance', 'untrusted-signer'],
    ],
    [
      'lacks a signed SBOM that the policy wants',
      { policy: { evidence: ['provenance', 'sbom'] } },
      ['no-sbom'],
    ],
    [
      'holds another spec',
      { evidence: { faults: [{ code: 'spec-mismatch', message: 'x' }] } },
      ['spec-mismatch'],
    ],
    ['is pending', { state: 'pending' }, ['state']],
    [
      'is rejected, and not signed either',
      { state: 'rejected', evidence: { trusted: [] } },
      ['state', 'no-provenance'],
    ],
    ['was removed', { state: 'removed' }, ['removed']],
    [
      'was removed, whatever the flags',
      {
        state: 'removed',
        allow: ['pending', 'rejected', 'unreviewed', 'removed'],
      },
      ['removed'],
    ],
    [
      'was removed by an index, with no review at hand',
      { tombstone: 'It steals keys.' },
      ['removed'],
    ],
    [
      'is described by one image and served as another',
      { described: digestOf('before') },
      ['digest-mismatch'],
    ],
    ['is not the binary that was reviewed', { state: 'approved', covered: false }, ['not-covered']],
  ])('refuses a dependency that %s, and everything above it', (_, changes, reasons) => {
    const decision = decideWith(changes)
    expect(decision.verdict).toBe('refused')
    expect(codes(decision, 'zlib')).toEqual(reasons)
    for (const above of ['app', 'mid']) expect(codes(decision, above)).toContain('dependency')
  })

  test('gives the reason of a removal, and never allows it', () => {
    const decision = decideWith({ state: 'removed', allow: ['removed'] })
    expect(decision.allow).toEqual(['approved'])
    expect(decision.specs[2]!.reasons[0]!.message).toBe(
      'The version was removed: carol called it unsafe: CVE.',
    )
  })

  test('gives the reason of a tombstone, and calls the version removed, signed and approved as it is', () => {
    const decision = decideWith({ tombstone: 'It steals keys.', allow: ['removed'] })
    expect(decision.specs[2]).toMatchObject({
      state: 'removed',
      verdict: 'refused',
      reasons: [{ code: 'removed', message: 'The version was removed: It steals keys.' }],
      remarks: [],
    })
  })

  test('says once why a version is gone when reviews and index both say it', () => {
    const { reasons } = decideWith({ state: 'removed', tombstone: 'CVE.' }).specs[2]!
    expect(reasons.map(({ message }) => message)).toEqual([
      'The version was removed: carol called it unsafe: CVE.',
    ])
  })

  test('gives every reason at once, of the registry, the version, the image and the signatures', () => {
    const decision = decideWith({
      policy: { registries: ['oci://ghcr.io/other/*'], evidence: ['provenance', 'sbom'] },
      state: 'rejected',
      described: digestOf('before'),
      evidence: {
        trusted: [],
        faults: [{ code: 'spec-mismatch', message: 'x' }],
        refused: [{ code: 'untrusted-signer', message: 'y' }],
      },
    })
    expect(codes(decision, 'zlib')).toEqual([
      'registry',
      'state',
      'digest-mismatch',
      'spec-mismatch',
      'no-provenance',
      'no-sbom',
      'untrusted-signer',
    ])
  })

  test('takes the image that it was described by', () => {
    expect(decideWith({ described: manifestOf('zlib') }).verdict).toBe('trusted')
  })

  test('takes what a flag allows, and says so', () => {
    const decision = decideWith({ state: 'pending', allow: ['pending'] })
    expect(decision.verdict).toBe('trusted')
    expect(decision.specs[2]!.remarks).toEqual(['The version is pending.'])
  })

  test('refuses registries that the policy does not name', () => {
    const policy = { registries: ['oci://ghcr.io/other/*', 'oci://ghcr.io/acme/*'] }
    expect(decideWith({ policy }).verdict).toBe('trusted')
    expect(
      codes(decideWith({ policy, registry: 'oci://ghcr.io/acme-evil/cache' }), 'app'),
    ).toContain('registry')
  })

  test('says what is allowed, also where that is nothing', () => {
    const { reasons } = decideWith({ policy: { allow: [] } }).specs[2]!
    expect(reasons[0]!.message).toMatch(/^The version is approved, and only nothing is allowed\./)
  })

  test.each<[string, TrustPolicy['binding'], RegExp]>([
    ['to the bytes', 'digest', /^alice saw other binaries of this version: .* sha256:/],
    ['to the recipe', 'recipe', /^alice approved another build, and no trusted signer says/],
  ])('says who approved something else, where reviews are bound %s', (_, binding, message) => {
    const { reasons } = decideWith({ covered: false, policy: { binding } }).specs[2]!
    expect(reasons[0]).toEqual({ code: 'not-covered', message: expect.stringMatching(message) })
  })

  test('does not ask for a review of the binary where none of the version is needed', () => {
    expect(decideWith({ covered: false, allow: ['pending'] }).verdict).toBe('trusted')
  })

  test('does not let a bad signature beside a good one stop anybody', () => {
    expect(
      decideWith({ evidence: { refused: [{ code: 'bad-signature', message: 'x' }] } }).verdict,
    ).toBe('trusted')
  })
})

describe('admissionBy', () => {
  const evidence = new Map([[hashes['zlib']!, evidenceOf('zlib')]])
  const served = { hash: hashes['zlib']!, manifest: manifestOf('zlib'), tarball: digestOf('t') }

  test('lets in the very image that was verified', () => {
    expect(admissionBy(decideWith({}), evidence)(served)).toEqual([])
  })

  test.each<[string, Partial<typeof served>, Changes, RegExp]>([
    ['that was not decided on', { hash: 'e'.repeat(32) as SpecHash }, {}, /not verified/],
    ['that was refused, with every reason', {}, { state: 'pending' }, /is pending/],
    ['with another manifest', { manifest: digestOf('x') }, {}, /another image now/],
    ['with another tarball', { tarball: digestOf('x') }, {}, /another image now/],
  ])('keeps out an image %s', (_, changed, changes, reason) => {
    const reasons = admissionBy(decideWith(changes), evidence)({ ...served, ...changed })
    expect(reasons).toHaveLength(1)
    expect(reasons[0]).toMatch(reason)
  })

  test('keeps out an image of whose tarball there is no evidence', () => {
    const blind = new Map([[hashes['zlib']!, evidenceOf('zlib', { tarball: undefined })]])
    expect(admissionBy(decideWith({}), blind)(served)).toEqual([
      'The registry serves another image now than the one that was verified.',
    ])
  })

  test('keeps out an image of which there is no evidence', () => {
    expect(admissionBy(decideWith({}), new Map())(served)).toHaveLength(1)
  })
})

describe('refusedSources', () => {
  const tool = spec('gcc', [])
  const built: ConcreteDag = {
    roots: dag.roots,
    specs: new Map([...dag.specs, [tool.hash, tool]]),
  }
  const sources = (changes: Changes) =>
    refusedSources(built, decideWith(changes), recordsWith(changes), policyWith())

  test('lets a binary be built anew whose version is fine', () => {
    expect(sources({ evidence: { trusted: [] } })).toEqual([])
  })

  test.each<[string, Changes, string]>([
    ['that is not allowed', { state: 'rejected', evidence: { trusted: [] } }, 'state'],
    ['that was removed', { tombstone: 'It steals keys.' }, 'removed'],
  ])('keeps a version %s from being built, for that reason alone', (_, changes, code) => {
    expect(
      sources(changes).map(({ name, reasons }) => [name, reasons.map((one) => one.code)]),
    ).toEqual([['zlib', [code]]])
  })

  test('keeps a removed build tool from being used, and passes over what the system provides', () => {
    const records = {
      ...recordsWith({}),
      tombstones: new Map([['gcc@1.0', 'It is a trojan.']]),
    }
    const refused = refusedSources(built, decideWith({}), records, policyWith())
    expect(refused).toMatchObject([
      {
        name: 'gcc',
        verdict: 'refused',
        state: 'removed',
        reasons: [{ code: 'removed', message: 'The version was removed: It is a trojan.' }],
        signers: [],
        remarks: [],
      },
    ])
    expect(refusedSources(dag, decideWith({}), records, policyWith())).toEqual([])
  })
})

describe('the states that are allowed', () => {
  test('are those of the policy and those of a flag, each once, and removed never', () => {
    const policy = { allow: ['approved', 'removed'] } as const
    expect(allowedStates(policy)).toStrictEqual(['approved'])
    expect(allowedStates(policy, ['pending', 'approved', 'removed'])).toStrictEqual([
      'approved',
      'pending',
    ])
  })
})

describe('parseAllowedStates', () => {
  test('takes several states in a line and over lines', () => {
    expect(parseAllowedStates(['pending, rejected', '', 'unreviewed,'])).toEqual([
      'pending',
      'rejected',
      'unreviewed',
    ])
  })

  test.each([
    ['removed', 'Removed versions cannot be allowed.'],
    ['Pending', '"Pending" is not a state of a version.'],
  ])('refuses %s', (word, message) => {
    const read = (): unknown => parseAllowedStates([word])
    expect(read).toThrow(message)
    expect(read).toThrow(
      expect.objectContaining({ fix: expect.stringMatching(/pending, rejected or unreviewed/) }),
    )
  })

  test('repeats no more of a word than fits a line', () => {
    expect(() => parseAllowedStates(['x'.repeat(1000)])).toThrow(`"${'x'.repeat(60)}" is not`)
  })
})

describe('refusalAdvice', () => {
  test.each<[string, Changes, RegExp]>([
    [
      'another version of a removed one',
      { state: 'removed', evidence: { trusted: [] } },
      /choose another/,
    ],
    [
      'to tell the maintainers, though nobody signed either',
      { evidence: { trusted: [], faults: [{ code: 'spec-mismatch', message: '' }] } },
      /Tell its maintainers/,
    ],
    [
      'another registry',
      { registry: 'oci://evil.example/x', policy: { registries: ['oci://a'] } },
      /from a registry that the policy names/,
    ],
    [
      'to look at the signer before asking for a signature',
      { evidence: { trusted: [], refused: [{ code: 'untrusted-signer', message: '' }] } },
      /add the signer/,
    ],
    ['a job that signs', { evidence: { trusted: [] } }, /a job that signs/],
    ['to build what is missing', { evidence: { manifest: undefined } }, /prefer-cache/],
    ['a review of the binary', { covered: false }, /binary reviewed/],
    ['to allow its state', { state: 'pending' }, /"allow: pending"/],
  ])('advises %s', (_, changes, advice) => {
    const refused = decideWith(changes).specs.filter(({ verdict }) => verdict === 'refused')
    expect(refusalAdvice(refused)).toMatch(advice)
  })
})
