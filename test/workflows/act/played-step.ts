import { appendFileSync } from 'node:fs'
import { StandInFailure } from '@pakages/testing/workflows/step-actions'
import { played } from '../prebuilt-actions.ts'

/** Plays an action of ours as a process of a runner: inputs from the environment, outputs to its file. */
export async function playStep(name: string): Promise<void> {
  const { env } = process
  const inputs = Object.fromEntries(
    Object.entries(env)
      .filter(([key]) => key.startsWith('INPUT_'))
      .map(([key, value = '']) => [key.slice('INPUT_'.length).toLowerCase(), value.trim()]),
  )
  const write = (outputs: Readonly<Record<string, string>>): void => {
    const lines = Object.entries(outputs).map(([key, value]) => `${key}=${value}\n`)
    appendFileSync(env['GITHUB_OUTPUT']!, lines.join(''))
  }
  try {
    write(
      await played[name]!({
        inputs,
        env: env as Record<string, string>,
        workspace: process.cwd(),
        say: (line) => console.log(line),
        run: { id: env['GITHUB_RUN_ID']!, signal: new AbortController().signal },
      }),
    )
  } catch (error) {
    if (!(error instanceof StandInFailure)) throw error
    write(error.outputs)
    console.log(`::error::${error.message}`)
    process.exitCode = 1
  }
}
