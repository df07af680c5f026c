import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { actProgram } from '@pakages/testing/requirements'
import type { RunEvent } from '@pakages/testing/workflows/events'

/** What a run of `act` stands on. */
export interface ActOptions {
  /** A folder of its own. */
  readonly folder: string
  /** The git repository that jobs fetch from and push to. */
  readonly repository: string
  /** A checkout of the event's commit, which `act` starts in. */
  readonly checkout: string
  /** The path of the workflow. */
  readonly workflow: string
  readonly event: RunEvent
  readonly runId: string
  readonly token: string
  readonly secrets: Readonly<Record<string, string>>
  /** Folders by what `uses:` names, such as `actions/checkout@COMMIT`. */
  readonly actions: Readonly<Record<string, string>>
  readonly environment: Readonly<Record<string, string>>
  /** What ends it, as Ctrl+C does. */
  readonly signal?: AbortSignal
  /** Called with each line of its log. */
  readonly onLine?: (line: string) => void
}

/** What `act` did. */
export interface ActRecord {
  readonly code: number
  /** `success` or `failure` by the names of jobs; jobs that were skipped are not told. */
  readonly jobs: Readonly<Record<string, string>>
  readonly log: string
}

/**
 * Runs a workflow by `act` in host mode: jobs are processes of this machine.
 * @returns After its end, whatever that is.
 */
export async function runAct(options: ActOptions): Promise<ActRecord> {
  const { folder, checkout, secrets, signal } = options
  const home = join(folder, 'home')
  mkdirSync(home, { recursive: true })
  // Without one, it asks for its settings.
  writeFileSync(join(home, '.actrc'), '')
  const child = spawn(actProgram()!, await argumentsOf(options), {
    cwd: checkout,
    env: {
      ...secrets,
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      // What `act` calls node24 is the first node on the PATH.
      PATH: `${dirname(process.execPath)}:${process.env['PATH']!}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = (): void => void child.kill('SIGINT')
  signal?.addEventListener('abort', stop, { once: true })
  const jobs: Record<string, string> = {}
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => {
      const { job, msg, jobResult } = entryOf(line)
      lines.push(job === undefined ? msg : `${job}: ${msg}`)
      options.onLine?.(lines.at(-1)!)
      if (job !== undefined && jobResult !== undefined) jobs[job] = jobResult
    })
  const code = await new Promise<number>((resolve, reject) =>
    child.once('error', reject).once('close', (status) => resolve(status ?? 130)),
  )
  signal?.removeEventListener('abort', stop)
  return { code, jobs, log: lines.join('\n') }
}

async function argumentsOf(options: ActOptions): Promise<string[]> {
  const { folder, repository, checkout, workflow, event, runId, token, actions } = options
  const payload = join(folder, 'event.json')
  writeFileSync(payload, JSON.stringify(event.payload))
  const runner = ['ubuntu-24.04', 'ubuntu-latest'].flatMap((label) => [
    '--platform',
    `${label}=-self-hosted`,
  ])
  return [
    event.name,
    '--json',
    // With several at once, 0.2.89 was seen to crash (exit code 2) on a matrix of workflows.
    ...['--concurrent-jobs', '1'],
    ...['--workflows', join(checkout, workflow), '--eventpath', payload],
    ...runner,
    ...['--artifact-server-path', join(folder, 'artifacts'), '--artifact-server-addr', '127.0.0.1'],
    ...['--artifact-server-port', String(await freePort()), '--no-cache-server'],
    ...['--action-cache-path', join(folder, 'actions'), '--actor', event.actor ?? 'octocat'],
    ...['--secret', `GITHUB_TOKEN=${token}`, '--env', `GITHUB_RUN_ID=${runId}`],
    ...['--env', `SAMPLE_REPOSITORY=${repository}`],
    // Their values are in the environment: a line cannot hold them.
    ...Object.keys(options.secrets).flatMap((name) => ['--secret', name]),
    ...Object.entries(options.environment).flatMap(([name, value]) => [
      '--env',
      `${name}=${value}`,
    ]),
    ...Object.entries(actions).flatMap(([uses, at]) => ['--local-repository', `${uses}=${at}`]),
  ]
}

interface Entry {
  readonly job?: string
  readonly msg: string
  readonly jobResult?: string
}

/** A line of its log; what is no JSON says something all the same. */
function entryOf(line: string): Entry {
  try {
    const { job, msg, jobResult } = JSON.parse(line) as Entry
    return {
      msg: msg.trimEnd(),
      ...(job !== undefined && { job }),
      ...(jobResult !== undefined && { jobResult }),
    }
  } catch {
    return { msg: line }
  }
}

/** A port that nobody uses: `act` takes no 0. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
