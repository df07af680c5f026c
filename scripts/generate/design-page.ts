import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { table } from './action-readme.ts'
import { between } from './between.ts'
import type { DocumentedAction } from './documented-action.ts'
import type { GeneratedFile } from './generated-file.ts'

/** docs/design.md with its table of the names of each action made anew. */
export function designPage(root: string, actions: readonly DocumentedAction[]): GeneratedFile {
  const path = 'docs/design.md'
  const rows = actions.map(({ folder, exported, uses, declaration }) => [
    `[\`actions/${folder}\`](../actions/${folder})`,
    `\`${exported}\``,
    `\`${uses}\``,
    `\`pakages ${declaration.name}\``,
  ])
  return {
    path,
    content: between(
      readFileSync(join(root, path), 'utf8'),
      'action-names',
      table(['Folder', 'Export', '`uses:`', 'At a terminal'], rows),
      path,
    ),
  }
}
