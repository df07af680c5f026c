import { describe, expect, test } from '@jest/globals'
import type { SignerIdentity } from '@pakages/core'
import { digestOf } from '@pakages/image'
import type { SpecHash } from '@pakages/model'
import { trustedWorkflow } from '@pakages/testing/trust/reviews'
import { PROVENANCE, statement } from '../sign/statements.ts'
import type { BinaryEvidence, TrustedStatement } from '../verify/evidence.ts'
import { binaryFacts } from './binary-facts.ts'

const MANIFEST = digestOf('manifest')
const RECIPE = digestOf('recipe')
const madeBy = (actor: unknown) => ({
  buildDefinition: { internalParameters: { github: { actor } } },
})
const subject = { name: 'zlib', digest: MANIFEST, recipe: RECIPE }

const said = (
  predicate: Record<string, unknown>,
  {
    type = PROVENANCE,
    subjects = [subject] as Parameters<typeof statement>[0],
    signer = trustedWorkflow,
  } = {},
): TrustedStatement => ({ statement: statement(subjects, type, predicate), signer })

const key = (name: string): SignerIdentity => ({ kind: 'key', pem: name, fingerprint: name })

const evidence = (...trusted: TrustedStatement[]): BinaryEvidence => ({
  spec: { name: 'zlib', version: '1.3.1', hash: 'a'.repeat(32) as SpecHash },
  manifest: MANIFEST,
  tarball: undefined,
  faults: [],
  trusted,
  refused: [],
})

describe('what reviews are counted with', () => {
  test('is nothing where there is no binary', () => {
    expect(binaryFacts(undefined)).toStrictEqual([])
    expect(binaryFacts({ ...evidence(), manifest: undefined })).toStrictEqual([])
  })

  test('is that nobody knows how a binary was made, where no trusted signer says so', () => {
    const sbom = said(madeBy('bob'), { type: 'https://cyclonedx.org/bom' })
    expect(binaryFacts(evidence(sbom), 'hash====')).toStrictEqual([
      {
        manifest: MANIFEST,
        publishers: [],
        publisherKeys: [],
        provenance: false,
        recipe: undefined,
        packageHash: 'hash====',
      },
    ])
  })

  test('is who published it, in the letters in which logins are compared, and its recipe', () => {
    expect(binaryFacts(evidence(said(madeBy('Bob'))))).toStrictEqual([
      {
        manifest: MANIFEST,
        publishers: ['bob'],
        publisherKeys: [],
        provenance: true,
        recipe: RECIPE,
        packageHash: undefined,
      },
    ])
  })

  test('is everybody who published it, once, and the keys that they signed with', () => {
    const signed = [key('k1'), key('k1'), key('k2'), trustedWorkflow].map((signer, at) =>
      said(madeBy(['bob', 'BOB', 'eve', 'bob'][at]), { signer }),
    )
    expect(binaryFacts(evidence(...signed))).toMatchObject([
      { publishers: ['bob', 'eve'], publisherKeys: ['k1', 'k2'] },
    ])
  })

  test.each([
    ['names nobody', {}],
    ['names somebody in no way that is known', madeBy(7)],
  ])('is nobody where provenance %s', (_, predicate) => {
    expect(binaryFacts(evidence(said(predicate)))).toMatchObject([
      { publishers: [], provenance: true, recipe: RECIPE },
    ])
  })

  test('is the recipe of this binary, not of another one in the same statement', () => {
    const other = { name: 'app', digest: digestOf('other'), recipe: digestOf('other recipe') }
    expect(binaryFacts(evidence(said({}, { subjects: [other, subject] })))).toMatchObject([
      { recipe: RECIPE },
    ])
    expect(binaryFacts(evidence(said({}, { subjects: [other] })))).toMatchObject([
      { recipe: undefined },
    ])
  })

  test('is the recipe that any of the statements names', () => {
    const silent = said({}, { subjects: [{ name: 'zlib', digest: MANIFEST }] })
    expect(binaryFacts(evidence(silent, said({})))).toMatchObject([{ recipe: RECIPE }])
  })
})
