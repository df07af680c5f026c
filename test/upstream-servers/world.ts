import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tarball } from '@pakages/testing/upstream/archives'
import { commitFile, git, gitSite, makeRepository } from '@pakages/testing/upstream/git-server'
import { GitHubState } from '@pakages/testing/github/state'
import { recipeRepository, recipeText, type RecipeRepository } from './recipe-repository.ts'
import { cranSite, fileSite, pypiSites, type SiteFile } from '@pakages/testing/upstream/sites'
import { UpstreamServers } from '@pakages/testing/upstream/upstream-servers'

/** Five recipes, each looked after by another kind of upstream, and a new version of each. */
export interface World {
  readonly servers: UpstreamServers
  readonly github: GitHubState
  readonly repository: RecipeRepository
  /** Of the new archives, 64 hex digits, by recipe. */
  readonly sums: Readonly<Record<string, string>>
  /** The commit of the new tag on the git server. */
  readonly commit: string
  /** Archives on github.com, by path: tests replace them. */
  readonly codeload: Map<string, SiteFile>
  readonly gitRoot: string
  readonly stop: () => Promise<void>
}

const OLD = '1'.repeat(64)
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** Starts servers that offer a new version of each recipe. */
export async function startWorld(): Promise<World> {
  const archives = {
    libhub: await tarball({
      'libhub-1.3.0/CMakeLists.txt': 'project(libhub)',
      'libhub-1.3.0/src/a.c': 'int a;',
    }),
    py_snake: await tarball({
      'snake-2.1.0/pyproject.toml': '[project]',
      'snake-2.1.0/snake.py': '',
    }),
    r_stats: await tarball({ 'stats2/DESCRIPTION': 'Package: stats2', 'stats2/R/a.R': '' }),
    libdir: await tarball({ 'libdir-0.9/configure': '#!/bin/sh', 'libdir-0.9/Makefile.in': '' }),
  }
  const gitRoot = mkdtempSync(join(tmpdir(), 'pakages-git-'))
  const tool = makeRepository(gitRoot, 'gittool.git')
  const first = commitFile(tool, 'a.c', 'int a;', 'One')
  git(tool, 'tag', 'v1.0')
  const commit = commitFile(tool, 'a.c', 'int b;', 'Two')
  git(tool, 'tag', '--annotate', 'v1.1', '--message', 'Release')
  const repository = recipeRepository({
    libhub: recipeText(
      'Libhub',
      'CMakePackage',
      'url = "https://github.com/org/libhub/archive/refs/tags/v1.2.0.tar.gz"',
      '',
      `version("1.2.0", sha256="${OLD}")`,
      `version("1.1.0", sha256="${'2'.repeat(64)}")`,
    ),
    py_snake: recipeText(
      'PySnake',
      'PythonPackage',
      'pypi = "snake/snake-2.0.0.tar.gz"',
      '',
      `version("2.0.0", sha256="${OLD}")`,
    ),
    r_stats: recipeText(
      'RStats',
      'RPackage',
      'cran = "stats2"',
      '',
      `version("3.0-1", sha256="${OLD}")`,
    ),
    libdir: recipeText(
      'Libdir',
      'AutotoolsPackage',
      'url = "https://www.example.org/pub/libdir/libdir-0.8.tar.gz"',
      '',
      `version("0.8", sha256="${OLD}")`,
    ),
    gittool: recipeText(
      'Gittool',
      'MakefilePackage',
      'git = "https://git.example.org/gittool.git"',
      '',
      `version("1.0", tag="v1.0", commit="${first}")`,
    ),
  })
  const github = new GitHubState('owner/recipes', repository.files)
  github.upstream.set('org/libhub', {
    tags: [
      { name: 'v1.2.0', commit: 'a'.repeat(40), date: '2019-01-01T00:00:00Z' },
      { name: 'v1.3.0', commit: 'b'.repeat(40), date: '2020-01-02T00:00:00Z', annotated: true },
      { name: 'v1.4.0-rc1', commit: 'c'.repeat(40), date: '2020-01-03T00:00:00Z' },
    ],
    releases: [
      {
        tag: 'v1.3.0',
        date: '2020-01-02T00:00:00Z',
        body: 'Fixes CVE-2026-12345. Thanks @somebody, see #12 <!-- hidden -->',
      },
    ],
  })
  const codeload = new Map<string, SiteFile>([
    ['/org/libhub/archive/refs/tags/v1.3.0.tar.gz', { bytes: archives.libhub }],
  ])
  const { index, files } = pypiSites(
    new Map([
      [
        'snake',
        new Map([
          ['snake-2.0.0.tar.gz', { bytes: Buffer.from('old') }],
          ['snake-2.1.0.tar.gz', { bytes: archives.py_snake, date: '2020-01-01T00:00:00Z' }],
          [
            'snake-2.2.0.tar.gz',
            { bytes: archives.py_snake, date: '2020-01-02T00:00:00Z', yanked: 'broken' },
          ],
        ]),
      ],
    ]),
  )
  const servers = (await UpstreamServers.start())
    .github(github)
    .host('github.com', fileSite(codeload))
    .host('pypi.org', index)
    .host('files.pythonhosted.org', files)
    .host(
      'cloud.r-project.org',
      cranSite(
        new Map([
          ['stats2', { version: '3.1-0', bytes: archives.r_stats, date: '2020-01-01T00:00:00Z' }],
        ]),
      ),
    )
    .host(
      'www.example.org',
      fileSite(
        new Map([
          ['/pub/libdir/libdir-0.8.tar.gz', { bytes: Buffer.from('old') }],
          ['/pub/libdir/libdir-0.9.tar.gz', { bytes: archives.libdir }],
          [
            '/pub/libdir/libdir-0.9.tar.gz.sha256',
            { bytes: Buffer.from(`${sha256(archives.libdir)}  libdir-0.9.tar.gz\n`) },
          ],
        ]),
      ),
    )
    .host('git.example.org', gitSite(gitRoot))
  return {
    servers,
    github,
    repository,
    commit,
    codeload,
    gitRoot,
    sums: Object.fromEntries(
      Object.entries(archives).map(([name, bytes]) => [name, sha256(bytes)]),
    ),
    stop: async () => {
      await servers.stop()
      repository.remove()
      rmSync(gitRoot, { recursive: true, force: true })
    },
  }
}
