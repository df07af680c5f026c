import { describe, expect, test } from '@jest/globals'
import type { Recipe } from '../recipe/recipe.ts'
import { compareVersions, parseVersion } from '../version/version.ts'
import { knownVersionOfName, versionOfName } from './version-of-name.ts'

const recipe = (url: string, known: readonly string[], more: Partial<Recipe> = {}): Recipe => ({
  name: 'tool',
  className: 'Tool',
  bases: [],
  attributes: new Map([['url', url]]),
  licenses: [],
  maintainers: [],
  dependencies: [],
  variants: [],
  patches: [],
  resources: [],
  methods: new Map(),
  unknowns: [],
  versions: known.map((text) => ({
    version: parseVersion(text),
    keywords: new Map(),
    preferred: false,
    deprecated: false,
    when: [],
    span: { start: 0, end: 0, line: 1 },
  })),
  ...more,
})

const renamed = recipe('https://github.com/x/tool/archive/v0.0.0.tar.gz', ['1.13.0', '1.14.0'], {
  urlForVersion: (version) =>
    compareVersions(version, parseVersion('1.14')) < 0
      ? `https://github.com/x/tool/archive/v${version.text}-aws.tar.gz`
      : null,
})
const joined = recipe('https://x.org/tool8306.tgz', ['8.315'], {
  urlForVersion: (version) => `https://x.org/tool${version.text.replaceAll('.', '')}.tgz`,
})
const grown = recipe('https://x.org/gs926/tool-9.26.tgz', ['9.56.1', '10.0.0'], {
  urlForVersion: (version) =>
    `https://x.org/gs${version.text.replaceAll('.', '')}/tool-${version.text}.tgz`,
})
const filled = recipe('https://x.org/db-3510200.tgz', ['3.51.2', '3.50.0'], {
  urlForVersion: (version) =>
    `https://x.org/db-${version.text
      .split('.')
      .map((part, at) => part.padStart(at > 0 ? 2 : 1, '0'))
      .join('')}00.tgz`,
})

const dated = recipe('https://x.org/archive/patch_1Sep2017.tar.gz', ['20250722.3', '20250204'], {
  urlForVersion: ({ text }) => {
    const [, day, month, update] = /^2025(\d\d)(\d\d)(?:\.(\d))?$/.exec(text) ?? []
    const name = `${Number(month)}${{ '07': 'Jul', '09': 'Sep' }[day ?? ''] ?? 'Feb'}2025`
    return `https://x.org/archive/patch_${name}${update === undefined ? '' : `_update${update}`}.tar.gz`
  },
})

test('a tag with a slash stands for a version as a whole', () => {
  const gopls = recipe('https://github.com/golang/tools/archive/refs/tags/gopls/v0.16.2.tar.gz', [
    '0.18.1',
  ])
  expect(versionOfName(gopls)('gopls/v0.20.0')).toBe('0.20.0')
  expect(versionOfName(gopls)('v0.36.0')).toBeUndefined()
  expect(knownVersionOfName(gopls)('gopls/v0.18.1')).toBe('0.18.1')
  expect(knownVersionOfName(gopls)('v0.18.1')).toBeUndefined()
  const named = recipe('https://github.com/x/tool/archive/v1.0/tool-1.0.tar.gz', ['1.0'])
  expect(versionOfName(named)('v1.1')).toBe('1.1')
})

describe('the version of a name is the one whose URL holds it', () => {
  test.each([
    ['v1.17.2', renamed, '1.17.2'],
    ['v1.13.1-aws', renamed, '1.13.1'],
    ['v1.17.2-aws', renamed, undefined],
    ['tool8316.tgz', joined, '8.316'],
    ['tool83160.tgz', joined, undefined],
    // As the newest version is, before older ones.
    ['gs1001', grown, '10.0.1'],
    // As no version is, but as each number may be.
    ['gs10010', grown, '10.01.0'],
    ['gs100501', grown, undefined],
    [
      'nauty26r8',
      recipe('https://x.org/nauty26r7.tgz', ['2.6r7'], {
        urlForVersion: ({ text }) => `https://x.org/nauty${text.replace('.', '')}.tgz`,
      }),
      '2.6r8',
    ],
    ['db-3530100.tgz', filled, '3.53.1'],
    ['db-3530000.tgz', filled, '3.53.0'],
    ['patch_10Sep2025', dated, '20250910'],
    ['patch_22Jul2025_update4', dated, '20250722.4'],
    ['patch_22Foo2025', dated, undefined],
    ['nightly-build', renamed, undefined],
    ['v'.repeat(300), renamed, undefined],
  ])('%s', (name, of, version) => expect(versionOfName(of)(name)).toBe(version))
})

describe('a name belongs to the only version of the recipe whose URL or tag it is', () => {
  const [one, two, three] = recipe('https://x.org/0/tool.tgz', ['3.30', '3.31', '1.0']).versions
  const own = recipe('https://x.org/0/tool.tgz', [], {
    versions: [
      { ...one!, keywords: new Map([['url', 'https://x.org/2024/tool-3.30-98830-g1d7b6.tgz']]) },
      { ...two!, keywords: new Map([['url', 'https://x.org/2024/tool-3.31-98869-gfa6f1.tgz']]) },
      { ...three!, tag: 'first-1.0' },
    ],
  })
  test.each([
    ['tool-3.30-98830-g1d7b6.tgz', '3.30'],
    ['tool-3.31-98869-gfa6f1', '3.31'],
    ['first-1.0', '1.0'],
    ['tool-4.0-99633-g5ca98.tgz', undefined],
    ['2024', undefined],
  ])('%s', (name, version) => expect(knownVersionOfName(own)(name)).toBe(version))
})
