import type { Host } from '@pakages/core'
import { shown, type TrustPolicy } from '@pakages/model'
import {
  auditorStanding,
  commandCriteria,
  isVerb,
  parseCommand,
  type CommandOutcome,
  type CommandSource,
  type QueuedVersion,
  type ReadCommand,
} from '@pakages/trust'
import { isMember } from './membership.ts'
import { lookAtVersion } from './next.ts'
import { patchesOf, versionSummary, waitingSummary } from './next-summary.ts'
import type { Followed } from './removal.ts'
import type { ReviewSurroundings } from './surroundings.ts'

/** How one command is followed. */
export type Follow = (command: ReadCommand, source: CommandSource) => Promise<Followed>

const CHOICES = 'approve, reject, unsafe, not-affected, diff FILE, skip or quit? '

/**
 * Goes through what waits with who sits at the terminal: shows each version, asks what they found,
 * and follows what they say, until they have enough.
 */
export async function askAll(
  waiting: readonly QueuedVersion[],
  auditor: string,
  follow: Follow,
  around: ReviewSurroundings,
): Promise<Followed[]> {
  const { host } = around.ports
  await warnInTime(auditor, around)
  await host.summary(waitingSummary(waiting, auditor))
  const all: Followed[] = []
  for (const queued of waiting) {
    const spec = `${queued.name}@${queued.version}`
    const next = await lookAtVersion(spec, queued, around)
    await host.summary(versionSummary(next))
    const answered = await askOne(spec, next.archive, auditor, follow, around)
    all.push(...answered.followed)
    if (answered.enough) break
  }
  return all
}

/** What would make all that they say worth nothing is told before they read, not after. */
async function warnInTime(auditor: string, around: ReviewSurroundings): Promise<void> {
  const { policy, ports } = around
  const isTeamMember = (team: string): Promise<boolean> => isMember(team, auditor, around)
  const may = await auditorStanding({
    author: auditor,
    auditors: policy.auditors,
    isMember: isTeamMember,
  })
  if (may.kind === 'may-not') ports.host.warning(`${may.reason} ${may.fix}`)
}

/** What was done about one version, and whether that is enough for today. */
interface Answered {
  readonly followed: readonly Followed[]
  readonly enough: boolean
}

async function askOne(
  spec: string,
  archive: Parameters<typeof patchesOf>[0],
  auditor: string,
  follow: Follow,
  { policy, ports: { host } }: ReviewSurroundings,
): Promise<Answered> {
  const followed: Followed[] = []
  for (;;) {
    const line = (await host.ask?.(`${spec}: ${CHOICES}`))?.trim()
    if (line === undefined || /^q(uit)?$/i.test(line)) return { followed, enough: true }
    if (/^s(kip)?$/i.test(line)) return { followed, enough: false }
    const wanted = /^d(?:iff)?(?:\s+(\S+))?$/i.exec(line)
    if (wanted || line === '' || line === '?') {
      await host.summary(wanted?.[1] === undefined ? HELP : patchesOf(archive, wanted[1]))
      continue
    }
    const command = await wholeCommand(line, spec, policy, host)
    if (command === undefined) continue
    const done = await follow(command, terminalSource(auditor))
    if (done.outcome.kind === 'not-done') {
      const { wrong, fix } = done.outcome.fault
      host.warning(`${wrong} ${fix}`)
      continue
    }
    followed.push(done)
    host.info(saidSoFar(done.outcome))
    // A statement on a vulnerability says nothing of the version as a whole.
    if (command.kind === 'command') return { followed, enough: false }
  }
}

/** What stands from now on, also where the rest is given up. */
const saidSoFar = (outcome: Exclude<CommandOutcome, { kind: 'not-done' }>): string =>
  outcome.kind === 'done'
    ? `Recorded in ${outcome.file}: ${outcome.command.name}@${outcome.command.version} is ${outcome.after.state} now.`
    : `Recorded in ${outcome.file}.`

/** Who speaks at the terminal, as for words that stand in the call. */
export const terminalSource = (author: string): CommandSource => ({
  text: '',
  author,
  url: 'terminal',
  thread: undefined,
  commit: undefined,
})

const HELP = [
  '- `approve all -- NOTE`, or single criteria; without them it is asked for',
  '- `reject -- WHY`: it should not be used',
  '- `unsafe -- WHY`: it does harm, and its binaries are deleted',
  '- `not-affected CVE-… JUSTIFICATION -- NOTE`: a vulnerability does not matter in it',
  '- `diff WORD`: the changes of files of the archive whose path holds the word',
  '- `skip`: the next one; `quit`: enough, what was recorded stands',
].join('\n')

const SHORT: Readonly<Record<string, string>> = { a: 'approve', r: 'reject', n: 'not-affected' }

/** What an answer means; what it leaves out is asked for. */
async function wholeCommand(
  line: string,
  spec: string,
  policy: TrustPolicy,
  host: Host,
): Promise<ReadCommand | undefined> {
  const [first = '', ...rest] = line.split(/\s+/)
  const verb = SHORT[first.toLowerCase()] ?? first.toLowerCase()
  if (!isVerb(verb)) {
    host.warning(
      `"${shown(first)}" is not a command. Write ${CHOICES.replace(/\? $/, '')}; ? says more.`,
    )
    return undefined
  }
  const more = rest.length > 0 ? rest.join(' ') : await askForMore(verb, policy, host)
  if (more === undefined) return undefined
  const read = sayingOf(`${verb} ${more}`, spec, policy)
  if (read.kind !== 'fault') return read
  host.warning(`${read.fault.wrong} ${read.fault.fix}`)
  return undefined
}

/** @returns Undefined where the person ended the input. */
async function askForMore(
  verb: string,
  policy: TrustPolicy,
  host: Host,
): Promise<string | undefined> {
  if (verb === 'approve') {
    const criteria = await host.ask?.(
      `What did you find in order (${commandCriteria(policy).known.join(' ')}, or all)? `,
    )
    const note = criteria && (await host.ask?.('A note for others, or nothing: '))
    return note === undefined || criteria === undefined ? undefined : `${criteria} -- ${note}`
  }
  if (verb === 'reject' || verb === 'unsafe') {
    const why = await host.ask?.('Why? ')
    return why === undefined ? undefined : `-- ${why}`
  }
  if (verb === 'not-affected')
    return host.ask?.(
      'By which vulnerability, and why (CVE-… vulnerable_code_not_present -- NOTE)? ',
    )
  return ''
}

/**
 * What somebody says of a version that they were shown: a command whose version is that one.
 * @param saying Such as `approve functional safe license -- ran it`.
 */
export function sayingOf(saying: string, spec: string, policy: TrustPolicy): ReadCommand {
  const [verb = '', ...rest] = saying.trim().split(/\s+/)
  return parseCommand(`${verb} ${spec} ${rest.join(' ')}`, commandCriteria(policy))
}
