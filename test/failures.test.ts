import { describe, expect, test } from '@jest/globals'
import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import ts from 'typescript'
import { FAULTS } from '../actions/examine-repository/faults.ts'
import { EXPLAINED, explanations } from '../actions/explanations.ts'

const root = join(import.meta.dirname, '..')
const isExplaining = (file: string): boolean => /(?:^|[/-])failures\.ts$/.test(file)
const all = EXPLAINED.flatMap(({ failures }) => failures)
const ids = all.flatMap((some) => Object.keys(some))

/** The sources that run for users: without tests, and without fakes, which fail as tests want. */
const sources = globSync(['actions/**/*.ts', 'packages/*/src/**/*.ts'], { cwd: root })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => !/\.test\.ts$|\/(?:fakes|testing)\/|^packages\/testing\//.test(file))

const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)

function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  node.forEachChild((child) => each(child, visit))
}

/** Every text and every name of a property that is written in some source, where an id is made. */
function written(): Set<string> {
  const found = new Set<string>()
  for (const file of sources) {
    const explains = /ExplainedFailures/.test(readFileSync(join(root, file), 'utf8'))
    if (isExplaining(file) && explains) continue
    each(parsed(file), (node) => {
      if (ts.isStringLiteralLike(node)) found.add(node.text)
    })
  }
  return found
}

describe('the ids of failures', () => {
  test('are unique, also beside those of what doctor finds', () => {
    const taken = [...ids, ...Object.keys(FAULTS)]
    expect(taken.filter((id, at) => taken.indexOf(id) !== at)).toEqual([])
    expect(Object.keys(explanations()).toSorted()).toEqual(taken.toSorted())
  })

  test('are words in kebab case', () => {
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id))).toEqual([])
  })

  test('can all be met: an id that no source makes any more is taken out', () => {
    const made = written()
    expect(ids.filter((id) => !made.has(id))).toEqual([])
  })

  test('are explained in sentences, and told what to do', () => {
    const short = all
      .flatMap((some) => Object.entries(some))
      .filter(
        ([, { means, next }]) => !/[.…]$/.test(means) || !/\.[)]?$/.test(next) || means === next,
      )
    expect(short.map(([id]) => id)).toEqual([])
  })

  test('are collected from every file that explains some', () => {
    const explaining = sources.filter((file) =>
      /interface ExplainedFailures/.test(readFileSync(join(root, file), 'utf8')),
    )
    const declared = explaining.flatMap((file) => {
      const names: string[] = []
      each(parsed(file), (node) => {
        if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name))
          names.push(node.name.text)
      })
      return names
    })
    expect(declared.filter((id) => !ids.includes(id))).toEqual([])
    expect(explaining.length).toBeGreaterThan(25)
  })

  test('are given by the one who makes an error, and by nobody else, as a name that is known', () => {
    const given = new Set<string>()
    for (const file of sources)
      each(parsed(file), (node) => {
        if (
          !ts.isNewExpression(node) ||
          !/Error$|^NotChecked$|^InvalidValue$/.test(node.expression.getText())
        )
          return
        for (const argument of node.arguments ?? [])
          if (ts.isObjectLiteralExpression(argument))
            for (const property of argument.properties)
              if (
                ts.isPropertyAssignment(property) &&
                property.name.getText() === 'id' &&
                ts.isStringLiteral(property.initializer)
              )
                given.add(property.initializer.text)
      })
    expect([...given].filter((id) => !ids.includes(id))).toEqual([])
    expect(given.size).toBeGreaterThan(200)
  })
})

describe('the page of failures', () => {
  test('has each id as a heading of its own, which annotations link to', () => {
    const page = readFileSync(join(root, 'docs/failures.md'), 'utf8')
    const headings = [...page.matchAll(/^### (\S+)$/gm)].map(([, heading]) => heading!)
    expect(headings.toSorted()).toEqual(ids.toSorted())
  })
})
