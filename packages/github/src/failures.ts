import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of GitHub and its identities. */
export const githubFailures = {
  'github-unreachable': {
    means: 'The API of GitHub could not be asked.',
    next: 'Look at https://www.githubstatus.com, check the connection and the proxy, and run it again.',
  },
  'github-refused': {
    means:
      'GitHub understood and refuses: the token may not do it, a rule of the repository forbids it, a limit is reached, or what it is about is gone.',
    next: 'Read the reason in the message. Mostly the job lacks a line in `permissions:`, or the repository the setting that lets Actions create pull requests.',
  },
  'repository-name-malformed': {
    means: 'A repository on GitHub is named by its owner and its name.',
    next: 'Write `owner/name`, without https and without `.git`.',
  },
  'identity-token-missing': {
    means:
      'Signing without a key needs the identity of the job, and GitHub gives none: the job does not ask for it, comes from a fork, or runs elsewhere.',
    next: 'Give the job `permissions: id-token: write` and `attestations: write`. At a terminal, sign with a key.',
  },
  'identity-token-unusual': {
    means:
      'The identity of the job is not as GitHub documents it, as on servers of other versions.',
    next: 'Sign with a key: the input `signing-key`, and no `id-token: write`.',
  },
  'keyless-signing-failed': {
    means: 'Sigstore, or the store of attestations of GitHub, did not take the signature.',
    next: 'Check the permissions that the message names, and https://status.sigstore.dev. Run it again later, or sign with a key.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof githubFailures> {}
}
