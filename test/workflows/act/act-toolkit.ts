import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshBundle } from '@pakages/testing/runner/fresh-bundle'
import { absolute } from '@pakages/testing/workflows/workflow-call'
import { parse, stringify } from 'yaml'
import { root } from '../toolkit.ts'

/** Where the toolkit lies on GitHub. */
const HOME = 'syspack/pakages@v1'
/** What needs a Spack is played with binaries that were built before. */
const PLAYED = ['setup', 'build']

/**
 * Writes the toolkit as `act` takes it for `syspack/pakages@v1`: its workflows, and its actions,
 * bundled of the sources as they stand. Two things are another way than in our files:
 *
 * - `$/` and `./` are spelled out by the rule that the driver follows: `act` 0.2.89 does not know the
 *   one, and takes the other for a file of the caller.
 * - `queue: max` is left away: "Unknown Property queue". `act` runs nothing one after the other by
 *   groups.
 */
export async function writeActToolkit(folder: string): Promise<void> {
  const bundle = await freshBundle()
  cpSync(bundle, folder, { recursive: true })
  for (const file of globSync('.github/workflows/*.yml', { cwd: root }))
    write(folder, file, spelledOut(readFileSync(join(root, file), 'utf8')))
  for (const file of globSync('*/action.yml', { cwd: root }))
    write(folder, file, readFileSync(join(root, file), 'utf8'))
  for (const name of PLAYED) play(folder, name)
  planForLock(folder)
}

const spelledOut = (workflow: string): string =>
  workflow
    .replaceAll(
      /^(\s*(?:- )?uses: )([.$]\/\S+)/gm,
      (_, before: string, uses: string) => before + absolute(uses, HOME),
    )
    .replaceAll(/^ +queue: max\n/gm, '')

/** An action with the inputs of the real one, which `played-step.ts` plays. */
function play(folder: string, name: string): void {
  const file = join(name, 'action.yml')
  const action = parse(readFileSync(join(root, file), 'utf8')) as object
  write(folder, file, stringify({ ...action, runs: { using: 'node24', main: 'main.mjs' } }))
  const player = join(root, 'test', 'workflows', 'act', 'played-step.ts')
  write(
    folder,
    join(name, 'main.mjs'),
    `const { playStep } = await import(${JSON.stringify(player)})\nawait playStep('${name}')\n`,
  )
}

/** The plan is made for the lock of the binaries. */
function planForLock(folder: string): void {
  const file = join('plan', 'action.yml')
  const action = parse(readFileSync(join(root, file), 'utf8')) as {
    inputs: Record<string, { default?: string }>
  }
  action.inputs['lock']!.default = join(root, 'examples', 'prebuilt', 'spack.lock')
  write(folder, file, stringify(action))
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true })
  writeFileSync(join(folder, file), text)
}
