import { expect, test } from '@jest/globals'
import { digestOf } from '@pakages/image'
import { trustedWorkflow } from '@pakages/testing/trust/reviews'
import { buildReport, jobContext, jobFacts } from '@pakages/testing/trust/signing-facts'
import { provenance } from '../sign/provenance.ts'
import { PROVENANCE, statement } from '../sign/statements.ts'
import type { TrustedStatement } from '../verify/evidence.ts'
import { buildOrigin } from './build-origin.ts'

const said = (predicate: Record<string, unknown>, type = PROVENANCE): TrustedStatement => ({
  statement: statement([{ name: 'zlib', digest: digestOf('manifest') }], type, predicate),
  signer: trustedWorkflow,
})
const made = provenance({ ...jobFacts, build: buildReport })

test('a build is told with its end, run, repository and commit', () => {
  expect(
    buildOrigin({ trusted: [said({}, 'https://spdx.dev/Document/v2.3'), said(made)] }),
  ).toEqual({
    time: '2026-11-20T10:00:00Z',
    run: 'https://github.com/acme/packages/actions/runs/7/attempts/1',
    source: 'https://github.com/acme/packages',
    commit: jobContext.commit,
    signer: trustedWorkflow,
  })
})

test('nothing is told where nobody trusted signed provenance', () => {
  expect(buildOrigin({ trusted: [] })).toBeUndefined()
  expect(buildOrigin({ trusted: [said({}, 'https://spdx.dev/Document/v2.3')] })).toBeUndefined()
})

test.each([
  [
    'an address that is none',
    { runDetails: { metadata: { invocationId: 'javascript:alert(1)' } } },
  ],
  ['a time that is none', { runDetails: { metadata: { finishedOn: 'yesterday' } } }],
  ['lists where texts belong', { buildDefinition: { resolvedDependencies: [[]] }, runDetails: [] }],
  [
    'a commit that is none',
    { buildDefinition: { resolvedDependencies: [{ uri: 'x', digest: { gitCommit: 'main' } }] } },
  ],
])('of %s only the signer is left', (_, predicate) => {
  expect(buildOrigin({ trusted: [said(predicate)] })).toEqual({ signer: trustedWorkflow })
})
