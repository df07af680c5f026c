import { describe, expect, test } from '@jest/globals'
import { parseConfiguration } from '@pakages/core'
import { configuredRoots } from '../reuse/index.ts'

const configuration = parseConfiguration(
  '{"name": "ours", "version": "1.0", "license": "MIT", "specs": ["libfoo"]}',
  '/repository/pakages.json',
)
const nothing = { specs: [], environment: undefined, tests: 'none' as const, repository: [] }

describe('what is built where nothing is named', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['is what pakages.json lists', [], ['libfoo']],
    ['is the same where the repository of pakages.json is named', ['.'], ['libfoo']],
    ['is the same where it is named by its whole path', ['/repository'], ['libfoo']],
    ['is every recipe of another repository that is named', ['../other'], []],
    ['is every recipe where another repository is named beside it', ['.', '../other'], []],
  ])('%s', (_, repository, specs) => {
    expect(configuredRoots({ ...nothing, repository }, configuration).specs).toEqual(specs)
  })

  test('is what is named', () => {
    const given = { ...nothing, specs: ['bar-tools'], repository: ['.'] }
    expect(configuredRoots(given, configuration).specs).toEqual(['bar-tools'])
  })
})
