import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { isInfinity, isUnknown, parseVersion, urlsForVersion } from '@pakages/model'
import { packageOfFolder } from '@pakages/repository'
import { readRecipe } from '@pakages/spack'
import { GitHubState } from '@pakages/testing/github/state'
import { describeWith, spack, spackInstallation } from '@pakages/testing/requirements'
import { tarball } from '@pakages/testing/upstream/archives'
import { UpstreamServers } from '@pakages/testing/upstream/upstream-servers'
import { claim, upstreamFactsOf } from '@pakages/upstream'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recipeRepository, type RecipeRepository } from './recipe-repository.ts'
import { outcomes, runUpdates, type UpdatesRun } from './run-updates.ts'

// 1,000 of Spack's own recipes whose projects are on GitHub, as a schedule looks after them: each
// project has the tags that the recipe's addresses name, and a newer one.

const RECIPES = 1_000
/** Repositories in one question. */
const BATCHES = RECIPES / 50

let repository: RecipeRepository
let github: GitHubState
let servers: UpstreamServers
const caches: string[] = []

const newCache = (): string => {
  caches.push(mkdtempSync(join(tmpdir(), 'pakages-cache-')))
  return caches.at(-1)!
}

/** The tag in the address of an archive. */
const tagIn = (url: string): string | undefined =>
  /\/archive\/(?:refs\/tags\/)?([^?#]+?)(?:\.tar\.\w+|\.tgz|\.zip)$/.exec(url)?.[1] ??
  /\/releases\/download\/([^/]+)\//.exec(url)?.[1]

interface Project {
  readonly folder: string
  readonly text: string
  readonly key: string
  /** Oldest first, the last one new. */
  readonly tags: readonly string[]
}

/** A project that a recipe says is on GitHub, where its addresses follow its tags. */
function projectOf(folder: string, text: string): Project | undefined {
  const recipe = readRecipe(text, packageOfFolder(folder))
  const place = claim(upstreamFactsOf(recipe))
  if (place.kind !== 'claimed' || place.datasource !== 'github') return undefined
  const known = recipe.versions.flatMap(({ version, sha256 }) =>
    sha256 === undefined || isInfinity(version) ? [] : [version.text],
  )
  const next = /^\d+(?:\.\d+){1,2}$/.test(known[0] ?? '')
    ? known[0]!.replace(/\d+$/, (last) => String(Number(last) + 1))
    : undefined
  if (next === undefined) return undefined
  const tags = [next, ...known].flatMap((version) => {
    const urls = urlsForVersion(recipe, parseVersion(version))
    return isUnknown(urls) || urls[0] === undefined ? [] : (tagIn(urls[0]) ?? [])
  })
  return tags.length === known.length + 1
    ? { folder, text, key: place.key, tags: [...new Set(tags)].reverse() }
    : undefined
}

/** The first in the order of their names, one of each repository of GitHub. */
function realProjects(): Project[] {
  const packages = join(spackInstallation()!.builtin!, 'packages')
  const found = new Map<string, Project>()
  for (const folder of readdirSync(packages).toSorted()) {
    const file = join(packages, folder, 'package.py')
    const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    if (!text.includes('github.com')) continue
    const project = projectOf(folder, text)
    if (project && !found.has(project.key)) found.set(project.key, project)
    if (found.size === RECIPES) break
  }
  return [...found.values()]
}

const run = (cache: string, inputs: Readonly<Record<string, string>> = {}): Promise<UpdatesRun> =>
  runUpdates({ servers, repository, github }, inputs, { cache })
const count = (result: UpdatesRun): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(Object.values(outcomes(result)), (outcome) => outcome)].map(
      ([outcome, all]) => [outcome, all.length],
    ),
  )

describeWith(spack, '1,000 real recipes of projects on GitHub', () => {
  beforeAll(async () => {
    const projects = realProjects()
    repository = recipeRepository(
      Object.fromEntries(projects.map(({ folder, text }) => [folder, text])),
    )
    github = new GitHubState('owner/recipes', repository.files)
    for (const { key, tags } of projects)
      github.upstream.set(key, {
        tags: tags.map((name, at) => ({
          name,
          commit: 'a'.repeat(40),
          date: new Date(Date.UTC(2019, 0, at)).toISOString(),
        })),
      })
    const archive = await tarball({ 'x/CMakeLists.txt': 'project(x)', 'x/configure': '' })
    servers = (await UpstreamServers.start())
      .github(github)
      .host('github.com', () => ({ status: 200, body: archive }))
    expect(projects).toHaveLength(RECIPES)
  }, 120_000)
  afterAll(async () => {
    await servers.stop()
    repository.remove()
    for (const cache of caches) rmSync(cache, { recursive: true, force: true })
  })

  /** What a run asked GitHub about releases. */
  const asked = (result: UpdatesRun): number => result.report.requests['api.github.com']!
  const bodies = (from: number): number =>
    servers.requests.slice(from).filter(({ host }) => host === 'github.com').length
  const every = newCache()

  test('take 20 questions, and one for each of the ten that are proposed', async () => {
    const result = await run(every)
    const { opened, deferred = 0, 'could-not-look': blind } = count(result)
    console.log('first day:', result.report.requests, count(result))
    expect([opened, blind]).toEqual([10, undefined])
    // Some count otherwise than by one at the end.
    expect(deferred).toBeGreaterThan(RECIPES * 0.9)
    expect(asked(result)).toBe(BATCHES + 10)
    expect(servers.misunderstood).toEqual([])
  }, 120_000)

  test('take 20 on the next day, and fetch nothing again', async () => {
    const before = servers.requests.length
    const result = await run(every)
    console.log('second day:', result.report.requests, count(result))
    expect(count(result)).toMatchObject({ unchanged: 10 })
    expect([asked(result), bodies(before)]).toEqual([BATCHES, 0])
  }, 120_000)

  test('are left alone once the limit is reached, and nothing is closed', async () => {
    github.graphqlBudget = 7
    const result = await run(every, { 'dry-run': 'true', limit: '0' })
    github.graphqlBudget = Number.POSITIVE_INFINITY
    console.log('limit reached:', result.report.requests, count(result))
    expect([asked(result), count(result)['could-not-look']]).toEqual([8, RECIPES - 7 * 50])
    expect(github.pulls.map(({ state }) => state)).toEqual(Array.from({ length: 10 }, () => 'open'))
  }, 120_000)

  test('are asked for in halves where GitHub has no time, until one repository is left', async () => {
    github.outages = 1
    github.slow.add([...github.upstream.keys()][120]!.split('/')[1]!)
    const result = await run(newCache(), { 'dry-run': 'true', limit: '0' })
    github.slow.clear()
    console.log('one outage, one slow repository:', result.report.requests, count(result))
    expect(asked(result)).toBeLessThanOrEqual(BATCHES + 16)
    expect(count(result)['could-not-look']).toBe(1)
  }, 120_000)

  test('are given up soon where GitHub has time for nothing', async () => {
    github.outages = 1_000
    const result = await run(newCache(), { 'dry-run': 'true', limit: '0' })
    github.outages = 0
    expect(asked(result)).toBeLessThan(BATCHES)
    expect(count(result)).toEqual({ 'could-not-look': RECIPES })
  }, 120_000)
})
