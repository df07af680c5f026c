import { readFileSync } from 'node:fs'
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation'
import { Version } from '@cyclonedx/cyclonedx-library/Spec'
import { Ajv2019, type AnySchemaObject } from 'ajv/dist/2019.js'
import { describe, expect, test } from '@jest/globals'
import { acmeFacts, acmeInventory, lockOf, provenance, specNamed } from '../fixtures/inventories.ts'
import { cyclonedxJson } from './cyclonedx/document.ts'
import { spdxJson } from './spdx/document.ts'
import { sourcePackage } from './spdx/packages.ts'
import { upstreamOwner } from './upstream-owner.ts'

const schema = JSON.parse(
  readFileSync(new URL('../fixtures/spdx-schema-v2.3.json', import.meta.url), 'utf8'),
) as AnySchemaObject
const validate = new Ajv2019({ strict: false }).compile(schema)

const dag = lockOf('acme')
const { hash } = specNamed(dag, 'libfoo')
const PURL = 'pkg:github/acme/libfoo@1.1'
const CPE = 'cpe:2.3:a:acme:libfoo:1.1:*:*:*:*:*:*:*'
const inventory = acmeInventory({
  facts: acmeFacts(dag).map((one) =>
    one.hash === hash ? { ...one, homepage: 'https://github.com/acme/libfoo' } : one,
  ),
  identities: new Map([[hash, [PURL, CPE]]]),
})
const origin = { ...provenance, supplier: 'octocat' }

interface Named {
  readonly name: string
  readonly [field: string]: unknown
}
const spdx = JSON.parse(spdxJson(inventory, origin)) as {
  packages: Named[]
  relationships: {
    spdxElementId: string
    relationshipType: string
    relatedSpdxElement: string
  }[]
}
const cyclonedx = JSON.parse(cyclonedxJson(inventory, origin)) as { components: Named[] }
const named = (all: readonly Named[], name: string): Named => all.find((one) => one.name === name)!

describe('where packages come from, in both formats', () => {
  test('stays within the schemas of both', async () => {
    expect(validate(spdx) === true ? [] : validate.errors).toEqual([])
    const validator = new JsonStrictValidator(Version.v1dot6)
    expect(await validator.validate(cyclonedxJson(inventory, origin))).toBeNull()
  })

  test('tells who built a package, who wrote it, and what others call its sources', () => {
    expect(named(spdx.packages, 'libfoo')).toMatchObject({
      supplier: 'Organization: octocat',
      originator: 'Organization: acme',
      externalRefs: [
        { referenceType: 'purl', referenceLocator: expect.stringContaining('pkg:spack/') },
        { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: PURL },
        { referenceCategory: 'SECURITY', referenceType: 'cpe23Type', referenceLocator: CPE },
      ],
    })
    const component = named(cyclonedx.components, 'libfoo')
    expect(component).toMatchObject({ supplier: { name: 'octocat' }, publisher: 'acme', cpe: CPE })
    expect(component['externalReferences']).toContainEqual({
      type: 'other',
      url: PURL,
      comment: 'upstream purl',
    })
  })

  test('tells who wrote the document and under which licence its data is, as well', () => {
    expect(spdx).toMatchObject({
      dataLicense: 'CC0-1.0',
      creationInfo: { creators: [expect.stringMatching(/^Tool: /), 'Organization: octocat'] },
    })
    expect(cyclonedx).toMatchObject({
      metadata: { licenses: [{ license: { id: 'CC0-1.0' } }], supplier: { name: 'octocat' } },
    })
    const unsaid = JSON.parse(cyclonedxJson(inventory, provenance)) as { metadata: object }
    expect(unsaid.metadata).not.toHaveProperty('supplier')
  })

  test.each([
    ['a project', { url: 'https://github.com/madler/zlib/x.tar.gz' }, 'Organization: madler'],
    ['a resource', { resource: 'r', git: 'https://gitlab.com/a/b.git' }, 'Organization: a'],
    ['a place of its own', { url: 'https://zlib.net/x.tar.gz' }, undefined],
  ])('tells whose a source is by its address: %s', (_, source, supplier) => {
    const spec = dag.specs.get(hash)!
    expect(sourcePackage(spec, source, 0).supplier).toBe(supplier)
  })

  test('does not say of what the system has that we built it', () => {
    const external = [...dag.specs.values()].find((spec) => spec.external)!
    expect(named(spdx.packages, external.name)).not.toHaveProperty('supplier')
    expect(named(cyclonedx.components, external.name)).not.toHaveProperty('supplier')
  })

  test('leads from what a document describes to each package by DEPENDS_ON', () => {
    const next = (from: string): string[] =>
      spdx.relationships.flatMap((one) =>
        one.spdxElementId === from && /^(DESCRIBES|DEPENDS_ON)$/.test(one.relationshipType)
          ? [one.relatedSpdxElement]
          : [],
      )
    const seen = new Set(['SPDXRef-DOCUMENT'])
    for (const one of seen) for (const to of next(one)) seen.add(to)
    expect([...seen].filter((id) => id.startsWith('SPDXRef-Package-'))).toHaveLength(
      inventory.items.length,
    )
  })

  test.each([
    ['the project of its git', [{ git: 'https://gitlab.com/some/thing.git' }], undefined, 'some'],
    ['its archive', [{ url: 'https://github.com/madler/zlib/x.tar.gz' }], undefined, 'madler'],
    ['its homepage', [{ url: 'https://zlib.net/x.tar.gz' }], 'https://github.com/a/b', 'a'],
    ['nothing that says so', [{ url: 'https://zlib.net/x.tar.gz' }], undefined, undefined],
    ['a resource', [{ resource: 'r', url: 'https://github.com/x/y' }], undefined, undefined],
  ])('takes who wrote a package from %s', (_, sources, homepage, owner) => {
    expect(upstreamOwner({ sources, ...(homepage !== undefined && { homepage }) })).toBe(owner)
  })
})
