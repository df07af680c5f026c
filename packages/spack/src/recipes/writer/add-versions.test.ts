import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { packageOfFolder } from '@pakages/repository'
import { readRecipe } from '../reader/read-recipe.ts'
import { addVersions } from './add-versions.ts'
import type { NewVersion } from '@pakages/model'
import { versionForm } from './new-version.ts'

const sum = (digit: string): string => digit.repeat(64)

const recipe = (body: string): string => `class Tool(CMakePackage):\n    """A tool."""\n\n${body}`

/** The new text. @throws Error when nothing was written. */
function written(body: string, ...versions: NewVersion[]): string {
  const result = addVersions(recipe(body), 'tool', versions)
  if (result.kind !== 'written') throw new Error(JSON.stringify(result))
  expect(addVersions(result.text, 'tool', versions)).toEqual({ kind: 'unchanged' })
  return result.text
}

const archive = (version: string, digit = 'f'): NewVersion => ({ version, sha256: sum(digit) })

const one = (version: string, digit: string): string =>
  `    version("${version}", sha256="${sum(digit)}")\n`

describe('a new version', () => {
  test.each([
    [
      'the newest goes above the newest, below branches',
      '3.0',
      `    version("main", branch="main")\n${one('2.0', 'a')}${one('1.0', 'b')}`,
      1,
    ],
    ['one between two goes between them', '1.5', `${one('2.0', 'a')}${one('1.0', 'b')}`, 1],
    ['the oldest goes to the end', '0.5', `${one('2.0', 'a')}${one('1.0', 'b')}`, 2],
    [
      'the newest goes to the end where the oldest stands first',
      '3.0',
      `${one('1.0', 'b')}${one('2.0', 'a')}`,
      2,
    ],
    [
      'the first release goes below the branches',
      '1.0',
      '    version("main", branch="main")\n    version("develop", branch="dev")\n',
      2,
    ],
    ['a heading stays above the list', '3.0', `    # Releases\n${one('2.0', 'a')}`, 1],
    [
      'a comment about a version stays with it',
      '3.0',
      `    # 2.0 needs a patch\n${one('2.0', 'a')}`,
      0,
    ],
    [
      'blank lines before the list stay',
      '3.0',
      `    version("main", branch="main")\n\n${one('2.0', 'a')}`,
      2,
    ],
  ])('%s', (_, version, body, line) => {
    const lines = body.split('\n')
    lines.splice(line, 0, one(version, 'f').trimEnd())
    expect(written(body, archive(version))).toBe(recipe(lines.join('\n')))
  })

  test('the first of a recipe that has branches alone is a tag with its commit, fetched as they are', () => {
    const body =
      '    git = "https://x.org/tool.git"\n\n    version("main", branch="main", submodules=True)\n'
    expect(versionForm(readRecipe(recipe(body), 'tool'))).toEqual({ source: 'git', tag: '' })
    expect(written(body, { version: '1.0', tag: 'v1.0', commit: 'ab' })).toBe(
      recipe(`${body}    version("1.0", tag="v1.0", commit="ab", submodules=True)\n`),
    )
    const archived = body.replace('git =', 'url = "https://x.org/tool-1.0.tar.gz"\n    git =')
    expect(versionForm(readRecipe(recipe(archived), 'tool'))).toEqual({ source: 'archive' })
    const named = body.replace('git =', 'url = "https://x.org/tool"\n    git =')
    expect(versionForm(readRecipe(recipe(named), 'tool'))).toEqual({ source: 'git', tag: '' })
    const silent = `${body}\n    version("1.0")\n`
    expect(versionForm(readRecipe(recipe(silent), 'tool'))).toEqual({ source: 'git', tag: '' })
  })

  test('several come in the order of the list', () => {
    expect(written(one('1.0', 'a'), archive('1.1', 'b'), archive('1.2', 'c'))).toBe(
      recipe(one('1.2', 'c') + one('1.1', 'b') + one('1.0', 'a')),
    )
  })

  test('stands in the with block of its neighbours, as deep as they', () => {
    const body = `    with when("+x"):\n    ${one('2.0', 'a')}    ${one('1.0', 'b')}\n    variant("x", default=True, description="x")\n`
    expect(written(body, archive('2.1'))).toBe(
      recipe(
        body.replace(`    ${one('2.0', 'a')}`, `    ${one('2.1', 'f')}    ${one('2.0', 'a')}`),
      ),
    )
  })

  test('takes the place of the one that stands alone under the heading of the current one', () => {
    const body = (current: string, others: string): string =>
      `    # Current\n${current}\n    # Still supported\n${others}`
    expect(written(body(one('2.0', 'a'), one('1.0', 'b')), archive('3.0'))).toBe(
      recipe(body(one('3.0', 'f'), one('2.0', 'a') + one('1.0', 'b'))),
    )
  })

  test('stays with its line where those below are of earlier series', () => {
    const body = (first: string): string =>
      `    # Latest stable\n${first}\n    # Previous stable series\n${one('1.0', 'b')}`
    expect(written(body(one('2.0.0', 'a')), archive('2.0.1'))).toBe(
      recipe(body(one('2.0.1', 'f') + one('2.0.0', 'a'))),
    )
    expect(written(body(one('2.0.0', 'a')), archive('2.1.0'))).toBe(
      recipe(body(one('2.1.0', 'f')).replace(one('1.0', 'b'), one('2.0.0', 'a') + one('1.0', 'b'))),
    )
  })

  test('is not put into a block of deprecated versions', () => {
    const body = `${one('3.0', 'a')}    with default_args(deprecated=True):\n    ${one('2.1', 'b')}${one('1.0', 'c')}`
    expect(written(body, archive('2.2'))).toBe(
      recipe(body.replace(one('3.0', 'a'), one('3.0', 'a') + one('2.2', 'f'))),
    )
  })

  test('keeps the blank lines that stand between versions', () => {
    expect(
      written(`${one('3.0', 'a')}\n${one('2.0', 'b')}\n${one('1.0', 'c')}`, archive('3.1')),
    ).toBe(recipe(`${one('3.1', 'f')}\n${one('3.0', 'a')}\n${one('2.0', 'b')}\n${one('1.0', 'c')}`))
  })

  test('stands apart where series do', () => {
    const body = `${one('13.2', 'a')}${one('13.1', 'b')}\n${one('12.3', 'c')}\n${one('11.4', 'd')}`
    expect(written(body, archive('14.1'))).toBe(recipe(`${one('14.1', 'f')}\n${body}`))
    expect(written(body, archive('13.3'))).toBe(recipe(`${one('13.3', 'f')}${body}`))
  })

  test('keeps Windows line ends', () => {
    const result = addVersions(recipe(one('1.0', 'a')).replaceAll('\n', '\r\n'), 'tool', [
      archive('1.1'),
    ])
    expect(result).toMatchObject({
      kind: 'written',
      text: recipe(one('1.1', 'f') + one('1.0', 'a')).replaceAll('\n', '\r\n'),
    })
  })

  test('comes with a line end into a file that ends without one', () => {
    expect(written(one('1.0', 'a').trimEnd(), archive('0.9'))).toBe(
      recipe(one('1.0', 'a') + one('0.9', 'f').trimEnd()),
    )
  })
})

