import { UsageError, type Ports } from '@pakages/core'
import { atTerminal } from '@pakages/trust'
import { askAll, sayingOf, terminalSource } from './ask.ts'
import { concluded, follower, type ReviewedResult } from './conclude.ts'
import { givenText, withNote } from './given-text.ts'
import type { ReviewInputs } from './inputs.ts'
import { askedFor, lookAtVersion, requireKnown, whatWaits, type NextResult } from './next.ts'
import { versionSummary } from './next-summary.ts'
import { rememberedAuditor } from './remembered.ts'
import { surroundingsOf, type ReviewSurroundings } from './surroundings.ts'

/** Shows what waits, and follows what is said of it, by flag or at the terminal. */
export async function reviewNext(
  inputs: ReviewInputs,
  ports: Ports,
): Promise<NextResult | ReviewedResult> {
  const { host } = ports
  const words = (givenText({ ...inputs, note: undefined }) ?? '').split(/\s+/).slice(1)
  const { spec } = askedFor(words)
  if (inputs.say !== undefined && spec === undefined)
    throw new UsageError('"say" speaks of one version, and none is named.', {
      id: 'inputs-contradict',
      fix: 'Look at it first, then name it: pakages review next NAME@VERSION --say "approve …"',
    })
  if (host.kind === 'github' && inputs.say !== undefined)
    throw new UsageError('"say" is for terminals: here the event says who speaks.', {
      id: 'inputs-contradict',
      fix: 'Give the command itself, such as "approve NAME@VERSION …".',
    })
  const auditor = await whoReviews(inputs, ports)
  const around = await surroundingsOf(inputs, ports)
  const waiting = await whatWaits(words, auditor, around)
  if (auditor !== undefined && inputs.say !== undefined)
    return sayOf(spec!, inputs.say, auditor, around)
  if (auditor !== undefined && host.ask !== undefined && waiting.length > 0) {
    const following = await follower('asked-for', around)
    const all = await askAll(waiting, auditor, following.follow, around)
    return concluded(all, terminalSource(auditor), following, around)
  }
  if (waiting.length === 0) await requireKnown(words, around)
  const first = spec ?? (waiting[0] && `${waiting[0].name}@${waiting[0].version}`)
  const next = first === undefined ? undefined : await lookAtVersion(first, waiting[0], around)
  return { kind: 'next', auditor, flag: await flagOf(auditor, host), waiting, next }
}

/** What is to be written behind a command, so that it is known who speaks. */
async function flagOf(auditor: string | undefined, host: Ports['host']): Promise<string> {
  return auditor !== undefined && auditor === (await rememberedAuditor(host))
    ? ''
    : ` --auditor ${auditor ?? 'LOGIN'}`
}

async function sayOf(
  spec: string,
  saying: string,
  auditor: string,
  around: ReviewSurroundings,
): Promise<NextResult | ReviewedResult> {
  const source = terminalSource(auditor)
  const command = sayingOf(withNote(saying, around.inputs), spec, around.policy)
  await around.ports.host.summary(versionSummary(await lookAtVersion(spec, undefined, around)))
  const following = await follower([command], around)
  return concluded([await following.follow(command, source)], source, following, around)
}

/** Who reviews: as given, else as kept, else as asked for. */
async function whoReviews(
  { auditor, say }: ReviewInputs,
  { host }: Ports,
): Promise<string | undefined> {
  if (host.kind === 'github') return undefined
  const known = auditor ?? (await rememberedAuditor(host))
  if (known === undefined && say === undefined && host.ask === undefined) return undefined
  return atTerminal(known ?? (await host.ask?.('Your GitHub login: '))?.trim())
}
