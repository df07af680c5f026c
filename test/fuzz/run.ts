import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LONGEST } from './inputs.ts'
import type { Target } from './target.ts'
import { Watchdog } from './watchdog.ts'

/** Inputs that failed once, a folder for each target: they are run before all others. */
const CORPUS = join(import.meta.dirname, 'corpus')

/**
 * Seconds of CPU that an input of at most 64 KiB may take, on a machine that is as fast as those of
 * GitHub; on a slower or busier one as much more as it needs for a known piece of work.
 */
const SLOW = 1

/** Seconds that the known piece of work takes on a machine of GitHub's. */
const PACE = 0.02

function paceOfMachine(): number {
  const document = JSON.stringify(Array.from({ length: 20_000 }, (_, at) => ({ at: [String(at)] })))
  const before = process.cpuUsage()
  JSON.parse(document)
  const { user, system } = process.cpuUsage(before)
  return Math.max(1, (user + system) / 1e6 / PACE)
}

/** What a run came to. */
export interface Fuzzed {
  readonly runs: number
  readonly seed: number
  readonly seconds: number
  /** The slowest input, in seconds of CPU. */
  readonly slowest: number
  readonly failure: { readonly input: string; readonly message: string } | undefined
}

/**
 * Runs a target over inputs that failed before, then over new ones. A failing input is made as short
 * as it can be and kept.
 * @param seed Gives the same inputs again.
 */
export async function fuzz(target: Target, runs: number, seed: number): Promise<Fuzzed> {
  const started = performance.now()
  let slowest = 0
  const watchdog = new Watchdog(LONGEST)
  const property = fc.asyncProperty(target.input, async (text) => {
    watchdog.watch(text)
    const once = await timed(target, text)
    // Beside other work the processor is slower for a while: what is slow is slow twice.
    const slow = SLOW * (target.times ?? 1)
    const seconds = once > slow ? Math.min(once, await timed(target, text)) : once
    slowest = Math.max(slowest, seconds)
    if (seconds > slow && seconds > slow * paceOfMachine())
      throw new Error(`It took ${seconds.toFixed(1)} s of CPU`)
  })
  const known = corpusOf(target.name)
  const result = await fc.check(property, {
    numRuns: known.length + runs,
    examples: known.map((text): [string] => [text]),
    seed,
    // Slow inputs would make looking for shorter ones take for ever.
    interruptAfterTimeLimit: Math.max(60_000, runs * 50),
  })
  await watchdog.stop()
  const [input] = result.counterexample ?? []
  if (input !== undefined) keep(target.name, input)
  const error = result.errorInstance
  return {
    runs: result.numRuns,
    seed,
    seconds: (performance.now() - started) / 1000,
    slowest,
    failure:
      input === undefined
        ? finished(target)
        : {
            input,
            message: error instanceof Error ? (error.stack ?? error.message) : String(error),
          },
  }
}

/** Seconds of CPU; an input that seems slow gets a second chance, since the first may have waited. */
async function timed({ check }: Target, text: string): Promise<number> {
  for (let tries = 0; ; tries++) {
    const before = process.cpuUsage()
    await check(text)
    const { user, system } = process.cpuUsage(before)
    const seconds = (user + system) / 1e6
    if (seconds <= SLOW || tries === 1) return seconds
  }
}

function finished({ finish }: Target): Fuzzed['failure'] {
  try {
    finish?.()
    return undefined
  } catch (error) {
    return { input: '', message: String(error) }
  }
}

function corpusOf(name: string): string[] {
  const folder = join(CORPUS, name)
  try {
    return readdirSync(folder).map(
      (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as string,
    )
  } catch {
    return []
  }
}

function keep(name: string, input: string): void {
  const file = createHash('sha256').update(input).digest('hex').slice(0, 16)
  mkdirSync(join(CORPUS, name), { recursive: true })
  writeFileSync(join(CORPUS, name, `${file}.json`), `${JSON.stringify(input)}\n`)
}
