import { describe, expect, test } from '@jest/globals'
import { factsWith } from '@pakages/testing/upstream/answering-http'
import type { NameKind } from '../datasources/datasource.ts'
import { interpret } from './interpret.ts'

const known = (...versions: string[]): { version: string }[] =>
  versions.map((version) => ({ version }))
const versionsOf = (
  facts: Parameters<typeof factsWith>[0],
  names: NameKind,
  ...listed: string[]
): string[] | string => {
  const read = interpret(
    factsWith(facts),
    names,
    listed.map((name) => ({ name })),
  )
  return read.kind === 'releases' ? read.releases.map(({ version }) => version) : read.kind
}

describe('Tags become versions', () => {
  test.each([
    ['with a v', { versions: known('1.0') }, ['v1.0', 'v1.1', 'nightly'], ['1.0', '1.1']],
    [
      'with a last zero that they leave out',
      { versions: known('4.3.0', '4.2.0', '4.5.2') },
      ['v4.2', 'v4.3', 'v4.4', 'v4.5.2', 'v4.5.3'],
      ['4.2.0', '4.3.0', '4.4.0', '4.5.2', '4.5.3'],
    ],
    [
      'not cut to what leads to them',
      { versions: known('0.13.1') },
      ['v0.13.1-rc0', 'v0.13.1-rc1', 'v0.14.3-rc0'],
      ['0.13.1-rc0', '0.13.1-rc1', '0.14.3-rc0'],
    ],
    [
      'with a v, where they had the name of the repository, which the recipe has not',
      {
        name: 'coin3d',
        urls: ['https://github.com/coin3d/coin/archive/Coin-4.0.0.tar.gz'],
        versions: known('4.0.0', '3.1.0'),
      },
      ['Coin-3.1.0', 'Coin-4.0.0', 'CI-builds', 'v4.0.4'],
      ['3.1.0', '4.0.0', '4.0.4'],
    ],
    [
      'without a v from now on, with the same end',
      { versions: known('1.0') },
      ['v1.0-src', '1.1-src'],
      ['1.0', '1.1'],
    ],
    [
      'not behind the folder of an archive, which is no project',
      { urls: ['https://example.org/releases/lib/tool-1.0.tar.gz'], versions: known('1.0') },
      ['v1.0', 'lib-2.0'],
      ['1.0'],
    ],
    [
      'as they are, where they mix what stands between numbers',
      { versions: known('7.1.0', '7.0.9') },
      ['v7.0.9', 'v7.1.0', 'v7.1.0-62'],
      ['7.0.9', '7.1.0', '7.1.0-62'],
    ],
    [
      'without zeros in front, which the recipe does not write',
      {
        versions: known('1.7.0', '1.6.0'),
        versionOfName: (name: string) => /^r_([\d_]+)$/.exec(name)?.[1],
      },
      ['r_1_07_0', 'r_1_08_0'],
      ['1.7.0', '1.8.0'],
    ],
    [
      'as they are, where one alone left a last zero out',
      { versions: known('4.5.2', '4.2.0') },
      ['v4.2', 'v4.3', 'v4.5.2'],
      ['4.2', '4.3', '4.5.2'],
    ],
    ['without one from now on', { versions: known('1.0') }, ['v1.0', '1.1'], ['1.0', '1.1']],
    [
      'with underscores',
      { versions: known('1.0.1') },
      ['boost_1_0_1', 'boost_1_1_0'],
      ['1.0.1', '1.1.0'],
    ],
    [
      'behind a name that ends with a digit',
      { versions: known('1.14.5') },
      ['hdf5-1.14.5', 'hdf5-1.14.6', 'hdf5_1_14_6'],
      ['1.14.5', '1.14.6'],
    ],
    [
      'with an r',
      { versions: known('40.2', '40.1') },
      ['v40r2', 'v40r1', 'v41r0'],
      ['40.2', '40.1', '41.0'],
    ],
    [
      'without the zero',
      { versions: known('25.0', '24.0') },
      ['wasi-sdk-25', 'wasi-sdk-24', 'wasi-sdk-26'],
      ['25.0', '24.0', '26.0'],
    ],
    [
      'with lines that only the address has, spelled as the recipe does',
      {
        versions: known('1.9.5', '1.9.4'),
        urls: ['https://github.com/o/tool/archive/Release_1_9_5.tar.gz'],
        versionOfName: (name: string) => /^Release_([\d_]+)$/.exec(name)?.[1],
      },
      ['Release_1_9_5', 'Release_1_18_0'],
      ['1.9.5', '1.18.0'],
    ],
    [
      'with numbers of two digits',
      { versions: known('1.32', '1.31') },
      ['v01-32', 'v01-31', 'v01-33'],
      ['1.32', '1.31', '1.33'],
    ],
    [
      'that go from one usual form to the name with underscores',
      { name: 'my-tool', versions: known('1.0') },
      ['v1.0', 'my_tool-1.1'],
      ['1.0', '1.1'],
    ],
    [
      'that go from a capital V to none',
      { versions: known('1.0') },
      ['V1.0', '1.1'],
      ['1.0', '1.1'],
    ],
    [
      'of one project among several in a repository',
      { versions: known('1.0', '1.1') },
      ['libfoo-1.0', 'libfoo-1.1', 'libbar-1.0', 'libfoo-2.0', 'libbar-3.0', '4.0'],
      ['1.0', '1.1', '2.0'],
    ],
    [
      'as the address of the archive shows them',
      { urls: ['https://github.com/o/tool/archive/refs/tags/rel/tool-1.0.tar.gz'] },
      ['rel/tool-2.0', 'x-3.0'],
      ['2.0'],
    ],
    [
      'as a tag= of the recipe shows them',
      { versions: [{ version: '1.0', tag: 'release/1.0' }] },
      ['release/1.0', 'release/1.1'],
      ['1.0', '1.1'],
    ],
    [
      'beside a commit that no version tells, as known ones are',
      {
        versions: known('0.0.3999', '0.0.3967', '0.0.3946'),
        knownVersionOfName: (name: string) =>
          /^v0\.0-(39[469]\d)-g/.exec(name)?.[1]?.replace(/^/, '0.0.'),
      },
      ['v0.0-3967-gd0f83bfd', 'v0.0-3999-g93adb37c', 'v0.0-4053-g89d4d98a', 'v0.0-4054-rc1'],
      ['0.0.3967', '0.0.3999', '0.0.4053'],
    ],
    [
      'not beside what known ones have alike',
      {
        versions: known('1.1', '1.0'),
        knownVersionOfName: (name: string) => /^x-(1\.[01])-b2$/.exec(name)?.[1],
      },
      ['x-1.0-b2', 'x-1.1-b2', 'x-1.2-b3'],
      'unreadable',
    ],
    [
      'but not as known ones are not',
      {
        name: 'cdd',
        versions: known('0.61a', '0.61'),
        knownVersionOfName: (name: string) => (name === 'cdd-061a' ? '0.61a' : undefined),
      },
      ['cdd-061a', 'cdd-062a'],
      'unreadable',
    ],
    [
      'with a v where the recipe writes one',
      { versions: known('v1.1', 'v1.0') },
      ['v1.0', 'v1.1', 'v1.2'],
      ['v1.0', 'v1.1', 'v1.2'],
    ],
    [
      'without separators, where known ones are so',
      { versions: known('1.2.3', '1.2.2', '1.1.0') },
      ['v110', 'v122', 'v123', 'v124', 'v130-rc1', 'nightly'],
      ['1.1.0', '1.2.2', '1.2.3', '1.2.4'],
    ],
    [
      'with separators, where one tag alone looks as if it had none',
      { versions: known('1.2') },
      ['v12', 'v1.2', 'v1.3'],
      ['12', '1.2', '1.3'],
    ],
    [
      'behind what all of them begin with, where the recipe has none yet',
      { versions: [{ version: 'main', branch: 'main' }] },
      ['release/shs-12.0.1', 'release/shs-13.0.0', 'latest'],
      ['12.0.1', '13.0.0'],
    ],
    [
      'not behind what one alone begins with',
      { versions: [{ version: 'main', branch: 'main' }] },
      ['paper/shs-12.0.1', 'latest'],
      'unreadable',
    ],
    [
      'behind what one alone begins with, if it says that it is a release',
      { versions: [{ version: 'main', branch: 'main' }] },
      ['release/shs-12.0.1', 'latest'],
      ['12.0.1'],
    ],
    [
      'without a last zero that the recipe leaves out',
      { versions: known('8.2', '8.1', '7.1') },
      ['v7.1.0', 'v8.1.0', 'v8.2.0', 'v9.1.0', 'v9.1.1'],
      ['7.1', '8.1', '8.2', '9.1', '9.1.1'],
    ],
    [
      'with it, where the recipe has one of them',
      { versions: known('8.2', '8.1', '7.1.0') },
      ['v7.1.0', 'v8.1.0', 'v8.2.0', 'v9.1.0'],
      ['7.1.0', '8.1.0', '8.2.0', '9.1.0'],
    ],
    [
      'with the word that the recipe alone writes behind them',
      {
        versions: known('2.12.0.FULL', '2.6.6'),
        knownVersionOfName: (name: string) => (name === 'v2.12.0' ? '2.12.0.FULL' : undefined),
      },
      ['v2.12.0', 'v2.13.0', 'v2.14.0-rc1'],
      ['2.12.0.FULL', '2.13.0.FULL', '2.14.0-rc1'],
    ],
    [
      'without it, where tags have it, too',
      { versions: known('2.12.0-full', '2.6.6') },
      ['v2.12.0-full', 'v2.12.0', 'v2.13.0'],
      ['2.12.0-full', '2.12.0', '2.13.0'],
    ],
    [
      'of the project whose tags the address has, folder and all',
      {
        name: 'gopls',
        urls: ['https://github.com/golang/tools/archive/refs/tags/gopls/v0.16.2.tar.gz'],
        versions: known('0.18.1', '0.17.1'),
      },
      ['v0.17.1', 'v0.18.1', 'v0.35.0', 'gopls/v0.17.1', 'gopls/v0.18.1', 'gopls/v0.20.0'],
      ['0.17.1', '0.18.1', '0.20.0'],
    ],
    [
      'that lose the word behind them',
      {
        versions: known('1.13.0', '1.12.1'),
        knownVersionOfName: (name: string) => /^v(1\.1[23]\.\d)-aws$/.exec(name)?.[1],
      },
      ['v1.12.1-aws', 'v1.13.0-aws', 'v1.14.0', 'v1.14.1'],
      ['1.12.1', '1.13.0', '1.14.0', '1.14.1'],
    ],
    [
      'that lose the name of the project and an underscore before the v',
      { name: 'bufr', versions: known('11.7.1', '11.7.0') },
      ['bufr_v11.7.0', 'bufr_v11.7.1', 'bufr_v12.0.0', 'v12.0.1'],
      ['11.7.0', '11.7.1', '12.0.0', '12.0.1'],
    ],
    [
      'no more where the recipe has none yet and several products are tagged',
      { versions: [{ version: 'main', branch: 'main' }] },
      ['docs/a-1.0', 'app/b-2.0', 'app/b-2.1'],
      'unreadable',
    ],
    [
      'that another project shares no letter with',
      { versions: known('5.5') },
      ['eclipse-2024', 'eclipse-2025'],
      'unreadable',
    ],
  ])('%s', (_, facts, listed, expected) => {
    expect(versionsOf(facts, 'tag', ...listed)).toEqual(expected)
  })
})

