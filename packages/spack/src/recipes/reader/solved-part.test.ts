import { describe, expect, test } from '@jest/globals'
import { solvedPart } from './solved-part.ts'

const recipe = [
  '# Copyright',
  'from spack.package import *',
  'import os',
  '',
  'SIZES = [1, 2]',
  '',
  'def helper():',
  '    return "1.0"',
  '',
  'class Foo(Package):',
  '    """A library."""',
  '    version("1.0", sha256="abc")  # stable',
  '    depends_on("zlib", when="+zip")',
  '',
  '    def install(self, spec, prefix):',
  '        make("install")',
  '',
  '    @property',
  '    def libs(self):',
  '        return find_libraries("libfoo", self.prefix)',
  '',
  '    with when("+zip"):',
  '        @run_after("install")',
  '        def zip(self):',
  '            make("zip")',
  '',
  '    @classmethod',
  '    def determine_version(cls, exe):',
  '        return "2.0"',
  '',
  'class CMakeBuilder(cmake.CMakeBuilder):',
  '    def cmake_args(self):',
  '        return ["-DX=1"]',
  '',
].join('\n')

describe('what a solve sees of a recipe', () => {
  test.each<[string, (text: string) => string]>([
    ['what a method does', (text) => text.replace('make("install")', 'make("all")')],
    ['the libraries', (text) => text.replace('"libfoo"', '"libfoo", recursive=True')],
    ['a method under a condition', (text) => text.replace('make("zip")', 'pass')],
    ['what a builder does', (text) => text.replace('-DX=1', '-DX=2')],
    [
      'one method more',
      (text) =>
        text.replace('    @property', '    def check(self):\n        pass\n\n    @property'),
    ],
    ['comments and layout', (text) => text.replace('# Copyright', '').replace('  # stable', '')],
  ])('is not changed by %s', (_, change) => {
    expect(change(recipe)).not.toBe(recipe)
    expect(solvedPart(change(recipe))).toBe(solvedPart(recipe))
  })

  test.each<[string, (text: string) => string]>([
    ['a version', (text) => text.replace('1.0", sha', '1.1", sha')],
    ['a checksum', (text) => text.replace('"abc"', '"abd"')],
    ['a dependency', (text) => text.replace('"zlib"', '"zlib-ng"')],
    ['a condition', (text) => text.replace('with when("+zip")', 'with when("~zip")')],
    ['a function of the file', (text) => text.replace('"1.0"\n', '"1.1"\n')],
    ['what it builds upon', (text) => text.replace('Foo(Package)', 'Foo(AutotoolsPackage)')],
    ['where a statement belongs', (text) => text.replace('    depends_on', 'depends_on')],
    ['how the system is looked through', (text) => text.replace('return "2.0"', 'return "2.1"')],
  ])('is changed by %s', (_, change) => {
    expect(solvedPart(change(recipe))).not.toBe(solvedPart(recipe))
  })

  test('is the whole recipe where a method is called while the class is made', () => {
    const calling = recipe
      .replace('SIZES = [1, 2]', '')
      .replace(
        '    depends_on',
        '    def sizes():\n        return [1]\n\n    for size in sizes():\n        variant(size)\n\n    depends_on',
      )
    expect(solvedPart(calling)).toBe(calling)
    expect(solvedPart(calling.replace('[1]', '[2]'))).not.toBe(solvedPart(calling))
  })

  test('is the whole recipe where it is half written', () => {
    const half = recipe.replace('make("install")', 'make("install"')
    expect(solvedPart(half)).toBe(half)
  })
})
