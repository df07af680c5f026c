import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { describeWith, program, type Requirement } from '@pakages/testing/requirements'
import {
  acmeInventory,
  bareInventory,
  debian,
  debianOwners,
  LOCK_DIGEST,
  lockOf,
  provenance,
  specNamed,
} from '../fixtures/inventories.ts'
import { cyclonedxJson } from './cyclonedx/document.ts'
import { takeInventory, type Inventory, type InventorySource } from './inventory.ts'
import { spdxJson } from './spdx/document.ts'

/** The Python that has the readers: `PAKAGES_PYTHON`, else the one on the PATH. */
const python = process.env['PAKAGES_PYTHON'] ?? 'python3'
const module = (name: string, distribution: string): Requirement => ({
  missing: () =>
    spawnSync(python, ['-c', `import ${name}`]).status === 0
      ? undefined
      : `${distribution} is not installed for ${python} (PAKAGES_PYTHON names another Python)`,
})

const folder = mkdtempSync(join(tmpdir(), 'pakages-sbom-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Writes a document and gives what a Python program prints of it. */
function readBy(program: string, extension: string, text: string): string {
  const file = join(folder, `document${extension}`)
  writeFileSync(file, text)
  return execFileSync(python, ['-c', program, file], { encoding: 'utf8' }).trim()
}

const inventories = [
  ['a whole lock with facts', acmeInventory()],
  ['a spec of which only the lock is known', bareInventory('examples', 'datagauge')],
  [
    'a lock whose externals the system knows',
    acmeInventory({ owners: debianOwners(lockOf('acme')) }),
  ],
  ['the packages of an image with its base', acmeInventory({ base: debian })],
] as const

describeWith(module('spdx_tools.spdx', 'spdx-tools'), 'the validator of the SPDX project', () => {
  const program = `
import sys
from spdx_tools.spdx.parser.parse_anything import parse_file
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document
print([fault.validation_message for fault in validate_full_spdx_document(parse_file(sys.argv[1]))])`

  test.each(inventories)('finds no fault in %s', (_, inventory) => {
    expect(readBy(program, '.spdx.json', spdxJson(inventory, provenance))).toBe('[]')
  })

  test('finds faults where there are some', () => {
    expect(
      readBy(
        program,
        '.spdx.json',
        spdxJson(acmeInventory(), provenance).replace('"NOASSERTION"', '"somewhere"'),
      ),
    ).not.toBe('[]')
  })
})

describeWith(
  module('cyclonedx.validation.json, jsonschema', 'cyclonedx-python-lib[json-validation]'),
  'the Python library of the CycloneDX project',
  () => {
    const program = `
import json, sys
from cyclonedx.model.bom import Bom
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
text = open(sys.argv[1]).read()
bom = Bom.from_json(json.loads(text))
print(JsonStrictValidator(SchemaVersion.V1_6).validate_str(text), bom.validate(), len(bom.components))`

    test.each(inventories)('finds no fault in %s and reads all of it', (_, inventory) => {
      const own = inventory.items.length - (inventory.subject.kind === 'spec' ? 1 : 0)
      const components = own + (inventory.base ? 1 + inventory.base.packages.length : 0)
      expect(readBy(program, '.cdx.json', cyclonedxJson(inventory, provenance))).toBe(
        `None True ${components}`,
      )
    })
  },
)

const examples = lockOf('examples')
const withOwners = takeInventory(
  {
    ...{ dag: examples, facts: [], tarballs: new Map(), scope: 'all' },
    owners: debianOwners(examples),
    identities: new Map([[specNamed(examples, 'libbins').hash, ['pkg:pypi/libbins@0.4.0']]]),
  },
  { kind: 'lock', digest: LOCK_DIGEST },
)
const formats = [
  ['CycloneDX', 'lock.cdx.json', cyclonedxJson],
  ['SPDX', 'lock.spdx.json', spdxJson],
] as const

/** Runs a scanner without databases and network: what it read it says nevertheless. */
function scanned(command: string, args: readonly string[], file: string, text: string): string {
  const path = join(folder, file)
  writeFileSync(path, text)
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, GRYPE_DB_AUTO_UPDATE: 'false' }
  const { stdout, stderr } = spawnSync(command, [...args, path], {
    encoding: 'utf8',
    env: { ...env, GRYPE_CHECK_FOR_APP_UPDATE: 'false', GRYPE_DB_CACHE_DIR: folder },
  })
  return command === 'grype' ? stderr : stdout
}

describeWith(program('osv-scanner'), "OSV's scanner", () => {
  const args = ['scan', 'source', '--offline-vulnerabilities', '--all-packages', '--format', 'json']

  // It knows no ecosystem of Spack: what it can look up is what others call by a name that it knows.
  test.each(formats)(
    'takes from our %s the packages of the system',
    (_, file, write) => {
      const { results } = JSON.parse(
        scanned('osv-scanner', [...args, '-L'], file, write(withOwners, provenance)),
      ) as { results: { packages: { package: { name: string; ecosystem: string } }[] }[] }
      const found = results
        .flatMap(({ packages }) => packages)
        .filter(({ package: one }) => one.ecosystem === 'Debian')
      expect(found.map(({ package: one }) => one.name).sort()).toEqual(['gcc', 'glibc', 'gmake'])
    },
    60_000,
  )
})

describeWith(program('grype'), 'grype', () => {
  test.each(formats)(
    'takes every package from our %s',
    (_, file, write) => {
      const text = write(withOwners, provenance)
      const said = scanned('grype', ['-v'], file, text).replaceAll(/\u001b\[\d*m/g, '')
      expect(said).toContain('using distro: debian 12')
      // It lists one more of SPDX for each that has two names.
      expect(Number(/gathered packages packages=(\d+)/.exec(said)?.[1])).toBeGreaterThanOrEqual(11)
    },
    60_000,
  )
})

describeWith(
  module('ntia_conformance_checker', 'ntia-conformance-checker'),
  "the checker of the NTIA's minimum elements",
  () => {
    const program = `
import sys, logging
logging.disable(logging.CRITICAL)
from ntia_conformance_checker import SbomChecker
found = SbomChecker(sys.argv[1], validate=True)
print(found.compliant, sorted(name for _, name in [tuple(one)[:2] for one in found.components_without_suppliers]))`
    const dag = examples
    const hash = specNamed(dag, 'datagauge').hash
    const inventory = (owners: InventorySource['owners']): Inventory =>
      takeInventory(
        { dag, facts: [], tarballs: new Map(), scope: 'all', owners },
        { kind: 'spec', hash },
      )
    const built = { ...provenance, supplier: 'acme' }

    test('finds all of them where the system knows its packages', () => {
      const text = spdxJson(inventory(debianOwners(dag)), built)
      expect(readBy(program, '.spdx.json', text)).toBe('True []')
    }, 60_000)

    test('misses the suppliers of those that it does not know', () => {
      const text = spdxJson(inventory(undefined), built)
      expect(readBy(program, '.spdx.json', text)).toMatch(/^False \['/)
    }, 60_000)
  },
)
