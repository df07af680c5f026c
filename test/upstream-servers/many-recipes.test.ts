import { expect, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  cranSite,
  pypiSites,
  type PypiProject,
  type SiteFile,
} from '@pakages/testing/upstream/sites'
import { GitHubState } from '@pakages/testing/github/state'
import { recipeRepository, recipeText } from './recipe-repository.ts'
import { outcomes, runUpdates } from './run-updates.ts'
import { UpstreamServers } from '@pakages/testing/upstream/upstream-servers'

const RECIPES = 2_000
const GITHUB = 1_000
const PYPI = 700
const SUM = '1'.repeat(64)

test('2,000 recipes: GitHub is asked 25 times for each 1,000 at most, CRAN once, PyPI once for each', async () => {
  const recipes: Record<string, string> = {}
  for (let at = 0; at < RECIPES; at++) {
    if (at < GITHUB)
      recipes[`hub${at}`] = recipeText(
        `Hub${at}`,
        'CMakePackage',
        `url = "https://github.com/org/hub${at}/archive/v1.0.0.tar.gz"`,
        '',
        `version("1.0.0", sha256="${SUM}")`,
      )
    else if (at < GITHUB + PYPI)
      recipes[`py_p${at}`] = recipeText(
        `PyP${at}`,
        'PythonPackage',
        `pypi = "p${at}/p${at}-1.0.tar.gz"`,
        '',
        `version("1.0", sha256="${SUM}")`,
      )
    else
      recipes[`r_c${at}`] = recipeText(
        `RC${at}`,
        'RPackage',
        `cran = "c${at}"`,
        '',
        `version("1.0", sha256="${SUM}")`,
      )
  }
  const repository = recipeRepository(recipes)
  const github = new GitHubState('owner/recipes', new Map())
  for (let at = 0; at < GITHUB; at++)
    github.upstream.set(`org/hub${at}`, {
      tags: ['v1.0.0', 'v1.1.0'].map((name) => ({
        name,
        commit: 'a'.repeat(40),
        date: '2020-01-02T00:00:00Z',
      })),
    })
  const file: SiteFile = { bytes: Buffer.from('x') }
  const projects = Array.from(
    { length: PYPI },
    (_, index) =>
      [
        `p${GITHUB + index}`,
        new Map([[`p${GITHUB + index}-1.0.tar.gz`, file]]) as PypiProject,
      ] as const,
  )
  const { index } = pypiSites(new Map(projects))
  const packages = Array.from(
    { length: RECIPES - GITHUB - PYPI },
    (_, each) =>
      [
        `c${GITHUB + PYPI + each}`,
        { version: '1.0', bytes: Buffer.from('x'), date: '2020-01-01' },
      ] as const,
  )
  const servers = (await UpstreamServers.start())
    .github(github)
    .host('pypi.org', index)
    .host('cloud.r-project.org', cranSite(new Map(packages)))
  const cache = mkdtempSync(join(tmpdir(), 'pakages-cache-'))
  try {
    const result = await runUpdates(
      { servers, repository, github },
      { 'dry-run': 'true', limit: '0' },
      { cache },
    )
    console.log('requests for 2,000 recipes:', result.report.requests)
    expect(result.report.requests).toEqual({
      'api.github.com': expect.any(Number),
      'pypi.org': PYPI,
      'cloud.r-project.org': 1,
    })
    expect(result.report.requests['api.github.com']).toBeLessThanOrEqual((25 * GITHUB) / 1_000)
    const counts = [...Map.groupBy(Object.values(outcomes(result)), (outcome) => outcome)].map(
      ([outcome, all]) => [outcome, all.length],
    )
    expect(Object.fromEntries(counts)).toEqual({
      deferred: GITHUB,
      'nothing-new': RECIPES - GITHUB,
    })
    expect(servers.misunderstood).toEqual([])
  } finally {
    await servers.stop()
    repository.remove()
    rmSync(cache, { recursive: true, force: true })
  }
})
