import { expect, test } from '@jest/globals'
import { factsWith } from '@pakages/testing/upstream/answering-http'
import { interpret } from './interpret.ts'

const elsewhere = {
  name: 'adlbx',
  git: 'https://github.com/swift-lang/swift-t.git',
  urls: ['https://swift-lang.github.io/swift-t-downloads/spack/adlbx-1.0.0.tar.gz'],
  versions: [{ version: '1.0.0' }, { version: '0.9.2' }],
}

/** What becomes of tags of the repository. */
function saidOf(facts: object, tags: readonly string[]): string {
  const read = interpret(
    factsWith({ ...elsewhere, ...facts }),
    'tag',
    tags.map((name) => ({ name })),
  )
  return read.kind === 'unreadable' ? read.reason : read.kind
}

const TAGS = ['v1.5.0', 'v1.5.1', 'stable', 'v1.6.8']

test('a repository that never tagged a version of the recipe tags another product', () => {
  expect(saidOf({}, TAGS)).toMatch(/^none of the 4 tags there is one of its own versions/)
})

test.each([
  ['it tagged one of them', {}, [...TAGS, 'v0.9.2']],
  ['it tagged one of them in another spelling', {}, [...TAGS, 'v1-0-0']],
  [
    'its archives are those of the repository',
    { urls: ['https://github.com/swift-lang/swift-t/archive/v1.0.0.tar.gz'] },
    TAGS,
  ],
  ['one of its archives is', { urls: [...elsewhere.urls, 'https://github.com/swift-lang'] }, TAGS],
  ['it names no repository', { git: undefined }, TAGS],
  ['it has no address but that of the repository', { urls: [] }, TAGS],
  ['a single version may have been left out', { versions: [{ version: '1.0.0' }] }, TAGS],
  [
    'there may be more tags than were listed',
    {},
    [...TAGS, ...Array.from({ length: 46 }, (_, at) => `nightly-${at}-x`)],
  ],
])('but not where %s', (_, facts, tags) => {
  expect(saidOf(facts, tags)).toBe('releases')
})
