import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2019, type AnySchemaObject } from 'ajv/dist/2019.js'
import {
  acmeInventory,
  bareInventory,
  debian,
  debianOwners,
  lockOf,
  provenance,
  SOURCE_SHA256,
  specNamed,
  TARBALL,
} from '../../fixtures/inventories.ts'
import type { Inventory } from '../inventory.ts'
import type { SpdxDocument, SpdxPackage, SpdxRelationship } from './document-shape.ts'
import { spdxJson } from './document.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../fixtures/spdx-schema-v2.3.json', import.meta.url), 'utf8'),
) as AnySchemaObject
const validate = new Ajv2019({ strict: false }).compile(schema)

const read = (inventory: Inventory): SpdxDocument =>
  JSON.parse(spdxJson(inventory, provenance)) as SpdxDocument
const byId = (document: SpdxDocument, id: string): SpdxPackage =>
  document.packages.find((candidate) => candidate.SPDXID === id)!
const idOf = (name: string, lock: 'acme' | 'examples' = 'acme'): string =>
  `SPDXRef-Package-${name}-${specNamed(lockOf(lock), name).hash}`
const related = ({ relationships }: SpdxDocument, from: string, to: string): string[] =>
  relationships
    .filter((relation) => relation.spdxElementId === from && relation.relatedSpdxElement === to)
    .map((relation) => relation.relationshipType)
const targets = (
  { relationships }: SpdxDocument,
  from: string,
  type: SpdxRelationship['relationshipType'],
): string[] =>
  relationships
    .filter((relation) => relation.spdxElementId === from && relation.relationshipType === type)
    .map((relation) => relation.relatedSpdxElement)

