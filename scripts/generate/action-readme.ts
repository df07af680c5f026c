import { secretVariables } from '@pakages/cli'
import { npxLine, type Declaration, type Input, type TerminalDeclaration } from '@pakages/core'
import type { DocumentedAction } from './documented-action.ts'
import { notice, type GeneratedFile } from './generated-file.ts'

/**
 * The README of an action; the root action has its place in the top README and gets `docs/NAME.md`
 * instead.
 */
export function actionReadme(action: DocumentedAction): GeneratedFile {
  const { declaration, folder, place, uses, notes } = action
  const sections = [
    `# ${declaration.title}`,
    declaration.summary,
    workflowExample(action),
    `At a terminal:\n\n\`\`\`sh\n${npxLine(`${declaration.name} ${declaration.terminalExample}`)}\n\`\`\``,
    notes,
    `## Inputs\n\n${inputTable(declaration)}`,
    outputSection(declaration),
    `## Permissions\n\n${permissionText(declaration, uses)}`,
  ]
  const content = `<!-- ${notice(`actions/${folder}/`)} -->\n${sections.filter((section) => section !== '').join('\n\n')}\n`
  return { path: place === '' ? `docs/${declaration.name}.md` : `${place}README.md`, content }
}

function workflowExample({ declaration, uses }: DocumentedAction): string {
  const permissions = Object.entries(declaration.permissions)
  const example = declaration.example.trim()
  const lines = [
    ...(permissions.length > 0
      ? ['permissions:', ...permissions.map(([name, level]) => `  ${name}: ${level}`)]
      : []),
    'steps:',
    `  - uses: ${uses}`,
    ...(example === ''
      ? []
      : ['    with:', ...example.split('\n').map((line) => (line === '' ? '' : `      ${line}`))]),
  ]
  return `\`\`\`yaml\n${lines.join('\n')}\n\`\`\``
}

/** The inputs of an action or a command: name, meaning and default. */
export function inputTable({ inputs }: TerminalDeclaration): string {
  const entries = Object.entries(inputs)
  if (entries.length === 0) return 'None.'
  return table(
    ['Name', 'What it is', 'Default'],
    entries.map(([name, input]) => [
      `\`${name}\``,
      cell(meaning(name, input)),
      shownDefault(input),
    ]),
  )
}

function meaning(name: string, input: Input<unknown>): string {
  const choices = input.choices
    ? ` One of ${input.choices.map((choice) => `\`${choice}\``).join(', ')}.`
    : ''
  const list = input.kind === 'list' ? ' One a line; at a terminal the flag several times.' : ''
  const secret =
    input.kind === 'secret'
      ? ` At a terminal from ${secretVariables(name)
          .map((variable) => `\`${variable}\``)
          .join(' or ')}.`
      : ''
  return `${input.description}${choices}${list}${secret}`
}

function shownDefault({ required, default: fallback }: Input<unknown>): string {
  if (required) return 'required'
  return fallback === undefined || fallback === ''
    ? ''
    : fallback
        .split('\n')
        .map((line) => `\`${cell(line)}\``)
        .join('<br>')
}

function outputSection({ outputs }: Declaration): string {
  const entries = Object.entries<string>(outputs)
  return entries.length === 0
    ? ''
    : `## Outputs\n\n${table(
        ['Name', 'What it is'],
        entries.map(([name, description]) => [`\`${name}\``, cell(description)]),
      )}`
}

function permissionText({ permissions }: Declaration, uses: string): string {
  const entries = Object.entries(permissions)
  if (entries.length === 0)
    return `\`${uses}\` needs no permission of \`GITHUB_TOKEN\`: give the job \`permissions: {}\` unless other steps need some.`
  return table(
    ['Permission', 'Level'],
    entries.map(([name, level]) => [`\`${name}\``, level]),
  )
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** Text that may stand in a cell: on one line, its bars escaped. */
const cell = (text: string): string =>
  text
    .trim()
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ')
