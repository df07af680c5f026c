import { rmSync } from 'node:fs'
import { asText, interpolateAll, type Scope } from './expressions.ts'
import type { JobTask } from './job-graph.ts'
import type { Conclusion, JobOutcome } from './job-result.ts'
import { JobSteps } from './job-steps.ts'
import { ofFork } from './permissions.ts'

/** A job is ended after so many minutes where it says nothing else. */
const LONGEST = 360

/**
 * Runs a job on a fresh runner: its steps one after the other, in a workspace of its own.
 * @throws Error when the job cannot begin, such as one in a container.
 */
export async function runJob(task: JobTask): Promise<JobOutcome> {
  const { run, frame, source, contexts, id, name } = task
  const permissions = run.fromFork ? ofFork(task.permissions) : task.permissions
  const token = run.platform.token(permissions)
  const github = { ...(contexts['github'] as object), token, job: id }
  const secrets = { ...frame.secrets, GITHUB_TOKEN: token, github_token: token }
  const own = { ...contexts, github, secrets, env: {}, steps: {}, job: { status: 'success' } }
  const scope: Scope = {
    contexts: own,
    status: { success: true, failure: false, cancelled: false },
  }
  if (asText(interpolateAll(source.container ?? '', scope)) !== '')
    throw new Error(`${name} runs in a container: this driver has none.`)
  const minutes = Number(interpolateAll(source['timeout-minutes'] ?? LONGEST, scope))
  const steps = new JobSteps(
    { ...task, contexts: own, signal: AbortSignal.any([task.signal]), permissions },
    AbortSignal.timeout(Math.min(minutes * 60_000, 2 ** 31 - 1)),
  )
  try {
    const result: Conclusion = await steps.run()
    const outputs = steps.outputs(source.outputs ?? {})
    run.records.push({
      name,
      result,
      permissions,
      runsOn: asText(interpolateAll(source['runs-on'], scope)),
      steps: steps.records,
    })
    return { result, outputs }
  } finally {
    // A token is worth nothing after its job.
    run.platform.tokens.delete(token)
    rmSync(steps.folder, { recursive: true, force: true })
  }
}
