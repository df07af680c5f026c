import { counted, UserError } from '@pakages/core'
import { label, printable, type BuildEntry, type SpecHash } from '@pakages/model'
import { PUBLISHING_FIXES } from '@pakages/trust'
import { attemptUrl, jobOf, notBuilt } from './not-built.ts'
import type { Promotion } from './step.ts'

/** How many packages a message names. */
const NAMED = 10

/** One of the reasons why a promotion is red, though all that could be published is. */
interface Reason {
  /** A sentence. */
  readonly said: string
  readonly fix: string
}

/** Why a promotion is red: every reason in one message. */
export function whyRed(result: Promotion): { readonly failure?: UserError } {
  const broken = failed(result)
  const reasons = [...doubted(result), ...refused(result), ...broken, ...lost(result, broken)]
  const others =
    result.report.specs.length > 0 ? 'All others are published.' : 'No package is published.'
  if (reasons.length === 0) return {}
  return {
    failure: new UserError(`${reasons.map(({ said }) => said).join(' ')} ${others}`, {
      id: 'promotion-incomplete',
      fix: reasons.map(({ fix }) => fix).join(' '),
    }),
  }
}

/** What lies in the registry, and nobody who counts signed. */
function doubted({ movement, report }: Promotion): Reason[] {
  const all = movement.doubted
  if (all.length === 0) return []
  const named = all
    .slice(0, NAMED)
    .map(({ spec, tag, reasons }) => `${label(spec)} (${tag}: ${oneLine(reasons.join(' '))})`)
  const which = [...named, ...(all.length > NAMED ? ['…'] : [])].join(', ')
  return [
    {
      said: `${counted(all.length, 'package')} in ${report.registry} ${all.length === 1 ? 'is' : 'are'} in no generation that this run signs, since nobody signed ${all.length === 1 ? 'it' : 'them'} who counts: ${which}.`,
      fix: `${PUBLISHING_FIXES.unsigned} Where you know that they are yours, as after the first run that signs, promote once with "allow: unsigned".`,
    },
  ]
}

function refused({ movement }: Promotion): Reason[] {
  const count = movement.refused.length
  if (count === 0) return []
  return [
    {
      said: `${counted(count, 'staged package')} ${count === 1 ? 'was' : 'were'} refused.`,
      fix: 'The messages above say why a package was refused: it was not made by the jobs of this plan, breaks a rule of publishing, or holds layers of a package that is missing. Where two plans are followed in one run, give each a name of its own: the input "run", the same for its builds and its promotion.',
    },
  ]
}

/** What jobs could not build, and what waited for it. */
function failed(result: Promotion): Reason[] {
  const [broken, skipped] = [notBuilt(result, 'failed'), notBuilt(result, 'skipped')]
  const first = broken[0] ?? skipped[0]
  if (!first) return []
  const said = [
    ...(broken.length > 0
      ? [`${counted(broken.length, 'package')} failed: ${listed(broken, result)}.`]
      : []),
    ...(skipped.length > 0
      ? [`${counted(skipped.length, 'package')} could not be built: ${listed(skipped, result)}.`]
      : []),
  ]
  const url = attemptUrl(first.hash, result)
  const logs = `Their logs are with their jobs${url === undefined ? '' : ` (${url})`}.`
  return [
    {
      said: said.join(' '),
      fix: `${logs} Mend what failed and run the workflow again: only what is missing is built.`,
    },
  ]
}

/** Packages with their jobs and what is known of why; what jobs say is on one line. */
function listed(entries: readonly BuildEntry[], result: Promotion): string {
  const named = entries.slice(0, NAMED).map(({ name, version, hash, phase, reason }) => {
    const job = jobOf(hash, result)
    const why = [phase, reason].filter((part) => part !== undefined).join(': ')
    const from = [...(job ? [`job ${job.id}`] : []), ...(why === '' ? [] : [oneLine(why)])]
    return `${oneLine(`${name}@${version}`)}${from.length > 0 ? ` (${from.join(', ')})` : ''}`
  })
  return [...named, ...(entries.length > NAMED ? ['…'] : [])].join(', ')
}

const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').slice(0, 200)

/** What is missing although no job said that it failed, was skipped or was left. */
function lost({ build, missing, plan }: Promotion, failed: readonly Reason[]): Reason[] {
  const said = new Map(build?.report.specs.map(({ hash, outcome }) => [hash, outcome]))
  const unsaid = missing.filter((hash) => !SAID.has(said.get(hash) ?? ''))
  if (unsaid.length === 0) return []
  const nameOf = (hash: SpecHash): string => label(plan.lock.dag.specs.get(hash)!)
  const found = unsaid.filter((hash) => said.get(hash) === 'reused')
  if (found.length > 0) return [foundElsewhere(found.map(nameOf))]
  const names = [...unsaid.slice(0, NAMED).map(nameOf), ...(unsaid.length > NAMED ? ['…'] : [])]
  return [
    {
      said: `${counted(unsaid.length, 'package')} of the plan ${unsaid.length === 1 ? 'is' : 'are'} neither staged nor published, and no job says why: ${names.join(', ')}.`,
      fix: `The jobs of what is missing were stopped, or the staging place was cleaned${failed.length > 0 ? ': that run builds it, too.' : '. Run the failed jobs again: what was finished is not built again.'}`,
    },
  ]
}

/** What jobs did not build since they had it from a cache, and what is not here all the same. */
function foundElsewhere(labels: readonly string[]): Reason {
  const names = [...labels.slice(0, NAMED), ...(labels.length > NAMED ? ['…'] : [])]
  return {
    said: `${counted(labels.length, 'package')} of the plan ${labels.length === 1 ? 'is' : 'are'} neither staged nor published, though jobs took ${labels.length === 1 ? 'it' : 'them'} from a cache: ${names.join(', ')}.`,
    fix: 'They were removed since, or their jobs ran with another version of Pakages. Run all jobs of the workflow again: what the registry does not have is handed on, or built.',
  }
}

const SAID: ReadonlySet<string> = new Set(['failed', 'skipped', 'left'])
