import { afterAll, beforeAll } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { cacheFolder } from '@pakages/testing/requirements'
import { isFromFork, type RunEvent } from '@pakages/testing/workflows/events'
import type { Attestation, Platform } from '@pakages/testing/workflows/platform'
import { toolkitActions } from '@pakages/testing/workflows/step-actions'
import type { Engine, Ran } from '../engine.ts'
import { root } from '../toolkit.ts'
import { runAct, type ActOptions } from './act-run.ts'
import { writeActToolkit } from './act-toolkit.ts'

/** The toolkit is bundled in so many milliseconds, also where a machine is busy. */
const LONGEST = 600_000
/** By these names stand-ins call each other. */
const BETWEEN = ['upload-artifact@v7', 'download-artifact@v8']

/** An engine whose runs can be watched and ended. */
interface ActEngine extends Engine {
  run(
    platform: Platform,
    workflow: string,
    event: RunEvent,
    watch?: Pick<ActOptions, 'signal' | 'onLine'>,
  ): Promise<Ran>
}

/**
 * `act` in host mode. It has no permissions by job: a run has one token, which of a fork only reads.
 * The toolkit is written before the first test of the group.
 */
export function byAct(): ActEngine {
  // Not below the platform's folder: `act` 0.2.89 quotes no path, and that one has a space.
  let own: string
  let toolkit: string
  beforeAll(async () => {
    own = mkdtempSync(join(tmpdir(), 'pakages-act-'))
    toolkit = join(own, 'toolkit')
    await writeActToolkit(toolkit)
  }, LONGEST)
  afterAll(() => rmSync(own, { recursive: true, force: true }))
  let runs = 0
  return {
    actions: toolkitActions({ name: 'none/none', root, standIns: {} }),
    run: async (platform, workflow, event, watch = {}) => {
      const { options } = platform
      const folder = join(own, String(++runs))
      const records = join(folder, 'records')
      mkdirSync(records, { recursive: true })
      const runId = String(1000 + runs)
      const fork = isFromFork(event)
      const { jobs, code, log } = await runAct({
        folder,
        repository: options.repository,
        checkout: checkout(platform, folder, event.commit),
        workflow,
        event,
        runId,
        token: platform.token({ packages: fork ? 'read' : 'write' }),
        secrets: fork ? {} : (options.secrets ?? {}),
        actions: { 'syspack/pakages@v1': toolkit, ...standIns() },
        environment: {
          ...options.environment,
          ...(options.api !== undefined && { GITHUB_API_URL: options.api }),
          // Its own home is empty.
          PAKAGES_CACHE: cacheFolder(),
          // What `act` reads of git is where the address leads.
          GITHUB_REPOSITORY: options.name,
          STAND_IN_RECORDS: records,
        },
        ...watch,
      })
      readRecords(platform, runId, records)
      const named = Object.entries(jobs).map(([name, result]) => [jobName(name), result])
      return {
        problem: named.length === 0 && code !== 0 ? log : undefined,
        failed: code !== 0,
        jobs: Object.fromEntries(named) as Record<string, string>,
        permissions: undefined,
        log,
      }
    },
  }
}

/** What stands in for GitHub's own actions, at the commits that our workflows name. */
export function standIns(): Record<string, string> {
  const folder = join(root, 'test', 'workflows', 'act', 'stand-ins')
  const text = globSync('.github/workflows/*.yml', { cwd: root })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n')
  const uses = text.matchAll(/uses: (actions|github)\/([\w-]+)[\w/-]*@([0-9a-f]{40})/g)
  const places: [string, string][] = [
    ...[...uses].map(([, owner, name, commit]): [string, string] => [
      `${owner}/${name}@${commit}`,
      join(folder, name!),
    ]),
    ...BETWEEN.map((one): [string, string] => [`actions/${one}`, join(folder, one.split('@')[0]!)]),
  ]
  return Object.fromEntries(places)
}

/**
 * A checkout of its own of the event's commit: `act` reads there which commit it runs for, and gives
 * jobs a copy of it where they ask `actions/checkout` for no other.
 */
function checkout({ options }: Platform, folder: string, commit: string): string {
  const into = join(folder, 'checkout')
  const git = (...args: string[]): unknown => execFileSync('git', args, { stdio: 'pipe' })
  git('clone', '--quiet', options.repository, into)
  git('-C', into, '-c', 'advice.detachedHead=false', 'checkout', '--quiet', commit)
  const address = `https://github.com/${options.name}`
  git('-C', into, 'remote', 'set-url', 'origin', address)
  git('-C', into, 'config', `url.file://${options.repository}.insteadOf`, address)
  return into
}

/** `WORKFLOW/JOB`, or `JOB/WORKFLOW/JOB` of a workflow that is called, to what the driver calls it. */
const jobName = (name: string): string =>
  name
    .split('/')
    .filter((_, at, { length }) => at % 2 !== length % 2)
    .map((one) => one.trim())
    .join(' / ')
    .replace(/^packages \/ /, '')

/** What stand-ins wrote down is laid where those of the driver lay it. */
function readRecords(platform: Platform, runId: string, records: string): void {
  const lines = (name: string): unknown[] =>
    existsSync(join(records, name))
      ? readFileSync(join(records, name), 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as unknown)
      : []
  platform.attestations.push(...(lines('attestations') as Attestation[]))
  for (const one of lines('code-scanning') as { category: string; findings: unknown }[])
    platform.codeScanning.set(one.category, one.findings)
  for (const name of globSync('artifacts/*', { cwd: records }))
    platform.artifacts.set(`${runId}/${basename(name)}`, join(records, name))
  if (existsSync(join(records, 'site'))) platform.site = join(records, 'site')
}
