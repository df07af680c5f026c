import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands, usageLine } from '@pakages/cli'
import type { TerminalDeclaration } from '@pakages/core'
import { inputTable } from './action-readme.ts'
import { notice, type GeneratedFile } from './generated-file.ts'

/** A command without an action of its own, with all that its documentation is made from. */
export interface DocumentedCommand {
  readonly declaration: TerminalDeclaration
  /** The prose of `notes.md` in its folder; '' when there is none. */
  readonly notes: string
}

const FOLDER = 'packages/cli/src/commands'

/** Loads all commands of the registry with their notes. @throws Error when two names differ. */
export async function loadCommands(root: string): Promise<DocumentedCommand[]> {
  return Promise.all(
    commands.map(async ({ name, load }) => {
      const { declaration } = await load()
      if (declaration.name !== name)
        throw new Error(`${FOLDER}/registry.ts calls ${declaration.name} "${name}".`)
      const notes = join(root, FOLDER, name, 'notes.md')
      return { declaration, notes: existsSync(notes) ? readFileSync(notes, 'utf8').trim() : '' }
    }),
  )
}

/** `docs/commands.md`: what `pakages` can do besides the actions. */
export const commandsPage = (documented: readonly DocumentedCommand[]): GeneratedFile => ({
  path: 'docs/commands.md',
  content: `<!-- ${notice(`${FOLDER}/`)} -->
# Commands

What \`pakages\` does besides the [actions](../README.md#actions), at a terminal and in scripts. Stdout holds the answer alone, everything else
goes to stderr; \`--json\` makes the answer JSON, \`--quiet\` leaves out all but warnings and errors, \`--help\` explains. Exit codes are those of
[the actions](getting-started.md#exit-codes).

${documented.map(section).join('\n\n')}
`,
})

const section = ({ declaration, notes }: DocumentedCommand): string =>
  [
    `## ${declaration.name}`,
    declaration.summary,
    `\`\`\`sh\n${usageLine(declaration)}\n${`pakages ${declaration.name} ${declaration.terminalExample}`.trimEnd()}\n\`\`\``,
    notes,
    inputTable(declaration),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
