import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { nodeHttp, nodeProcesses, parseInputs, type Ports, type RunContext } from '@pakages/core'
import { ManualClock, MemoryCodeHost, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { openSpack } from '@pakages/spack'
import { CompanyProxy } from '@pakages/testing/company-proxy'
import { all, describeWith, openssl, program } from '@pakages/testing/requirements'
import { KeySigner } from '@pakages/trust'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkUpdatesAction } from '../actions/check-updates/action.ts'
import { reviewInputs } from '../actions/review-packages/inputs.ts'
import { reviewPackages, type ReviewResult } from '../actions/review-packages/step.ts'
import { setupSpackAction } from '../actions/setup-spack/action.ts'
import { commitFile, git, gitSite, makeRepository } from '@pakages/testing/upstream/git-server'
import { recipeRepository, recipeText } from './upstream-servers/recipe-repository.ts'
import { pypiSites } from '@pakages/testing/upstream/sites'
import { UpstreamServers } from '@pakages/testing/upstream/upstream-servers'

// No name of a host can be looked up here, so that whatever comes back came through the proxy; and
// the proxy keeps what it read.

const PATIENCE = 120_000

describeWith(all(openssl, program('git')), 'Behind the proxy of a company', () => {
  let root: string
  let served: string
  let servers: UpstreamServers
  let proxy: CompanyProxy
  let environment: Record<string, string>
  const key = generateKeyPairSync('ed25519')
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString()

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'pakages-proxy-'))
    served = join(root, 'served')
    mkdirSync(served)
    servers = (await UpstreamServers.start())
      .host('git.github.com', gitSite(served))
      .host('git.example.org', gitSite(served))
    proxy = await CompanyProxy.start(
      join(root, 'authority'),
      (host) => `${servers.origin}/${host === 'github.com' ? 'git.github.com' : host}`,
    )
    environment = {
      PATH: process.env['PATH'] ?? '',
      HOME: root,
      GIT_CONFIG_GLOBAL: join(root, 'gitconfig'),
      PAKAGES_CACHE: join(root, 'cache'),
      HTTPS_PROXY: proxy.url,
      GIT_SSL_CAINFO: proxy.ca,
    }
  })
  afterAll(async () => {
    await proxy?.stop()
    await servers?.stop()
    rmSync(root, { recursive: true, force: true })
  })

  const hosts = (): string[] => [...new Set(proxy.requests.map(({ host }) => host))].sort()
  const withoutAuthority = (): Record<string, string> => ({ ...environment, GIT_SSL_CAINFO: '' })

  interface Run {
    readonly workspace: string
    readonly env: Readonly<Record<string, string>>
    readonly context?: Partial<RunContext>
  }

  function portsOf({ workspace, env, context = {} }: Run): Ports & { readonly host: MemoryHost } {
    const host = new MemoryHost({ kind: 'github', workspace, env, context })
    const ca = env['GIT_SSL_CAINFO'] ? [readFileSync(proxy.ca, 'utf8')] : []
    const own = { host, processes: nodeProcesses, signal: new AbortController().signal }
    return {
      ...memoryPorts({
        ...own,
        http: nodeHttp({ env, ca }),
        clock: new ManualClock(Date.UTC(2020, 0, 20)),
        openCodeHost: async () => new MemoryCodeHost(),
        // Compilers are looked for on this machine, which no proxy helps with.
        openSpack: (settings) => openSpack(own, { ...settings, binariesOnly: true }),
      }),
      host,
    }
  }

  const setup = async (env: Record<string, string>) => {
    const workspace = mkdtempSync(join(root, 'workspace-'))
    const given: Record<string, string> = {
      'spack-repository': 'https://github.com/spack/spack.git',
      'spack-ref': 'develop',
      'recipes-repository': 'https://github.com/spack/spack-packages.git',
      'recipes-ref': 'develop',
    }
    const inputs = parseInputs(setupSpackAction.inputs, (name) => given[name])
    return (await setupSpackAction.work()).run(inputs, portsOf({ workspace, env }))
  }

  /** A Spack that says its version, and a repository of recipes, as GitHub serves them. */
  function serveSpack(): void {
    const program = makeRepository(served, 'spack/spack.git')
    commitFile(program, 'lib/spack/spack/__init__.py', '', 'Begin')
    mkdirSync(join(program, 'bin'))
    writeFileSync(join(program, 'bin/spack'), '#!/bin/sh\necho 1.1.1\n', { mode: 0o755 })
    git(program, 'add', 'bin/spack')
    git(program, 'commit', '--quiet', '--message', 'Add a program')
    git(program, 'branch', 'develop')
    const recipes = makeRepository(served, 'spack/spack-packages.git')
    const yaml = 'repo:\n  namespace: builtin\n  api: v2.0\n'
    commitFile(recipes, 'repos/spack_repo/builtin/repo.yaml', yaml, 'Begin')
    git(recipes, 'branch', 'develop')
  }

  test(
    'setup asks for branches and clones Spack and the recipes',
    async () => {
      serveSpack()
      const { facts } = await setup(environment)
      expect(facts).toMatchObject({ origin: 'clone', recipes: [{ namespace: 'builtin' }] })
      expect(facts.root.startsWith(environment['PAKAGES_CACHE']!)).toBe(true)
      expect(hosts()).toContain('github.com')
      expect(proxy.tunnels).toContain('github.com:443')
    },
    PATIENCE,
  )

  test(
    'setup says which variable is missing where the authority is not trusted',
    async () => {
      const before = proxy.requests.length
      const env = { ...withoutAuthority(), PAKAGES_CACHE: join(root, 'other-cache') }
      await expect(setup(env)).rejects.toMatchObject({
        message: expect.stringContaining('the certificate of the server is not trusted'),
        fix: expect.stringContaining('GIT_SSL_CAINFO'),
      })
      expect(proxy.requests).toHaveLength(before)
    },
    PATIENCE,
  )

  /** A checkout of recipes that came from GitHub, and a commit there that it does not have. */
  function reviewedCheckout(): { checkout: string; commit: string } {
    const origin = makeRepository(served, 'acme/packages.git')
    git(origin, 'config', 'http.receivepack', 'true')
    git(origin, 'config', 'receive.denyCurrentBranch', 'ignore')
    const recipe = (version: string): string =>
      recipeText('Libgreet', 'Package', `version("${version}", sha256="${'0'.repeat(64)}")`)
    const configuration = {
      name: 'acme',
      version: '1.0',
      license: 'MIT',
      repository: 'spack_repo/acme',
      trust: {
        signers: [{ key: new KeySigner(key).publicKey }],
        auditors: [{ user: 'alice', keys: [new KeySigner(key).publicKey] }],
      },
    }
    commitFile(origin, 'pakages.json', JSON.stringify(configuration), 'Configure')
    commitFile(origin, 'spack_repo/acme/repo.yaml', 'repo: {namespace: acme, api: v2.0}', 'Begin')
    const path = 'spack_repo/acme/packages/libgreet/package.py'
    commitFile(origin, path, recipe('1.0'), 'Add libgreet')
    const checkout = join(root, `checkout-${Math.random()}`)
    git(root, 'clone', '--quiet', `file://${origin}`, checkout)
    git(checkout, 'remote', 'set-url', 'origin', 'https://github.com/acme/packages.git')
    git(origin, 'checkout', '--quiet', '-b', 'proposal')
    const commit = commitFile(origin, path, recipe('1.1'), 'Propose 1.1')
    git(origin, 'checkout', '--quiet', 'main')
    return { checkout, commit }
  }

  function review(env: Record<string, string>, request: ReturnType<typeof reviewedCheckout>) {
    const payload = {
      action: 'submitted',
      review: {
        body: '/pakages approve libgreet@1.1 all',
        html_url: 'https://github.com/acme/packages/pull/8',
        user: { login: 'alice' },
        commit_id: request.commit,
      },
      pull_request: { number: 8 },
      repository: { default_branch: 'main' },
    }
    const context = { repository: 'acme/packages', event: 'pull_request_review', payload }
    const given: Readonly<Record<string, string>> = {
      'signing-key': key,
      'publish-from': 'event:pull_request_review',
    }
    const inputs = parseInputs(reviewInputs, (name) => given[name])
    return reviewPackages(inputs, portsOf({ workspace: request.checkout, env, context }))
  }

  test(
    'review fetches the commit that was reviewed and pushes what was said of it',
    async () => {
      const request = reviewedCheckout()
      const result: ReviewResult = await review(environment, request)
      expect(result).toMatchObject({ kind: 'reviewed', outcomes: [{ kind: 'done' }] })
      const shown = git(
        join(served, 'acme/packages.git'),
        'show',
        'main:reviews/libgreet/1.1/alice.json',
      )
      expect(JSON.parse(shown)).toMatchObject({ recipe: { commit: request.commit } })
      const asked = proxy.requests.map(({ path }) => path)
      expect(asked).toContain('/acme/packages.git/git-upload-pack')
      expect(asked).toContain('/acme/packages.git/git-receive-pack')
      rmSync(join(served, 'acme'), { recursive: true })
    },
    PATIENCE,
  )

  test(
    'review says which variable is missing where the authority is not trusted',
    async () => {
      const request = reviewedCheckout()
      await expect(review(withoutAuthority(), request)).rejects.toMatchObject({
        message: expect.stringContaining('the certificate of the server is not trusted'),
        fix: expect.stringContaining('GIT_SSL_CAINFO'),
      })
    },
    PATIENCE,
  )

  /** Looks for updates of a recipe with tags in git, of one on PyPI, and of Spack's own recipe. */
  async function lookForUpdates(env: Record<string, string>) {
    const recipes = recipeRepository({
      gittool: recipeText(
        'Gittool',
        'MakefilePackage',
        'git = "https://git.example.org/tools/gittool.git"',
        `version("1.0", tag="v1.0", commit="${'1'.repeat(40)}")`,
      ),
      py_snake: recipeText(
        'PySnake',
        'PythonPackage',
        'pypi = "snake/snake-2.0.0.tar.gz"',
        `version("2.0.0", sha256="${'2'.repeat(64)}")`,
      ),
    })
    try {
      const given: Record<string, string> = { repository: recipes.folder, 'dry-run': 'true' }
      const inputs = parseInputs(checkUpdatesAction.inputs, (name) => given[name])
      const ports = portsOf({ workspace: recipes.root, env })
      const result = await (await checkUpdatesAction.work()).run(inputs, ports)
      if (result.kind !== 'report') throw new Error('no report')
      return new Map(result.report.recipes.map((entry) => [entry.name, entry]))
    } finally {
      recipes.remove()
    }
  }

  test(
    'updates list tags with git and releases over HTTP',
    async () => {
      const tool = makeRepository(served, 'tools/gittool.git')
      commitFile(tool, 'a.c', 'int a;', 'One')
      git(tool, 'tag', 'v1.0')
      commitFile(tool, 'a.c', 'int b;', 'Two')
      git(tool, 'tag', 'v1.1')
      const { index, files } = pypiSites(
        new Map([['snake', new Map([['snake-2.1.0.tar.gz', { bytes: Buffer.from('new') }]])]]),
      )
      servers.host('pypi.org', index).host('files.pythonhosted.org', files)
      const found = await lookForUpdates(environment)
      expect(JSON.stringify(found.get('gittool'))).toContain('1.1')
      expect(JSON.stringify(found.get('py-snake'))).toContain('2.1.0')
      expect(hosts()).toEqual(expect.arrayContaining(['git.example.org', 'pypi.org']))
    },
    PATIENCE,
  )

  test(
    'updates say of each recipe that the authority is not trusted',
    async () => {
      const env = { ...withoutAuthority(), PAKAGES_CACHE: join(root, 'third-cache') }
      const found = await lookForUpdates(env)
      expect(JSON.stringify(found.get('gittool'))).toContain(
        'the certificate of the server is not trusted',
      )
      expect(JSON.stringify(found.get('py-snake'))).toMatch(/certificate/)
    },
    PATIENCE,
  )
})