describe('Files become versions', () => {
  const facts = { urls: ['https://example.org/tool-1.0.tar.gz'], versions: known('1.0') }
  test.each([
    [
      'when they are named like the archive',
      ['tool-1.0.tar.gz', 'tool-1.1.tar.gz', 'tool-1.1.tar.gz.asc', 'tool-doc-1.2.tar.gz'],
      ['1.0', '1.1'],
    ],
    [
      'also when the kind of archive changes',
      ['tool-1.0.tar.gz', 'tool-1.1.tar.xz', 'tool-1.1.tar.xz.sig'],
      ['1.0', '1.1'],
    ],
    ['once for several kinds', ['tool-1.1.zip', 'tool-1.1.tar.gz'], ['1.1']],
  ])('%s', (_, listed, expected) => {
    expect(versionsOf(facts, 'file', ...listed)).toEqual(expected)
  })

  test('also where the address shows no version, if they are named like the package', () => {
    expect(
      versionsOf(
        { urls: ['https://example.org/get.php?id=5'], versions: known('1.0') },
        'file',
        'tool-1.0.tar.gz',
        'tool-1.1.tar.gz',
        'other-1.0.tar.gz',
      ),
    ).toEqual(['1.0', '1.1'])
  })

  test('never take "none fits" for "nothing new"', () => {
    expect(versionsOf(facts, 'file', 'readme.txt')).toBe('unreadable')
  })
})

