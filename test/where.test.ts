import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs', 'where.md'), 'utf8')

/** The rows of the table: a question, the file that answers it, what it exports for that. */
const answers = [
  ...page.matchAll(/^\| (.+?) +\| \[`(.+?)`\]\(\.\.\/(.+?)\) +\| `(\w+)` +\|$/gm),
].map(
  ([, question, path, target, name]) =>
    ({ question, path, target, name }) as Record<string, string>,
)

describe('the map of where things are', () => {
  test('answers thirty questions and more, each with a place of its own', () => {
    expect(answers.length).toBeGreaterThanOrEqual(30)
    const rows =
      page
        .split('\n## ')[0]!
        .split('\n')
        .filter((line) => line.startsWith('| ')).length - 2
    expect(answers).toHaveLength(rows)
    for (const key of ['question', 'path']) {
      const values = answers.map((answer) => answer[key]!)
      expect(values.filter((one, at) => values.indexOf(one) !== at)).toEqual([])
    }
    expect(answers.filter(({ question }) => !question!.endsWith('?'))).toEqual([])
  })

  test('names files that are there, and what they export', () => {
    const gone = answers.filter(({ path, target, name }) => {
      const file = join(root, path!)
      if (path !== target || !existsSync(file)) return true
      const declared = new RegExp(
        `^export (?:async )?(?:function|const|class|interface|type) ${name}\\b`,
        'm',
      )
      return !declared.test(readFileSync(file, 'utf8'))
    })
    expect(gone.map(({ question, path, name }) => `${question} ${path} ${name}`)).toEqual([])
  })
})
