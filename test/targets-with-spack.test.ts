import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { nodeHttp, systemClock } from '@pakages/core'
import { parseLock, targetOf, type ConcreteDag } from '@pakages/model'
import { cacheContent, Generations, openRegistry, type Generation } from '@pakages/oci'
import {
  all,
  describeWith,
  spack,
  spackInstallation,
  spackRoots,
  wanted,
  type Requirement,
} from '@pakages/testing/requirements'
import { runAction, type StepResult } from '@pakages/testing/run-action'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const fixture = fileURLToPath(new URL('./fixtures/slow-repository', import.meta.url))
const x64: Requirement = {
  missing: () => (process.arch === 'x64' ? undefined : 'not an x86_64'),
}

/** A step with a real Spack, in a workspace of its own that describes targets. */
async function step(
  cwd: string,
  action: string,
  inputs: Record<string, string>,
  env: Record<string, string> = {},
): Promise<StepResult> {
  mkdirSync(cwd, { recursive: true })
  const described = { name: 'mine', version: '1.0', license: 'MIT', targets }
  writeFileSync(join(cwd, 'pakages.json'), JSON.stringify(described))
  const { root, userCache } = spackInstallation()!
  return runAction(action, inputs, {
    cwd,
    env: {
      ...{ SPACK_ROOT: root, PAKAGES_CACHE: join(userCache, '..') },
      ...{ GITHUB_REPOSITORY: 'acme/packages', GITHUB_SHA: 'c'.repeat(40) },
      ...env,
    },
  })
}

const targets = [
  { name: 'plain', target: 'x86_64' },
  { name: 'newer', target: 'x86_64_v2' },
  { name: 'older-compiler', target: 'x86_64', compiler: 'gcc@7' },
  { name: 'no-compiler', target: 'x86_64', compiler: 'gcc@99' },
]
const wellOrLog = ({ exitCode, log }: StepResult): string => (exitCode === 0 ? 'well' : log)
const lockIn = (folder: string): ConcreteDag =>
  parseLock(JSON.parse(readFileSync(join(folder, '.pakages', 'spack.lock'), 'utf8')))

describeWith(all(wanted('PAKAGES_WORKFLOWS'), x64, spack), 'two targets of one run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-targets-'))
  const reference = `oci-layout:${join(folder, 'registry')}`
  const steps: StepResult[] = []
  beforeAll(async () => {
    const names = ['plain', 'newer']
    const digests = new Map<string, string>()
    for (const name of names) {
      const inputs = { repository: fixture, specs: 'quick', 'target-name': name }
      const planned = await step(join(folder, name), 'plan', inputs)
      digests.set(name, planned.outputs['digest']!)
      steps.push(planned)
    }
    for (const action of ['build', 'promote'])
      for (const name of names) {
        const inputs = { registry: reference, 'plan-digest': digests.get(name)!, run: name }
        const job = {
          ...{ repository: fixture, plan: '.pakages/plan.json', job: '1-1' },
          'install-root': join(folder, 'store'),
        }
        const cwd = join(folder, `${action} ${name}`)
        mkdirSync(join(cwd, '.pakages'), { recursive: true })
        for (const file of ['plan.json', 'spack.lock', 'facts.json'])
          cpSync(join(folder, name, '.pakages', file), join(cwd, '.pakages', file))
        steps.push(
          await step(cwd, action, { ...inputs, ...(action === 'build' ? job : { part: name }) }),
        )
      }
  }, 900_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('each job ends well', () => {
    expect(steps.map(wellOrLog)).toEqual(Array(6).fill('well'))
  })

  test('both are in the registry, its list and one generation', async () => {
    const http = nodeHttp()
    const registry = openRegistry(reference, { http, clock: systemClock })
    const tags = await registry.tags()
    const { specs, cached } = await cacheContent(registry, [])
    const both = ['x86_64', 'x86_64_v2']
    expect([...cached].map((hash) => targetOf(specs.get(hash)!)).sort()).toEqual(both)
    // The second promotion took over what the first recorded of the same commit.
    const found: Generation[] = []
    for await (const one of new Generations({ registry, tags }).newestFirst()) found.push(one)
    const { record, dag } = found[0]!
    expect(record.parts?.map(({ name }) => name)).toEqual(['newer', 'plain'])
    for (const named of [record.specs, record.roots])
      expect(named.map(({ hash }) => targetOf(dag.specs.get(hash)!)).sort()).toEqual(both)
    http.close()
  })
})

describeWith(all(wanted('PAKAGES_WORKFLOWS'), x64, spack), 'the compiler of a target', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-compiler-'))
  const [repository, bin] = [join(folder, 'repository'), join(folder, 'bin')]
  const path = { PATH: [bin, process.env['PATH']].join(delimiter) }
  beforeAll(() => {
    cpSync(fixture, repository, { recursive: true })
    const recipes = join(repository, 'spack_repo/pakages_slow/packages')
    const recipe = readFileSync(join(recipes, 'quick/package.py'), 'utf8')
    mkdirSync(join(recipes, 'compiled'))
    writeFileSync(
      join(recipes, 'compiled/package.py'),
      recipe
        .replace('class Quick', 'class Compiled')
        .replace('has_code = False', 'depends_on("c", type="build")'),
    )
    mkdirSync(bin)
    // Of two compilers Spack takes the newer one. The older one only says that it is older.
    for (const name of ['gcc', 'g++']) {
      const real = execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()
      const script = `#!/bin/sh\ncase "$*" in *-dump*version*) echo 7.5.0 ;; *) exec ${real} "$@" ;; esac\n`
      writeFileSync(join(bin, `${name}-7`), script, { mode: 0o755 })
    }
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const plan = (cwd: string, name: string, root: string): Promise<StepResult> =>
    step(
      cwd,
      'plan',
      { repository, specs: 'compiled', 'target-name': name },
      { ...path, SPACK_ROOT: root },
    )

  test.each(spackRoots())(
    'is what %s concretizes with, though there is a newer one',
    async (root) => {
      const [older, newest] = [join(folder, 'older'), join(folder, 'newest')]
      rmSync(older, { recursive: true, force: true })
      rmSync(newest, { recursive: true, force: true })
      expect(wellOrLog(await plan(older, 'older-compiler', root))).toBe('well')
      expect(compilerIn(older)).toBe('7.5.0')
      expect(wellOrLog(await plan(newest, 'plain', root))).toBe('well')
      expect(compilerIn(newest)).not.toBe('7.5.0')
    },
    600_000,
  )

  test('is refused by name where the machine has none such', async () => {
    const refused = await plan(join(folder, 'none'), 'no-compiler', spackInstallation()!.root)
    expect(refused.exitCode).toBe(1)
    expect(refused.log).toContain('This machine has no gcc@99. Its compilers are gcc@')
  }, 600_000)

  function compilerIn(workspace: string): string | undefined {
    const { specs, roots } = lockIn(workspace)
    const edges = specs.get(roots[0]!)!.dependencies
    const compiler = edges.find(({ parameters }) => parameters.virtuals.includes('c'))
    return compiler && specs.get(compiler.hash)!.version
  }
})
