import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import ts from 'typescript'
import type { SourceFile } from './source-tree.ts'

/** The sources as the compiler sees them; what comes from elsewhere stays unresolved. */
export interface Program {
  readonly checker: ts.TypeChecker
  /** The tree of a file of the project. */
  readonly tree: (path: string) => ts.SourceFile
  /** The file of the project that an import in `from` names; undefined for what is not ours. */
  readonly resolve: (specifier: string, from: string) => string | undefined
}

/**
 * Reads the files into a program without libraries and without node_modules: who imports what needs
 * no types of others, and so any version of the project can be measured without its dependencies.
 */
export function openProgram(root: string, files: readonly SourceFile[]): Program {
  const trees = new Map(files.map(({ path, text }) => [path, parse(path, text)]))
  const resolve = resolver(root, new Set(trees.keys()))
  const options: ts.CompilerOptions = {
    noLib: true,
    types: [],
    allowImportingTsExtensions: true,
    noEmit: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  }
  const program = ts.createProgram([...trees.keys()], options, hostOf(trees, resolve))
  return { checker: program.getTypeChecker(), tree: (path) => trees.get(path)!, resolve }
}

const parse = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS)

function hostOf(
  trees: ReadonlyMap<string, ts.SourceFile>,
  resolve: Program['resolve'],
): ts.CompilerHost {
  return {
    fileExists: (path) => trees.has(path),
    readFile: (path) => trees.get(path)?.text,
    getSourceFile: (path) => trees.get(path),
    getDefaultLibFileName: () => '',
    getCurrentDirectory: () => '',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => undefined,
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const found = resolve(text, from)
        return {
          resolvedModule: found
            ? { resolvedFileName: found, extension: ts.Extension.Ts }
            : undefined,
        }
      }),
  }
}

/** Relative paths, and the packages of the workspace through the `exports` of their package.json. */
function resolver(root: string, paths: ReadonlySet<string>): Program['resolve'] {
  const exportsOf = new Map<string, Readonly<Record<string, string>>>()
  const read = (name: string): Readonly<Record<string, string>> => {
    const known = exportsOf.get(name) ?? readExports(join(root, 'packages', name, 'package.json'))
    exportsOf.set(name, known)
    return known
  }
  const known = (path: string): string | undefined => (paths.has(path) ? path : undefined)
  return (specifier, from) => {
    if (specifier.startsWith('.')) return known(posix.join(dirname(from), specifier))
    const [, name, sub] = /^@pakages\/([^/]+)(\/.*)?$/.exec(specifier) ?? []
    if (name === undefined) return undefined
    const wanted = `.${sub ?? ''}`
    for (const [key, target] of Object.entries(read(name))) {
      const star = matchStar(key, wanted)
      if (star !== undefined) return known(posix.join('packages', name, target.replace('*', star)))
    }
    return undefined
  }
}

/** What the `*` of a key stands for: empty for the same key, undefined when they do not match. */
function matchStar(key: string, wanted: string): string | undefined {
  if (key === wanted) return ''
  const [before, after] = key.split('*')
  if (after === undefined || !wanted.startsWith(before!) || !wanted.endsWith(after))
    return undefined
  return wanted.slice(before!.length, wanted.length - after.length)
}

function readExports(file: string): Readonly<Record<string, string>> {
  if (!existsSync(file)) return {}
  const { exports } = JSON.parse(readFileSync(file, 'utf8')) as {
    exports?: string | Readonly<Record<string, string>>
  }
  return typeof exports === 'string' ? { '.': exports } : (exports ?? {})
}
