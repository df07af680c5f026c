import { SIGSTORE_BUNDLE, statementType, type BundleJson, type Statement } from '@pakages/model'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Signer } from '../ports/signer.ts'
import type { SignerIdentity, Verification, Verifier } from '../ports/verifier.ts'

const fakeBundle = z.object({
  fake: z.object({
    payload: z.string(),
    signer: z.custom<SignerIdentity>((value) => typeof value === 'object'),
    seal: z.string(),
  }),
})

const sealOf = (payload: string, signer: SignerIdentity): string =>
  createHash('sha256')
    .update(JSON.stringify([payload, signer]))
    .digest('hex')

/**
 * Signs as whoever you like, without keys or services. What it signs, {@link FakeVerifier} accepts,
 * and nothing that was changed since.
 */
export class FakeSigner implements Signer {
  readonly identity: string
  readonly signer: SignerIdentity
  constructor(signer: SignerIdentity = workflowIdentity('example/packages')) {
    this.signer = signer
    this.identity =
      signer.kind === 'key'
        ? `the key ${signer.fingerprint.slice(0, 16)}`
        : `the workflow ${signer.workflow ?? signer.subject}`
  }

  async sign(statement: Statement): Promise<BundleJson> {
    const payload = JSON.stringify(statement)
    return {
      mediaType: SIGSTORE_BUNDLE,
      fake: { payload, signer: this.signer, seal: sealOf(payload, this.signer) },
    }
  }
}

/** Accepts what a {@link FakeSigner} signed. */
export class FakeVerifier implements Verifier {
  async verify(bundle: unknown): Promise<Verification> {
    const read = fakeBundle.safeParse(bundle)
    if (!read.success)
      return { kind: 'refused', fault: 'malformed', message: 'This is not a bundle.' }
    const { payload, signer, seal } = read.data.fake
    if (seal !== sealOf(payload, signer))
      return { kind: 'refused', fault: 'signature', message: 'The signature does not fit.' }
    const statement = statementType.safeParse(JSON.parse(payload))
    if (!statement.success)
      return {
        kind: 'refused',
        fault: 'malformed',
        message: 'There is no in-toto statement in it.',
      }
    return { kind: 'verified', statement: statement.data, signer }
  }
}

/** The identity of a workflow of a repository on GitHub, for tests. */
export function workflowIdentity(
  repository: string,
  workflow = '.github/workflows/build.yml',
  ref = 'refs/heads/main',
): SignerIdentity {
  const path = `${repository}/${workflow}`
  return {
    kind: 'workflow',
    issuer: 'https://token.actions.githubusercontent.com',
    repository,
    workflow: path,
    ref,
    subject: `https://github.com/${path}@${ref}`,
  }
}
