import { describe, expect, test } from '@jest/globals'
import { digestOf } from '@pakages/image'
import type {
  ConcreteDag,
  ConcreteSpec,
  SpecHash,
  StateOfVersion,
  TrustPolicy,
  VersionState,
} from '@pakages/model'
import { PROVENANCE, statement } from '../sign/statements.ts'
import { policyWith, reviewWith, trustedWorkflow } from '@pakages/testing/trust/reviews'
import type { SpecEvidence } from '../verify/evidence.ts'
import { decide } from './decide.ts'

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
const evidenceOf = (name: string, changes: Partial<SpecEvidence> = {}): SpecEvidence => ({
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
const stateWith = (name: string, state: VersionState, covered = true): StateOfVersion => ({
  name,
  version: '1.0',
  state,
  reasons: state === 'removed' ? ['carol called it unsafe: CVE.'] : ['Because.'],
  missing: [],
  criteria: [],
  reviews: [{ review: reviewWith({ name, version: '1.0' }), counts: true, remarks: [] }],
  binaries: [
    { manifest: manifestOf(name), covered, seenBy: [], unmatched: covered ? [] : ['alice'] },
  ],
})

interface Changes {
  readonly evidence?: Partial<SpecEvidence>
  readonly state?: StateOfVersion
  readonly policy?: Partial<TrustPolicy>
  readonly allow?: readonly VersionState[]
  readonly registry?: string
}

/** Decides with everything in order but what is said of zlib. */
function decideWith({
  evidence,
  state,
  policy,
  allow,
  registry = 'oci://ghcr.io/acme/cache',
}: Changes) {
  const known = new Map(
    ['app', 'mid', 'zlib'].map((name) => [
      hashes[name]!,
      evidenceOf(name, name === 'zlib' ? evidence : {}),
    ]),
  )
  return decide(dag, {
    registry,
    evidence: known,
    policy: policyWith(policy),
    stateOf: (name) => (name === 'zlib' && state ? state : stateWith(name, 'approved')),
    ...(allow && { allow }),
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
    ['is pending', { state: stateWith('zlib', 'pending') }, ['state']],
    [
      'is rejected, and not signed either',
      { state: stateWith('zlib', 'rejected'), evidence: { trusted: [] } },
      ['state', 'no-provenance'],
    ],
    ['was removed', { state: stateWith('zlib', 'removed') }, ['removed']],
    [
      'was removed, whatever the flags',
      {
        state: stateWith('zlib', 'removed'),
        allow: ['pending', 'rejected', 'unreviewed', 'removed'],
      },
      ['removed'],
    ],
    [
      'is not the binary that was reviewed',
      { state: stateWith('zlib', 'approved', false) },
      ['not-covered'],
    ],
  ])('refuses a dependency that %s, and everything above it', (_, changes, reasons) => {
    const decision = decideWith(changes)
    expect(decision.verdict).toBe('refused')
    expect(codes(decision, 'zlib')).toEqual(reasons)
    for (const above of ['app', 'mid']) expect(codes(decision, above)).toContain('dependency')
  })

  test('gives the reason of a removal, and never allows it', () => {
    const decision = decideWith({ state: stateWith('zlib', 'removed'), allow: ['removed'] })
    expect(decision.allow).toEqual(['approved'])
    expect(decision.specs[2]!.reasons[0]!.message).toBe(
      'The version was removed: carol called it unsafe: CVE.',
    )
  })

  test('takes what a flag allows, and says so', () => {
    const decision = decideWith({ state: stateWith('zlib', 'pending'), allow: ['pending'] })
    expect(decision.verdict).toBe('trusted')
    expect(decision.specs[2]!.remarks).toEqual(['The version is pending.'])
  })

  test('refuses registries that the policy does not name', () => {
    const policy = { registries: ['oci://ghcr.io/acme/*'] }
    expect(decideWith({ policy }).verdict).toBe('trusted')
    expect(
      codes(decideWith({ policy, registry: 'oci://ghcr.io/acme-evil/cache' }), 'app'),
    ).toContain('registry')
  })

  test('does not let a bad signature beside a good one stop anybody', () => {
    expect(
      decideWith({ evidence: { refused: [{ code: 'bad-signature', message: 'x' }] } }).verdict,
    ).toBe('trusted')
  })
})
