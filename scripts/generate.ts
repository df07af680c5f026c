// `npm run generate`: writes what follows from the declarations: action.yml, READMEs, tables,
// stubs, schemas. With `--check` it writes nothing, names what is stale or left over, and ends with
// exit code 1 when anything is.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { actionReadme } from './generate/action-readme.ts'
import { actionYml } from './generate/action-yml.ts'
import { commandsPage, loadCommands } from './generate/commands-page.ts'
import { containers } from './generate/containers/containers.ts'
import { designPage } from './generate/design-page.ts'
import { loadActions } from './generate/documented-action.ts'
import { failuresPage } from './generate/failures-page.ts'
import type { GeneratedFile } from './generate/generated-file.ts'
import { indexApi } from './generate/index-api.ts'
import { knownInputs } from './generate/known-inputs.ts'
import { schemas } from './generate/schemas.ts'
import { stub, stubStart } from './generate/stubs.ts'
import { topReadme, wherePage } from './generate/top-readme.ts'
import { troubleshooting } from './generate/troubleshooting.ts'

const root = join(import.meta.dirname, '..')

/** Files where only generated ones may lie: one that nothing makes any more is removed. */
const OWNED = [
  '*/action.yml',
  'dist/*.js',
  'dist/*/index.js',
  'dist/*/post.js',
  'docs/schemas/pakages.*.schema.json',
  'docs/api/*.json',
  'containers/*/Dockerfile',
]

async function generate(): Promise<GeneratedFile[]> {
  const actions = await loadActions(root)
  const commands = await loadCommands(root)
  return [
    ...actions.flatMap((action) => [actionYml(action), actionReadme(action), stub(action)]),
    stubStart(),
    commandsPage(commands),
    topReadme(root, actions),
    wherePage(root),
    ...containers(root),
    designPage(root, actions),
    troubleshooting(root),
    failuresPage(),
    knownInputs(root, actions),
    ...(await indexApi()),
    ...schemas(),
  ]
}

async function main(check: boolean): Promise<number> {
  const files = await generate()
  const wanted = new Set(files.map(({ path }) => path))
  const leftOver = globSync(OWNED, { cwd: root, exclude: ['node_modules/**', 'dist/lib/**'] })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !wanted.has(path))
  const stale = files.filter(
    ({ path, content }) =>
      !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== content,
  )
  if (check) return report(stale, leftOver)
  for (const { path, content } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
    console.log(`wrote ${path}`)
  }
  for (const path of leftOver) {
    rmSync(join(root, path))
    console.log(`removed ${path}`)
  }
  return 0
}

function report(stale: readonly GeneratedFile[], leftOver: readonly string[]): number {
  for (const { path } of stale) console.error(`stale: ${path}`)
  for (const path of leftOver) console.error(`left over: ${path}`)
  if (stale.length + leftOver.length === 0) return 0
  console.error('Run "npm run generate" and commit what it writes.')
  return 1
}

process.exitCode = await main(process.argv.includes('--check'))
