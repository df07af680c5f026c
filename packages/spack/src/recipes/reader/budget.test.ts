import { expect, test } from '@jest/globals'
import { parseVersion } from '@pakages/model'
import { addVersions } from '../writer/add-versions.ts'
import { readRecipe } from './read-recipe.ts'

const inClass = (body: string): string => `class Tool(Package):\n    version("1.0")\n${body}\n`
const repeated = (line: string, times: number): string =>
  Array.from({ length: times }, (_, at) => line.replaceAll('#', String(at))).join('\n')
const nested = (times: number, line: (indent: string, at: number) => string): string =>
  Array.from({ length: times }, (_, at) => line(' '.repeat(at + 4), at)).join('\n')
const method = (body: string): string =>
  inClass(
    `    def url_for_version(self, version):\n${body.replaceAll(/^/gm, '        ')}\n\n    def other(self, version):\n        return self.other(version)\n`,
  )

/** Reads it in a few seconds of CPU, whatever is wrong with it, also while a test covers code. */
function swiftly<T>(read: () => T): T {
  const before = process.cpuUsage()
  try {
    return read()
  } finally {
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6).toBeLessThan(4)
  }
}

test.each([
  ['doubles a text', inClass(`    a = "x"\n${repeated('    a = a + a', 40)}`), 'a text of more'],
  ['doubles it in place', inClass(`    a = "x"\n${repeated('    a += a', 40)}`), 'a text of more'],
  ['doubles a list', inClass(`    a = [1]\n${repeated('    a = a + a', 40)}`), 'a value of more'],
  [
    'holds a list twice in the next',
    inClass(`    a = [1]\n${repeated('    a = [a, a]', 40)}\n    b = a == a`),
    'a value of more',
  ],
  [
    'holds a dictionary twice in the next',
    inClass(`    a = {}\n${repeated('    a = {"x": a, "y": a}', 40)}`),
    'a value of more',
  ],
  [
    'spreads a dictionary twice into the next',
    inClass(`    a = {"k": 1}\n${repeated('    a = {**a, **a}', 40)}`),
    'a value of more',
  ],
  [
    'puts lists into lists',
    inClass(`    a = [1]\n    for i in "${'x '.repeat(99)}".split():\n        a = [a]`),
    'lists within lists',
  ],
  ['repeats a text', inClass('    a = "a" * 99999999999'), 'a text of more'],
  ...[
    ['replaces', 'a.replace("a", a)'],
    ['joins', 'a.join(["x", "x", "x"])'],
    ['formats', '"{0}{0}{0}".format(a)'],
    ['formats with %', '"%s%s" % (a, a)'],
    ['formats in place', 'f"{a}{a}"'],
    ['joins paths', 'join_path(a, a)'],
    ['sets literals side by side', 'f"{a}" f"{a}"'],
  ].map(([what, how]): [string, string, string] => [
    `${what!} into a long text`,
    inClass(`    a = "a" * 60000\n    b = ${how!}`),
    'a text of more',
  ]),
  [
    'loops in loops',
    inClass(
      `    x = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10)\n${nested(9, (indent, at) => `${indent}for a${at} in x:`)}\n${' '.repeat(20)}b = 1`,
    ),
    'more than 262144 steps',
  ],
  [
    'gives a long list to many directives',
    inClass(
      `    b = ("a," * 20000).split(",")\n    with default_args(x=b):\n${repeated('        variant("x#")', 4000)}`,
    ),
    'more than 262144 steps',
  ],
  [
    'spreads a long list over and over',
    inClass(`    b = ("a," * 20000).split(",")\n${repeated('    maintainers(*b, *b, *b)', 500)}`),
    'more than 262144 steps',
  ],
  [
    'opens many brackets',
    inClass(`    a = ${'('.repeat(1000)}1${')'.repeat(1000)}`),
    'nested more',
  ],
  ['adds many terms', inClass(`    a = ${'1+'.repeat(10_000)}1`), 'nested more'],
  ['puts blocks into blocks', inClass(nested(300, (indent) => `${indent}if True:`)), 'nested more'],
  [
    'inherits from class after class',
    `class B0:\n    pass\n\n\n${Array.from({ length: 1000 }, (_, at) => `class B${at + 1}(B${at}):\n    x = 1\n`).join('')}class Tool(B1000):\n    y = 1\n`,
    'nested more',
  ],
  [
    'refers to name after name',
    `${Array.from({ length: 1000 }, (_, at) => `a${at} = a${at + 1}\n`).join('')}${inClass('    a = a0')}`,
    'nested more',
  ],
  ['is no Python at all', inClass('$?!'.repeat(80_000)), '(words and signs|parsing it)'],
  ['is very long', inClass(`    # ${'x'.repeat(300_000)}`), 'more than 262144 characters'],
])('a recipe that %s is not readable, and says why', (_, text, reason) => {
  expect(() => swiftly(() => addVersions(text, 'tool', []))).toThrow(
    new RegExp(`^The recipe of tool is not readable, because .*${reason}`),
  )
})

test.each([
  ['calls itself', 'return self.url_for_version(version)', 'nested more'],
  ['calls another that calls itself', 'return self.other(version)', 'nested more'],
  ['doubles a text', `a = "x"\n${repeated('a = a + a', 40)}\nreturn a`, 'a text of more'],
  [
    'loops in loops',
    'b = ("a," * 20000).split(",")\nfor i in b:\n    for j in b:\n        c = 1\nreturn "x"',
    'more than 16384 steps',
  ],
  ['looks for a long text', 'return str("a" * 60000).find("a" * 30000)', 'a long text in another'],
])('url_for_version that %s is not known, and the recipe is', (_, body, reason) => {
  const { urlForVersion, versions } = readRecipe(method(body), 'tool')
  expect(versions).toHaveLength(1)
  expect(swiftly(() => urlForVersion!(parseVersion('1.0')))).toMatchObject({
    unknown: true,
    reason: expect.stringContaining(reason),
  })
})

test('many calls of url_for_version together have an end as well', () => {
  const { urlForVersion } = readRecipe(
    method('b = ("a," * 1000).split(",")\nfor i in b:\n    c = 1\nreturn "https://x.org/t.tgz"'),
    'tool',
  )
  const urls = swiftly(() =>
    Array.from({ length: 5000 }, (_, at) => urlForVersion!(parseVersion(`1.${at}`))),
  )
  expect(urls[0]).toBe('https://x.org/t.tgz')
  expect(urls.at(-1)).toMatchObject({ unknown: true, reason: expect.stringContaining('steps') })
})

test.each([
  ['an unfinished assignment', '    a =\n    b = (\n'],
  ['an unfinished with', '    with when(: pass\n    with\n'],
  ['a decorator without arguments', '    @when()\n    def url_for_version(self, v): return 1\n'],
  ['keys that are no names', '    t = {(1, 2): 3}\n    version("2.0", **t)\n'],
  ['a number of many digits', `    a = ${'9'.repeat(200_000)}\n`],
  ['fields that are never closed', `    a = "${'{['.repeat(30_000)}".format(1)\n`],
])('a recipe with %s is read as far as it goes', (_, body) => {
  expect(swiftly(() => readRecipe(inClass(body), 'tool')).versions.length).toBeGreaterThan(0)
})
