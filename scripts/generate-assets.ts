import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'

const root = dirname(import.meta.dirname)
const pageFolder = join(root, 'packages/catalog/browser')

/** Where the generated module lies, relative to the root of the repository. */
export const assetsFile = 'packages/catalog/src/assets.generated.ts'

/**
 * The scripts, styles and pictures of the index pages as a module of strings: a bundle of the
 * actions has no files beside it. TypeScript is stripped of its types, line by line, so that what
 * browsers get is what stands in `packages/catalog/browser`.
 */
export async function generateAssets(): Promise<string> {
  const names = (await readdir(pageFolder))
    .filter((name) => /(?<!\.test|\.d)\.ts$|\.css$|\.svg$/.test(name))
    .sort()
  const sources = new Map([
    ...(await Promise.all(
      names.map(
        async (name) =>
          [name.replace(/\.ts$/, '.js'), await readFile(join(pageFolder, name), 'utf8')] as const,
      ),
    )),
  ])
  const version = createHash('sha256')
    .update(JSON.stringify([...sources]))
    .digest('hex')
    .slice(0, 10)
  const entries = [...withoutParts(sources, 'home.js')].map(
    ([name, text]) =>
      `  ${JSON.stringify(name)}: ${JSON.stringify(name.endsWith('.js') ? script(text, version) : text)}`,
  )
  return `// Generated from packages/catalog/browser by \`npm run generate\`: do not edit.\n\n/** The files of \`assets/\` by name. */\nexport const assets: Readonly<Record<string, string>> = {\n${entries.join(',\n')}\n}\n\n/** Changes whenever an asset does: part of every address of one, so that no browser mixes old and new. */\nexport const assetVersion = '${version}'\n`
}

/**
 * The module of the start page in one file with all that it imports: on a slow network each file that
 * is found in another is another half second. What others import too stays a file as well.
 * @throws Error when two of them have the same name on top.
 */
function withoutParts(sources: ReadonlyMap<string, string>, whole: string): Map<string, string> {
  const parts = new Map<string, string>()
  const gather = (name: string): void => {
    if (parts.has(name)) return
    parts.set(name, '')
    for (const part of importedBy(sources.get(name)!)) gather(part)
    // Behind what it imports.
    parts.delete(name)
    parts.set(name, sources.get(name)!)
  }
  gather(whole)
  const text = [...parts.values()]
    .map((part) => part.replace(IMPORT, '').replace(/^export (?=(async |abstract )?\w)/gm, ''))
    .join('\n')
  const names = [...text.matchAll(TOP_NAME)].map(([, name]) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) throw new Error(`${whole} would have ${twice} twice: rename one.`)
  const others = [...sources].filter(([name]) => !parts.has(name))
  const shared = new Set(others.flatMap(([, source]) => importedBy(source)))
  const isEntry = (name: string): boolean => name === 'page.js'
  const kept = [...sources].filter(
    ([name]) => !parts.has(name) || shared.has(name) || isEntry(name),
  )
  return new Map([...kept, [whole, text] as const].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const IMPORT = /^import (?:type )?(?:[^'\n]|\n)*?'[^']+'\n/gm
const TOP_NAME = /^(?:async )?(?:const|let|function|class|interface|type) (\w+)/gm

/** The modules that one loads when it is loaded; types are not there then. */
const importedBy = (source: string): string[] =>
  [...source.matchAll(IMPORT)]
    .filter(([line]) => !line.startsWith('import type'))
    .flatMap(([line]) => /'\.\/([\w-]+)\.ts'/.exec(line)?.slice(1) ?? [])
    .map((name) => `${name}.js`)

/**
 * Types become nothing, and modules import each other under the same versioned address that the
 * pages use.
 */
function script(text: string, version: string): string {
  const stripped = stripTypeScriptTypes(text)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
  return stripped.replace(/((?:from|import) ?\(?')\.\/([\w-]+)\.[jt]s'/g, `$1./$2.js?v=${version}'`)
}