describe('the style of the line', () => {
  test.each([
    [
      'single quotes',
      `    version('1.0', sha256='${sum('a')}')\n`,
      archive('1.1'),
      `    version('1.1', sha256='${sum('f')}')\n`,
    ],
    [
      'long lines of recipes that nobody formats',
      `    version('2022.01.03', sha256='${sum('a')}')\n`,
      archive('2022.02.08'),
      `    version('2022.02.08', sha256='${sum('f')}')\n`,
    ],
    [
      'further keywords stay',
      `    version("1.0", sha256="${sum('a')}", expand=False, extension="bin")\n`,
      archive('1.1'),
      `    version(\n        "1.1",\n        sha256="${sum('f')}",\n        expand=False,\n        extension="bin",\n    )\n`,
    ],
    [
      'preferred and deprecated do not',
      `    version("1.0", sha256="${sum('a')}", deprecated=True)\n`,
      archive('1.1'),
      `    version("1.1", sha256="${sum('f')}")\n`,
    ],
    [
      'an old checksum becomes a sha256',
      `    version("1.0", "${'a'.repeat(32)}")\n`,
      archive('1.1'),
      `    version("1.1", sha256="${sum('f')}")\n`,
    ],
    [
      'what was broken because it was long is not broken when it is short',
      `    version(\n        "1.0-with-a-long-name",\n        sha256="${sum('a')}",\n    )\n`,
      archive('1.1'),
      `    version("1.1", sha256="${sum('f')}")\n`,
    ],
    [
      'what is too long is broken as the formatter does',
      `    version("1.0", sha256="${sum('a')}")\n`,
      archive('1.0.20250101'),
      `    version(\n        "1.0.20250101", sha256="${sum('f')}"\n    )\n`,
    ],
    [
      'an argument a line stays one a line',
      '    version(\n        "1.0",\n        commit="aa",\n    )\n',
      { version: '1.1', commit: 'bb' },
      '    version(\n        "1.1",\n        commit="bb",\n    )\n',
    ],
    [
      'tags and commits',
      '    version("1.0", tag="v1.0", commit="aa", submodules=True)\n',
      { version: '1.1', commit: 'bb', tag: 'v1.1' },
      '    version("1.1", tag="v1.1", commit="bb", submodules=True)\n',
    ],
    [
      'no commit where the neighbour names its tag alone',
      '    version("1.0", tag="v1.0", submodules=True)\n',
      { version: '1.1', commit: 'bb', tag: 'v1.1' },
      '    version("1.1", tag="v1.1", submodules=True)\n',
    ],
    [
      'but one where no tag is known',
      '    version("1.0", tag="v1.0")\n',
      { version: '1.1', commit: 'bb' },
      '    version("1.1", commit="bb")\n',
    ],
    [
      'a sha256 without its name stays without it',
      `    version("1.0", "${sum('a')}")\n`,
      archive('1.1'),
      `    version("1.1", "${sum('f')}")\n`,
    ],
    [
      'an address of its own follows',
      `    version("1.0", url="https://x.org/1.0.zip", sha256="${sum('a')}", expand=False)\n`,
      archive('1.1'),
      `    version(\n        "1.1",\n        url="https://x.org/1.1.zip",\n        sha256="${sum('f')}",\n        expand=False,\n    )\n`,
    ],
  ])('%s', (_, body, given, line) => expect(written(body, given)).toBe(recipe(line + body)))

  test('keeps the column in which checksums stand', () => {
    const aligned = `    version('1.0',    sha256='${sum('a')}')\n`
    expect(written(aligned, archive('1.0.1'))).toBe(
      recipe(`    version('1.0.1',  sha256='${sum('f')}')\n${aligned}`),
    )
  })

  test('keeps a column that only other versions show', () => {
    const aligned = `    version('1.0.1', sha256='${sum('a')}')\n    version('1.0',   sha256='${sum('b')}')\n`
    expect(written(aligned, archive('1.1'))).toBe(
      recipe(`    version('1.1',   sha256='${sum('f')}')\n${aligned}`),
    )
    const plain = aligned.replace('1.0.1', '10.0.1')
    expect(written(plain, archive('11.0'))).toBe(
      recipe(`    version('11.0', sha256='${sum('f')}')\n${plain}`),
    )
  })

  test.each([
    [
      'two blanks before a keyword',
      `    version('1.0', commit='AA',  submodules=True)\n`,
      `    version('1.1', commit='BB',  submodules=True)\n`,
    ],
    [
      'an argument below the first, and quotes of two kinds',
      `    version('1.0', commit="AA",\n            submodules=True)\n`,
      `    version('1.1', commit="BB",\n            submodules=True)\n`,
    ],
  ])('keeps what no formatter has laid out: %s', (_, body, line) => {
    const commit = (digit: string): string => digit.repeat(40)
    const [old, wanted] = [body.replace('AA', commit('a')), line.replace('BB', commit('b'))]
    expect(written(old, { version: '1.1', commit: commit('b') })).toBe(recipe(wanted + old))
  })

  test('has the comment that two neighbours have, each with its own version', () => {
    const tagged = (version: string, digit: string): string =>
      one(version, digit).replace('\n', `  # tag ${version}\n`)
    const body = tagged('2.1', 'a') + tagged('2.0', 'b')
    expect(written(body, archive('2.2'))).toBe(recipe(tagged('2.2', 'f') + body))
    const alone = tagged('2.1', 'a') + one('2.0', 'b')
    expect(written(alone, archive('2.2'))).toBe(recipe(one('2.2', 'f') + alone))
  })

  test('follows the nearest version from the same kind of source', () => {
    const body = `    version("2.0", commit="aa")\n    version("1.0", sha256="${sum('a')}", no_cache=True)\n`
    expect(written(body, archive('2.1'))).toBe(
      recipe(
        `    version(\n        "2.1",\n        sha256="${sum('f')}",\n        no_cache=True,\n    )\n${body}`,
      ),
    )
  })
})