describe('spdxJson', () => {
  test.each([
    ['a whole lock with facts', acmeInventory()],
    ['a whole lock for run time', acmeInventory({ scope: 'runtime' })],
    ['a spec of which only the lock is known', bareInventory('examples', 'datagauge')],
    ['the packages of an image with its base', acmeInventory({ base: debian })],
  ])('is valid against the official schema for %s', (_, inventory) => {
    const document = read(inventory)
    expect(validate(document) === true ? [] : validate.errors).toEqual([])
    const ids = document.packages.map((item) => item.SPDXID)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { spdxElementId, relatedSpdxElement } of document.relationships) {
      expect([...ids, 'SPDXRef-DOCUMENT']).toContain(spdxElementId)
      expect(ids).toContain(relatedSpdxElement)
    }
  })

  test('lists the packages of a base, which contains them', () => {
    const document = read(acmeInventory({ base: debian }))
    const base = byId(document, 'SPDXRef-Base')
    expect(base).toMatchObject({ name: 'debian', versionInfo: '12' })
    expect(base.comment).toContain('system:unread=var/lib/rpm/Packages was not read')
    const own = targets(document, 'SPDXRef-Base', 'CONTAINS').map((id) => byId(document, id))
    expect(own.map(({ name, versionInfo }) => [name, versionInfo])).toEqual([
      ['libc6', '2.36-9+deb12u14'],
      ['x+y', '1:2~3'],
    ])
    expect(own[0]).toMatchObject({
      supplier: 'Organization: GNU Libc Maintainers (debian-glibc@lists.debian.org)',
      licenseDeclared: 'LGPL-2.1-or-later AND LicenseRef-odd',
      externalRefs: [{ referenceLocator: expect.stringMatching(/^pkg:deb\/debian\/libc6@/) }],
    })
    expect(own[1]).not.toHaveProperty('homepage')
    expect(document.hasExtractedLicensingInfos).toContainEqual(
      expect.objectContaining({
        licenseId: 'LicenseRef-odd',
        extractedText: 'The package states: odd',
      }),
    )
    expect(targets(document, 'SPDXRef-DOCUMENT', 'DESCRIBES')).toContain('SPDXRef-Base')
  })

  test('that validation finds faults', () => {
    expect(validate({ ...read(acmeInventory()), packages: [{ name: 'nameless' }] })).toBe(false)
  })

  test('gives the same bytes for the same lock, but for the time stamp', () => {
    expect(spdxJson(acmeInventory(), provenance)).toBe(spdxJson(acmeInventory(), provenance))
    const later = spdxJson(acmeInventory(), {
      ...provenance,
      created: new Date('2027-01-01T00:00:00Z'),
    })
    expect(later.replace('2027-01-01T00:00:00Z', '2026-01-02T03:04:05Z')).toBe(
      spdxJson(acmeInventory(), provenance),
    )
    expect(read(acmeInventory()).documentNamespace).not.toBe(
      read(acmeInventory({ facts: [] })).documentNamespace,
    )
  })

  test('describes the roots of a lock, or a spec', () => {
    expect(targets(read(acmeInventory()), 'SPDXRef-DOCUMENT', 'DESCRIBES')).toEqual([
      idOf('bar-tools'),
      idOf('greeter'),
    ])
    const one = read(bareInventory('acme', 'libbar'))
    expect([one.name, targets(one, 'SPDXRef-DOCUMENT', 'DESCRIBES')]).toEqual([
      'libbar-2.0',
      [idOf('libbar')],
    ])
  })

  test('lists a built package with its purl, its tarball and its licence', () => {
    expect(byId(read(acmeInventory()), idOf('libfoo'))).toMatchObject({
      name: 'libfoo',
      versionInfo: '1.1',
      downloadLocation: 'NOASSERTION',
      filesAnalyzed: false,
      homepage: 'https://example.org/libfoo',
      description: 'A library.',
      checksums: [{ algorithm: 'SHA256', checksumValue: TARBALL.slice(7) }],
      licenseDeclared: 'Apache-2.0 OR MIT',
      primaryPackagePurpose: 'LIBRARY',
      externalRefs: [
        {
          referenceType: 'purl',
          referenceLocator: expect.stringMatching(/^pkg:spack\/acme\/libfoo@1\.1\?sha=/),
        },
      ],
      comment: expect.stringContaining('spack:compiler:c=gcc@12.2.0\n'),
    })
  })

  test('calls an external what its distribution does, and says who hands it on', () => {
    const owners = debianOwners(lockOf('acme'))
    const id = idOf('glibc')
    expect(byId(read(acmeInventory({ owners })), id)).toMatchObject({
      supplier: 'Organization: GNU Libc Maintainers (debian-glibc@lists.debian.org)',
      licenseDeclared: 'LGPL-2.1-or-later AND LicenseRef-odd',
      description: 'GNU C Library: Shared libraries',
      homepage: 'https://www.gnu.org/software/libc/libc.html',
      comment: expect.stringContaining('system:manager=deb'),
      externalRefs: [
        { referenceLocator: expect.stringMatching(/^pkg:deb\/debian\/glibc@.*upstream=glibc$/) },
        { referenceLocator: expect.stringMatching(/^pkg:spack\/builtin\/glibc@/) },
      ],
    })
    expect(byId(read(acmeInventory()), id)).not.toHaveProperty('supplier')
  })

  test.each([
    [{ ref: 'v1.1' }, '"v1.1" from git and names no commit'],
    [{}, 'the default branch from git and names no commit'],
  ])('says of a source in git at %j that nothing binds it', (at, said) => {
    const inventory = acmeInventory()
    const [item] = inventory.items.filter(({ spec }) => spec.name === 'libbar')
    const sources = [{ git: 'https://example.org/libbar.git', ...at }]
    const items = [{ ...item!, facts: { ...item!.facts!, sources } }]
    const document = read({ ...inventory, items, roots: items })
    const [git] = targets(document, idOf('libbar'), 'GENERATED_FROM')
    expect(byId(document, git!).comment).toContain(said)
  })

  test('says what a package was generated from, and which patches were applied', () => {
    const document = read(acmeInventory())
    const [source, resource] = targets(document, idOf('libfoo'), 'GENERATED_FROM').map((id) =>
      byId(document, id),
    )
    expect(source).toMatchObject({
      versionInfo: '1.1',
      downloadLocation: 'https://example.org/libfoo-1.1.tar.gz',
      packageFileName: 'libfoo-1.1.tar.gz',
      checksums: [{ checksumValue: SOURCE_SHA256 }],
      primaryPackagePurpose: 'SOURCE',
    })
    expect(resource).toMatchObject({
      name: 'data',
      downloadLocation: 'https://example.org/data.zip',
    })
    expect(resource).not.toHaveProperty('versionInfo')
    const [git] = targets(document, idOf('libbar'), 'GENERATED_FROM')
    expect(byId(document, git!)).toMatchObject({
      downloadLocation: `git+https://example.org/libbar.git@${'a'.repeat(40)}`,
      comment: expect.stringMatching(/^It has no checksum: .* the commit binds every file\.$/),
    })
    expect(source).not.toHaveProperty('comment')
    const patch = document.packages.find(({ SPDXID }) => SPDXID.startsWith('SPDXRef-Patch-'))!
    expect(patch).toMatchObject({ name: 'fix it.patch', downloadLocation: 'NOASSERTION' })
    expect(related(document, patch.SPDXID, idOf('libfoo'))).toEqual(['PATCH_APPLIED'])
  })

  test.each([
    ['a build dependency', 'embed-text', ['BUILD_DEPENDENCY_OF']],
    ['one of build and run', 'gauge-samples', ['BUILD_DEPENDENCY_OF', 'RUNTIME_DEPENDENCY_OF']],
    ['one of build and link', 'libbins', ['BUILD_DEPENDENCY_OF', 'DEPENDENCY_OF']],
  ])('gives %s its types', (_, name, types) => {
    expect(
      related(
        read(bareInventory('examples', 'datagauge')),
        idOf(name, 'examples'),
        idOf('datagauge', 'examples'),
      ),
    ).toEqual(types)
  })

  test('turns what is not SPDX into references that the document explains', () => {
    const document = read(acmeInventory())
    const [custom] = document.hasExtractedLicensingInfos!.filter(
      ({ name }) => name === 'Custom License (see COPYING)',
    )
    expect(custom!.licenseId).toMatch(/^LicenseRef-Custom-License-see-COPYING-[0-9a-f]{8}$/)
    expect(byId(document, idOf('libbar')).licenseDeclared).toBe(custom!.licenseId)
    expect(document.hasExtractedLicensingInfos!.map(({ licenseId }) => licenseId)).toContain(
      'LicenseRef-Acme',
    )
  })

  test('leaves out what is unknown', () => {
    const greeter = byId(read(acmeInventory()), idOf('greeter'))
    for (const key of [
      'supplier',
      'originator',
      'licenseDeclared',
      'licenseConcluded',
      'copyrightText',
      'homepage',
      'checksums',
      'primaryPackagePurpose',
    ])
      expect(greeter).not.toHaveProperty(key)
  })

  test('publishes no password, no path of the machine and no script', () => {
    const text = spdxJson(acmeInventory(), provenance)
    for (const secret of ['hunter2', '/home/me', 'javascript:']) expect(text).not.toContain(secret)
  })
})
