import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wanted } from '@pakages/testing/requirements'
import { describeByEach } from './engine.ts'
import { CACHE, FILE, PackageRepositorySite } from './package-repository-site.ts'
import { ours } from './toolkit.ts'

const MINUTES = 60_000

describeByEach(wanted('PAKAGES_WORKFLOWS'), 'pages.yml', (engine) => {
  let site: PackageRepositorySite
  beforeEach(async () => {
    site = await PackageRepositorySite.start(engine.actions)
  })
  afterEach(() => site.stop())

  test(
    'publishes the index of what was published before it in the run',
    async () => {
      const pages = `
  pages:
    needs: packages
    if: \${{ !cancelled() && needs.packages.outputs.generation != '' }}
    uses: ${ours('pages.yml')}
    with:
      registry: ${site.registry.reference(CACHE)}
      registry-username: octocat
      url: ${site.registry.origin}/pages
    secrets: { signing-key: "\${{ secrets.INDEX_KEY }}" }
`
      const run = await site.run(engine, { [FILE]: `${site.caller()}${pages}` })
      expect([run.problem, run.jobs]).toEqual([
        undefined,
        {
          Build: 'success',
          Publish: 'success',
          'pages / Write the index': 'success',
          'pages / Deploy': 'success',
        },
      ])
      expect(site.published()).toContain('datagauge')
      const served = site.platform.site!
      expect(readFileSync(join(served, 'index.html'), 'utf8')).toContain('datagauge')
      expect(existsSync(join(served, 'v2', 'checksums.json'))).toBe(true)
      // Who reads, who writes packages, and who serves pages.
      const rights = run.permissions?.map((of) => [of['packages'], of['pages']])
      expect(rights ?? RIGHTS).toEqual(RIGHTS)
    },
    3 * MINUTES,
  )
})

const RIGHTS = [
  ['read', undefined],
  ['write', undefined],
  ['read', undefined],
  [undefined, 'write'],
]