describe('url', () => {
  const url = (version: string): string =>
    `    url = "https://x.org/v${version}/tool-${version}.tar.gz"\n`
  const versions = (...all: string[]): string =>
    all.map((version) => `    version("${version}", sha256="${sum('a')}")\n`).join('')

  test('follows when it names the newest, and that is the habit', () => {
    const result = addVersions(
      recipe(url('2.0') + versions('2.0', '1.0')),
      'tool',
      [{ version: '2.1', sha256: sum('a') }],
      { urlFollows: true },
    )
    expect(result).toMatchObject({
      text: recipe(url('2.1') + versions('2.1', '2.0', '1.0')),
      url: { from: 'https://x.org/v2.0/tool-2.0.tar.gz', to: 'https://x.org/v2.1/tool-2.1.tar.gz' },
    })
  })

  test('follows beside url_for_version where that is the habit', () => {
    const method = '\n    def url_for_version(self, version):\n        return "https://y.org/x"\n'
    const body = url('2.0') + versions('2.0', '1.0') + method
    const result = addVersions(recipe(body), 'tool', [archive('2.1')], { urlFollows: true })
    expect(result).toMatchObject({ text: expect.stringContaining(url('2.1')) })
  })

  const many = ['2.0', '1.8', '1.7', '1.6', '1.5', '1.4', '1.3', '1.2', '1.1', '1.0']

  test('follows without a history when it names the newest of ten', () => {
    const ten = url('2.0') + versions(...many)
    expect(written(ten, archive('2.1'))).toContain(url('2.1'))
    const result = addVersions(recipe(ten), 'tool', [archive('2.1')], { urlFollows: false })
    expect(result).toMatchObject({ text: expect.stringContaining(url('2.0')) })
  })

  test.each([
    ['it names an older one', url('1.0') + versions(...many), '2.1'],
    ['the new one is not the newest', url('2.0') + versions(...many), '1.9'],
    ['there are too few to tell a habit', url('2.0') + versions(...many.slice(0, 9)), '2.1'],
    [
      'url_for_version decides',
      `${url('2.0')}${versions(...many)}\n    def url_for_version(self, version):\n        return "https://y.org/" + str(version)\n`,
      '2.1',
    ],
  ])('stays when %s', (_, body, version) => {
    expect(written(body, archive(version)).includes(/url = "[^"]*"/.exec(body)![0])).toBe(true)
  })
})

describe('nothing is written', () => {
  const body = `    version("1.0", sha256="${sum('a')}")\n`

  test.each([
    ['without a checksum or commit', body, { version: '1.1' }, 'neither a checksum nor a commit'],
    [
      'with a quote that would end the literal',
      body,
      { version: '1.1', sha256: sum('a'), url: 'https://x.org/"+evil()+"' },
      'no place in a recipe',
    ],
    [
      'into a recipe with a syntax error',
      `${body}    version("0.9", sha256=\n`,
      archive('1.1'),
      'syntax error',
    ],
    [
      'into a recipe whose versions stand in a loop',
      '    for v in ["1.0", "0.9"]:\n        version(v, branch=v)\n',
      archive('1.1'),
      'in a loop or under a condition (line 5)',
    ],
    [
      'into a recipe whose versions depend on the machine',
      `    if platform.machine() == "x86_64":\n    ${body}`,
      archive('1.1'),
      'in a loop or under a condition',
    ],
    [
      'into a recipe without a version',
      '    homepage = "https://x.org"\n',
      archive('1.1'),
      'It has no version()',
    ],
  ])('%s', (_, text, given, reason) => {
    expect(addVersions(recipe(text), 'tool', [given])).toEqual({
      kind: 'refused',
      reasons: [expect.stringContaining(reason)],
    })
  })

  test.each(['1.0', '1.00', '1-0'])('%s is the same version as 1.0', (version) =>
    expect(addVersions(recipe(body), 'tool', [archive(version)])).toEqual({ kind: 'unchanged' }),
  )

  test('for a version that is none', () =>
    expect(() => addVersions(recipe(body), 'tool', [archive('1.0; import os')])).toThrow(
      'is not a version',
    ))
})

describe('every recipe of the fixtures', () => {
  const folder = join(import.meta.dirname, '..', 'fixtures', 'spack_repo', 'shelf', 'packages')

  test.each(readdirSync(folder).toSorted())(
    '%s takes a new version, and nothing else of it changes',
    (name) => {
      const text = readFileSync(join(folder, name, 'package.py'), 'utf8')
      const recipe = packageOfFolder(name)
      const given =
        versionForm(readRecipe(text, recipe)).source === 'git'
          ? { version: '99.1', commit: 'd'.repeat(40), tag: 'v99.1' }
          : archive('99.1')
      const result = addVersions(text, recipe, [given])
      if (name === 'loops_shelf') return expect(result.kind).toBe('refused')
      expect(result).toMatchObject({ kind: 'written', added: ['99.1'] })
      const lines = (result.kind === 'written' ? result.text : '').split('\n')
      const kept = lines.filter((line) => text.split('\n').includes(line))
      expect(
        text.split('\n').filter((line) => !kept.includes(line) && !/^\s*url = /.test(line)),
      ).toEqual([])
      return undefined
    },
  )

  test('says that a preferred version goes on to be taken', () => {
    const text = readFileSync(join(folder, 'plain_tool', 'package.py'), 'utf8')
    expect(addVersions(text, 'plain-tool', [archive('2.0')])).toMatchObject({
      notes: [expect.stringContaining('1.9.2 says preferred=True')],
    })
  })
})
