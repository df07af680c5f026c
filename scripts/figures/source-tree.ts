import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** One TypeScript file of the project. */
export interface SourceFile {
  /** Path below the root, with slashes. */
  readonly path: string
  /** The package, action or folder that it belongs to: `packages/core`, `actions/push-cache`. */
  readonly room: string
  /** Whether it is only there for tests: a test, a fake, something that tests share. */
  readonly test: boolean
  readonly text: string
}

/** All TypeScript files below a root, by path; fixtures and examples are not ours to measure. */
export function sourceTree(root: string): SourceFile[] {
  const patterns = ['{actions,bench,packages,scripts,test}/**/*.ts']
  return globSync(patterns, {
    cwd: root,
    exclude: ['**/node_modules/**', '**/fixtures/**', '**/*.d.ts'],
  })
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => ({
      path,
      room: roomOf(path),
      test: isTest(path),
      text: readFileSync(join(root, path), 'utf8'),
    }))
}

const isTest = (path: string): boolean =>
  path.endsWith('.test.ts') || /^(test|packages\/testing)\/|\/(fakes|testing|fixtures)\//.test(path)

function roomOf(path: string): string {
  const [first, second, third] = path.split('/')
  const inside = (first === 'actions' || first === 'packages') && third !== undefined
  return inside ? `${first}/${second}` : first!
}

/** Lines of a text, as an editor counts them. */
export const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n')
