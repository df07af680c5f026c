import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import type { RecipeSource } from '@pakages/core'
import { parseLock, type ConcreteDag } from '@pakages/model'
import { upstreamIdentities } from './upstream-identities.ts'

const lock = new URL('../../../../examples/prebuilt/spack.lock', import.meta.url)
const dag: ConcreteDag = parseLock(JSON.parse(readFileSync(lock, 'utf8')))
const spec = [...dag.specs.values()].find(({ name }) => name === 'libbins')!

const named = (sources: RecipeSource[], homepage?: string): readonly string[] => {
  const facts = { hash: spec.hash, licenses: [], maintainers: [], patches: [], sources }
  return upstreamIdentities(dag, [{ ...facts, ...(homepage && { homepage }) }]).get(spec.hash)!
}

test.each([
  [
    'an archive of a release at GitHub',
    [{ url: 'https://github.com/madler/zlib/releases/download/v1.3/zlib-1.3.tar.gz' }],
    [`pkg:github/madler/zlib@${spec.version}`],
  ],
  [
    'a git repository at GitLab',
    [{ git: 'https://gitlab.com/libeigen/eigen.git', commit: 'a'.repeat(40) }],
    [`pkg:gitlab/libeigen/eigen@${spec.version}`],
  ],
  [
    'an archive of PyPI',
    [{ url: 'https://files.pythonhosted.org/packages/source/n/numpy/numpy-1.26.0.tar.gz' }],
    [`pkg:pypi/numpy@${spec.version}`],
  ],
  ['a resource alone', [{ resource: 'data', url: 'https://github.com/a/b/x.tar.gz' }], []],
  ['an archive of nobody known', [{ url: 'https://example.org/libbins-0.4.0.tar.gz' }], []],
])('what others call %s', (_, sources, expected) => {
  expect(named(sources)).toEqual(expected)
})
