import { describe, expect, test } from '@jest/globals'
import { Version } from '@cyclonedx/cyclonedx-library/Spec'
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation'
import {
  acmeInventory,
  bareInventory,
  debian,
  debianOwners,
  LOCK_DIGEST,
  lockOf,
  provenance,
  SOURCE_SHA256,
  specNamed,
  TARBALL,
} from '../../fixtures/inventories.ts'
import type { Inventory } from '../inventory.ts'
import { cyclonedxJson } from './document.ts'

interface Component {
  name: string
  type: string
  scope?: string
  purl?: string
  'bom-ref': string
  hashes?: unknown[]
  licenses?: unknown[]
  externalReferences?: { url: string; type: string; hashes?: unknown[]; comment?: string }[]
  properties?: { name: string; value: string }[]
}
interface Document {
  serialNumber: string
  metadata: {
    timestamp: string
    component: Component
    lifecycles: unknown[]
    properties: unknown[]
  }
  components: Component[]
  dependencies: { ref: string; dependsOn?: string[] }[]
}

const read = (inventory: Inventory): Document =>
  JSON.parse(cyclonedxJson(inventory, provenance)) as Document
const component = (document: Document, name: string): Component =>
  [document.metadata.component, ...document.components].find(
    (candidate) => candidate.name === name,
  )!
const values = (of: Component, name: string): string[] =>
  (of.properties ?? [])
    .filter((property) => property.name === name)
    .map((property) => property.value)

