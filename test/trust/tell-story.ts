import { execFileSync, spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { storySteps, type StoryStep } from './story-steps.ts'

const root = join(import.meta.dirname, '..', '..')

/** A guide, and who runs its lines. */
export interface Story extends Stage {
  /** The Markdown. */
  readonly guide: string
}

/** Where lines are run. */
export interface Stage {
  readonly variant: 'with-spack' | 'without-spack'
  /** The folder of a bundle: `pakages` in the lines is that. */
  readonly bundle: string
  /** Whether the workspace is an empty folder; else the examples in a git repository. */
  readonly empty?: boolean
  /** More programs for the lines, by their names: scripts for `sh`. */
  readonly programs?: Readonly<Record<string, string>>
  /** More variables for the lines. */
  readonly env?: Readonly<Record<string, string>>
}

/** Runs some steps in the workspace; with more variables where some are given. */
export type RunSteps = (
  steps: readonly StoryStep[],
  more?: Readonly<Record<string, string>>,
) => Promise<void>

/** Runs every step in a workspace of its own, and compares what it ends with and shows. */
export const tell = ({ guide, ...stage }: Story): Promise<void> =>
  onStage(stage, (run) => run(storySteps(guide, stage.variant)))

/** Gives steps a workspace of their own, which is removed in the end. */
export async function onStage(stage: Stage, play: (run: RunSteps) => Promise<void>): Promise<void> {
  // Install paths have no spaces in them; a checkout may.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pakages-story-')))
  try {
    const workspace = join(folder, stage.empty ? 'my packages' : 'packages')
    if (stage.empty) mkdirSync(workspace)
    else copyExamples(workspace)
    const env = { ...environment(folder, stage), ...stage.env }
    await play(async (steps, more = {}) => {
      for (const step of steps) await expectStep(step, workspace, { ...env, ...more })
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function expectStep(
  { script, shown, fails }: StoryStep,
  cwd: string,
  env: Record<string, string>,
): Promise<void> {
  const { exitCode, output } = await run(script, cwd, env)
  const notShown = shown
    .filter(({ pattern }) => !pattern.test(output.replaceAll(/[ \t]+/g, ' ')))
    .map(({ line }) => line)
  const failed = exitCode !== (fails ? 1 : 0)
  expect({
    script,
    exitCode,
    notShown,
    output: failed || notShown.length > 0 ? output : '',
  }).toEqual({ script, exitCode: fails ? 1 : 0, notShown: [], output: '' })
}

/** A git repository as a user's: recipes, and the prebuilt binaries beside them. */
function copyExamples(workspace: string): void {
  cpSync(join(root, 'examples'), workspace, {
    recursive: true,
    filter: (path) => !/[/\\](__pycache__|\.pakages)$/.test(path),
  })
  const git = (...args: string[]): Buffer =>
    execFileSync(
      'git',
      [
        '-c',
        'user.name=Story',
        '-c',
        'user.email=story@example.org',
        '-c',
        'commit.gpgsign=false',
        ...args,
      ],
      { cwd: workspace, stdio: 'pipe' },
    )
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '-m', 'The examples')
}

/** With a `pakages` that starts the command line of these sources, and no token of this machine. */
function environment(
  folder: string,
  { variant, bundle, programs = {} }: Stage,
): Record<string, string> {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  symlinkSync(process.execPath, join(bin, 'node'))
  writeFileSync(
    join(bin, 'pakages'),
    `#!/bin/sh\nexec '${process.execPath}' '${join(bundle, 'bin', 'pakages.mjs')}' "$@"\n`,
    { mode: 0o755 },
  )
  for (const [name, script] of Object.entries(programs))
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  // Spack and its first index of the recipes are kept; nothing else of this machine is.
  const kept = [
    'LANG',
    'TMPDIR',
    'SPACK_ROOT',
    'SPACK_PYTHON',
    'SPACK_USER_CACHE_PATH',
    'XDG_CACHE_HOME',
    ...(variant === 'with-spack' ? ['HOME', 'PAKAGES_CACHE'] : []),
  ]
  const inherited = kept.flatMap((name) =>
    process.env[name] === undefined ? [] : [[name, process.env[name]] as const],
  )
  const own =
    variant === 'with-spack'
      ? { XDG_DATA_HOME: join(folder, 'share') }
      : { HOME: join(folder, 'home'), PAKAGES_CACHE: join(folder, 'cache') }
  return { ...Object.fromEntries(inherited), ...own, PATH: `${bin}:${process.env['PATH'] ?? ''}` }
}

async function run(
  script: string,
  cwd: string,
  env: Record<string, string>,
): Promise<{ exitCode: number; output: string }> {
  const child = spawn('bash', ['-e', '-u', '-c', `exec 2>&1\n${script}`], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 128))
  })
  return { exitCode, output }
}
