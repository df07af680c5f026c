import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { basename, dirname, join } from 'node:path'

/** Where names that are imported from a package of this repository come from. */
const PACKAGE = /^@pakages\/([a-z-]+)$/
/** Prettier writes all imports and exports like this; types are gone by then. */
const IMPORT = /^import\s*(?:\{([^}]*)\}\s*from\s*)?'([^']+)'\n/gm
const EXPORT = /^export (?=(?:async function|function|const|class) (\w+))/gm

interface BrowserModule {
  readonly file: string
  /** Without types and imports. */
  readonly text: string
  /** What it takes of which other file, as `{ name: as }`. */
  readonly needs: readonly { readonly file: string; readonly names: string }[]
}

/**
 * A module for browsers in one file with all that it imports, each module in a scope of its own: on a
 * slow network each file that is found in another is another half second.
 * @param entry Its file, with TypeScript. @param root The folder of the repository.
 * @throws Error when it would need something that browsers have not, such as a package of npm.
 */
export function browserBundle(entry: string, root: string): string {
  const modules = new Map<string, BrowserModule>()
  const gather = (file: string): void => {
    if (modules.has(file)) return
    const found = readModule(file, root)
    for (const need of found.needs) gather(need.file)
    modules.set(file, found)
  }
  gather(entry)
  const scopes = [...modules.values()].map((one) => scopeOf(one, one.file === entry))
  return withoutComments(scopes.join('\n'))
}

function readModule(file: string, root: string): BrowserModule {
  const stripped = stripTypeScriptTypes(readFileSync(file, 'utf8'))
  const needs = [...stripped.matchAll(IMPORT)].flatMap(([, names = '', from]) => {
    const all = names.split(',').flatMap((name) => name.trim() || [])
    if (all.length === 0) return [{ file: fileOf(from!, file, root, ''), names: '' }]
    return all.map((name) => ({
      file: fileOf(from!, file, root, name.split(' ')[0]!),
      names: name.replace(' as ', ': '),
    }))
  })
  return { file, text: stripped.replace(IMPORT, ''), needs }
}

/** The file that a name comes from. */
function fileOf(from: string, file: string, root: string, name: string): string {
  if (from.startsWith('.')) return join(dirname(file), from)
  const [, owner] = PACKAGE.exec(from) ?? []
  if (owner === undefined) throw new Error(`${file} imports ${from}, which browsers have not.`)
  const folder = join(root, 'packages', owner, 'src')
  const parts = readFileSync(join(folder, 'index.ts'), 'utf8').matchAll(/ from '(\.[^']+)'/g)
  const found = [...parts]
    .map(([, part]) => join(folder, part!))
    .find((one) =>
      new RegExp(`^export (function|const|class) ${name}\\b`, 'm').test(readFileSync(one, 'utf8')),
    )
  if (found === undefined) throw new Error(`${file} imports ${name} of ${from}: where is it from?`)
  return found
}

const variableOf = (file: string): string => `$${basename(file, '.ts').replaceAll('-', '_')}`

function scopeOf({ file, text, needs }: BrowserModule, isEntry: boolean): string {
  const taken = needs
    .filter(({ names }) => names !== '')
    .map((need) => `const { ${need.names} } = ${variableOf(need.file)}\n`)
    .join('')
  if (isEntry) return taken + text
  const names = [...text.matchAll(EXPORT)].map(([, name]) => name)
  return `const ${variableOf(file)} = (() => {\n${taken}${text.replace(EXPORT, '')}\nreturn { ${names.join(', ')} }\n})()`
}

/** They stand in the sources, and are a quarter of what would be loaded. */
const withoutComments = (text: string): string =>
  text
    .replace(/^[ \t]*\/\*\*?[^\n]*?\*\/\n|^[ \t]*\/\*\*\n(?:[ \t]*\*[^\n]*\n)+/gm, '')
    .replace(/^[ \t]*\/\/[^\n]*\n/gm, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .replace(/^\n+/, '')