describe('cyclonedxJson', () => {
  test.each([
    ['a whole lock with facts', acmeInventory()],
    ['a whole lock for run time', acmeInventory({ scope: 'runtime' })],
    ['a spec of which only the lock is known', bareInventory('examples', 'datagauge')],
    ['the packages of an image with its base', acmeInventory({ base: debian })],
  ])('is valid against the official schema for %s', async (_, inventory) => {
    expect(
      await new JsonStrictValidator(Version.v1dot6).validate(cyclonedxJson(inventory, provenance)),
    ).toBeNull()
  })

  test('lists the packages of a base, on which what it describes depends', () => {
    const document = read(acmeInventory({ base: debian }))
    const base = component(document, 'debian')
    expect(base).toMatchObject({ type: 'operating-system', version: '12' })
    const needs = (ref: string): string[] =>
      document.dependencies.find((one) => one.ref === ref)?.dependsOn ?? []
    expect(needs(document.metadata.component['bom-ref'])).toContain(base['bom-ref'])
    expect(needs(base['bom-ref'])).toEqual(
      ['libc6', 'x+y'].map((name) => component(document, name)['bom-ref']),
    )
    expect(component(document, 'libc6')).toMatchObject({
      purl: expect.stringMatching(/^pkg:deb\/debian\/libc6@.*upstream=glibc$/),
      licenses: [{ expression: 'LGPL-2.1-or-later AND LicenseRef-odd' }],
    })
    expect(component(document, 'x+y')).not.toHaveProperty('externalReferences')
    expect(document.metadata.properties).toContainEqual({
      name: 'system:unread',
      value: debian.unread[0],
    })
  })

  test('calls an external what its distribution does, and says who hands it on', () => {
    const owners = debianOwners(lockOf('acme'))
    const glibc = component(read(acmeInventory({ owners })), 'glibc')
    expect(glibc).toMatchObject({
      purl: expect.stringMatching(/^pkg:deb\/debian\/glibc@.*distro=debian-12/),
      supplier: { name: 'GNU Libc Maintainers <debian-glibc@lists.debian.org>' },
      licenses: [{ expression: 'LGPL-2.1-or-later AND LicenseRef-odd' }],
    })
    expect(values(glibc, 'spack:hash')).toEqual([specNamed(lockOf('acme'), 'glibc').hash])
    expect(values(glibc, 'system:manager')).toEqual(['deb'])
  })

  test('that validation finds faults', async () => {
    const broken = cyclonedxJson(acmeInventory(), provenance).replace(
      '"scope": "required"',
      '"scope": "sometimes"',
    )
    expect(await new JsonStrictValidator(Version.v1dot6).validate(broken)).not.toBeNull()
  })

  test('gives the same bytes for the same lock, also in another order; only the time stamp differs', () => {
    const dag = lockOf('acme')
    const turned = acmeInventory({
      dag: { roots: dag.roots, specs: new Map([...dag.specs].reverse()) },
    })
    expect(cyclonedxJson(turned, provenance)).toBe(cyclonedxJson(acmeInventory(), provenance))
    const later = cyclonedxJson(acmeInventory(), {
      ...provenance,
      created: new Date('2027-01-01T00:00:00Z'),
    })
    expect(later.replace('2027-01-01T00:00:00.000Z', '2026-01-02T03:04:05.000Z')).toBe(
      cyclonedxJson(acmeInventory(), provenance),
    )
  })

  test('has another serial number for other content', () => {
    expect(read(acmeInventory()).serialNumber).not.toBe(
      read(acmeInventory({ facts: [] })).serialNumber,
    )
  })

  test('describes the lock file and its roots, or a spec', () => {
    const whole = read(acmeInventory())
    expect(whole.metadata.component).toMatchObject({
      type: 'file',
      name: 'spack.lock',
      hashes: [{ alg: 'SHA-256', content: LOCK_DIGEST.slice(7) }],
    })
    expect(whole.dependencies.find(({ ref }) => ref === 'spack.lock')!.dependsOn).toEqual(
      lockOf('acme').roots,
    )
    const one = read(bareInventory('acme', 'libbar'))
    expect(one.metadata.component.name).toBe('libbar')
    expect(one.components.map(({ name }) => name)).not.toContain('libbar')
  })

  test('names Spack, the recipes whose commit is known, and the phase', () => {
    const { metadata } = read(acmeInventory())
    expect(metadata.properties).toEqual([
      { name: 'spack:version', value: '1.2.0.dev0' },
      { name: 'spack:commit', value: 'c'.repeat(40) },
      { name: 'spack:recipes:acme', value: 'd'.repeat(40) },
    ])
    expect(metadata.lifecycles).toEqual([{ phase: 'build' }])
  })

  test('lists what a recipe knows', () => {
    const libfoo = component(read(acmeInventory()), 'libfoo')
    expect(libfoo).toMatchObject({
      type: 'library',
      scope: 'required',
      version: '1.1',
      group: 'acme',
      description: 'A library.',
      hashes: [{ alg: 'SHA-256', content: TARBALL.slice(7) }],
      licenses: [{ expression: 'Apache-2.0 OR MIT', acknowledgement: 'declared' }],
      externalReferences: [
        { type: 'website', url: 'https://example.org/libfoo' },
        {
          type: 'source-distribution',
          url: 'https://example.org/libfoo-1.1.tar.gz',
          hashes: [{ alg: 'SHA-256', content: SOURCE_SHA256 }],
        },
        {
          type: 'source-distribution',
          url: 'https://example.org/data.zip',
          comment: 'resource data',
        },
        { type: 'other', url: 'fix%20it.patch', comment: 'patch' },
      ],
    })
    expect(values(libfoo, 'spack:maintainer')).toEqual(['alice', 'bob'])
    expect(values(libfoo, 'spack:compiler:c')).toEqual(['gcc@12.2.0'])
    expect(values(libfoo, 'spack:target')).toEqual(['x86_64_v3'])
    expect(values(libfoo, 'spack:variant:flavor')).toEqual(['plain'])
    expect(values(libfoo, 'spack:patch')).toEqual([
      expect.stringMatching(/^sha256:[0-9a-f]{64} fix it\.patch$/),
    ])
  })

  test('names the commit of a source, and keeps the checksum of one without an address', () => {
    const libbar = component(read(acmeInventory()), 'libbar')
    expect(libbar.externalReferences).toEqual([
      { url: 'https://example.org/libbar.git', type: 'vcs', comment: 'a'.repeat(40) },
    ])
    expect(values(libbar, 'spack:source')).toEqual([`sha256:${'7'.repeat(64)}`])
  })

  test('gives the kind of every dependency', () => {
    const dag = lockOf('examples')
    const datagauge = component(read(bareInventory('examples', 'datagauge')), 'datagauge')
    const hashes = (...wanted: string[]): string[] =>
      wanted.map((name) => specNamed(dag, name).hash)
    expect(values(datagauge, 'spack:dependency:run')).toEqual(hashes('gauge-samples'))
    expect(values(datagauge, 'spack:dependency:link')).toEqual(
      hashes('gcc-runtime', 'glibc', 'libbins', 'libsparkbar', 'libwelford'),
    )
    expect(values(datagauge, 'spack:dependency:build')).toEqual(
      expect.arrayContaining(hashes('embed-text', 'gcc')),
    )
  })

  test('keeps licences that are not SPDX as names, and references as expressions', () => {
    const document = read(acmeInventory())
    expect(component(document, 'libbar').licenses).toEqual([
      { license: { name: 'Custom License (see COPYING)', acknowledgement: 'declared' } },
    ])
    expect(component(document, 'bar-tools').licenses).toEqual([
      { expression: 'LicenseRef-Acme AND MIT', acknowledgement: 'declared' },
    ])
  })

  test('leaves out what is unknown', () => {
    const greeter = component(read(acmeInventory()), 'greeter')
    for (const key of [
      'hashes',
      'licenses',
      'externalReferences',
      'supplier',
      'description',
      'author',
    ])
      expect(greeter).not.toHaveProperty(key)
  })

  test('marks externals, and what only the build needs', () => {
    const document = read(acmeInventory())
    expect(values(component(document, 'gcc'), 'spack:external')).toEqual(['/usr'])
    expect(values(component(document, 'libfoo'), 'spack:external')).toEqual([])
    expect(component(document, 'gcc').scope).toBe('excluded')
  })

  test('publishes no password, no path of the machine and no script', () => {
    const text = cyclonedxJson(acmeInventory(), provenance)
    for (const secret of ['hunter2', '/home/me', 'javascript:']) expect(text).not.toContain(secret)
    expect(component(JSON.parse(text) as Document, 'bar-tools').externalReferences).toEqual([
      expect.objectContaining({ url: 'bar-tools-0.3.tar' }),
    ])
  })
})
