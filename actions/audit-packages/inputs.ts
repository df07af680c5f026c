import { choice, count, flag, list, text, type Parsed } from '@pakages/core'

/** What the action takes. */
export const auditInputs = {
  targets: list(
    'What is asked about, one per line: a `spack.lock`, the folder of an environment with one, an install root, or an SBOM. Default: the `spack.lock` in the workspace, else the install root of this user.',
    { placeholder: 'TARGET…' },
  ),
  index: list(
    'Indexes that publish what is known of vulnerabilities: addresses, or folders where there is no network. One per line; what any of them found counts.',
    { placeholder: 'ADDRESS…', required: true },
  ),
  trust: text(
    'Who signs the index: the fingerprint of a key (64 hex digits), or `OWNER/NAME/.github/workflows/FILE.yml@REF`. Default: the policy of the configuration.',
    { placeholder: 'FINGERPRINT|WORKFLOW' },
  ),
  'unsigned-index': flag('Also take an index that nobody signed, or somebody who is not trusted.'),
  config: text(
    'The configuration: its section `trust` says who may sign the index, and its `exceptions` and the statements beside it count.',
    { default: 'pakages.json', placeholder: 'FILE' },
  ),
  grade: choice('How sure it must be to be open.', ['likely', 'certain', 'possible']),
  'max-age': count('Days after which what an index knows is too old to be an answer.', {
    default: 30,
    min: 1,
    max: 10_000,
  }),
  'ignore-not-covered': flag(
    'Do not fail because of packages that no database knows. They are listed all the same.',
  ),
}

/** See {@link auditInputs}. */
export type AuditInputs = Parsed<typeof auditInputs>
