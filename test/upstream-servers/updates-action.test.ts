import { expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { updatesReport } from '@pakages/core'
import { runAction } from '@pakages/testing/run-action'
import { freshBundle } from '@pakages/testing/runner/fresh-bundle'
import { startWorld } from './world.ts'

// Bundling takes half a minute, and minutes on a machine that does other things, too.
const PATIENCE = 600_000

test(
  'The bundled action opens pull requests as a step of a workflow, and shows nobody its token',
  async () => {
    await freshBundle()
    const world = await startWorld()
    const cache = mkdtempSync(join(tmpdir(), 'pakages-cache-'))
    try {
      const { servers, repository, github } = world
      const env = {
        GITHUB_TOKEN: 'ghs_secretsecretsecret',
        GITHUB_API_URL: `${servers.origin}/api.github.com`,
        GITHUB_REPOSITORY: github.home,
        GITHUB_SHA: github.branches.get('main')!,
        PAKAGES_CACHE: cache,
        PAKAGES_MIRRORS: servers.mirrors,
      }
      const step = await runAction(
        'updates',
        { repository: repository.folder, 'build-workflow': 'none.yml' },
        { cwd: repository.root, env },
      )
      expect([step.exitCode, step.outputs['pull-requests'], step.outputs['count']]).toEqual([
        0,
        '[1,2,3,4,5]',
        '5',
      ])
      expect(step.summary).toContain('pull request opened #1')
      expect(
        step.annotations.filter(({ message }) => message.includes('No build of')),
      ).toHaveLength(5)
      expect(step.log.replaceAll(/::add-mask::.*/g, '')).not.toContain('ghs_secretsecretsecret')
      const file = step.outputs['updates']!
      expect(readFileSync(file, 'utf8')).not.toContain('ghs_secretsecretsecret')
      expect((await updatesReport.read(file)).recipes.map(({ outcome }) => outcome)).toEqual(
        Array.from({ length: 5 }, () => 'opened'),
      )
      expect(servers.misunderstood).toEqual([])
    } finally {
      await world.stop()
      rmSync(cache, { recursive: true, force: true })
    }
  },
  PATIENCE,
)
