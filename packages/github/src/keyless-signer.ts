import { attest } from '@actions/attest'
import { messageOf, UserError, type RunContext, type Signer } from '@pakages/core'
import type { BundleJson, Statement } from '@pakages/model'

/**
 * Signs with the identity of the job: a certificate that Sigstore issues for its OIDC token, and an
 * entry in the public log; for private repositories GitHub's own authority and time stamps instead.
 */
export class KeylessSigner implements Signer {
  readonly identity: string
  readonly #token: string | undefined

  /**
   * @param token Keeps each attestation in GitHub's store as well, which needs `attestations:
   * write`; undefined: only the bundle is made.
   */
  constructor(context: Pick<RunContext, 'workflowRef' | 'repository'>, token?: string) {
    this.identity = `the workflow ${context.workflowRef ?? context.repository ?? 'of this job'}`
    this.#token = token
  }

  /** @throws UserError when the job may not sign, or Sigstore refuses. */
  async sign(statement: Statement): Promise<BundleJson> {
    try {
      const { bundle } = await attest({
        subjects: statement.subject,
        predicateType: statement.predicateType,
        predicate: statement.predicate,
        token: this.#token ?? '',
        skipWrite: this.#token === undefined,
      })
      return bundle
    } catch (error) {
      throw new UserError(`Signing with the identity of the job failed: ${messageOf(error)}.`, {
        fix:
          this.#token === undefined
            ? 'Give the job "permissions: id-token: write", or a key as the input "signing-key". If Sigstore is down (https://status.sigstore.dev), run it again later.'
            : 'Give the job "permissions: id-token: write, attestations: write", or a key as the input "signing-key". If Sigstore is down (https://status.sigstore.dev), run it again later.',
        cause: error,
      })
    }
  }
}
