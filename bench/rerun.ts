// A run that has nothing to do, as most of a day's are: the plan of a repository whose packages are
// all in the registry, with a real Spack and a real registry, on a machine that ran before and on one
// that never did. What each part takes is told by runs that do one part less.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { examples } from '../examples/make-sources.ts'
import { builtExamples } from '@pakages/testing/built-examples'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { cacheFolder, findProgram, spackInstallation } from '@pakages/testing/machine'
import { runCli } from '@pakages/testing/run-action'
import { median, row, type Row } from './table.ts'

/** Seconds that a rerun may take in all. */
const GOAL = 3
const RUNS = 3

/** Measures in a temporary folder, which is removed. */
export async function run(): Promise<Row[]> {
  const reason = whyNot()
  if (reason !== undefined) return [unmeasured(reason)]
  const folder = mkdtempSync(join(tmpdir(), 'pakages-rerun-'))
  const server = await startDockerRegistry()
  try {
    return await measure(folder, server)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function whyNot(): string | undefined {
  if (!findProgram('docker-registry')) return 'no docker-registry on this machine'
  return spackInstallation()?.builtin ? undefined : 'no Spack with recipes on this machine'
}

const unmeasured = (reason: string): Row =>
  row({
    bench: 'rerun',
    case: 'all',
    unit: 's',
    ours: Number.NaN,
    peer: 'goal',
    theirs: GOAL,
    reason,
  })

interface Ran {
  readonly seconds: number
  readonly requests: number
  readonly report: { readonly stages: readonly unknown[]; readonly cached: readonly unknown[] }
}

/** Machines are cache folders: they share Spack and the recipes, and nothing that was found out. */
async function measure(folder: string, server: DockerRegistry): Promise<Row[]> {
  const workspace = join(folder, 'workspace')
  mkdirSync(workspace)
  cpSync(examples, workspace, { recursive: true })
  await builtExamples(workspace)
  const [first, other] = [machine(folder, 'first'), machine(folder, 'other')]
  const solved = await plan(workspace, first, server)
  await pakages(['push', '--registry', server.reference('rerun')], workspace, first, server)
  const again: Ran[] = []
  for (let at = 0; at < RUNS; at++) again.push(await plan(workspace, first, server))
  const parts = await partsOf(workspace, first, server, median(again.map((one) => one.seconds)))
  const elsewhere = await plan(workspace, other, server)
  const rest = again.map(({ seconds }) => seconds)
  const { requests, report } = again.at(-1)!
  const what = `${report.cached.length} packages cached, ${report.stages.length} stages, ${requests} requests`
  return [
    seconds('the first run, which solves', solved.seconds),
    seconds(
      'a rerun, all',
      median(rest),
      `${what}; ${Math.max(...rest).toFixed(2)} s the slowest of ${RUNS}`,
    ),
    ...parts,
    seconds(
      'on a machine that never ran',
      elsewhere.seconds,
      'it looks for compilers, and finds the lock in the registry',
    ),
  ]
}

/** What of a rerun's seconds its parts take: the start, a plan of its lock, what the registry has of it. */
async function partsOf(
  workspace: string,
  cache: string,
  server: DockerRegistry,
  whole: number,
): Promise<Row[]> {
  const lock = join(workspace, 'kept.lock')
  cpSync(join(workspace, '.pakages', 'spack.lock'), lock)
  const time = async (...args: string[]): Promise<number> => {
    const all: number[] = []
    for (let at = 0; at < RUNS; at++) {
      const began = performance.now()
      await pakages(args, workspace, cache, server)
      all.push((performance.now() - began) / 1000)
    }
    return median(all)
  }
  const start = await time('--version')
  const packed = await time('plan', '--lock', lock)
  const asked = await time('plan', '--lock', lock, '--trusted-caches', server.reference('rerun'))
  const part = (name: string, more: number, less: number): Row =>
    seconds(`a rerun, of it ${name}`, Math.max(0, more - less))
  return [
    part('the start', start, 0),
    part('reading the lock, and writing the plan', packed, start),
    part('asking the registry', asked, packed),
    part('finding out that nothing changed', whole, asked),
  ]
}

const seconds = (name: string, ours: number, reason?: string): Row =>
  row({
    bench: 'rerun',
    case: name,
    unit: 's',
    ours: Number(ours.toFixed(2)),
    peer: 'goal',
    theirs: GOAL,
    ...(reason && { reason }),
  })

/** A cache folder with Spack, recipes and Spack's own indices of them, as `setup` keeps them. */
function machine(folder: string, name: string): string {
  const cache = join(folder, name)
  mkdirSync(cache)
  for (const part of ['spack', 'spack-packages', 'user'])
    if (existsSync(join(cacheFolder(), part)))
      symlinkSync(join(cacheFolder(), part), join(cache, part))
  return cache
}

async function plan(workspace: string, cache: string, server: DockerRegistry): Promise<Ran> {
  const before = server.requests().length
  const began = performance.now()
  const from = ['--trusted-caches', server.reference('rerun')]
  await pakages(['plan', '--repository', '.', ...from, 'datagauge'], workspace, cache, server)
  return {
    seconds: (performance.now() - began) / 1000,
    requests: server.requests().length - before,
    report: JSON.parse(
      readFileSync(join(workspace, '.pakages', 'plan.json'), 'utf8'),
    ) as Ran['report'],
  }
}

async function pakages(
  args: string[],
  cwd: string,
  cache: string,
  server: DockerRegistry,
): Promise<void> {
  const env = {
    PAKAGES_CACHE: cache,
    NODE_EXTRA_CA_CERTS: server.ca!,
    SPACK_ROOT: spackInstallation()!.root,
  }
  const { exitCode, stdout, stderr } = await runCli(args, { cwd, env })
  if (exitCode !== 0)
    throw new Error(`pakages ${args[0]} ended with ${exitCode}:\n${stdout}${stderr}`)
  if (process.env['DEBUG']) process.stderr.write(`${stdout}${stderr}`)
}
