import { expect, test } from '@jest/globals'
import { parseLock } from '@pakages/model'
import { readFileSync } from 'node:fs'
import { checkRoots, type LockRoot } from './asked-roots.ts'

const json = JSON.parse(
  readFileSync(new URL('../../../../sbom/fixtures/acme.spack.lock', import.meta.url), 'utf8'),
) as { roots: LockRoot[] }
const dag = parseLock(json)
const [first] = json.roots
const root = dag.specs.get(dag.roots[0]!)!
const check = (asked: string[], roots = json.roots): void =>
  checkRoots(asked, roots, dag, '/builds/spack.lock')
const all = json.roots.map(({ spec }) => spec)

test.each([
  ['the texts of the lock', all],
  ['a namespace in front', [`acme.${all[0]}`, ...all.slice(1)]],
  ['its version', [`${root.name}@${root.version}`, ...all.slice(1)]],
  ['a range of versions', [`${root.name}@0:`, ...all.slice(1)]],
  ['a compiler and a dependency', [`${root.name} %gcc ^zlib`, ...all.slice(1)]],
])('a lock answers %s', (_, asked) => {
  expect(() => check(asked)).not.toThrow()
})

test('a virtual package is known by the text of its root', () => {
  const roots = [{ ...first!, spec: 'mpi@3' }, ...json.roots.slice(1)]
  expect(() => check(['mpi@3', ...all.slice(1)], roots)).not.toThrow()
})

test.each([
  ['another package', ['wxgit@1.1.0']],
  ['one more package', [...all, 'wxgit']],
  ['one package less', all.slice(1)],
  ['another version', [`${root.name}@99`, ...all.slice(1)]],
])('a lock is of another request when it was asked for %s', (_, asked) => {
  expect(() => check(asked)).toThrow('/builds/spack.lock is the lock of another request: it has')
})
