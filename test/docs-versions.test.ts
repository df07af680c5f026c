import { expect, test } from '@jest/globals'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** What files name of an action, each with its major version, as `actions/checkout@v7`. */
const namedIn = (patterns: readonly string[], expression: RegExp): Set<string> =>
  new Set(
    globSync(patterns, { cwd: root, exclude: ['node_modules/**', 'dist/**'] }).flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(expression)].map(
        ([, action, version]) => `${action}@v${version}`,
      ),
    ),
  )

test('examples name the versions of actions that our own workflows run', () => {
  const run = namedIn(['.github/workflows/*.yml'], /(actions\/[\w-]+)@[0-9a-f]{40} # v(\d+)/g)
  const shown = namedIn(['*.md', 'docs/*.md', '*/README.md'], /(actions\/[\w-]+)@v(\d+)/g)
  expect(shown).toContain('actions/checkout@v7')
  expect([...shown].filter((action) => !run.has(action))).toEqual([])
})
