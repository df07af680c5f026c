import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  Cancelled,
  nodeProcesses,
  UserError,
  runAction,
  type Ending,
  type JobCache,
  type RunContext,
  type SpackSettings,
} from '@pakages/core'
import { FakeSpack, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { folderOf } from '@pakages/repository'
import { setupSpackAction } from './action.ts'

/** A job cache in a folder, which like GitHub's finds only what was saved under the same paths. */
class FolderJobCache implements JobCache {
  readonly available = true
  readonly saved = new Map<string, readonly string[]>()
  readonly asked: string[] = []
  readonly answers: string[] = []
  readonly #folder: string
  constructor(folder: string) {
    this.#folder = folder
  }

  async restore(
    paths: readonly string[],
    key: string,
    others: readonly string[],
  ): Promise<string | undefined> {
    // What Spack was asked is kept for itself, and has its own test.
    if (key.startsWith('pakages-answers-')) this.answers.push(key)
    else this.asked.push(key)
    const found = [key, ...others]
      .flatMap((wanted) => [...this.saved.keys()].filter((one) => one.startsWith(wanted)))
      .find((one) => this.saved.get(one)!.join() === paths.join())
    if (found === undefined) return undefined
    for (const [at, path] of paths.entries())
      if (existsSync(this.#place(found, at)))
        await cp(this.#place(found, at), path, { recursive: true })
    return found
  }

  async save(paths: readonly string[], key: string): Promise<boolean> {
    for (const [at, path] of paths.entries())
      if (existsSync(path)) await cp(path, this.#place(key, at), { recursive: true })
    this.saved.set(key, paths)
    return true
  }

  #place(key: string, at: number): string {
    return join(this.#folder, key, String(at))
  }
}

describe('pakages setup', () => {
  let root: string
  let host: MemoryHost
  let opened: SpackSettings[]
  let jobCache: FolderJobCache
  let context: Partial<RunContext>
  let cannotWarmUp: Error | undefined

  const ports = () =>
    memoryPorts({
      host,
      jobCache,
      processes: nodeProcesses,
      openSpack: async (settings) => {
        opened.push(settings)
        if (cannotWarmUp === undefined) return new FakeSpack([], settings)
        const why = cannotWarmUp
        return Object.assign(new FakeSpack([], settings), { warmUp: () => Promise.reject(why) })
      },
    })
  const run = async (
    inputs: Record<string, string>,
    env: Record<string, string> = {},
  ): Promise<Ending> => {
    host = new MemoryHost({
      workspace: root,
      context,
      inputs,
      env: { PATH: '/usr/bin:/bin', HOME: root, PAKAGES_CACHE: join(root, 'cache'), ...env },
    })
    return runAction(setupSpackAction, ports())
  }

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'pakages-setup-'))
    opened = []
    context = {}
    cannotWarmUp = undefined
    jobCache = new FolderJobCache(join(root, 'job-cache'))
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  test('puts Spack on the PATH and tells versions, commits and paths', async () => {
    expect((await run({ 'install-root': 'store' })).exitCode).toBe(0)
    expect(Object.fromEntries(host.outputs)).toEqual({
      'spack-version': '1.1.1',
      'spack-commit': '1'.repeat(40),
      'spack-root': '/opt/spack',
      'recipes-commit': '2'.repeat(40),
      'recipes-root': '/opt/recipes',
      scope: join(root, '.pakages', 'setup', 'scope'),
      program: join(root, '.pakages', 'setup', 'bin', 'spack'),
      'install-root': join(root, 'store'),
      target: 'x86_64_v3',
      platform: 'linux-fake1',
      compilers: 'gcc@13.3.0',
      'cache-hit': 'false',
    })
    expect(host.addedPaths).toEqual([join(root, '.pakages', 'setup', 'bin')])
    expect(host.exported.get('SPACK_ROOT')).toBe('/opt/spack')
  })

  test('hands on what was given, with absolute paths, so that later steps need not repeat it', async () => {
    await run({
      repository: 'a\nb',
      target: 'x86_64_v2',
      'padded-length': '128',
      'trusted-caches': 'oci://r.example/x',
      'install-root': 'store',
    })
    expect(Object.fromEntries(host.exported)).toMatchObject({
      PAKAGES_REPOSITORY: `${join(root, 'a')}\n${join(root, 'b')}`,
      PAKAGES_TARGET: 'x86_64_v2',
      PAKAGES_PADDED_LENGTH: '128',
      PAKAGES_INSTALL_ROOT: join(root, 'store'),
      PAKAGES_TRUSTED_CACHES: 'oci://r.example/x',
    })
    expect(host.exported.has('PAKAGES_JOBS')).toBe(false)
  })

  test('what was handed on is used where an input is not given, and only there', async () => {
    const env = {
      PAKAGES_TARGET: 'x86_64_v2',
      PAKAGES_PADDED_LENGTH: '128',
      PAKAGES_REPOSITORY: '/r',
    }
    await run({ target: 'x86_64' }, env)
    expect(opened.at(-1)).toMatchObject({
      target: 'x86_64',
      paddedLength: 128,
      repositories: ['/r'],
    })
  })

  test('registers trusted caches with Spack', async () => {
    await run({ 'trusted-caches': 'oci://r.example/x\ncaches/own' })
    expect(opened.at(-1)!.mirrors).toEqual([
      { name: 'trusted-1', url: 'oci://r.example/x' },
      { name: 'trusted-2', url: join(root, 'caches', 'own') },
    ])
  })

  /** What Spack keeps in its cache folder, and every later run reads. */
  const index = () => join(root, 'cache', 'user', 'cache', 'providers', 'index.json')
  const nextMachine = () => rm(join(root, 'cache'), { recursive: true, force: true })

  test('keeps what it made itself before anything of others runs, and finds it in the next job', async () => {
    await run({ repository: 'recipes' })
    expect(jobCache.saved.size).toBe(1)
    // What a build, or a later step, does to Spack's own files stays in its job.
    await appendFile(index(), 'poison')
    await nextMachine()
    await run({ repository: 'recipes' })
    expect(host.outputs.get('cache-hit')).toBe('true')
    expect(await readFile(index(), 'utf8')).toBe('{}')
    expect(jobCache.saved.size).toBe(1)
  })

  test('keeps nothing that recipes of the user, or mirrors, had a hand in', async () => {
    await run({ repository: 'recipes', 'trusted-caches': 'caches/own', externals: 'gmake' })
    const none = { repositories: [], externals: [], mirrors: [], binariesOnly: true }
    expect(opened.map((one) => one.binariesOnly ?? false)).toEqual([true, false])
    expect(opened[0]).toMatchObject(none)
    expect(opened[1]!.repositories).toEqual([join(root, 'recipes')])
  })

  test('keeps nothing of a folder that was there before', async () => {
    await mkdir(join(root, 'cache', 'user'), { recursive: true })
    await run({})
    expect(jobCache.saved.size).toBe(0)
    expect(host.messages('info').join()).toContain(
      `Nothing is kept for the next job: ${join(root, 'cache', 'user')} was there before.`,
    )
  })

  test('does not take what was kept under a key that only begins like the wanted one', async () => {
    await run({ 'spack-ref': '9'.repeat(40) })
    const [[key, paths]] = [...jobCache.saved] as [[string, string[]]]
    await appendFile(index(), 'other')
    jobCache.saved.clear()
    await jobCache.save(paths, `${key}-and-more`)
    await nextMachine()
    await run({ 'spack-ref': '9'.repeat(40) })
    expect(host.outputs.get('cache-hit')).toBe('false')
    expect(await readFile(index(), 'utf8')).toBe('{}')
  })

  test('goes on and keeps nothing where Spack cannot get ready, but ends with a run that is stopped', async () => {
    cannotWarmUp = new UserError('Spack cannot get ready for solving: no network', {
      id: 'build-failed',
      fix: 'x',
    })
    expect((await run({})).exitCode).toBe(0)
    expect(host.messages('warning')).toEqual([
      'Nothing is kept for the next job: Spack cannot get ready for solving: no network',
    ])
    expect(jobCache.saved.size).toBe(0)
    cannotWarmUp = new Cancelled('SIGTERM')
    expect((await run({})).exitCode).toBe(143)
  })

  test('the key tells targets, systems and commits apart', async () => {
    for (const inputs of [
      {},
      { target: 'x86_64_v2' },
      { 'spack-ref': '9'.repeat(40) },
      { 'recipes-ref': '8'.repeat(40) },
    ])
      await run(inputs)
    await run({}, { ImageOS: 'ubuntu24' })
    expect(new Set(jobCache.asked).size).toBe(5)
    for (const key of jobCache.asked) expect(key).toMatch(/^[A-Za-z0-9._-]+$/)
  })

  test('never restores in a run that publishes what a proposal kept', async () => {
    context = { event: 'pull_request', fromFork: true }
    await run({})
    expect([...jobCache.saved.keys()]).toEqual([expect.stringContaining('-proposed-')])
    await nextMachine()
    context = { event: 'push', ref: 'refs/heads/main', defaultBranch: 'main' }
    await run({})
    expect(host.outputs.get('cache-hit')).toBe('false')
    expect([...jobCache.saved.keys()]).toHaveLength(2)
    jobCache.saved.delete([...jobCache.saved.keys()][0]!)
    context = { event: 'pull_request', fromFork: true }
    await run({})
    expect(host.outputs.get('cache-hit')).toBe('true')
  })

  /** As a Spack leaves it that looked for compilers. */
  const answered = async (name: string): Promise<void> => {
    await mkdir(join(root, 'cache', 'answers'), { recursive: true })
    await writeFile(join(root, 'cache', 'answers', `${name}.json`), '{}')
  }
  const answersKept = (): string[] =>
    [...jobCache.saved.keys()].filter((key) => key.startsWith('pakages-answers-'))

  test('keeps what Spack found on this machine for the next job, and again only when there is more', async () => {
    context = { event: 'push', ref: 'refs/heads/main', defaultBranch: 'main' }
    await answered('toolchain-a')
    await run({})
    await nextMachine()
    await run({})
    expect(existsSync(join(root, 'cache', 'answers', 'toolchain-a.json'))).toBe(true)
    expect(answersKept()).toHaveLength(1)
    await answered('toolchain-b')
    await run({})
    expect(answersKept()).toHaveLength(2)
  })

  test('never takes what a proposal found on its machine for a run that publishes', async () => {
    context = { event: 'pull_request', fromFork: true }
    await answered('toolchain-a')
    await run({})
    await nextMachine()
    context = { event: 'push', ref: 'refs/heads/main', defaultBranch: 'main' }
    await run({})
    expect(existsSync(join(root, 'cache', 'answers', 'toolchain-a.json'))).toBe(false)
  })

  test('asks for nothing when caches are not to be kept', async () => {
    await run({ 'keep-caches': 'false' })
    expect([...jobCache.asked, ...jobCache.answers]).toEqual([])
  })

  test('clones a branch anew that has moved on', async () => {
    const git = (folder: string, ...args: string[]): string =>
      execFileSync(
        'git',
        ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args],
        { encoding: 'utf8' },
      ).trim()
    const upstream = join(root, 'upstream')
    await mkdir(upstream)
    git(upstream, 'init', '--quiet', '--initial-branch', 'main')
    git(upstream, 'commit', '--quiet', '--allow-empty', '-m', '1')
    const clone = join(root, 'cache', 'spack', folderOf(`${upstream}@main`))
    await mkdir(join(clone, '..'), { recursive: true })
    execFileSync('git', ['clone', '--quiet', upstream, clone])
    await writeFile(join(clone, 'mark'), '')
    git(upstream, 'commit', '--quiet', '--allow-empty', '-m', '2')
    await run({ 'spack-repository': `file://${upstream}`, 'spack-ref': 'main' })
    expect(host.messages('info').join()).toContain('main has moved from')
  })

  test.each([
    ['an option as ref', { 'spack-ref': '--upload-pack=x' }, '"spack-ref" is not a git tag'],
    [
      'a transport that runs programs',
      { 'recipes-repository': 'ext::sh -c x' },
      '"recipes-repository" is not the https address',
    ],
    ['too long a padding', { 'padded-length': '9999' }, '"padded-length"'],
  ])('refuses %s', async (_, inputs, message) => {
    expect((await run(inputs as unknown as Record<string, string>)).exitCode).toBe(2)
    expect(host.messages('error').join()).toContain(message)
  })
})
