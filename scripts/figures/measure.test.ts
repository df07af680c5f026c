import { afterAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFiles } from '@pakages/testing/runner/write-files'
import { limitedTo, measure, type Figures } from './measure.ts'

const folder = mkdtempSync(join(tmpdir(), 'pakages-figures-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Measures a project of these files. */
function figuresOf(files: Readonly<Record<string, string>>): Figures {
  const root = mkdtempSync(join(folder, 'project-'))
  writeFiles(
    root,
    Object.entries(files).map(([path, content]) => ({ path, content })),
  )
  return measure(root)
}

const PACKAGE = '{ "exports": { ".": "./src/index.ts", "./*": "./src/*.ts" } }'

describe('circles', () => {
  test('are found through types alone and through imports at run time, each marked as what it is', () => {
    const { circles } = figuresOf({
      'packages/a/src/one.ts': "import { two } from './two.ts'\nexport const one = two",
      'packages/a/src/two.ts': "import { one } from './one.ts'\nexport const two = one",
      'packages/b/src/node.ts': "import type { Leaf } from './leaf.ts'\nexport type Node = Leaf[]",
      'packages/b/src/leaf.ts': "import type { Node } from './node.ts'\nexport type Leaf = Node",
      'packages/c/src/now.ts': "export const later = () => import('./later.ts')",
      'packages/c/src/later.ts': "import { later } from './now.ts'\nlater()",
    })
    const values = [['packages/a/src/one.ts', 'packages/a/src/two.ts']]
    expect(circles.values).toEqual(values)
    expect(circles.any).toEqual([
      ...values,
      ['packages/b/src/leaf.ts', 'packages/b/src/node.ts'],
      ['packages/c/src/later.ts', 'packages/c/src/now.ts'],
    ])
  })

  test('are found across packages, through the exports of their package.json', () => {
    const { circles } = figuresOf({
      'packages/a/package.json': PACKAGE,
      'packages/a/src/index.ts': "export * from './part.ts'",
      'packages/a/src/part.ts': "import { b } from '@pakages/b/inner/b'\nexport const a = b",
      'packages/b/package.json': PACKAGE,
      'packages/b/src/inner/b.ts': "import { a } from '@pakages/a'\nexport const b = a",
    })
    expect(circles.values).toEqual([
      ['packages/a/src/index.ts', 'packages/a/src/part.ts', 'packages/b/src/inner/b.ts'],
    ])
  })
})

describe('exports', () => {
  const figures = figuresOf({
    'packages/a/package.json': PACKAGE,
    'packages/a/src/index.ts': "export * from './parts.ts'",
    'packages/a/src/parts.ts': [
      '/** Used through the index of its package. */',
      'export const byIndex = 1',
      'export const lazily = 2',
      'export const byTests = 3',
      '/** Nobody does. */',
      'export function byNobody(): void {}',
      'export interface Named {}',
    ].join('\n'),
    'packages/b/src/user.ts': [
      "import { byIndex } from '@pakages/a'",
      "const { lazily } = await import('@pakages/a/parts')",
      'byIndex + lazily',
    ].join('\n'),
    'packages/b/src/user.test.ts': "import { byTests } from '@pakages/a'\nbyTests",
  })
  const names = (places: readonly { readonly name: string }[]): string[] =>
    places.map(({ name }) => name)

  test('that no other file uses are told from those that only tests use', () => {
    expect(names(figures.unusedValues)).toEqual(['byNobody'])
    expect(names(figures.unusedTypes)).toEqual(['Named'])
    expect(names(figures.onlyForTests)).toEqual(['byTests'])
  })

  test('without a doc comment are named, with their line', () => {
    expect(names(figures.undocumented)).toEqual(['lazily', 'byTests', 'Named'])
    expect(figures.undocumented[0]).toMatchObject({ path: 'packages/a/src/parts.ts', line: 3 })
  })

  test('can be limited to a room', () => {
    expect(limitedTo(figures, ['packages/b']).undocumented).toEqual([])
    expect(limitedTo(figures, ['packages/b']).rooms).toMatchObject([
      { room: 'packages/b', files: 1, lines: 3, testFiles: 1, testLines: 2 },
    ])
  })
})

describe('functions', () => {
  test('are as long as they look, callbacks within the named ones', () => {
    const { functions } = figuresOf({
      'packages/a/src/a.ts': [
        '/** Not counted. */',
        'export function outer(): void {',
        '  // counted',
        '',
        '  each((one) => {',
        '    one()',
        '  })',
        '}',
        'const short = () => 1',
        'class Named {',
        '  method() {',
        '    return `two',
        '    lines`',
        '  }',
        '}',
      ].join('\n'),
    })
    expect(functions.map(({ name, line, lines }) => [name, line, lines])).toEqual([
      ['outer', 2, 7],
      ['method', 11, 4],
      ['short', 9, 1],
    ])
  })
})

describe('names', () => {
  test('of types and functions that two rooms define are found, those of other values and of tests are not', () => {
    const { sharedNames } = figuresOf({
      'packages/a/src/one.ts':
        'export type Place = string\nexport const placeOf = () => 1\nexport const LIMIT = 1',
      'packages/a/src/two.ts': 'export interface Twice {}',
      'packages/a/src/three.ts': 'export interface Twice {}',
      'packages/b/src/one.ts':
        'export interface Place {}\nexport function placeOf() {}\nexport const LIMIT = 2',
      'packages/testing/src/one.ts': 'export type Place = number',
      'scripts/one.ts': 'export type Place = number',
    })
    expect(sharedNames.map(({ path, name }) => `${name} ${path}`)).toEqual([
      'Place packages/a/src/one.ts',
      'Place packages/b/src/one.ts',
      'placeOf packages/a/src/one.ts',
      'placeOf packages/b/src/one.ts',
    ])
  })
})
