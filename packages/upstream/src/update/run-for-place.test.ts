import { expect, test } from '@jest/globals'
import { factsWith } from '@pakages/testing/upstream/answering-http'
import { claim } from '../claims/claim.ts'
import type { UpstreamFacts } from '../recipe/facts.ts'
import type { LocalRecipe } from '../recipe/local-repository.ts'
import { withPlace } from './run-for-place.ts'

const local = (facts: Partial<UpstreamFacts>): LocalRecipe => ({
  name: 'qt-svg',
  folder: 'qt_svg',
  path: 'packages/qt_svg/package.py',
  text: '',
  origin: undefined,
  recipe: { name: 'qt-svg', className: 'QtSvg' } as never,
  facts: factsWith(facts),
})
const versions = [
  { version: '6.9.1', sha256: 'a' },
  { version: '6.10.1', sha256: 'b' },
]
const asked: string[] = []
const run = {
  runRecipe: async (_: LocalRecipe, version: string) => {
    asked.push(version)
    return {
      kind: 'address' as const,
      url: `https://github.com/qt/qtsvg/archive/v${version}.tar.gz`,
    }
  },
}

test('A recipe that only tells its address when it runs is looked for where its newest version is', async () => {
  asked.length = 0
  const placed = await withPlace(local({ versions }), run)
  expect(claim(placed.facts)).toMatchObject({ datasource: 'github', key: 'qt/qtsvg' })
  expect(asked).toEqual(['6.10.1'])
})

test.each<[string, Partial<UpstreamFacts>]>([
  ['that has a place', { versions, urls: ['https://github.com/o/tool/archive/v1.0.tar.gz'] }],
  ['that people fetch by hand', { versions, manualDownload: true }],
  ['without an archive', { versions: [{ version: 'main', branch: 'main' }] }],
])('A recipe %s is not run', async (_, facts) => {
  asked.length = 0
  const recipe = local(facts)
  expect(await withPlace(recipe, run)).toBe(recipe)
  expect(await withPlace(local({ versions }), {})).toMatchObject({ facts: { urls: [] } })
  expect(asked).toEqual([])
})
