import { describe, expect, test } from '@jest/globals'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const pages = globSync(['*.md', '{docs,examples}/**/*.md', '*/README.md'], {
  cwd: root,
  exclude: ['node_modules/**', 'dist/**'],
}).map((path) => path.replaceAll('\\', '/'))

/** Targets of links that lie in this repository, without their anchors. */
const linksIn = (markdown: string): string[] =>
  [
    ...markdown
      .replace(/```[\s\S]*?```/g, '')
      .matchAll(/(?:\]\(| src(?:set)?=")([^)"\s#]+)(?:#[^)\s]*)?[)"]/g),
  ]
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target))

describe('documentation', () => {
  test('every link to a file of the repository leads somewhere', () => {
    const broken = pages.flatMap((page) =>
      linksIn(readFileSync(join(root, page), 'utf8'))
        .filter((target) => !existsSync(join(root, dirname(page), target)))
        .map((target) => `${page} → ${target}`),
    )
    expect(pages.length).toBeGreaterThan(10)
    expect(broken).toEqual([])
  })
})