describe('Where the recipe itself tells what a name stands for', () => {
  const facts = { urls: ['https://example.org/tool8306.tgz'], versions: known('8.306', '8.315') }
  const versionOfName = (name: string): string | undefined =>
    /^tool(8)(\d{3})\.tgz$/.exec(name)?.slice(1).join('.')

  test('that counts, and names that would be read against it are left out', () => {
    expect(
      versionsOf({ ...facts, versionOfName }, 'file', 'tool8315.tgz', 'tool8316.tgz', 'tool72.tgz'),
    ).toEqual(['8.315', '8.316'])
  })

  test('other names are read as ever when those fit, too', () => {
    expect(
      versionsOf(
        { versions: known('1.0'), versionOfName: (name) => (name === 'v1.0' ? '1.0' : undefined) },
        'tag',
        'v1.0',
        'v1.1',
      ),
    ).toEqual(['1.0', '1.1'])
  })

  test('but names that can only be recognized when they are known are not taken for "nothing new"', () => {
    expect(
      versionsOf(
        {
          urls: ['https://example.org/get.php?id=5'],
          versions: known('2.1'),
          knownVersionOfName: (name) => (name === 'x_0042.sh' ? '2.1' : undefined),
        },
        'file',
        'x_0042.sh',
        'x_0055.sh',
      ),
    ).toBe('unreadable')
  })

  test('a name that belongs to a known version is no new one', () => {
    expect(
      versionsOf(
        {
          versions: known('0.9', '0.8', '1.0'),
          knownVersionOfName: (name) => (name === 'v1.0-b7' ? '1.0' : undefined),
        },
        'tag',
        'v0.8',
        'v0.9',
        'v1.0-b7',
        'v1.1',
      ),
    ).toEqual(['0.8', '0.9', '1.0', '1.1'])
  })
})

test('Versions of an index are taken as they are, and what Spack cannot write is left out', () => {
  expect(versionsOf({}, 'version', '1.0', 'v2.0', '1.0+local', '1!2.0', 'latest')).toEqual([
    '1.0',
    '2.0',
  ])
})

test('a project goes from its own name without dashes to the usual form, as c-ares did', () => {
  const facts = factsWith({
    name: 'c-ares',
    versions: [{ version: '1.28.1' }],
    urls: ['https://github.com/c-ares/c-ares/archive/cares-1_28_1.tar.gz'],
  })
  const listed = ['v1.34.6', 'v1.29.0', 'cares-1_28_1', 'cares-1_27_0'].map((name) => ({ name }))
  const read = interpret(facts, 'tag', listed)
  expect(read.kind === 'releases' && read.releases.map(({ version }) => version)).toEqual([
    '1.34.6',
    '1.29.0',
    '1.28.1',
    '1.27.0',
  ])
})
