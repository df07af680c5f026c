// What every step of every job pays before it does anything: the CPU time (user and system) of a
// stub over that of an empty Node program. The stubs are given an input that they refuse: that is
// the first answer which needs the whole start. Once as on a fresh runner, where nothing was ever
// compiled, once with V8's compile cache as the step before left it. One start goes on past the
// inputs: `install` reads its configuration with a policy, and then finds no lock.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actions } from '../actions/registry.ts'
import { freshBundle } from '@pakages/testing/runner/fresh-bundle'
import { malformedInput } from '@pakages/testing/runner/malformed-input'
import { median, row, type Row } from './table.ts'

/** Starts of each program; the median counts. */
const ROUNDS = 11

/** What a stub may cost over an empty program, in milliseconds of CPU. */
const GOAL = 110

/** Tells on the way out what the process has used; loaded into the empty program, too. */
const METER = `
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  require('node:fs').writeSync(3, String((user + system) / 1000))
})`

/** A program with its environment. */
interface Start {
  readonly program: string
  readonly env: Readonly<Record<string, string>>
}

/** Measures every action of the registry, in turns with the empty program. */
export async function run(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-start-'))
  try {
    const meter = join(folder, 'meter.cjs')
    const empty = { program: join(folder, 'empty.mjs'), env: {} }
    writeFileSync(meter, METER)
    writeFileSync(empty.program, "console.log('started')\n")
    const dist = join(await freshBundle(), 'dist')
    const rows: Row[] = []
    for (const { name, load } of actions) {
      const inputs = inputsOf(malformedInput((await load()).declaration))
      const stub = { program: join(dist, name, 'index.js'), env: inputs }
      rows.push(...(await bothStarts(name, stub, empty, { folder, meter })))
    }
    const past = { program: join(dist, 'install', 'index.js'), env: missingLock(folder) }
    rows.push(...(await bothStarts('install up to its lock', past, empty, { folder, meter })))
    return rows
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Where a bench keeps what it makes, and the program that measures. */
interface Bench {
  readonly folder: string
  readonly meter: string
}

/** As the first step of a job, and as a later one. */
async function bothStarts(name: string, stub: Start, empty: Start, bench: Bench): Promise<Row[]> {
  const cold = (round: number): Start => withCache(stub, join(bench.folder, `${name}-${round}`))
  const warm = (): Start => withCache(stub, join(bench.folder, name))
  return [
    await compare(`${name}, fresh runner`, cold, empty, bench.meter),
    await compare(`${name}, next step`, warm, empty, bench.meter),
  ]
}

/** The environment of an `install` that has everything but its lock. */
function missingLock(folder: string): Record<string, string> {
  const workspace = join(folder, 'workspace')
  mkdirSync(workspace)
  const configuration = {
    name: 'bench',
    version: '1.0',
    license: 'MIT',
    registry: 'oci://127.0.0.1:9/bench',
    trust: { auditors: ['adalovelace'] },
  }
  writeFileSync(join(workspace, 'pakages.json'), JSON.stringify(configuration))
  return { GITHUB_WORKSPACE: workspace, INPUT_LOCK: 'spack.lock', HOME: workspace }
}

/** The runner's folder for temporary files is where the compile cache of a job lies. */
const withCache = ({ program, env }: Start, folder: string): Start => ({
  program,
  env: { ...env, RUNNER_TEMP: folder },
})

async function compare(
  name: string,
  start: (round: number) => Start,
  empty: Start,
  meter: string,
): Promise<Row> {
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const [own, other] = [await cpuOf(start(round), meter), await cpuOf(empty, meter)]
    if (round === 0) continue // fills the caches of the disk
    ours.push(own)
    theirs.push(other)
  }
  const over = median(ours) - median(theirs)
  const met = over <= GOAL ? 'met' : 'missed'
  return row({
    bench: 'start',
    case: name,
    unit: 'ms',
    ours: median(ours),
    peer: 'empty Node program',
    theirs: median(theirs),
    reason: `${over.toFixed(0)} ms of CPU over it; ${GOAL} ${met}`,
  })
}

const inputsOf = (inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )

/** Milliseconds of CPU that a program uses from its start to its end. */
function cpuOf({ program, env }: Start, meter: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--require', meter, program], {
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    let told = ''
    child.stdio[3]!.on('data', (chunk: Buffer) => {
      told += chunk.toString()
    })
    child.once('error', reject)
    child.once('close', () =>
      told === '' ? reject(new Error(`${program} told nothing`)) : resolve(Number(told)),
    )
  })
}
