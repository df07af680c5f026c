import { expect, test } from '@jest/globals'
import { parseConfiguration } from '@pakages/core'
import { nameInUrl } from '@pakages/model'
import { adviceFor, readRecipe } from '@pakages/spack'
import { mergeTexts } from '../packages/upstream/src/follow/merge.ts'
import { plainMarkdown } from '../packages/cli/src/plain-markdown.ts'

// Inputs that once took seconds to minutes, or for ever. docs/trust.md has the figures.

const inClass = (body: string): string => `class Tool(Package):\n${body}    version(a)\n`

const inputs: [string, () => unknown][] = [
  [
    '60 kB of \\" in a comment of pakages.json',
    () => parseConfiguration(`{ // ${'\\"'.repeat(30_000)}\n "name": "a" }`, 'pakages.json'),
  ],
  ['16,000 [ in pakages.json', () => parseConfiguration('['.repeat(16_000), 'pakages.json')],
  ['a line of 60 kB that Spack printed', () => adviceFor('sha256 of '.repeat(6000))],
  ['60 kB of [ in a summary', () => plainMarkdown('['.repeat(60_000))],
  ['a URL of 60 kB', () => nameInUrl(`https://x.org/${'gitlab'.repeat(10_000)}`, '1.0')],
  [
    'a recipe that doubles a text forty times',
    () => readRecipe(inClass(`    a = "x"\n${'    a = a + a\n'.repeat(40)}`), 'tool'),
  ],
  [
    'a recipe that doubles a list forty times',
    () => readRecipe(inClass(`    a = [1]\n${'    a = a + a\n'.repeat(40)}`), 'tool'),
  ],
  [
    'a recipe of strings that open in strings',
    () => readRecipe(`a = 1\n}${'"f"{a}'.repeat(10_000)}`, 'tool'),
  ],
  [
    'a recipe of empty lines that three sides changed',
    () => mergeTexts(`${'\n'.repeat(60_000)}a`, '\n'.repeat(60_000), '\n'.repeat(59_990)),
  ],
  ['a recipe that ends in an empty comment', () => readRecipe('a = (1, #', 'tool')],
]

test.each(inputs)('%s takes no second', (_, read) => {
  const before = process.cpuUsage()
  try {
    read()
  } catch (error) {
    expect(error).toMatchObject({ fix: expect.stringMatching(/./) })
  }
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1e6).toBeLessThan(4) // under coverage, and on a busy machine
})
