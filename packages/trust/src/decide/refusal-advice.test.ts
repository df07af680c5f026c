import { describe, expect, test } from '@jest/globals'
import type { DecidedSpec, ReasonCode, SpecHash, VersionState } from '@pakages/model'
import { refusalAdvice } from './refusal-advice.ts'

const refused = (
  state: VersionState | undefined,
  ...codes: readonly ReasonCode[]
): DecidedSpec => ({
  name: 'zlib',
  version: '1.3.1',
  hash: 'a'.repeat(32) as SpecHash,
  target: 'x86_64_v3',
  external: false,
  verdict: 'refused',
  ...(state && { state }),
  signers: [],
  reasons: codes.map((code) => ({ code, message: `${code}.` })),
  remarks: [],
})

/** Every reason, the gravest first, with what its advice is known by. */
const GRAVITY: readonly (readonly [ReasonCode, RegExp])[] = [
  ['removed', /never installed: choose another/],
  ['spec-mismatch', /Tell its maintainers/],
  ['digest-mismatch', /Tell its maintainers/],
  ['size-mismatch', /Tell its maintainers/],
  ['wrong-subject', /Tell its maintainers/],
  ['bad-signature', /Tell its maintainers/],
  ['registry', /"trust\.registries"/],
  ['untrusted-signer', /"trust\.signers"/],
  ['no-provenance', /a job that signs/],
  ['no-sbom', /a job that signs/],
  ['not-in-cache', /prefer-cache/],
  ['not-covered', /binary reviewed/],
]

describe('what to do about a refusal', () => {
  test.each(GRAVITY)('for %s', (code, advice) => {
    expect(refusalAdvice([refused('pending', 'state', code)])).toMatch(advice)
  })

  test.each(
    GRAVITY.slice(1).map(([code], at) => [GRAVITY[at]![0], code, GRAVITY[at]![1]] as const),
  )('is that for %s, where another package has %s', (graver, code, advice) => {
    const both = [refused('approved', code), refused('approved', graver)]
    expect(refusalAdvice(both)).toMatch(advice)
  })

  test('for states alone is to have the versions approved, or to allow each state once', () => {
    const states = ['pending', 'approved', 'unreviewed', 'pending', undefined] as const
    expect(refusalAdvice(states.map((state) => refused(state, 'state')))).toBe(
      'Have it approved ("pakages review"), or allow its state: "allow: pending, unreviewed", at the terminal "--allow pending,unreviewed".',
    )
  })
})
