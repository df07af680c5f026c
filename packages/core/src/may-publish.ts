import { UsageError, UserError } from './errors.ts'
import { list } from './inputs.ts'
import type { Host, RunContext } from './ports/host.ts'

/** Whether a run may write where others read, and the sentence that says why. */
export type PublishVerdict =
  | { readonly kind: 'allowed'; readonly why: string }
  | {
      readonly kind: 'refused'
      readonly why: string
      /** What to put into `publish-from` to allow it; undefined where nothing does. */
      readonly allowWith: string | undefined
      /** What to do instead, where that is known better than {@link allowWith} says it. */
      readonly fix?: string
    }

/**
 * What `publish-from` says beside the default branch and tags: names of branches (`*` stands for
 * anything but a slash, `**` for anything), and `event:NAME` for events that are not trusted.
 */
export interface PublishFrom {
  readonly branches: readonly string[]
  readonly events: ReadonlySet<string>
}

/** The events that carry somebody's proposal, and never publish unless they are named. */
const PROPOSALS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group',
])

/**
 * Events that GitHub runs for the default branch alone, whose payload may not name it:
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const OF_DEFAULT_BRANCH: ReadonlySet<string> = new Set([
  'schedule',
  'issue_comment',
  'issues',
  'repository_dispatch',
  'discussion',
  'discussion_comment',
])

/**
 * The events that `publish-from` can name: proposals, and those that need no name to publish but for
 * what their jobs check out.
 */
export const NAMEABLE_EVENTS: ReadonlySet<string> = new Set([
  ...PROPOSALS,
  'workflow_run',
  ...OF_DEFAULT_BRANCH,
  'workflow_dispatch',
  'release',
])

const EVENT = 'event:'

/** The input of every action that publishes. */
export const publishFromInput = list(
  'What may publish besides the default branch and tags: branches (`develop`, `release/*`), and proposals by the name of their event (`event:pull_request`, `event:pull_request_target`, `event:merge_group`, `event:workflow_run`). `event:issue_comment`, `event:workflow_dispatch` and such publish whatever their jobs checked out. Runs of forks never publish.',
  { placeholder: 'NAME' },
)

/**
 * Reads the input `publish-from`.
 * @throws UsageError for a word that is neither a branch nor an event that can be allowed.
 */
export function parsePublishFrom(words: readonly string[]): PublishFrom {
  const events = new Set<string>()
  const branches: string[] = []
  for (const word of words)
    if (word.startsWith(EVENT)) events.add(eventOf(word.slice(EVENT.length)))
    else branches.push(branchOf(word))
  return { branches, events }
}

function eventOf(name: string): string {
  if (NAMEABLE_EVENTS.has(name)) return name
  throw new UsageError(`"publish-from" names the event "${name}", which cannot be allowed.`, {
    id: 'publish-from-malformed',
    fix: `Events that can be: ${[...NAMEABLE_EVENTS].join(', ')}. Others need only their branch.`,
  })
}

