import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { PackageInput } from '@pakages/catalog'
import { nodeProcesses, parseConfiguration } from '@pakages/core'
import { ManualClock, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { binaryOf, packageOf, versionOf } from '@pakages/testing/catalog/small-catalog'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withRecipeHistory } from './recipe-history.ts'
import { readRecipes } from './recipes.ts'

const root = mkdtempSync(join(tmpdir(), 'pakages-history-'))
afterAll(() => rmSync(root, { recursive: true }))

const git = (...args: string[]): string =>
  execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
    encoding: 'utf8',
  }).trim()
const commits: string[] = []

const recipe = (versions: string): string =>
  `from spack.package import *\n\n\nclass Libfoo(Package):\n${versions}`

function commit(versions: string): void {
  writeFileSync(join(root, 'spack_repo/acme/packages/libfoo/package.py'), recipe(versions))
  git('add', '.')
  git('commit', '--quiet', '--message', 'change')
  commits.push(git('rev-parse', 'HEAD'))
}

beforeAll(() => {
  git('init', '--quiet')
  mkdirSync(join(root, 'spack_repo/acme/packages/libfoo'), { recursive: true })
  writeFileSync(join(root, 'spack_repo/acme/repo.yaml'), 'repo:\n  namespace: acme\n  api: v2.0\n')
  commit('    version("1.0")\n')
  commit('    version("1.1")\n    version("1.0")\n')
})

const SOURCE = 'https://github.com/acme/packages'

const builtFrom = (version: string, at: string, source = SOURCE) =>
  versionOf('libfoo', version, {
    binaries: [{ ...binaryOf('libfoo', version), built: { commit: at, source, signer: 'acme' } }],
  })

async function history(versions: PackageInput['versions']): Promise<PackageInput> {
  const file = join(root, 'pakages.json')
  const configuration = parseConfiguration(
    JSON.stringify({ name: 'acme', version: '1.0', license: 'MIT', repository: 'spack_repo/acme' }),
    file,
  )
  const ports = memoryPorts({
    host: new MemoryHost({ workspace: root, env: { PATH: process.env['PATH']! } }),
    clock: new ManualClock(),
    processes: nodeProcesses,
  })
  const recipes = await readRecipes(
    [join(root, 'spack_repo/acme')],
    new Set(['libfoo']),
    ports.host,
  )
  const [found] = await withRecipeHistory([packageOf('libfoo', versions)], recipes, SOURCE, {
    configuration,
    root,
    ports,
  })
  return found!
}

test('tells what happened to a recipe between the builds of two versions, and where it is', async () => {
  const found = await history([builtFrom('1.0', commits[0]!), builtFrom('1.1', commits[1]!)])
  expect(found.recipe).toBe(`${SOURCE}/blob/HEAD/spack_repo/acme/packages/libfoo/package.py`)
  const change = found.versions.find(({ version }) => version === '1.1')!.recipeChange
  expect(change).toEqual({
    since: '1.0',
    added: 1,
    removed: 0,
    patch: expect.stringContaining('+    version("1.1")'),
  })
  expect(change!.patch.split('\n')[0]).toBe('--- package.py')
  expect(found.versions.find(({ version }) => version === '1.0')!.recipeChange).toBeUndefined()
})

test.each([
  ['a commit that the checkout does not have', () => builtFrom('1.0', '1'.repeat(40))],
  ['another repository', () => builtFrom('1.0', commits[0]!, 'https://github.com/other/one')],
  ['the same commit', () => builtFrom('1.0', commits[1]!)],
])('says nothing where the version before was built from %s', async (_, before) => {
  const found = await history([before(), builtFrom('1.1', commits[1]!)])
  for (const version of found.versions) expect(version.recipeChange).toBeUndefined()
})
