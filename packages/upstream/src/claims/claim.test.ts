import { describe, expect, test } from '@jest/globals'
import { claim } from './claim.ts'
import { coverageOf } from './coverage.ts'
import { factsWith } from '@pakages/testing/upstream/answering-http'

describe('The place to look', () => {
  test.each([
    ['the index before a forge', { pypi: 'a/a-1.0.tar.gz', git: 'https://github.com/o/a' }, 'pypi'],
    [
      'the first address before the others',
      {
        urls: [
          'https://github.com/o/a/archive/1.0.tar.gz',
          'https://downloads.sourceforge.net/a/a-1.0.tar.gz',
        ],
      },
      'github',
    ],
    [
      'the forge of the repository where the archive lies anywhere',
      { urls: ['https://example.org/a-1.0.tar.gz'], git: 'https://github.com/o/a' },
      'github',
    ],
    [
      'the page that the recipe names before its repository',
      {
        urls: ['https://example.org/a-1.0.tar.gz'],
        listUrl: 'https://example.org/',
        git: 'https://github.com/o/a',
      },
      'listing',
    ],
    ['the folder of the archive', { urls: ['https://example.org/a-1.0.tar.gz'] }, 'listing'],
    ['the repository alone', { git: 'https://git.example.org/a' }, 'git'],
  ])('is %s', (_, facts, datasource) => {
    expect(claim(factsWith(facts))).toMatchObject({ kind: 'claimed', datasource })
  })

  test.each([
    ['a recipe that downloads nothing', {}, 'it downloads nothing'],
    [
      'versions that only some machines have',
      { versions: [{ version: '1', conditional: true }] },
      'which versions it has, and where they are, depends on the machine',
    ],
    [
      'sources in Subversion',
      { versions: [{ version: '1', elsewhere: true }] },
      'it is fetched with Subversion, Mercurial or CVS, which are not asked',
    ],
    [
      'an archive that must be fetched by hand',
      { manualDownload: true, versions: [{ version: '1', sha256: 'x' }] },
      'its archive must be fetched by hand',
    ],
    [
      'addresses that only running it would tell',
      { versions: [{ version: '1', sha256: 'x' }] },
      'it names neither an address nor a repository that can be read without running it',
    ],
    [
      'an archive in a folder that was named by chance',
      {
        urls: [
          'https://example.org/akdlm/IRC_NAS/79153e0f-74d7-45af-b8c2-258941adf58a/mkl-2025.0.0.940.sh',
        ],
      },
      'each of its archives lies in a folder with a name made by chance, which no page lists',
    ],
  ])('is missing, with a reason, for %s', (_, facts, reason) => {
    expect(claim(factsWith(facts))).toEqual({ kind: 'unclaimed', reason })
  })
})

test('Coverage counts by datasource and reason, and leaves out what downloads nothing', () => {
  const recipes = [
    factsWith({ name: 'a', cran: 'a' }),
    factsWith({ name: 'b', cran: 'b' }),
    factsWith({ name: 'c' }),
    factsWith({ name: 'd', manualDownload: true, versions: [{ version: '1', sha256: 'x' }] }),
  ]
  expect(coverageOf(recipes)).toMatchObject({
    claimed: [{ datasource: 'cran', recipes: 2 }],
    recipes: 4,
    fetching: 3,
    share: 2 / 3,
    unclaimed: [{ recipes: ['c'] }, { recipes: ['d'] }],
  })
})
