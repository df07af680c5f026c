import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RecordingScreen } from './screen.ts'
import type { TerminalSize } from './terminal-svg.ts'

/**
 * Seconds: for how long at most nothing happens in the picture, how long a letter takes to type,
 * and what lies between a line and its answer.
 */
const [LONGEST_WAIT, LETTER, BETWEEN] = [1.2, 0.04, 0.5]

/** Where lines are run, and what a picture does not say of it. */
export interface Session {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly size: TerminalSize
  /** Folders of this machine, each with what stands in its place; the longest first. */
  readonly called: readonly (readonly [string, string])[]
}

/**
 * Runs a line in a terminal of its own (`script` of util-linux), and writes onto the screen what it
 * said, when it said it: only waiting is shortened.
 * @param begin Seconds since the beginning of the picture. @returns When it ended.
 * @throws Error where the line fails.
 */
export function record(
  line: string,
  screen: RecordingScreen,
  begin: number,
  { cwd, env, size, called }: Session,
): number {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-terminal-'))
  const [output, timing] = [join(folder, 'output'), join(folder, 'timing')]
  try {
    const command = `stty cols ${size.columns} rows ${size.rows}; ${line}`
    const options = ['--quiet', '--return', '--log-out', output, '--log-timing', timing]
    const { status } = spawnSync('script', [...options, '--command', command], {
      cwd,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const said = readFileSync(output)
    if (status !== 0) throw new Error(`${line} failed:\n${said.toString()}`)
    let at = typed(line, screen, begin)
    for (const [wait, text] of chunks(said, readFileSync(timing, 'utf8'))) {
      at += Math.min(wait, LONGEST_WAIT)
      screen.write(
        called.reduce((left, [from, to]) => left.replaceAll(from, to), text),
        at,
      )
    }
    return at + 2 * BETWEEN
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** As somebody types it, word by word. */
function typed(line: string, screen: RecordingScreen, begin: number): number {
  screen.write('\u001b[32m$\u001b[39m ', begin)
  let at = begin
  for (const [word] of line.matchAll(/\S+ ?/g)) {
    at += word.length * LETTER
    screen.write(word, at)
  }
  screen.write('\r\n', at + BETWEEN)
  return at + BETWEEN
}

/** What was said after how many seconds. The first line of the log and the last are of `script`. */
function* chunks(said: Buffer, timing: string): Generator<[number, string]> {
  const body = said.subarray(said.indexOf('\n') + 1)
  const decoder = new TextDecoder()
  let place = 0
  for (const [, wait, count] of timing.matchAll(/^(?:O )?([\d.]+) (\d+)$/gm)) {
    const end = place + Number(count)
    yield [Number(wait), decoder.decode(body.subarray(place, end), { stream: true })]
    place = end
  }
}
