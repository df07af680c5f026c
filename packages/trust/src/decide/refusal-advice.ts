import type { DecidedSpec, ReasonCode } from '@pakages/model'

/** What to do about reasons, the gravest first: where one stands, nothing below it would help. */
const ADVICE: readonly (readonly [readonly ReasonCode[], string])[] = [
  [['removed'], 'A removed version is never installed: choose another.'],
  [
    ['spec-mismatch', 'digest-mismatch', 'size-mismatch', 'wrong-subject', 'bad-signature'],
    'Do not install it: somebody may have changed what the registry holds. Tell its maintainers.',
  ],
  [
    ['registry'],
    'Install from a registry that the policy names, or add this one to "trust.registries" if you trust it.',
  ],
  [
    ['untrusted-signer'],
    'Check that the registry is the right one; add the signer to "trust.signers" if you trust it.',
  ],
  [
    ['no-provenance', 'no-sbom'],
    'Have it pushed by a job that signs ("push" with "sign"), or ask for less in "trust.evidence".',
  ],
  [
    ['not-in-cache'],
    'Build and push what is missing, or install with "mode: prefer-cache", which builds it.',
  ],
  [
    ['vulnerable'],
    'Take a version that is fixed; or have an auditor say why it does not matter ("pakages review not-affected NAME@VERSION ID …"), or accept it for a time in "exceptions" of pakages.json.',
  ],
  [
    ['not-checked'],
    'Name an index that publishes what is known of vulnerabilities, have it scanned anew, or allow it in "trust.vulnerabilities".',
  ],
  [['not-covered'], 'Have the binary reviewed, or allow "pending".'],
]

/** What to do about refused packages, by the gravest of all reasons against them. One sentence. */
export function refusalAdvice(refused: readonly DecidedSpec[]): string {
  const codes = new Set(refused.flatMap(({ reasons }) => reasons.map(({ code }) => code)))
  const graver = ADVICE.find(([of]) => of.some((code) => codes.has(code)))
  if (graver) return graver[1]
  const states = [
    ...new Set(
      refused.flatMap(({ state }) => (state === undefined || state === 'approved' ? [] : [state])),
    ),
  ]
  return `Have it approved ("pakages review"), or allow its state: "allow: ${states.join(', ')}", at the terminal "--allow ${states.join(',')}".`
}
