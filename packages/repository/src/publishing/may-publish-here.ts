import { resolve } from 'node:path'
import { existsSync } from 'node:fs'
import {
  NAMEABLE_EVENTS,
  mayPublish,
  parsePublishFrom,
  requirePublishing,
  type Ports,
  type PublishVerdict,
} from '@pakages/core'
import { checkedOut } from './checked-out.ts'

/** What an action knows of what it would publish. */
export interface PublishingInputs {
  readonly 'publish-from': readonly string[]
  /** Where recipes are taken from besides the workspace; what is no folder there is passed over. */
  readonly repository?: string | readonly string[] | undefined
  readonly token?: string | undefined
}

/** Events of what somebody with the right to write pushed, or does at a terminal. */
const OF_WRITERS: ReadonlySet<string> = new Set(['push', 'terminal'])

/**
 * Whether a run may publish what its job checked out: {@link mayPublish} knows of the run alone,
 * and runs of the default branch that something else than a push starts may check anything out.
 * @throws UsageError for a word of `publish-from` that says nothing.
 */
export async function mayPublishHere(
  inputs: PublishingInputs,
  ports: Pick<Ports, 'host' | 'processes' | 'signal'>,
): Promise<PublishVerdict> {
  const { context, workspace } = ports.host
  const { event } = context
  const from = parsePublishFrom(inputs['publish-from'])
  const verdict = mayPublish(context, from)
  if (verdict.kind === 'refused' || OF_WRITERS.has(event)) return verdict
  if (from.events.has(event))
    return { kind: 'allowed', why: `publish-from names event:${event}, whatever is checked out` }
  const folders = ['.', ...[inputs.repository ?? []].flat()].map((one) => resolve(workspace, one))
  for (const folder of new Set(folders.filter((one) => existsSync(one)))) {
    const found = await checkedOut({ folder, from, token: inputs.token }, ports)
    if (found.kind === 'merged') continue
    const allowWith = NAMEABLE_EVENTS.has(event) ? `event:${event}` : undefined
    return { kind: 'refused', why: found.why, allowWith, fix: found.fix }
  }
  return verdict
}

/**
 * Goes on only where the run may publish what its job checked out, and says why in the log.
 * @param what What would be published, such as `binaries`.
 * @throws UserError where it may not.
 */
export async function requirePublishingHere(
  what: string,
  inputs: PublishingInputs,
  ports: Pick<Ports, 'host' | 'processes' | 'signal'>,
): Promise<void> {
  requirePublishing(what, ports.host, inputs['publish-from'], await mayPublishHere(inputs, ports))
}
