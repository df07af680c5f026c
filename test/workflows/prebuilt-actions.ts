import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import {
  StandInFailure,
  type ActionSource,
  type StandInCall,
} from '@pakages/testing/workflows/step-actions'
import { mayPublish, parsePublishFrom } from '@pakages/core'
import { readRunContext } from '../../packages/github/src/run-context.ts'
import { giveUpPlanned, stagePlanned } from './stage-planned.ts'

const prebuilt = join(import.meta.dirname, '..', '..', 'examples', 'prebuilt')

/**
 * Our actions where there is no Spack: what needs one, setup and build, is played with the binaries
 * of the examples that were built before, and the plan is made for their lock. All else is real.
 *
 * A file `fails` in the checkout holds the name of a package that fails; with a file `no-setup`, no job of
 * a plan gets a Spack; while there is a file
 * `waits`, a build lasts until it is cancelled. With a file `refused`, the registry takes nothing of the
 * jobs of a plan in the first attempt.
 * What another run built is taken, as by the real build.
 */
export function withPrebuilt(actions: ActionSource): ActionSource {
  return {
    ...actions,
    action: (uses, workspace) => {
      const name = /^syspack\/pakages\/([a-z]+)@/.exec(uses)?.[1] ?? ''
      const play = played[name]
      if (play) return { kind: 'stand-in', play }
      const action = actions.action(uses, workspace)
      return name === 'plan' && action.kind === 'program'
        ? { ...action, inputs: { ...action.inputs, lock: join(prebuilt, 'spack.lock') } }
        : action
    },
  }
}

/** What of a step's call it takes to play one of our actions. */
export type PlayedCall = Pick<StandInCall, 'inputs' | 'env' | 'workspace' | 'say'> & {
  readonly run: { readonly id: string; readonly signal: AbortSignal }
}

/** Our actions that need a Spack, as they are played. @throws StandInFailure where a package fails. */
export const played: Readonly<
  Record<string, (call: PlayedCall) => Promise<Readonly<Record<string, string>>>>
> = { setup, build }

/** Fails in the jobs of stages, which took a plan before, where a file says so. */
async function setup({ workspace, env }: PlayedCall): Promise<Record<string, string>> {
  const hasPlan = existsSync(join(env['RUNNER_TEMP']!, 'pakages-plan'))
  if (hasPlan && existsSync(join(workspace, 'no-setup')))
    throw new StandInFailure('Spack cannot be cloned', {})
  return {}
}

async function build(call: PlayedCall): Promise<Record<string, string>> {
  const { inputs, workspace, say, run } = call
  if (inputs['give-up'] === 'true') return giveUpPlanned(call)
  const work = join(workspace, '.pakages')
  mkdirSync(work, { recursive: true })
  cpSync(prebuilt, work, { recursive: true })
  while (existsSync(join(workspace, 'waits'))) {
    await setTimeout(20)
    if (run.signal.aborted) throw new Error('The operation was canceled.')
  }
  if (existsSync(join(workspace, 'refused')) && inputs['plan']) keepForNext(call, work)
  const failing = join(workspace, 'fails')
  const name = existsSync(failing) ? readFileSync(failing, 'utf8').trim() : undefined
  if (name !== undefined) fail(name, work)
  const taken = inputs['built'] ? take(inputs['built'], inputs['built-by'] ?? '', work) : []
  const isBuilt = name === undefined || taken.includes(name)
  const failed = inputs['plan'] ? await stagePlanned(call, work, name) : !isBuilt
  const outputs = {
    ...{ lock: join(work, 'spack.lock'), built: '7', reused: '0', failed: '0' },
    'may-publish': String(mayPublishHere(call)),
  }
  if (!failed) return outputs
  say(`::error::${name} failed`)
  throw new StandInFailure('1 package failed', { ...outputs, built: '6', failed: '1' })
}

/** Keeps what the registry would not take, or says what an earlier attempt kept. */
function keepForNext({ inputs, env, say }: PlayedCall, work: string): void {
  if (env['GITHUB_RUN_ATTEMPT'] === '1') {
    cpSync(join(work, 'buildcache'), join(work, 'unstaged', 'buildcache'), { recursive: true })
    throw new StandInFailure('The packages could not be staged', { built: '1' })
  }
  const kept = globSync('buildcache/v3/manifests/spec/*', { cwd: inputs['kept']! })
  say(
    `An earlier attempt of ${inputs['job']} kept ${kept
      .map((one) => basename(one))
      .sort()
      .join(' ')}`,
  )
}

/** As the real build says it, but for what is checked out. */
function mayPublishHere({ inputs, env }: PlayedCall): boolean {
  const event = JSON.parse(readFileSync(env['GITHUB_EVENT_PATH']!, 'utf8')) as unknown
  const words = (inputs['publish-from'] ?? '').split('\n').map((word) => word.trim())
  const from = parsePublishFrom(words.filter((word) => word !== ''))
  return mayPublish(readRunContext(env, event), from).kind === 'allowed'
}

/** Takes all that another run left; the names of the packages. */
function take(from: string, by: string, work: string): string[] {
  for (const cache of globSync('*/buildcache', { cwd: from }))
    cpSync(join(from, cache), join(work, 'buildcache'), { recursive: true })
  const packages = globSync('*/buildcache/v3/manifests/spec/*', { cwd: from }).map((one) =>
    basename(one),
  )
  const file = join(work, 'build.json')
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    specs: { name: string; outcome: string; source?: string }[]
  }
  for (const spec of report.specs)
    if (packages.includes(spec.name)) Object.assign(spec, { outcome: 'reused', source: by })
  writeFileSync(file, JSON.stringify(report))
  return packages
}

/** Leaves what a build leaves when a package fails: no binary of it, and why in the report. */
function fail(name: string, work: string): void {
  for (const file of globSync(`buildcache/v3/manifests/spec/${name}/*`, { cwd: work }))
    rmSync(join(work, file))
  const report = join(work, 'build.json')
  const record = JSON.parse(readFileSync(report, 'utf8')) as {
    specs: { name: string; outcome: string }[]
  }
  for (const spec of record.specs) if (spec.name === name) spec.outcome = 'failed'
  writeFileSync(report, JSON.stringify(record))
}
