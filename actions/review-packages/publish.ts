import { UserError, type Ports } from '@pakages/core'
import { commitFiles, gitOf } from '@pakages/repository'
import type { CommandOutcome } from '@pakages/trust'
import type { ReviewInputs } from './inputs.ts'
import type { ReviewSurroundings } from './surroundings.ts'

/**
 * Commits the review files and pushes them, where the input "publish" asks for it.
 * @returns The commit; undefined when there was nothing to publish.
 * @throws UserError when it is not known which branch they belong to.
 */
export async function publish(
  outcomes: readonly CommandOutcome[],
  { inputs, ports, root }: ReviewSurroundings,
): Promise<string | undefined> {
  const done = outcomes.filter((outcome) => outcome.kind !== 'not-done')
  const wanted =
    inputs.publish === 'push' || (inputs.publish === 'auto' && ports.host.kind === 'github')
  if (!wanted || done.length === 0) return undefined
  const what = done.map(({ author, command }) => {
    const said =
      'verdict' in command ? command.verdict : `${command.status} ${command.vulnerability} of`
    return `${author}: ${said} ${command.name}@${command.version}`
  })
  const by = { name: 'pakages review', email: 'pakages-review@users.noreply.github.com' }
  const message =
    what.length === 1
      ? `Review: ${what[0]}`
      : `Review ${what.length} versions\n\n${what.join('\n')}`
  const files = [...new Set(done.map(({ file }) => file))]
  try {
    const request = { root, files, branch: await branchOf(inputs, ports), message, by }
    return await commitFiles(gitOf(ports), request, ports.clock)
  } catch (error) {
    if (!(error instanceof UserError) || ports.host.kind !== 'terminal') throw error
    const { message: why, id, fix } = error
    throw new UserError(why, {
      id,
      fix: `${fix} What was said is in ${files.join(', ')}: it counts once that is committed and pushed.`,
      cause: error,
    })
  }
}

async function branchOf(inputs: ReviewInputs, ports: Ports): Promise<string> {
  const payload = ports.host.context.payload as
    { repository?: { default_branch?: unknown } } | undefined
  const named =
    inputs.branch ??
    payload?.repository?.default_branch ??
    ports.host.context.ref?.replace(/^refs\/heads\//, '')
  if (typeof named === 'string' && /^[\w][\w./-]{0,200}$/.test(named) && !named.includes('..'))
    return named
  throw new UserError('It is not known which branch reviews belong to.', {
    id: 'branch-unknown',
    fix: 'Name it as the input "branch".',
  })
}
