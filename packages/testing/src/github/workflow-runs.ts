import type { Answer, Asked } from '../upstream/site.ts'
import { notFound, type Json } from './answers.ts'
import type { Matched } from './openapi.ts'
import type { GitHubState } from './state.ts'

/** A run of a workflow of the home repository that has ended, and what it left. */
export interface EndedRun {
  readonly id: number
  readonly event: string
  readonly commit: string
  /** `owner/name` of the repository that the commit lies in. */
  readonly from: string
  readonly conclusion: 'success' | 'failure' | 'cancelled'
  readonly artifacts: readonly { readonly name: string; readonly expired: boolean }[]
}

/** Runs by event and commit, all on one page. */
export function listRuns(
  matched: Matched,
  { query }: Asked,
  { runs }: GitHubState,
  made: (own: Json) => Answer,
): Answer {
  const shape = matched.item('workflow_runs') as Json
  const wanted = runs.filter(
    ({ event, commit }) => event === query.get('event') && commit === query.get('head_sha'),
  )
  return made({
    total_count: wanted.length,
    workflow_runs: wanted.map(({ id, event, commit, from, conclusion }) => ({
      ...shape,
      ...{ id, event, head_sha: commit, status: 'completed', conclusion },
      head_repository: { ...(shape['head_repository'] as Json), full_name: from },
    })),
  })
}

/** What a run left, all on one page. */
export function listArtifacts(
  matched: Matched,
  { runs }: GitHubState,
  made: (own: Json) => Answer,
): Answer {
  const run = runs.find(({ id }) => id === Number(matched.path['run_id']))
  if (!run) return notFound()
  const shape = matched.item('artifacts') as Json
  return made({
    total_count: run.artifacts.length,
    artifacts: run.artifacts.map((one, at) => ({ ...shape, ...one, id: at + 1 })),
  })
}
