import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commitFile, git, gitSite, makeRepository } from '@pakages/testing/upstream/git-server'
import { GitHubState } from '@pakages/testing/github/state'
import { recipeRepository, recipeText, type RecipeRepository } from './recipe-repository.ts'
import { runUpdates, type UpdatesRun } from './run-updates.ts'
import { UpstreamServers } from '@pakages/testing/upstream/upstream-servers'

const lines = [
  'homepage = "https://www.example.org"',
  'url = "https://www.example.org/tool-1.0.tar.gz"',
  '',
  'license("MIT")',
  '',
  `version("1.0", sha256="${'1'.repeat(64)}")`,
  '',
  'variant("mpi", default=True, description="MPI")',
  '',
  'depends_on("zlib")',
]
const before = recipeText('Tool', 'Package', ...lines)
const withVersion = before.replace(
  '    version("1.0"',
  `    version("1.1", sha256="${'2'.repeat(64)}")\n    version("1.0"`,
)
const withDependency = (text: string): string =>
  text.replace('depends_on("zlib")', 'depends_on("zlib")\n    depends_on("local-only")')

let servers: UpstreamServers
let gitRoot: string
let cache: string
let spack: string
let local: RecipeRepository | undefined

beforeEach(async () => {
  gitRoot = mkdtempSync(join(tmpdir(), 'pakages-spack-'))
  cache = mkdtempSync(join(tmpdir(), 'pakages-cache-'))
  spack = makeRepository(gitRoot, 'recipes.git')
  commitFile(spack, 'repo/packages/other/package.py', '', 'Something else')
  servers = (await UpstreamServers.start())
    .host('git.example.org', gitSite(gitRoot))
    .host('www.example.org', () => ({ status: 200, body: '<a href="tool-1.0.tar.gz">tool</a>' }))
})
afterEach(async () => {
  await servers.stop()
  local?.remove()
  rmSync(gitRoot, { recursive: true, force: true })
  rmSync(cache, { recursive: true, force: true })
})

/** Spack's recipe as it was and as it is now; the two commits. */
const spacksHistory = (...texts: readonly string[]): string[] =>
  texts.map((text, at) => commitFile(spack, 'repo/packages/tool/package.py', text, `State ${at}`))

async function run(
  text: string,
  origin?: string,
): Promise<{
  result: UpdatesRun
  github: GitHubState
  changed: (file: string) => string | undefined
}> {
  local = recipeRepository({ tool: text })
  if (origin !== undefined)
    writeFileSync(join(local.root, local.pathOf('tool'), '..', 'spack-origin'), `${origin}\n`)
  writeFileSync(
    join(local.root, 'pakages.json'),
    JSON.stringify({
      name: 'recipes',
      version: '1.0',
      license: 'MIT',
      updates: {
        upstream: true,
        'upstream-source': {
          repository: 'https://git.example.org/recipes.git',
          ref: 'main',
          path: 'repo',
        },
      },
    }),
  )
  const github = new GitHubState('owner/recipes', local.files)
  servers.github(github)
  const result = await runUpdates({ servers, repository: local, github }, {}, { cache })
  const changed = (file: string): string | undefined => {
    const [pull] = github.pulls
    return (
      pull &&
      github.commits
        .get(github.branches.get(pull.head)!)!
        .files.get(local!.pathOf('tool').replace('package.py', file))
    )
  }
  return { result, github, changed }
}

describe('Following the recipe of Spack', () => {
  test('takes over what changed there, and writes down from where', async () => {
    const [, now] = spacksHistory(before, withVersion)
    const { changed, github } = await run(before)
    expect([changed('package.py'), changed('spack-origin')]).toEqual([withVersion, `${now}\n`])
    expect(github.pulls[0]).toMatchObject({
      title: "tool: merge Spack's recipe",
      body: expect.stringContaining('identical'),
    })
  })

  test('keeps every local change', async () => {
    const [from] = spacksHistory(before, withVersion)
    const { changed } = await run(withDependency(before), from)
    expect(changed('package.py')).toBe(withDependency(withVersion))
  })

  test('finds the most alike state of the history where nothing is written down', async () => {
    spacksHistory('old\n', before, withVersion)
    const { changed, github } = await run(withDependency(before))
    expect(changed('package.py')).toBe(withDependency(withVersion))
    expect(github.pulls[0]!.body).toContain('most alike')
  })

  test('shows both sides of a conflict in a draft, with an explanation', async () => {
    const [from] = spacksHistory(
      before,
      before.replace('depends_on("zlib")', 'depends_on("zlib@1.3:")'),
    )
    const { changed, github, result } = await run(
      before.replace('depends_on("zlib")', 'depends_on("zlib-ng")'),
      from,
    )
    expect(changed('package.py')).toContain(
      '<<<<<<< local\n    depends_on("zlib-ng")\n||||||| before\n    depends_on("zlib")\n=======\n    depends_on("zlib@1.3:")\n>>>>>>> spack',
    )
    expect(github.pulls[0]).toMatchObject({
      draft: true,
      body: expect.stringContaining('1 place changed on both sides'),
    })
    expect(result.of('tool').findings).toContainEqual({
      kind: 'conflict',
      message: expect.stringContaining('both sides'),
    })
  })

  test('says nothing where Spack has nothing new, or no such recipe', async () => {
    spacksHistory(before)
    expect((await run(withDependency(before))).result.of('tool').outcome).toBe('nothing-new')
    local!.remove()
    git(spack, 'rm', '--quiet', 'repo/packages/tool/package.py')
    git(spack, 'commit', '--quiet', '--message', 'Remove')
    expect((await run(before)).github.pulls).toEqual([])
  })
})
