import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of trust: policies, signatures, reviews. */
export const trustFailures = {
  'push-refused': {
    means:
      'Packages have faults that would harm whoever installs them: paths of the machine, secrets, missing libraries. Nothing was pushed, not even what has no fault.',
    next: 'Mend what each line names. A rule that you know better than can be left out by `allow`, one a line, which the report keeps.',
  },
  'review-command-missing': {
    means: 'A review was asked for without a command.',
    next: 'Give one: `approve NAME@VERSION functional safe license -- WHY`.',
  },
  'auditor-unknown': {
    means: 'A review needs to say who reviews, and at a terminal nobody knows.',
    next: 'Give `--auditor` with your GitHub login; it is kept for the next time.',
  },
  'event-unusual': {
    means:
      'The event that started the run does not hold what GitHub documents for it: it was changed, or comes from a server of another version.',
    next: 'Start the review again with a new comment. On GitHub Enterprise Server, check that its version is supported.',
  },
  'index-path-outside': {
    means: 'Another index names a file that lies outside of it. Nothing was read.',
    next: 'Tell who publishes that index; leave it out of `indexes` until it is mended.',
  },
  'signing-key-unusable': {
    means:
      'The private key cannot sign: it is locked with a passphrase, is not in PEM, or of a kind that is not supported.',
    next: 'Make one with `openssl genpkey -algorithm ed25519`, keep it in a secret with its line breaks, and put the public half into `trust`.',
  },
  'sbom-file-changed': {
    means:
      'An SBOM that `sbom` wrote is gone, or is not the one that it wrote. It is not signed then.',
    next: 'Run `sbom` again in the same job, with nothing that writes into the work folder after it.',
  },
  'statements-too-many': {
    means: 'The folder `statements/` has more files than are read.',
    next: 'Take out those of versions that are no longer published.',
  },
  'generation-older-than-seen': {
    means:
      'The registry shows an older state than one that was seen before from here. Old states are validly signed too: showing one hides what was mended or removed since.',
    next: 'Run it again, since lists may lag. If it stays, ask who runs the registry. If it was set back on purpose, the message says which file to delete.',
  },
  'index-not-trusted': {
    means:
      'The index has no signature of those who may sign it, was changed after it was signed, or is older than it may be.',
    next: 'Check the address and `trust.signers` of `pakages.json`, or the fingerprint after `--trust`. Tell who publishes it; do not install from it until it is clear.',
  },
  'trust-anchor-malformed': {
    means: '`--trust` is neither the fingerprint of a key nor the name of a workflow.',
    next: 'Give 64 hex digits, or `OWNER/NAME/.github/workflows/FILE.yml@refs/heads/BRANCH`. Get them from the maintainers, not from the index alone.',
  },
  'trust-anchor-unknown': {
    means:
      'None of the keys of the index has the fingerprint that you trust: the key was changed, or somebody else signed it.',
    next: 'Ask who gave you the fingerprint, on another way than the index itself.',
  },
  'trust-root-malformed': {
    means: 'The file for `trust-root` is no `trusted_root.json` of Sigstore.',
    next: 'Write it with `gh attestation trusted-root` or `cosign trusted-root create`.',
  },
  'trust-root-not-fetched': {
    means:
      'Signatures of workflows are checked with keys that Sigstore publishes, and these cannot be fetched.',
    next: 'Check the connection to tuf-repo-cdn.sigstore.dev, or give a file as `trust-root` in `pakages.json`, which needs no network.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof trustFailures> {}
}
