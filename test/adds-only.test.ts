import { expect, test } from '@jest/globals'
import { readRecipe } from '@pakages/spack'
import { addsOnly } from '../bench/replay/adds-only.ts'

const HEAD = 'class Tool(Package):\n    git = "https://example.org/tool.git"\n'
const URL = 'https://example.org/tool-1.0.tar.gz'
const VERSION = '    version("1.0", sha256="a")\n'
const ADDED = '    version("1.1", sha256="b")\n'
const BRANCH = '    version("main", branch="main")\n'

/** A recipe with an address, these lines, and an end. */
const recipe = (lines: string, url = URL): string =>
  `${HEAD}    url = "${url}"\n\n${lines}\n    depends_on("zlib")\n`
const before = recipe(VERSION)
const adds = (after: string): boolean =>
  addsOnly(before, readRecipe(before, 'tool'), after, readRecipe(after, 'tool'), ['1.1'])

test.each([
  ['a version', recipe(ADDED + VERSION)],
  ['a version and the blank line below it', recipe(`${ADDED}\n${VERSION}`)],
  ['url that follows', recipe(ADDED + VERSION, URL.replace('1.0', '1.1'))],
  ['url that follows to a pre-release', recipe(ADDED + VERSION, URL.replace('1.0', '1.1rc2'))],
])('%s is nothing but an addition', (_, after) => {
  expect(adds(after)).toBe(true)
})

test.each([
  ['another dependency', recipe(ADDED + VERSION).replace('zlib', 'zlib-api')],
  ['a branch', recipe(BRANCH + ADDED + VERSION)],
  ['a version that nobody looks for', recipe(ADDED + ADDED.replace('1.1', '1.2') + VERSION)],
  ['a version taken away', recipe(ADDED)],
  ['another digest', recipe(ADDED + VERSION.replace('"a"', '"c"'))],
  ['a version deprecated at once', recipe(ADDED.replace(')', ', deprecated=True)') + VERSION)],
  ['another server', recipe(ADDED + VERSION, URL.replace('example.org', 'example.com'))],
  ['another form of the address', recipe(ADDED + VERSION, URL.replace('tool-1.0', 'v1.1'))],
  ['a blank line taken away', recipe(ADDED + VERSION).replace('\n\n', '\n')],
  ['blanks in a blank line', recipe(ADDED + VERSION).replace('\n\n', '\n    \n')],
])('%s is more than an addition', (_, after) => {
  expect(adds(after)).toBe(false)
})
