import { code, counted, markdownTable, UserError, type Presentation } from '@pakages/core'
import { shortHash, type DecidedSpec } from '@pakages/model'
import type { InstallOutput } from './inputs.ts'
import type { RefusedResult } from './result.ts'

/** How many refused packages are told; the decision holds all. */
const MOST = 50

/** Shows what the policy refuses, with every reason. */
export function presentRefused(result: RefusedResult): Presentation<InstallOutput> {
  const { registry, refused, decision, policy } = result
  const rows = refused
    .slice(0, MOST)
    .flatMap((spec) =>
      spec.reasons.map(({ code: why, message }, at) => [
        at === 0 ? code(nameOf(spec)) : '',
        at === 0 ? (spec.state ?? '') : '',
        code(why),
        message,
      ]),
    )
  return {
    outputs: {
      prefixes: '{}',
      'install-root': '',
      installed: '0',
      present: '0',
      mirror: '',
      verified: '',
      'not-verified': '',
      decision,
    },
    summary: [
      `### ${counted(refused.length, 'package')} of ${code(registry)} refused`,
      `By the policy in ${code(policy)}. Nothing of ${refused.length === 1 ? 'it' : 'them'} was installed.`,
      markdownTable(['Package', 'State', 'Code', 'Reason'], rows),
      ...(refused.length > MOST
        ? [`and ${refused.length - MOST} more: the decision in ${code(decision)} lists all.`]
        : []),
    ].join('\n\n'),
    json: { registry, policy, decision, refused },
    failure: failureOf(result),
  }
}

const nameOf = ({ name, version, hash }: DecidedSpec): string =>
  `${name}@${version}/${shortHash(hash)}`

function failureOf({ registry, refused, decision, policy }: RefusedResult): UserError {
  const lines = refused
    .slice(0, MOST)
    .flatMap((spec) => [
      `  ${nameOf(spec)}`,
      ...spec.reasons.map(({ message }) => `    ${message}`),
    ])
  const rest = refused.length > MOST ? [`  and ${refused.length - MOST} more`] : []
  return new UserError(
    [
      `The policy of ${policy} refuses ${counted(refused.length, 'package')} of ${registry}:`,
      ...lines,
      ...rest,
    ].join('\n'),
    { fix: `${adviceFor(refused)} The whole decision: ${decision}.` },
  )
}

/**
 * What to do, by what stands against the packages. The gravest cause comes first: nothing else
 * would help.
 */
function adviceFor(refused: readonly DecidedSpec[]): string {
  const codes = new Set(refused.flatMap(({ reasons }) => reasons.map((reason) => reason.code)))
  const has = (...names: readonly string[]): boolean => names.some((name) => codes.has(name))
  if (has('removed')) return 'A removed version is never installed: choose another.'
  if (has('spec-mismatch', 'digest-mismatch', 'size-mismatch', 'wrong-subject', 'bad-signature'))
    return 'Do not install it: somebody may have changed what the registry holds. Tell its maintainers.'
  if (has('registry'))
    return 'Install from a registry that the policy names, or add this one to "trust.registries" if you trust it.'
  if (has('untrusted-signer'))
    return 'Check that the registry is the right one; add the signer to "trust.signers" if you trust it.'
  if (has('no-provenance', 'no-sbom'))
    return 'Have it pushed by a job that signs ("push" with "sign"), or ask for less in "trust.evidence".'
  if (has('not-in-cache'))
    return 'Build and push what is missing, or install with "mode: prefer-cache", which builds it.'
  if (has('not-covered')) return 'Have the binary reviewed, or allow "pending".'
  const states = [
    ...new Set(
      refused.flatMap(({ state }) => (state === undefined || state === 'approved' ? [] : [state])),
    ),
  ]
  return `Have it approved ("pakages review"), or allow its state: "allow: ${states.join(', ')}", at the terminal "--allow ${states.join(',')}".`
}
