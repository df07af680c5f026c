import type { RunContext } from '@pakages/core'
import { z } from 'zod'

type Env = Readonly<Record<string, string | undefined>>

/**
 * What of an event tells whether its head lies in another repository; a fork that was deleted has
 * no `repo` any more.
 */
const pullRequestEvent = z.object({
  pull_request: z.object({
    head: z.object({ repo: z.object({ full_name: z.string() }).nullable() }),
    base: z.object({ repo: z.object({ full_name: z.string() }) }),
  }),
})

const repositoryEvent = z.object({ repository: z.object({ default_branch: z.string().min(1) }) })

/** https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run */
const workflowRunEvent = z.object({
  workflow_run: z.object({
    event: z.string(),
    head_branch: z.string().nullable(),
    head_repository: z.object({ full_name: z.string() }).nullable(),
  }),
})

/**
 * Reads the run's context as the runner gives it
 * (https://docs.github.com/actions/reference/workflows-and-actions/variables).
 * @param env Environment of the step.
 * @param payload The event as JSON; undefined when there is none. Hostile: anyone can open a pull
 * request.
 */
export function readRunContext(env: Env, payload: unknown): RunContext {
  const repository = given(env, 'GITHUB_REPOSITORY')
  const serverUrl = given(env, 'GITHUB_SERVER_URL') ?? 'https://github.com'
  const runId = given(env, 'GITHUB_RUN_ID')
  return {
    repository,
    commit: given(env, 'GITHUB_SHA'),
    ref: given(env, 'GITHUB_REF'),
    serverUrl,
    apiUrl: given(env, 'GITHUB_API_URL') ?? 'https://api.github.com',
    event: given(env, 'GITHUB_EVENT_NAME') ?? 'unknown',
    payload,
    fromFork: isFromFork(given(env, 'GITHUB_EVENT_NAME') ?? '', repository, payload),
    defaultBranch: repositoryEvent.safeParse(payload).data?.repository.default_branch,
    follows: followedRun(payload),
    actor: given(env, 'GITHUB_ACTOR'),
    runUrl:
      repository !== undefined && runId !== undefined
        ? `${serverUrl}/${repository}/actions/runs/${runId}`
        : undefined,
    attempt: Number(/^\d{1,9}$/.exec(env['GITHUB_RUN_ATTEMPT'] ?? '')?.[0]) || undefined,
    workflowRef: given(env, 'GITHUB_WORKFLOW_REF'),
  }
}

const given = (env: Env, name: string): string | undefined => env[name] || undefined

function followedRun(payload: unknown): RunContext['follows'] {
  const run = workflowRunEvent.safeParse(payload).data?.workflow_run
  return run ? { event: run.event, branch: run.head_branch ?? '' } : undefined
}

/**
 * Events about a pull request, or about a run, that cannot be read count as coming from a fork: the
 * safe side.
 */
function isFromFork(event: string, repository: string | undefined, payload: unknown): boolean {
  if (event === 'workflow_run') {
    const head = workflowRunEvent.safeParse(payload).data?.workflow_run.head_repository?.full_name
    return head === undefined || head.toLowerCase() !== repository?.toLowerCase()
  }
  const read = pullRequestEvent.safeParse(payload)
  if (!read.success) return event.startsWith('pull_request')
  const { head, base } = read.data.pull_request
  return (
    head.repo === null || head.repo.full_name.toLowerCase() !== base.repo.full_name.toLowerCase()
  )
}
