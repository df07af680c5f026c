import { attest } from '@actions/attest'
import { messageOf, UserError, type JobIdentity, type Signer } from '@pakages/core'
import type { BundleJson, Statement } from '@pakages/model'

/** What GitHub answers where the plan of the owner has no store for repositories that are not public. */
const NO_STORE = /failed to persist attestation: feature not available/i

/**
 * Signs with the identity of the job: a certificate that Sigstore issues for its OIDC token, and an
 * entry in the public log; for private repositories GitHub's own authority and time stamps instead.
 */
export class KeylessSigner implements Signer {
  readonly identity: string
  readonly #visibility: JobIdentity['visibility']
  readonly #tell: (line: string) => void
  #token: string | undefined

  /**
   * @param tell Says what a person should know and can live with.
   * @param token Keeps each attestation in GitHub's store as well, which needs `attestations:
   * write`; undefined: only the bundle is made.
   */
  constructor(job: JobIdentity, tell: (line: string) => void, token?: string) {
    this.identity = `the workflow ${job.workflowRef}`
    this.#visibility = job.visibility
    this.#tell = tell
    this.#token = token
  }

  /** @throws UserError when the job may not sign, or Sigstore refuses. */
  async sign(statement: Statement): Promise<BundleJson> {
    const token = this.#token
    try {
      return await this.#attest(statement, token)
    } catch (error) {
      if (token === undefined || !NO_STORE.test(messageOf(error))) throw refused(error, token)
      this.#doWithoutStore()
      return this.sign(statement)
    }
  }

  async #attest(statement: Statement, token: string | undefined): Promise<BundleJson> {
    const { bundle } = await attest({
      subjects: statement.subject,
      predicateType: statement.predicateType,
      predicate: statement.predicate,
      token: token ?? '',
      skipWrite: token === undefined,
      // Else it is taken from the event, and that of a schedule names no repository.
      ...(this.#visibility !== undefined && {
        sigstore: this.#visibility === 'public' ? 'public-good' : 'github',
      }),
    })
    return bundle
  }

  /** The signature is as good without: it hangs at what it signs, in the registry. */
  #doWithoutStore(): void {
    if (this.#token === undefined) return
    this.#token = undefined
    this.#tell(
      'Signed, but not kept in GitHub\'s store of attestations: for a private repository that needs GitHub Enterprise Cloud. The signatures are where they are looked for, in the registry; "gh attestation verify" finds them with --bundle-from-oci.',
    )
  }
}

function refused(error: unknown, token: string | undefined): UserError {
  const permissions =
    token === undefined ? 'id-token: write' : 'id-token: write, attestations: write'
  return new UserError(`Signing with the identity of the job failed: ${messageOf(error)}.`, {
    id: 'keyless-signing-failed',
    fix: `Give the job "permissions: ${permissions}", or a key as the input "signing-key". If Sigstore is down (https://status.sigstore.dev), run it again later.`,
    cause: error,
  })
}
