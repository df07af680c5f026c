import { nodeHttp, nodeProcesses, parseInputs, type Ports, type Presentation } from '@pakages/core'
import { ManualClock, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { openCodeHost } from '@pakages/github/code-host'
import type { UpdateEntry, UpdateOutcome } from '@pakages/model'
import { checkUpdatesAction } from '../../actions/check-updates/action.ts'
import type { UpdatesResult } from '../../actions/check-updates/step.ts'
import type { World } from './world.ts'

/** What came of a run, to look at. */
export type UpdatesRun = Extract<UpdatesResult, { kind: 'report' }> & {
  readonly of: (name: string) => UpdateEntry
  readonly host: MemoryHost
  readonly presentation: Presentation<'updates' | 'count' | 'pull-requests'>
}

/** How a run differs from a scheduled one. */
export interface RunOptions {
  readonly kind?: 'github' | 'terminal'
  /** The toolkit's cache folder, kept from run to run. */
  readonly cache: string
}

const http = nodeHttp()

/** What the clock of every run says first. */
export const NOW = Date.UTC(2020, 0, 20)

/** Runs the action as a step would, over the real ports and against the servers of a world. */
export async function runUpdates(
  {
    servers,
    repository,
    github,
  }: Pick<World, 'servers' | 'github'> & {
    readonly repository: Pick<World['repository'], 'root' | 'folder'>
  },
  inputs: Readonly<Record<string, string>>,
  { kind = 'github', cache }: RunOptions,
): Promise<UpdatesRun> {
  const host = new MemoryHost({
    kind,
    workspace: repository.root,
    inputs: { repository: repository.folder, token: 'a-token', ...inputs },
    env: {
      PATH: process.env['PATH'] ?? '',
      PAKAGES_CACHE: cache,
      PAKAGES_MIRRORS: servers.mirrors,
    },
    context: {
      repository: 'owner/recipes',
      commit: github.branches.get('main'),
      ref: 'refs/heads/main',
      apiUrl: `${servers.origin}/api.github.com`,
    },
  })
  const clock = new ManualClock(NOW)
  const ports: Ports = memoryPorts({
    host,
    http,
    processes: nodeProcesses,
    clock,
    openCodeHost: async (name, token, api) =>
      openCodeHost(name, token, api, { http, patience: ports.patience }),
  })
  const parsed = parseInputs(checkUpdatesAction.inputs, (name) => host.input(name))
  const { run, present } = await checkUpdatesAction.work()
  const result = await run(parsed, ports)
  if (result.kind !== 'report') throw new Error('no report')
  const presentation = present(result, parsed)
  await host.summary(presentation.summary)
  for (const [name, value] of Object.entries(presentation.outputs)) host.setOutput(name, value)
  return {
    ...result,
    host,
    presentation,
    of: (name) => result.report.recipes.find((each) => each.name === name)!,
  }
}

/** The outcome of every recipe. */
export const outcomes = ({ report }: UpdatesRun): Record<string, UpdateOutcome> =>
  Object.fromEntries(report.recipes.map(({ name, outcome }) => [name, outcome]))
