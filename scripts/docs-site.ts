// `npm run docs -- [--out FOLDER] [--url URL] [--releases]`: builds the site of the documentation with
// VitePress: of this checkout, with `--releases` also of every minor release that git knows here. Then
// the newest release is the first page, each lies below `vX.Y/` for links that stay, and this checkout lies below `next/`. Beside them, in `demo/`,
// lies an index to look at, of packages that are made up.
import { writeSite } from '@pakages/catalog'
import { DOCS_URL } from '@pakages/core'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isRelease, planSite, type Edition } from './docs-site/editions.ts'
import { stage } from './docs-site/stage.ts'
import { withCommit } from './figures/checkout.ts'
import { demoCatalog } from './pictures/demo-catalog.ts'

const root = join(import.meta.dirname, '..')
const website = join(root, 'website')
const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  repository: { url: string }
}
const DEMO = 'demo'
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'site' },
    url: { type: 'string', default: DOCS_URL },
    releases: { type: 'boolean', default: false },
  },
})

/** Starts a program. @throws Error where it fails; it has said why itself. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { status } = spawnSync(args[0]!, args.slice(1), {
    cwd: website,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  if (status !== 0) throw new Error(`${args.join(' ')} failed: see above.`)
}

function build(checkout: string, edition: Edition, out: string): void {
  // Below website/, where pages find the libraries that they are built with.
  const folder = mkdtempSync(join(website, '.pages-'))
  try {
    const { version, base, versions, ref, path } = edition
    const address = repository.url.replace(/^git\+/, '').replace(/\.git$/, '')
    const demo = new URL(`${DEMO}/`, values.url).href
    const facts = { version, base, versions, demo, repository: address }
    stage({ checkout, folder, ref, facts })
    const vitepress = join(website, 'node_modules/vitepress/bin/vitepress.js')
    const env = { PAKAGES_DOCS: folder, PAKAGES_DOCS_OUT: join(out, path) }
    run([process.execPath, vitepress, 'build', '.'], env)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Empties a folder for the site. @throws Error for one that holds anything else than a site. */
function makeRoom(out: string): void {
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, 'hashmap.json')))
    throw new Error(`${out} holds something else than this site. Give --out another folder.`)
  rmSync(out, { recursive: true, force: true })
}

async function main(): Promise<void> {
  const out = resolve(values.out)
  makeRoom(out)
  if (!existsSync(join(website, 'node_modules/vitepress')))
    run(['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund'])
  const tags = execFileSync('git', ['-C', root, 'tag', '--list'], { encoding: 'utf8' }).split('\n')
  for (const edition of planSite(values.releases ? tags.filter(isRelease) : [], values.url))
    if (edition.tag === undefined) build(root, edition, out)
    else withCommit(root, edition.tag, (checkout) => build(checkout, edition, out))
  await writeSite(join(out, DEMO), demoCatalog(new URL(`${DEMO}/`, values.url).href))
  console.log(`Written to ${out}.`)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
