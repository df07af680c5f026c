import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Recipe } from '@pakages/model'
import { readRecipe } from '@pakages/spack'
import {
  addressOfRelease,
  archiveAddress,
} from '../packages/upstream/src/recipe/archive-address.ts'

// An update looks at the archive that Spack will fetch: the recipes of the fixtures, with what real
// Spack said of them, then what no address can be told of, and what an index knows better.

const FIXTURES = join(import.meta.dirname, '../packages/spack/src/recipes/fixtures')

type Said = readonly string[] | { readonly error: string }
interface Recorded {
  readonly name: string
  readonly urls: readonly (readonly [version: string, said: Said])[]
}

const recorded = readFileSync(join(FIXTURES, 'spack-says.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Recorded)

const shelved = (name: string): Recipe =>
  readRecipe(
    readFileSync(
      join(FIXTURES, 'spack_repo/shelf/packages', name.replaceAll('-', '_'), 'package.py'),
      'utf8',
    ),
    name,
  )

const SUM = 'a'.repeat(64)
const recipe = (name: string, base: string, ...lines: readonly string[]): Recipe =>
  readRecipe(
    [
      'from spack.package import *',
      '',
      `class ${name}(${base}):`,
      ...lines.map((line) => `    ${line.replace('SUM', SUM)}`),
      '',
    ].join('\n'),
    name.replaceAll(/(?<=.)[A-Z]/g, '-$&').toLowerCase(),
  )

describe('the address of an archive is the one that real Spack tries first', () => {
  // Only running it tells the address of `machine-shelf`.
  const cases = recorded.flatMap(({ name, urls }) =>
    urls.map(([version, said]): [string, string, string | undefined] => [
      name,
      version,
      Array.isArray(said) && name !== 'machine-shelf' ? (said as readonly string[])[0] : undefined,
    ]),
  )

  test.each(cases)('%s@%s: %s', (name, version, first) => {
    const address = archiveAddress(shelved(name), version)
    expect(address.kind === 'address' ? address.url : undefined).toBe(first)
  })

  test('and there are mirrors of GNU, SourceForge and X.Org, PyPI, CRAN and url_for_version among them', () => {
    const hosts = new Set(
      cases.map(([, , url]) => (url === undefined ? '' : new URL(url).hostname)),
    )
    expect([...hosts]).toEqual(
      expect.arrayContaining([
        'ftpmirror.gnu.org',
        'prdownloads.sourceforge.net',
        'www.x.org',
        'files.pythonhosted.org',
        'cloud.r-project.org',
        'two.example.org',
      ]),
    )
  })
})

describe('no address is made up', () => {
  test.each<[string, Recipe, RegExp]>([
    [
      'of a recipe that names none',
      recipe('Tool', 'Package', 'version("1.0", sha256="SUM")'),
      /names no address/,
    ],
    [
      'of an address without a version',
      recipe('Tool', 'Package', 'url = "https://x.org/latest.tgz"', 'version("1.0", sha256="SUM")'),
      /shows no version/,
    ],
    [
      'of a version whose address is its own alone',
      recipe('Tool', 'Package', 'version("1.0", sha256="SUM", url="https://x.org/tool.tgz")'),
      /shows no version/,
    ],
    [
      'of a package on CRAN whose first version is a branch',
      recipe('Tool', 'RPackage', 'cran = "tool"', 'version("develop", branch="main")'),
      /shows no version/,
    ],
    [
      'of a recipe that asks the machine',
      recipe(
        'Tool',
        'Package',
        'version("1.0", sha256="SUM")',
        'def url_for_version(self, version):',
        '    return open("/etc/url").read()',
      ),
      /cannot be followed: url_for_version: it uses open/,
    ],
  ])('%s', (_, of, reason) => {
    expect(archiveAddress(of, '2.0')).toEqual({
      kind: 'unknown',
      reason: expect.stringMatching(reason),
    })
  })

  test('but an address that a version gives itself needs to show none', () => {
    const own = recipe(
      'Tool',
      'Package',
      'version("1.0", sha256="SUM", url="https://x.org/tool.tgz")',
    )
    expect(archiveAddress(own, '1.0')).toEqual({ kind: 'address', url: 'https://x.org/tool.tgz' })
  })
})

describe('where the two newest versions have addresses of their own', () => {
  const own = (...versions: readonly [string, string][]): Recipe =>
    recipe(
      'Tool',
      'Package',
      'url = "https://x.org/archive/1.0.tar.gz"',
      ...versions.map(([version, url]) => `version("${version}", sha256="SUM", url="${url}")`),
    )
  const made = (of: Recipe, version: string, name: string, ...links: string[]): string => {
    const release = { version, name, files: links.map((url) => ({ url })) }
    const address = addressOfRelease(of, { datasource: 'listing', key: '' }, release)
    return address.kind === 'address' ? address.url : address.reason
  }

  test.each([
    [
      'the next is made like that of the newest',
      own(['1.2', 'https://y.org/v1.2/tool-1.2.tgz'], ['1.1', 'https://y.org/v1.1/tool-1.1.tgz']),
      '1.3',
      'v1.3',
      'https://y.org/v1.3/tool-1.3.tgz',
    ],
    [
      'the name of the next stands for that of the newest',
      own(
        ['0.0.3999', 'https://y.org/v0.0-3999-g93adb37c.tar.gz'],
        ['0.0.3967', 'https://y.org/v0.0-3967-gd0f83bfd.tar.gz'],
      ),
      '0.0.4053',
      'v0.0-4053-g89d4d98a',
      'https://y.org/v0.0-4053-g89d4d98a.tar.gz',
    ],
    [
      'but not where one alone has',
      recipe(
        'Tool',
        'Package',
        'url = "https://x.org/archive/1.0.tar.gz"',
        'version("1.2", sha256="SUM", url="https://y.org/v1.2/tool-1.2.tgz")',
        'version("1.1", sha256="SUM")',
      ),
      '1.3',
      'v1.3',
      'https://x.org/archive/1.3.tar.gz',
    ],
    [
      'nor where a part is made by chance',
      own(
        ['1.2', 'https://y.org/uploads/28561/tool-1.2.tgz'],
        ['1.1', 'https://y.org/uploads/27002/tool-1.1.tgz'],
      ),
      '1.3',
      'v1.3',
      'https://x.org/archive/1.3.tar.gz',
    ],
  ])('%s', (_, of, version, name, url) => expect(made(of, version, name)).toBe(url))

  test('the page that links to the next is believed, on the server of the newest', () => {
    const of = own(
      ['1.2', 'https://y.org/uploads/28561/tool-1.2.tgz'],
      ['1.1', 'https://y.org/uploads/27002/tool-1.1.tgz'],
    )
    const link = 'https://y.org/uploads/30111/tool-1.3.tgz'
    expect(made(of, '1.3', 'tool-1.3.tgz', link)).toBe(link)
    expect(made(of, '1.3', 'tool-1.3.tgz', link.replace('y.org', 'z.org'))).toBe(
      'https://x.org/archive/1.3.tar.gz',
    )
  })
})

describe('what an index publishes is known better than any rule', () => {
  const file = (url: string): { url: string } => ({ url })

  test('a project on PyPI that spells its file anew gets a url of its own', () => {
    const python = recipe(
      'PyTool',
      'PythonPackage',
      'pypi = "My-Tool/My-Tool-1.0.tar.gz"',
      'version("1.0", sha256="SUM")',
    )
    const release = {
      version: '2.0',
      name: '2.0',
      files: [file('https://files.pythonhosted.org/packages/ab/cd/my_tool-2.0.tar.gz')],
    }
    expect(addressOfRelease(python, { datasource: 'pypi', key: 'my-tool' }, release)).toEqual({
      kind: 'address',
      url: 'https://files.pythonhosted.org/packages/source/m/my-tool/my_tool-2.0.tar.gz',
      own: 'PyPI names the file my_tool-2.0.tar.gz, the recipe would look for My-Tool-2.0.tar.gz.',
    })
  })

  test.each([
    [
      'a file of a release',
      'https://github.com/o/tool/releases/download/release-1.0/tool-1.0.tgz',
      'https://github.com/o/tool/releases/download/v2.0/tool-2.0.tgz',
    ],
    [
      'an archive',
      'https://github.com/o/tool/archive/refs/tags/release-1.0.tar.gz',
      'https://github.com/o/tool/archive/refs/tags/v2.0.tar.gz',
    ],
  ])('a project that names its tags anew has %s there', (_, url, renamed) => {
    const tool = recipe('Tool', 'Package', `url = "${url}"`, 'version("1.0", sha256="SUM")')
    const place = { datasource: 'github', key: 'o/tool' }
    expect(addressOfRelease(tool, place, { version: '2.0', name: 'v2.0' })).toEqual({
      kind: 'address',
      url: renamed,
      own: 'The tag of it is v2.0, the recipe would look for release-2.0.',
    })
    const kept = addressOfRelease(tool, place, { version: '2.0', name: 'release-2.0' })
    expect(kept).toEqual({ kind: 'address', url: url.replaceAll('1.0', '2.0') })
  })

  test('a distribution on CPAN that changed its author is fetched from the new one', () => {
    const perl = recipe(
      'PerlTool',
      'PerlPackage',
      'url = "https://cpan.metacpan.org/authors/id/A/AA/AAA/Tool-1.0.tar.gz"',
      'version("1.0", sha256="SUM")',
    )
    const url = 'https://cpan.metacpan.org/authors/id/B/BB/BBB/Tool-2.0.tar.gz'
    const release = { version: '2.0', name: '2.0', files: [file(url)] }
    expect(addressOfRelease(perl, { datasource: 'cpan', key: 'Tool' }, release)).toMatchObject({
      url,
      own: expect.stringContaining('B/BB/BBB'),
    })
  })
})