function branchOf(word: string): string {
  // What git refuses in names of branches, but for the star (git-check-ref-format).
  const name = word.replace(/^refs\/heads\//, '')
  if (/^[^\s~^:?[\\]+$/.test(name) && !name.includes('..')) return name
  throw new UsageError(`"publish-from" holds "${word}", which is no name of a branch.`, {
    id: 'publish-from-malformed',
    fix: 'Give names such as develop or release/*, or event:pull_request.',
  })
}

/**
 * Who may publish: the one rule for everything that writes where others read, be it a registry, a
 * branch, an index or a cache that later jobs trust. By default the default branch and tags. A
 * proposal never, a fork under no circumstances. At a terminal it is a person's own decision.
 * @param from What was allowed besides, by name.
 */
export function mayPublish(context: RunContext, from: PublishFrom): PublishVerdict {
  if (context.event === 'terminal') return allowed('at a terminal its user decides')
  if (context.fromFork)
    return refused('this run is of a fork, and what a fork brings is never published', undefined)
  if (context.event === 'workflow_run') return ofFollowedRun(context, from)
  if (PROPOSALS.has(context.event)) return ofProposal(context.event, from)
  if (OF_DEFAULT_BRANCH.has(context.event))
    return allowed(`GitHub runs "${context.event}" for the default branch`)
  return ofRef(context.ref, context, from)
}

/**
 * The refs whose runs publish when nothing else is allowed: tags, and the default branch where it is
 * known. Who signs by default is held to them, so that what may not publish is not believed either.
 */
export function publishingRefs({
  event,
  ref,
  defaultBranch,
}: Pick<RunContext, 'event' | 'ref' | 'defaultBranch'>): readonly string[] {
  const own = OF_DEFAULT_BRANCH.has(event) ? ref : undefined
  const branch = defaultBranch === undefined ? own : `refs/heads/${defaultBranch}`
  return branch?.startsWith('refs/heads/') ? [branch, 'refs/tags/*'] : ['refs/tags/*']
}

/**
 * Goes on only where the run may publish, and says why in the log.
 * @param what What would be published, such as `binaries`.
 * @param words The input `publish-from`.
 * @param verdict Default: that of {@link mayPublish}, which knows nothing of what is checked out.
 * @throws UserError where it may not.
 */
export function requirePublishing(
  what: string,
  host: Pick<Host, 'context' | 'debug' | 'info'>,
  words: readonly string[],
  verdict: PublishVerdict = mayPublish(host.context, parsePublishFrom(words)),
): void {
  if (verdict.kind === 'allowed') {
    const tell = `This run may publish ${what}: ${verdict.why}.`
    return words.length > 0 ? host.info(tell) : host.debug(tell)
  }
  throw new UserError(`This run may not publish ${what}: ${verdict.why}.`, {
    id: 'run-may-not-publish',
    fix: fixOf(verdict),
  })
}

/** What to do where a run may not publish. */
const fixOf = ({ allowWith, fix }: Extract<PublishVerdict, { kind: 'refused' }>): string =>
  fix !== undefined
    ? `${fix}${allowWith === undefined ? '' : ` Or allow all that such runs check out: publish-from: ${allowWith}`}`
    : allowWith === undefined
      ? "Let the step run on the default branch only, such as with `if: github.event_name == 'push'`."
      : `Publish from the default branch or a tag, or allow this by name: publish-from: ${allowWith}`

/** A run after another one is trusted as far as the one that it follows. */
function ofFollowedRun(context: RunContext, from: PublishFrom): PublishVerdict {
  const { follows } = context
  if (follows === undefined)
    return refused('the event does not say which run this one follows', undefined)
  if (!ofProposals(follows.event)) return ofRef(`refs/heads/${follows.branch}`, context, from)
  return from.events.has('workflow_run')
    ? allowed('publish-from names event:workflow_run, also for runs after proposals')
    : refused(
        follows.event === 'workflow_run'
          ? 'it follows a run that followed another, which may have been of a proposal'
          : `it follows a run of "${follows.event}", which is a proposal`,
        `${EVENT}workflow_run`,
      )
}

/** Of a run that followed another nobody knows any more what that one was for. */
const ofProposals = (event: string): boolean => PROPOSALS.has(event) || event === 'workflow_run'

function ofProposal(event: string, from: PublishFrom): PublishVerdict {
  return from.events.has(event)
    ? allowed(`publish-from names ${EVENT}${event}`)
    : refused(`"${event}" runs for a proposal that nobody has merged yet`, `${EVENT}${event}`)
}

function ofRef(
  ref: string | undefined,
  { defaultBranch, event }: RunContext,
  { branches }: PublishFrom,
): PublishVerdict {
  if (ref?.startsWith('refs/tags/')) return allowed(`it runs for the tag ${ref.slice(10)}`)
  if (!ref?.startsWith('refs/heads/'))
    return refused(
      `"${event}" runs for ${ref ?? 'no ref'}, which is no branch and no tag`,
      undefined,
    )
  const branch = ref.slice('refs/heads/'.length)
  if (branch === defaultBranch) return allowed(`${branch} is the default branch`)
  const pattern = branches.find((one) => fits(one, branch))
  if (pattern !== undefined) return allowed(`publish-from names ${pattern}`)
  return refused(
    defaultBranch === undefined
      ? `it runs for the branch ${branch}, and the event does not say which branch is the default one`
      : `it runs for the branch ${branch}, and only ${defaultBranch} and tags publish`,
    branch,
  )
}

/** Whether a branch fits a pattern with `*` and `**`; in time linear in both. */
function fits(pattern: string, branch: string): boolean {
  const parts = pattern.split(/(\*\*|\*)/)
  let at = [0]
  for (const part of parts) {
    if (part === '**' || part === '*') at = reach(branch, at, part === '**')
    else at = at.filter((index) => branch.startsWith(part, index)).map((i) => i + part.length)
  }
  return at.includes(branch.length)
}

/** Every place that a star leads to from the places in `from`, ascending. */
function reach(branch: string, from: readonly number[], overSlashes: boolean): number[] {
  const starts = new Set(from)
  const places: number[] = []
  let open = false
  for (let index = 0; index <= branch.length; index++) {
    open ||= starts.has(index)
    if (open) places.push(index)
    if (!overSlashes && branch[index] === '/') open = false
  }
  return places
}

const allowed = (why: string): PublishVerdict & { readonly kind: 'allowed' } => ({
  kind: 'allowed',
  why,
})

const refused = (why: string, allowWith: string | undefined): PublishVerdict => ({
  kind: 'refused',
  why,
  allowWith,
})
