import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startDockerRegistry } from '@pakages/testing/docker-registry'
import { Expected } from '@pakages/testing/fault-proxy/expected'
import { FAULTS, type FaultKind } from '@pakages/testing/fault-proxy/kinds'
import { FaultLab, type Round } from '@pakages/testing/fault-proxy/lab'
import { findProgram } from '@pakages/testing/machine'
import { chainOfPackages } from '@pakages/testing/oci/chain-of-packages'
import { nodeHttp, systemClock } from '@pakages/core'
import { openRegistry } from '@pakages/oci'
import pLimit from 'p-limit'
import { bundleProgram } from './bundle-program.ts'
import type { BenchOptions } from './options.ts'
import { median, row, type Row } from './table.ts'

/** The share of requests that something happens to. */
const SHARE = 0.05
/** Milliseconds after which a round counts as hung. */
const HUNG = 10 * 60_000
/** What does not pass by itself, and what asks for a wait of minutes. */
const NOT_PASSING = new Set<FaultKind>(['400', '401', '403', '429, 100 s'])
const PASSING = (Object.keys(FAULTS) as FaultKind[]).filter((kind) => !NOT_PASSING.has(kind))
const PACKAGES = 12

/**
 * Rounds of a push and an install on the clock on the wall, in which one request in twenty breaks in a
 * random way, beside rounds in which none does; then pushes that are killed at a random moment and
 * run again. `--rounds=N`: default 200, a quarter of them quiet; `--at-once=N`: default 4 rounds at a
 * time, which mostly wait; `--kills=N`: default 50.
 */
export async function run({ flags }: BenchOptions): Promise<Row[]> {
  const number = (name: string, usual: number): number =>
    Number([...flags].find((flag) => flag.startsWith(`--${name}=`))?.split('=')[1] ?? usual)
  const kills = number('kills', 50)
  const rows = await randomRounds(number('rounds', 200), number('at-once', 4))
  if (kills === 0) return rows
  return [...rows, ...(findProgram('docker-registry') ? await killedPushes(kills) : [])]
}

async function randomRounds(rounds: number, atOnce: number): Promise<Row[]> {
  if (rounds === 0) return []
  const lab = await FaultLab.start()
  const limit = pLimit(atOnce)
  const kind = (): FaultKind => PASSING[Math.floor(Math.random() * PASSING.length)]!
  const strikes = (): boolean => Math.random() < SHARE
  const many = async (times: number, faults?: Parameters<FaultLab['round']>[0]) =>
    Promise.all(
      Array.from({ length: times }, () =>
        limit(() => Promise.race([lab.round(faults), setTimeout(HUNG, undefined, { ref: false })])),
      ),
    )
  const quiet = await many(Math.ceil(rounds / 4))
  const stumbling = await many(rounds, { kind, strikes })
  await lab.stop()
  return rowsOf(stumbling, quiet)
}

function rowsOf(all: readonly (Round | undefined)[], quiet: readonly (Round | undefined)[]): Row[] {
  const ended = all.filter((one) => one !== undefined)
  for (const { failed, lost } of ended) if (failed ?? lost) console.error(failed ?? lost)
  const hits = ended.reduce((sum, one) => sum + one.hits, 0)
  const common = { bench: 'faults', peer: 'quiet rounds', theirs: null }
  const rounds = `${all.length} rounds, ${hits} faults`
  return [
    row({
      ...common,
      case: `${rounds}: median of a push and an install`,
      unit: 's',
      ours: median(ended.map(({ seconds }) => seconds)),
      theirs: median(quiet.flatMap((one) => (one ? [one.seconds] : []))),
    }),
    count('failed', ended.filter(({ failed }) => failed !== undefined).length, rounds),
    count('lost', ended.filter(({ lost }) => lost !== undefined).length, rounds),
    count('hung', all.length - ended.length, rounds),
  ]
}

const count = (what: string, ours: number, of: string): Row =>
  row({ bench: 'faults', case: `${of}: ${what}`, unit: '', ours, peer: '', theirs: null })

async function killedPushes(kills: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-kills-'))
  const sizes = Array.from({ length: PACKAGES }, () => 100_000)
  const dag = await chainOfPackages(folder, sizes)
  const expected = await Expected.of([...dag.specs.values()], folder)
  const program = await bundleProgram('push')
  const server = await startDockerRegistry()
  const http = nodeHttp({ ca: [server.caText!] })
  const push = async (path: string, killAfter?: number): Promise<boolean> => {
    const args = [program, server.reference(path), folder, server.ca!, 'index']
    const child = spawn(process.execPath, args, { stdio: 'ignore' })
    const closed = once(child, 'close')
    if (killAfter !== undefined) {
      await Promise.race([closed, setTimeout(killAfter)])
      child.kill('SIGKILL')
    }
    return (await closed)[0] === 0
  }
  const started = performance.now()
  await push('whole')
  const whole = performance.now() - started
  let [failed, lost] = [0, 0]
  for (let round = 0; round < kills; round++) {
    const path = `round-${round}`
    await push(path, Math.random() * whole)
    if (!(await push(path))) failed++
    const registry = openRegistry(server.reference(path), { http, clock: systemClock })
    if (await expected.wrongInRegistry(registry, { signed: false })) lost++
  }
  http.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
  const of = `${kills} pushes killed and run again`
  return [count('failed', failed, of), count('lost', lost, of)]
}
