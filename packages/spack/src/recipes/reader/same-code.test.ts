import { describe, expect, test } from '@jest/globals'
import { sameCode } from './same-code.ts'

const recipe = [
  '# Copyright',
  'from spack.package import *',
  '',
  'class Foo(Package):',
  '    """A library."""',
  '    homepage = "https://example.org"',
  '    version("1.0", sha256="abc")  # stable',
  '    def install(self, spec, prefix):',
  '        """Puts it there."""',
  '        make("install", parallel=False)',
  '',
].join('\n')

describe('two texts of a recipe', () => {
  test.each<[string, (text: string) => string]>([
    [
      'comments',
      (text) => text.replace('# Copyright', '# (c)\n# by all').replace('  # stable', ''),
    ],
    ['what documents the class', (text) => text.replace('A library.', 'Another\n    text.')],
    ['no documentation', (text) => text.replace('    """A library."""\n', '')],
    ['layout', (text) => text.replace('"1.0", sha256', '\n        "1.0",\n        sha256')],
    ['empty lines', (text) => `\n${text.replaceAll('\n', '\n\n')}`],
    ['other ends of lines', (text) => text.replaceAll('\n', '\r\n')],
  ])('are the same code with other %s', (_, change) => {
    expect(change(recipe)).not.toBe(recipe)
    expect(sameCode(recipe, change(recipe))).toBe(true)
  })

  test.each<[string, (text: string) => string]>([
    ['a version', (text) => text.replace('1.0', '1.1')],
    ['a text that is assigned', (text) => text.replace('example.org', 'example.com')],
    ['a comment sign within a text', (text) => text.replace('"abc"', '"abc#"')],
    ['where a statement belongs', (text) => text.replace('        make(', '    make(')],
    ['one statement more', (text) => `${text}x = 1\n`],
    [
      'a text that is no documentation',
      (text) => text.replace('    version', '    "x"\n    version'),
    ],
    ['an operator', (text) => text.replace('parallel=False', 'parallel=not False')],
    ['what is no Python', (text) => text.replace('class Foo(', 'class Foo((')],
  ])('are not the same with %s changed', (_, change) => {
    expect(change(recipe)).not.toBe(recipe)
    expect(sameCode(recipe, change(recipe))).toBe(false)
  })
})
