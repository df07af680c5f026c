import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { table } from './action-readme.ts'
import { between } from './between.ts'
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

/** The top README with its table of actions made anew; what a person wrote around it stays. */
export const topReadme = (root: string, actions: readonly DocumentedAction[]): GeneratedFile => ({
  path: 'README.md',
  content: renewed(root, 'README.md', 'actions', actionTable(actions)),
})

/** The page on where things are, with its table of folders made anew. */
export const wherePage = (root: string): GeneratedFile => ({
  path: 'docs/where.md',
  content: renewed(root, 'docs/where.md', 'map', map(root)),
})

const renewed = (root: string, file: string, part: string, table: string): string =>
  between(readFileSync(join(root, file), 'utf8'), part, table, file)

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
      .map(([name, what]) => [`[\`${name}\`](../${name})`, what]),
  )
}
