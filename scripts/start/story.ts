import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { basename, join, relative } from 'node:path'

/** Runs one step after the other, shows what is run as one would type it, and keeps the times. */
export class Story {
  readonly #root: string
  readonly #work: string
  readonly #times: [string, number][] = []

  /** @param root The root of this repository. @param work The work folder of all steps. */
  constructor(root: string, work: string) {
    this.#root = root
    this.#work = work
  }

  /**
   * Runs `pakages NAME …`. @param env Is added to the environment. @throws Error when it fails: it
   * has said why.
   */
  async pakages(
    name: string,
    words: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const all = [name, ...words, '--work-dir', this.#work]
    console.log(`\n$ pakages ${all.map((word) => this.#shown(word)).join(' ')}`)
    await this.#timed(
      name,
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(this.#root, 'bin', 'pakages.mjs'), ...all],
      env,
    )
  }

  /** Runs the only program that a pattern finds. */
  async program(step: string, pattern: string): Promise<void> {
    const [found] = globSync(pattern)
    if (found === undefined) throw new Error(`${pattern} was not installed`)
    console.log(`\n$ ${found}`)
    await this.#timed(step, found, [])
  }

  /** Prints where things lie. */
  tellPlaces(places: Readonly<Record<string, string>>): void {
    console.log('\nWhere everything lies:')
    for (const [what, place] of Object.entries(places))
      console.log(
        `  ${what.padEnd(26)} ${relative('.', place).startsWith('..') ? place : relative('.', place)}`,
      )
  }

  /** Prints how long each step took. */
  tellTimes(): void {
    console.log('\nHow long it took:')
    for (const [step, seconds] of this.#times)
      console.log(`  ${step.padEnd(26)} ${seconds.toFixed(1).padStart(6)} s`)
  }

  async #timed(
    step: string,
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const began = performance.now()
    const code = await new Promise<number | null>((resolve, reject) => {
      spawn(command, args, {
        cwd: this.#root,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, ...env },
      })
        .once('error', reject)
        .once('close', resolve)
    })
    this.#times.push([step, (performance.now() - began) / 1000])
    if (code !== 0)
      throw new Error(`${step} (${basename(command)}) ended with exit code ${code}, see above`)
  }

  /** A word as a shell takes it, with paths below the repository made short. */
  #shown(word: string): string {
    const short = word.replace(`${this.#root}/`, '')
    return /^[\w@%+=:,./-]+$/.test(short) ? short : `'${short.replaceAll("'", "'\\''")}'`
  }
}
