import type { BundleJson, Statement } from '@pakages/model'

/** What GitHub says of a job in the identity token that it gives it. */
export interface JobIdentity {
  /**
   * The file and ref that hold the job, `owner/name/.github/workflows/build.yml@refs/heads/main`
   * (`job_workflow_ref`): under a reusable workflow that of the workflow that was called, which
   * certificates name too.
   */
  readonly workflowRef: string
  /** Who may see the repository that the job runs for; undefined on servers that do not say. */
  readonly visibility?: 'public' | 'private' | 'internal'
}

/** Signs statements: with a key, or with the identity of the job. */
export interface Signer {
  /**
   * Who signs, in words that fit "signed by …": `the key 3f2a…` or `the workflow
   * owner/name/.github/workflows/build.yml`.
   */
  readonly identity: string
  /**
   * Signs a statement and returns it in a Sigstore bundle.
   * @throws UserError when the service that issues certificates, or the log, cannot be reached or
   * refuses.
   */
  sign(statement: Statement): Promise<BundleJson>
}

/** GitHub and Sigstore take no more subjects in one attestation. */
export const MAX_SUBJECTS = 1024
