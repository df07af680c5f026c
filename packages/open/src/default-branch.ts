import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { basename, dirname, relative, sep } from 'node:path'
import { UserError, type Ports, type RunContext } from '@pakages/core'
import {
  checkoutFacts,
  fetchBranch,
  gitOf,
  repositoryOf,
  topOf,
  type Git,
} from '@pakages/repository'
import { z } from 'zod'

/** Where the configuration, the policy and the reviews are read. */
export type TrustedPlace =
  /** As they lie there. */
  | { readonly kind: 'checkout' }
  /** As a commit has them, whatever is checked out. */
  | {
      readonly kind: 'commit'
      readonly checkout: string
      readonly commit: string
      /** The configuration, from the root of the repository, with `/`. */
      readonly path: string
    }

const CHECKOUT: TrustedPlace = { kind: 'checkout' }

/** Events that GitHub starts for what is in the repository, never for what somebody proposes. */
const OWN_EVENTS: ReadonlySet<string> = new Set([
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'release',
])

/** Events of the default branch whose payload may not name it. */
const OF_DEFAULT_BRANCH: ReadonlySet<string> = new Set(['schedule', 'issue_comment', 'issues'])

/**
 * Where a configuration is read from. On GitHub that is the default branch: a job may have checked
 * out what somebody proposes, which must not say who is trusted. At a terminal it is what lies
 * there, and so it is where the workflow brought a policy from elsewhere.
 * @param file The configuration, there or not. Absolute.
 * @param token Fetches the default branch where the checkout itself has no access.
 * @throws UserError when the default branch cannot be read.
 */
export async function trustedPlace(
  file: string,
  token: string | undefined,
  ports: Pick<Ports, 'host' | 'processes' | 'signal'>,
): Promise<TrustedPlace> {
  const { context } = ports.host
  if (context.event === 'terminal' || context.repository === undefined) return CHECKOUT
  const git = gitOf(ports)
  const folder = dirname(file)
  const top = await topOrNone(git, file, context)
  if (top === undefined) return CHECKOUT
  const { commit: head, remote: cloned } = await checkoutFacts(git, folder)
  const origin = cloned === undefined ? undefined : repositoryOf(cloned)?.repository.toLowerCase()
  const own = origin === context.repository.toLowerCase()
  if (!own && isElsewhere(origin, context)) return CHECKOUT
  const path = relative(top, await realpath(folder))
    .split(sep)
    .concat(basename(file))
    .filter(Boolean)
  const at = { kind: 'commit', checkout: top, path: path.join('/') } as const
  if (own && head !== undefined && head === context.commit && isDefault(context))
    return { ...at, commit: head }
  const remote = own ? 'origin' : `${context.serverUrl}/${context.repository}.git`
  const commit = await fetchBranch(git, { checkout: top, remote, ref: defaultRef(context), token })
  if (commit !== head)
    ports.host.info(
      `Policy and settings are those of ${context.defaultBranch ?? 'the default branch'} at ${commit.slice(0, 10)}, not of what is checked out.`,
    )
  return { ...at, commit }
}

/**
 * The root of the checkout. Where there is none, a run for what is in the repository takes the file
 * as it lies; in a run that may be for a proposal nobody could say whose file it is.
 */
async function topOrNone(
  git: Git,
  file: string,
  { event }: RunContext,
): Promise<string | undefined> {
  try {
    return await topOf(git, dirname(file))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    git.signal.throwIfAborted()
    if (OWN_EVENTS.has(event) || !existsSync(file)) return undefined
    throw new UserError(
      `A run of "${event}" takes its policy from the default branch, and that cannot be read: ${error.message}`,
      { id: 'default-branch-unreadable', fix: error.fix, cause: error },
    )
  }
}

const defaultRef = ({ defaultBranch }: RunContext): string =>
  defaultBranch === undefined ? 'HEAD' : `refs/heads/${defaultBranch}`

const isDefault = ({ event, ref, defaultBranch }: RunContext): boolean =>
  OF_DEFAULT_BRANCH.has(event) ||
  (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`)

const proposal = z.object({
  pull_request: z.object({
    head: z.object({ repo: z.object({ full_name: z.string() }).nullable() }),
  }),
})

/**
 * Whether a checkout is of a repository that the workflow chose to take its policy from, and not of
 * what is proposed: for comments and runs that follow others, nobody can say.
 */
function isElsewhere(origin: string | undefined, { event, payload }: RunContext): boolean {
  if (OWN_EVENTS.has(event)) return true
  const head = proposal.safeParse(payload).data?.pull_request.head.repo?.full_name
  return origin !== undefined && head !== undefined && origin !== head.toLowerCase()
}
