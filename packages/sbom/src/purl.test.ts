import { expect, test } from '@jest/globals'
import { PackageURL } from 'packageurl-js'
import { lockOf, specNamed } from '../fixtures/inventories.ts'
import { purlOf } from './purl.ts'

test('a package URL names namespace, name, version and hash as the type spack wants it', () => {
  const spec = specNamed(lockOf('acme'), 'libfoo')
  expect(purlOf(spec)).toBe(`pkg:spack/acme/libfoo@1.1?sha=${spec.hash}`)
})

test('the namespace is left out where the spec has none', () => {
  const { namespace: _, ...spec } = specNamed(lockOf('acme'), 'libfoo')
  expect(purlOf(spec)).toBe(`pkg:spack/libfoo@1.1?sha=${spec.hash}`)
})

test('a version of any characters comes back from its package URL', () => {
  const spec = { ...specNamed(lockOf('acme'), 'libfoo'), version: 'git.feature/a b?c#d@e=1.2' }
  expect(PackageURL.fromString(purlOf(spec))).toMatchObject({
    type: 'spack',
    namespace: 'acme',
    name: 'libfoo',
    version: spec.version,
    qualifiers: { sha: spec.hash },
  })
})
