import { code, counted, duration, shellWord, UserError } from '@pakages/core'
import { label } from '@pakages/model'
import type { CommandPresentation } from '../../command.ts'
import type { Round } from './round.ts'

/** What a round shows at its end. */
export function showRound(round: Round): CommandPresentation {
  const { spec, outcome, prefix, seconds, failures } = round
  const json = {
    name: spec.name,
    version: spec.version,
    hash: spec.hash,
    outcome,
    prefix,
    seconds,
    reused: round.reused,
    built: round.built,
    failures: failures.map(({ spec: failed, failure, log }) => ({
      spec: label(failed),
      message: failure.message,
      ...(failure.advice && { advice: failure.advice }),
      ...(failure.stage !== undefined && { stage: failure.stage }),
      log,
    })),
    spack: round.spack,
    environment: round.environment,
  }
  const failure = notDeveloped(round)
  if (failure) return { answer: { exactly: '' }, json, failure }
  return { answer: { markdown: `${told(round)}\n\n${code(prefix ?? '')}\n` }, json }
}

/** One line for people. */
export function told({ spec, outcome, reused, built, seconds }: Round): string {
  if (outcome === 'present')
    return `${label(spec)} is built already: nothing has changed since (${duration(seconds)})`
  const rest = built - 1
  const others = [
    ...(reused > 0 ? [`${counted(reused, 'package')} from caches`] : []),
    ...(rest > 0 ? [`${counted(rest, 'other')} built`] : []),
  ]
  return `${label(spec)} is built${others.length > 0 ? `, with ${others.join(' and ')}` : ''} (${duration(seconds)})`
}

/** What failed was told; where it lies and how one gets in is what is left to say. Undefined where it is built. */
export function notDeveloped(round: Round): UserError | undefined {
  const { spec, outcome, failures, seconds, spack, environment } = round
  if (outcome !== 'failed' && outcome !== 'skipped') return undefined
  const [first] = failures
  const stage = first?.failure.stage
  const lines =
    first === undefined || stage === undefined
      ? ['Mend the recipe, and run it again.']
      : [
          `Its stage is kept: cd ${shellWord(`${stage}/spack-src`)}`,
          `A shell as its build has it: ${shellWord(spack)} -e ${shellWord(environment)} build-env /${first.spec.hash} -- bash`,
          `The whole log: ${stage}/spack-build-out.txt`,
        ]
  return new UserError(`${label(spec)} is not built (${duration(seconds)}).`, {
    id: 'dev-build-failed',
    fix: lines.join('\n'),
  })
}
