import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './table.ts'

/** What a program took. */
export interface Measured {
  /** Seconds. */
  readonly wall: number
  /** Seconds of all processors, of all its processes. */
  readonly cpu: number
  /** The most memory that one of its processes held, in MB. */
  readonly peak: number
}

/** A program with its arguments and environment. */
export interface Program {
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string | undefined>>
}

const WRAPPER = join(import.meta.dirname, 'programs', 'measure.py')

/** Runs a program to its end. @throws Error with the end of what it said, when it fails. */
export async function measured({ command, env = process.env }: Program): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'pakages-measured-'))
  const result = join(folder, 'result.json')
  try {
    await finished('python3', [WRAPPER, result, ...command], env)
    return JSON.parse(readFileSync(result, 'utf8')) as Measured
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The middle of each figure. */
export const medianOf = (all: readonly Measured[]): Measured => ({
  wall: median(all.map(({ wall }) => wall)),
  cpu: median(all.map(({ cpu }) => cpu)),
  peak: median(all.map(({ peak }) => peak)),
})

function finished(
  command: string,
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'], env })
    const said: Buffer[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => said.push(chunk))
    child.once('error', reject).once('close', (code) => {
      if (code === 0) return resolve()
      const end = Buffer.concat(said).toString().slice(-3000)
      reject(new Error(`${words.slice(2).join(' ')} ended with ${code}:\n${end}`))
    })
  })
}
