// How long a step takes to its first line in the log, beside a Node program that prints one line:
// what every step of every job pays. The stubs are given an input that they refuse: that is the
// first line which needs the whole start.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actions } from '../actions/registry.ts'
import { freshBundle } from '@pakages/testing/runner/fresh-bundle'
import { malformedInput } from '@pakages/testing/runner/malformed-input'
import { median, row, type Row } from './table.ts'

/** Starts of each program; the median counts. */
const ROUNDS = 15

/** Measures every action of the registry, in turns with the empty program. */
export async function run(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-start-'))
  try {
    const empty = join(folder, 'empty.mjs')
    writeFileSync(empty, "console.log('started')\n")
    const dist = join(await freshBundle(), 'dist')
    const rows: Row[] = []
    for (const { name, load } of actions)
      rows.push(
        await compare(
          name,
          join(dist, name, 'index.js'),
          inputsOf(malformedInput((await load()).declaration)),
          empty,
        ),
      )
    return rows
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function compare(
  name: string,
  stub: string,
  env: Readonly<Record<string, string>>,
  empty: string,
): Promise<Row> {
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const [own, other] = [await firstLine(stub, env), await firstLine(empty, {})]
    if (round === 0) continue // fills the caches of the disk
    ours.push(own)
    theirs.push(other)
  }
  return row({
    bench: 'start',
    case: name,
    unit: 'ms',
    ours: median(ours),
    peer: 'empty Node program',
    theirs: median(theirs),
  })
}

const inputsOf = (inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )

/** Milliseconds from the start of a program to the first byte that it prints. */
function firstLine(program: string, env: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    let time = Number.NaN
    const child = spawn(process.execPath, [program], {
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    child.stdout.once('data', () => {
      time = performance.now() - started
    })
    child.once('error', reject)
    child.once('close', () =>
      Number.isNaN(time) ? reject(new Error(`${program} printed nothing`)) : resolve(time),
    )
  })
}
