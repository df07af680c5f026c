import { describe, expect, test } from '@jest/globals'
import { digestOf } from '@pakages/image'
import { trustedWorkflow } from '@pakages/testing/trust/reviews'
import { PROVENANCE, sbomPredicate, statement } from '../sign/statements.ts'
import type { TrustedStatement } from './evidence.ts'
import { sbomFaults } from './sbom.ts'

const MANIFEST = digestOf('manifest')
const BOM = { bomFormat: 'CycloneDX', components: [{ name: 'zlib' }] }
const signed = (
  predicate: Record<string, unknown>,
  type: string = 'https://cyclonedx.org/bom',
  digest = MANIFEST,
): TrustedStatement => ({
  statement: statement([{ name: 'zlib', digest }], type, predicate),
  signer: trustedWorkflow,
})
const codes = (text: string, ...trusted: TrustedStatement[]): string[] =>
  sbomFaults(Buffer.from(text), MANIFEST, trusted).map(({ code }) => code)

describe('the SBOM beside a package', () => {
  test('is the one that was signed when it says the same, however it is written', () => {
    expect(codes(JSON.stringify(BOM, undefined, 2), signed(BOM))).toStrictEqual([])
    expect(codes(JSON.stringify(BOM), signed({ other: true }), signed(BOM))).toStrictEqual([])
  })

  test.each([
    ['CycloneDX', 'https://cyclonedx.org/bom'],
    ['SPDX', 'https://spdx.dev/Document'],
    ['SPDX of a version', sbomPredicate('spdx', '2.3')],
  ])('may be signed as %s', (_, type) => {
    expect(codes(JSON.stringify(BOM), signed(BOM, type))).toStrictEqual([])
  })

  test.each([
    ['says something else', JSON.stringify({ ...BOM, components: [] })],
    ['is no JSON', '{'],
  ])('that %s is not the one that was signed', (_, text) => {
    expect(codes(text, signed(BOM))).toStrictEqual(['digest-mismatch'])
  })

  test.each([
    ['nobody signed anything', []],
    ['what was signed is of another package', [signed(BOM, undefined, digestOf('other'))]],
    ['what was signed is no SBOM', [signed(BOM, PROVENANCE)]],
    ['what was signed only begins like one', [signed(BOM, 'https://spdx.dev/Document-like')]],
  ])('is signed by nobody where %s', (_, trusted) => {
    expect(codes(JSON.stringify(BOM), ...trusted)).toStrictEqual(['no-sbom'])
  })
})
