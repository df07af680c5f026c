import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { browserBundle } from './generate/browser-bundle.ts'

const root = dirname(import.meta.dirname)
const pageFolder = join(root, 'packages/catalog/browser')

/** Where the generated module lies, relative to the root of the repository. */
export const assetsFile = 'packages/catalog/src/assets.generated.ts'

/** The scripts that pages name, or other scripts when they need them. */
const SCRIPTS = ['home', 'package', 'page', 'theme', 'version-parts']

/**
 * The scripts, styles and pictures of the index pages as a module of strings: a bundle of the
 * actions has no files beside it. TypeScript is stripped of its types and comments, so that what
 * browsers get is else what stands in `packages/catalog/browser`.
 */
export async function generateAssets(): Promise<string> {
  const names = (await readdir(pageFolder)).filter((name) => /\.css$|\.svg$/.test(name))
  const others = await Promise.all(
    names.map(async (name) => [name, await readFile(join(pageFolder, name), 'utf8')] as const),
  )
  const scripts = SCRIPTS.map(
    (name) => [`${name}.js`, browserBundle(join(pageFolder, `${name}.ts`), root)] as const,
  )
  const sources = [...others, ...scripts].sort(([a], [b]) => (a < b ? -1 : 1))
  const version = createHash('sha256').update(JSON.stringify(sources)).digest('hex').slice(0, 10)
  const entries = sources.map(
    ([name, text]) => `  ${JSON.stringify(name)}: ${JSON.stringify(versioned(text, version))}`,
  )
  return `// Generated from packages/catalog/browser by \`npm run generate\`: do not edit.\n\n/** The files of \`assets/\` by name. */\nexport const assets: Readonly<Record<string, string>> = {\n${entries.join(',\n')}\n}\n\n/** Changes whenever an asset does: part of every address of one, so that no browser mixes old and new. */\nexport const assetVersion = '${version}'\n`
}

/** Scripts load each other under the same versioned address that the pages use. */
const versioned = (text: string, version: string): string =>
  text.replace(/(import\(')\.\/([\w-]+)\.ts'/g, `$1./$2.js?v=${version}'`)
