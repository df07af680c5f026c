import { describe, expect, test } from '@jest/globals'
import { isUnknown, parseVersion, urlsForVersion, type Recipe } from '@pakages/model'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeWith, recipes as recipesRequirement } from '@pakages/testing/requirements'
import { packageOfFolder } from '@pakages/repository'
import { readRecipe } from './read-recipe.ts'

const recipe = (body: string, before = ''): Recipe =>
  readRecipe(`${before}class Tool(Package):\n    """A tool."""\n${body}`, 'tool')

/** What is written with a comment inside cannot take the short way around the parser. */
const slowly = (text: string): string => text.replaceAll(/^( {4}\w+\()/gm, '$1  # slowly\n')

describe('the short way around the parser', () => {
  const folder = join(import.meta.dirname, '..', 'fixtures', 'spack_repo', 'shelf', 'packages')
  const bare = (value: unknown): string =>
    JSON.stringify(value, (key, item: unknown) =>
      key === 'span'
        ? undefined
        : item instanceof Map
          ? [...(item as ReadonlyMap<string, unknown>)].map(([name, inner]) => [
              name,
              key === 'methods' ? '' : inner,
            ])
          : item,
    )

  test.each(readdirSync(folder))('reads %s as the parser does', (name) => {
    const text = readFileSync(join(folder, name, 'package.py'), 'utf8')
    expect(bare(readRecipe(text, packageOfFolder(name)))).toBe(
      bare(readRecipe(slowly(text), packageOfFolder(name))),
    )
  })

  test.each([
    'version("1.0", sha256="a" "b")',
    'version("1.0", expand=False, extension=None)',
    'version(\'1.0\', "abc")',
    'version("1\\x2e0")',
    'version("1.0",)',
    'version(\n        "1.0",\n        commit="a",\n    )',
    'version("1.0"); version("2.0")',
    'version("""1.0""")',
    'version(r"1.0")',
    'version("1.0")  # newest',
    'depends_on("a", type=("build", "run"))',
    'depends_on("a", type=("build"))',
    'depends_on("a", type=["build"], when="@1:")',
    'variant("x", default=3, values=(), description="x")',
    'version("1.0", url="https://x.org/#a(")',
    'license("MIT", checked_by=("me",))',
    'url = "https://x.org/1.0"',
    'url = "a" + "b"',
    'list_depth = 2',
    'list_depth = 0x2',
    'x = y = "z"',
    'maintainers("a", "b")',
  ])('reads %s as the parser does', (statement) => {
    const quick = readRecipe(`class Tool(Package):\n    """A tool."""\n    ${statement}\n`, 'tool')
    // As the first statement of its block it is left to the parser.
    const slow = readRecipe(`class Tool(Package):\n    ${statement}\n`, 'tool')
    expect(bare(quick)).toBe(bare(slow))
  })

  test('is not misled by what only looks like the end of a string or the beginning of a method', () => {
    const read = recipe(
      '    x = """\n    def version("9")\n    """\n    y = \'#\'  # def "\n    def install(self):\n        version("8")\n        text = """\n    version("7")\n"""\n    version("1.0")\n',
    )
    expect(read.versions.map(({ version }) => version.text)).toEqual(['1.0'])
  })
})

describe('a recipe', () => {
  test('says where each directive stands', () => {
    const text = 'class Tool(Package):\n    """A tool."""\n\n    version("1.0")\n'
    const [directive] = readRecipe(text, 'tool').versions
    expect([text.slice(directive!.span.start, directive!.span.end), directive!.span.line]).toEqual([
      'version("1.0")',
      4,
    ])
  })

  test('holds the conditions around a directive and its own', () => {
    const read = recipe(
      '    with when("+a"):\n        with when("@1:"), default_args(type="run"):\n            depends_on("x", when="%gcc")\n',
    )
    expect(read.dependencies).toMatchObject([
      { spec: 'x', types: ['run'], when: ['+a', '@1:', '%gcc'] },
    ])
  })

  test('inherits from a class of the same file, and says when it inherits from another recipe', () => {
    const read = recipe(
      '    version("2.0")\n',
      'from spack_repo.builtin.packages.other_one.package import Other\n\n\nclass Base(Other):\n    homepage = "https://x.org"\n    version("1.0")\n\n\n'.replace(
        'class Tool',
        '',
      ),
    )
    expect(read.versions.map(({ version }) => version.text)).toEqual(['2.0'])
    const below = readRecipe(
      'from spack_repo.builtin.packages.other_one.package import Other\n\n\nclass Base(Other):\n    homepage = "https://x.org"\n    version("1.0")\n\n\nclass Tool(Base):\n    version("2.0")\n',
      'tool',
    )
    expect(below.versions.map(({ version }) => version.text)).toEqual(['1.0', '2.0'])
    expect(below.unknowns).toMatchObject([
      { reason: 'it inherits from Other of the recipe other-one' },
    ])
  })

  test.each([
    [
      'a loop over what the machine says',
      '    for v in versions_of(platform.machine()):\n        version(v, sha256="a")\n',
      'it stands in a loop, and it uses versions_of, which only exists when the recipe runs',
    ],
    [
      'a comprehension',
      '    for v in [x for x in y]:\n        version(v)\n',
      'it stands in a loop, and it uses a comprehension',
    ],
  ])('says why the versions of %s are not known', (_, body, reason) => {
    expect(recipe(body)).toMatchObject({ versions: [], unknowns: [{ unknown: true, reason }] })
  })

  test('says that a version may not apply', () => {
    expect(
      recipe('    if platform.system() == "Linux":\n        version("1.0")\n').versions,
    ).toMatchObject([
      {
        conditional:
          'it stands in an "if", and it calls platform.system, which depends on the machine',
      },
    ])
  })

  test('does not loop for ever', () => {
    const read = (): Recipe =>
      recipe(
        `    for a in ${JSON.stringify(Array.from({ length: 200 }, (_, at) => at))}:\n        for b in ${JSON.stringify(Array.from({ length: 200 }, (_, at) => at))}:\n            version(str(a) + "." + str(b))\n`,
      )
    expect(read).toThrow('is not readable, because it has more than 5000 directives')
  })

  test('of another name is refused with what the file defines', () => {
    expect(() => readRecipe('class Other(Package):\n    pass\n', 'tool')).toThrow(
      'defines no class Tool',
    )
  })

  test.each([
    '',
    'class',
    'class Tool(',
    'class Tool(Package):\n    version(',
    'class Tool(Package):\n    """',
    '\u0000',
    'class Tool(Package):\n  __proto__ = "x"\n  version("1", __proto__="y")\n',
  ])('that is broken (%j) is refused or read as far as it goes', (text) => {
    try {
      expect(readRecipe(text, 'tool').className).toBe('Tool')
    } catch (error) {
      expect((error as Error).name).toBe('InvalidValue')
    }
  })

  test('has no URL that is made up where url_for_version asks the machine', () => {
    const read = recipe(
      '    url = "https://x.org/tool-1.0.tar.gz"\n    version("1.0")\n\n    def url_for_version(self, version):\n        return "https://x.org/" + os.uname().machine\n',
    )
    const urls = urlsForVersion(read, parseVersion('1.0'))
    expect(isUnknown(urls) && urls.reason).toBe(
      'url_for_version: it calls os.uname, which depends on the machine',
    )
  })

  test('asks its method for a URL again after its tree was let go', () => {
    const read = recipe(
      '    version("1.0")\n\n    def url_for_version(self, version):\n        return f"https://x.org/{version.underscored}.tgz"\n',
    )
    expect(['1.0', '2.3'].map((text) => read.urlForVersion!(parseVersion(text)))).toEqual([
      'https://x.org/1_0.tgz',
      'https://x.org/2_3.tgz',
    ])
  })
})

describeWith(recipesRequirement, 'every recipe of Spack itself', () => {
  test('is read, and the short way reads the same as the parser', () => {
    const root = process.env['PAKAGES_RECIPES']!
    const folder = [
      join(root, 'repos', 'spack_repo', 'builtin', 'packages'),
      join(root, 'packages'),
      root,
    ].find((place) => {
      try {
        return readdirSync(place).includes('zlib')
      } catch {
        return false
      }
    })!
    const versions = (text: string, name: string): string[] =>
      readRecipe(text, name).versions.map(
        ({ version, keywords }) =>
          `${version.text} ${JSON.stringify([...keywords].map(([key, value]) => [key, isUnknown(value) ? '?' : value]))}`,
      )
    const different = readdirSync(folder).filter((name) => {
      let text: string
      try {
        text = readFileSync(join(folder, name, 'package.py'), 'utf8')
      } catch {
        return false
      }
      return (
        JSON.stringify(versions(text, packageOfFolder(name))) !==
        JSON.stringify(versions(slowly(text), packageOfFolder(name)))
      )
    })
    expect(different).toEqual([])
  }, 300_000)
})
