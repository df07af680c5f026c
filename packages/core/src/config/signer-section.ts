import { z } from 'zod'

/** The issuer of the identity tokens of GitHub Actions on github.com. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'

const repository = z
  .string()
  .regex(/^[A-Za-z0-9-]+\/([A-Za-z0-9_.-]+|\*)$/, 'write owner/name or owner/*')
/** A public key, as it is given. */
export const key = z
  .string()
  .min(1)
  .describe('A public key: a PEM file, relative to this one, or the PEM text.')

/** Who may sign: a key, or a workflow. */
export const signer = z.union([
  z.strictObject({ key }),
  z.strictObject({
    repository: repository.describe(
      'The repository whose workflow may sign: owner/name, or owner/*.',
    ),
    workflow: z
      .string()
      .regex(
        /^([A-Za-z0-9-]+\/[A-Za-z0-9_.-]+\/)?\.github\/workflows\/[^/@]+\.ya?ml$/,
        'write .github/workflows/FILE.yml',
      )
      .optional()
      .describe(
        'The only workflow file that may sign: of a reusable one the file that is called, OWNER/NAME/.github/workflows/FILE.yml.',
      ),
    caller: z
      .string()
      .regex(/^\.github\/workflows\/[^/@]+\.ya?ml$/, 'write .github/workflows/FILE.yml')
      .optional()
      .describe('The only workflow file of the repository that may run it, whatever that calls.'),
    ref: z
      .string()
      .startsWith('refs/')
      .optional()
      .describe(
        'The only ref it may run for, such as refs/heads/main; a final * stands for anything.',
      ),
    issuer: z.url().default(GITHUB_ISSUER).describe('The issuer of the identity token.'),
  }),
])

/** A GitHub login. */
export const user = z.string().regex(/^@?[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/, 'not a GitHub login')
