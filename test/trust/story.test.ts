import { execFileSync, spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { all, describeWith, program, spack } from '@pakages/testing/requirements'
import { freshBundle } from '@pakages/testing/runner/fresh-bundle'
import { storySteps, type StoryStep } from './story-steps.ts'

const MINUTES = 60_000
const root = join(import.meta.dirname, '..', '..')
const guide = readFileSync(join(root, 'docs', 'trust.md'), 'utf8')
const shell = all(program('bash'), program('git'))
const bundle = await freshBundle()

describe('the lines of docs/trust.md', () => {
  test('are found, with what they show', () => {
    const steps = storySteps(guide, 'without-spack')
    const text = steps.map(({ script }) => script).join('\n')
    for (const command of [
      'push',
      'review request',
      'review approve',
      'index',
      'install',
      'review unsafe',
    ])
      expect(text).toContain(`pakages ${command}`)
    expect(steps.filter(({ fails }) => fails).length).toBeGreaterThanOrEqual(5)
    expect(
      storySteps(guide, 'with-spack')
        .map(({ script }) => script)
        .join('\n'),
    ).toContain('pakages build')
  })
})

describeWith(shell, 'the story of docs/trust.md', () => {
  test(
    'happens as it is told, with the prebuilt binaries',
    () => tell('without-spack'),
    3 * MINUTES,
  )
})

describeWith(all(shell, spack), 'the story of docs/trust.md, with Spack', () => {
  test(
    'happens as it is told, from a build to an installed package',
    () => tell('with-spack'),
    10 * MINUTES,
  )
})

/** Runs every step in a workspace of its own, and compares what it ends with and shows. */
async function tell(variant: 'with-spack' | 'without-spack'): Promise<void> {
  // Install paths have no spaces in them.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pakages-story-')))
  try {
    const workspace = join(folder, 'packages')
    copyExamples(workspace)
    const env = environment(folder, variant)
    for (const step of storySteps(guide, variant)) await expectStep(step, workspace, env)
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
function environment(folder: string, variant: string): Record<string, string> {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  symlinkSync(process.execPath, join(bin, 'node'))
  writeFileSync(
    join(bin, 'pakages'),
    `#!/bin/sh\nexec '${process.execPath}' '${join(bundle, 'bin', 'pakages.mjs')}' "$@"\n`,
    { mode: 0o755 },
  )
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
      ? {}
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
