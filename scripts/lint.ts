// `npm run lint`: Prettier and eslint over the sources, actionlint and zizmor over the workflows,
// GitHub's own validation over workflows and every action.yml. Paths as arguments limit the first
// two to them.
// Exit code 1 when anything is found.
import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { workflowFindings } from './lint/workflows.ts'

const root = join(import.meta.dirname, '..')

/** Runs a program of npm's with its output on the terminal; whether it found nothing. */
function clean(program: string, ...args: readonly string[]): boolean {
  const file = join(root, 'node_modules', program)
  return spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' }).status === 0
}

/**
 * zizmor, where the machine has it: what an attacker could do with the workflows. Without the
 * network, and with all that it knows (`.github/zizmor.yml` says what is meant to be as it is).
 */
function secure(): boolean {
  const args = ['--offline', '--quiet', '--persona', 'auditor', '.github']
  const { error, status } = spawnSync('zizmor', args, { cwd: root, stdio: 'inherit' })
  if (error) console.log('zizmor is not on the PATH (PyPI): the workflows are not audited.')
  return error !== undefined || status === 0
}

async function main(): Promise<number> {
  const workflows = globSync('.github/workflows/*.{yml,yaml}', { cwd: root }).sort()
  const actions = globSync(['action.yml', '*/action.yml', 'examples/**/.github/workflows/*.yml'], {
    cwd: root,
    exclude: ['node_modules/**'],
  })
    .filter((file) => existsSync(join(root, file)))
    .sort()
  const findings = await workflowFindings(root, workflows, actions)
  for (const { file, line, column, message } of findings)
    console.error(`${file}:${line}:${column}: ${message}`)
  console.log(
    `${workflows.length} workflows and ${actions.length} action files: ${findings.length} findings`,
  )
  const paths = process.argv.length > 2 ? process.argv.slice(2) : ['.']
  const formatted = clean('prettier/bin/prettier.cjs', '--check', '--log-level=warn', ...paths)
  // What was mended and still stands in eslint-suppressions.json is no fault of a change; `npx eslint
  // --prune-suppressions` takes it out.
  const ruled = clean(
    'eslint/bin/eslint.js',
    '--max-warnings=0',
    // Paths that were named may be pages, which Prettier alone looks at.
    '--no-warn-ignored',
    '--pass-on-unpruned-suppressions',
    ...paths,
  )
  return secure() && formatted && ruled && findings.length === 0 ? 0 : 1
}

process.exitCode = await main()
