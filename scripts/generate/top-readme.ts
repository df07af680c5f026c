import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { table } from './action-readme.ts'
import { between } from './between.ts'
import type { DocumentedCommand } from './commands-page.ts'
import type { DocumentedAction } from './documented-action.ts'
import type { GeneratedFile } from './generated-file.ts'

/** What the folders at the top hold that describe themselves nowhere else. */
const FOLDERS: readonly (readonly [string, string])[] = [
  [
    'actions',
    'What each action does: declaration, step, summary, notes. `registry.ts` lists them, `main.ts` starts them.',
  ],
  ['bench', 'Measurements beside Spack and other peers: `npm run bench -- NAME`.'],
  ['bin', 'The command line `pakages`.'],
  ['dist', 'The bundle that GitHub runs, and a stub for each action. Made by `npm run bundle`.'],
  ['docs', 'Guides and formats.'],
  ['examples', 'A small package repository: `npm start`, tests and guides use it.'],
  ['scripts', 'What `npm run …` runs.'],
  ['test', 'Tests that cross packages, and what tests share.'],
]

/**
 * The top README with the parts between its markers made anew; what a person wrote around them
 * stays.
 */
export function topReadme(
  root: string,
  actions: readonly DocumentedAction[],
  commands: readonly DocumentedCommand[],
): GeneratedFile {
  const parts = {
    actions: actionTable(actions),
    commands: commandTable(commands),
    map: map(root),
  }
  const content = Object.entries(parts).reduce(
    (text, [name, part]) => between(text, name, part, 'README.md'),
    readFileSync(join(root, 'README.md'), 'utf8'),
  )
  return { path: 'README.md', content }
}

const commandTable = (commands: readonly DocumentedCommand[]): string =>
  table(
    ['At a terminal', 'What it does'],
    commands.map(({ declaration: { name, summary } }) => [
      `[\`pakages ${name}\`](docs/commands.md#${name})`,
      summary.replaceAll('|', '\\|'),
    ]),
  )

function actionTable(actions: readonly DocumentedAction[]): string {
  const link = ({ declaration, place }: DocumentedAction): string =>
    place === '' ? `docs/${declaration.name}.md` : `${place}README.md`
  return table(
    ['`uses:`', 'At a terminal', 'What it does'],
    actions.map((action) => [
      `[\`${action.uses}\`](${link(action)})`,
      `\`pakages ${action.declaration.name}\``,
      action.declaration.summary.replaceAll('|', '\\|'),
    ]),
  )
}

function map(root: string): string {
  const packages = globSync('packages/*/package.json', { cwd: root })
    .sort()
    .map((file): [string, string] => {
      const { description = '' } = JSON.parse(readFileSync(join(root, file), 'utf8')) as {
        description?: string
      }
      return [dirname(file).replaceAll('\\', '/'), description]
    })
  const folders = FOLDERS.filter(([name]) => existsSync(join(root, name)))
  return table(
    ['Folder', 'Holds'],
    [...folders, ...packages]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, what]) => [`[\`${name}\`](${name})`, what]),
  )
}
