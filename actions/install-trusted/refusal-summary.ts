import { code, counted, markdownTable, UserError, type Presentation } from '@pakages/core'
import { shortHash, type DecidedSpec } from '@pakages/model'
import { refusalAdvice } from '@pakages/trust'
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
    failure: refusalFailure(result),
  }
}

const nameOf = ({ name, version, hash }: DecidedSpec): string =>
  `${name}@${version}/${shortHash(hash)}`

/** The error of a run whose packages the policy refuses. */
export function refusalFailure({ registry, refused, decision, policy }: RefusedResult): UserError {
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
    {
      id: 'policy-refuses-package',
      fix: `${refusalAdvice(refused)} The whole decision: ${decision}.`,
    },
  )
}
