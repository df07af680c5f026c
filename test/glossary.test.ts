import { describe, expect, test } from '@jest/globals'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

interface Row {
  readonly word: string
  readonly names: readonly string[]
  readonly folder: string
}

const quoted = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)

/** The rows of the glossary. */
function glossary(): Row[] {
  const page = readFileSync(join(root, 'docs/design.md'), 'utf8')
  const section = page.split('\n## ').find((part) => part.startsWith('Glossary'))!
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.split(' | ').map((cell) => cell.replaceAll(/^\| | \|$/g, '')))
    .map(([word, , code, folder]) => ({
      word: word!,
      names: quoted(code!),
      folder: quoted(folder!)[0]!,
    }))
}

/** Whether some source of a folder declares a name for others: an export, or a method of a port. */
function declares(folder: string, name: string): boolean {
  const declaration = new RegExp(
    `^export (?:abstract )?(?:async )?(?:interface|type|class|const|function) ${name}\\b|^  ${name}\\(`,
    'm',
  )
  return globSync(`${folder}/**/*.ts`, { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .some((file) => declaration.test(readFileSync(join(root, file), 'utf8')))
}

describe('the glossary', () => {
  const rows = glossary()

  test.each(rows)('says where the code has "$word"', ({ names, folder }) => {
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !declares(folder, name))).toEqual([])
  })

  test('has each word and each name once', () => {
    const words = rows.map(({ word }) => word)
    const names = rows.flatMap((row) => row.names)
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(rows.length).toBeGreaterThan(40)
  })
})
