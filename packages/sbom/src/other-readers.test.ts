import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { isExternal } from '@pakages/model'
import { ntiaChecker, pythonModule, readersPython as python } from '@pakages/testing/python-module'
import { describeWith } from '@pakages/testing/requirements'
import {
  acmeInventory,
  bareInventory,
  debian,
  debianOwners,
  LOCK_DIGEST,
  lockOf,
  provenance,
} from '../fixtures/inventories.ts'
import { cyclonedxJson } from './cyclonedx/document.ts'
import {
  takeInventory,
  type Inventory,
  type InventorySource,
  type SbomSubject,
} from './inventory.ts'
import { spdxJson } from './spdx/document.ts'

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

describeWith(
  pythonModule('spdx_tools.spdx', 'spdx-tools'),
  'the validator of the SPDX project',
  () => {
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
  },
)

describeWith(
  pythonModule('cyclonedx.validation.json, jsonschema', 'cyclonedx-python-lib[json-validation]'),
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

describeWith(ntiaChecker, "the checker of the NTIA's minimum elements", () => {
  const program = `
import sys, logging
logging.disable(logging.CRITICAL)
from ntia_conformance_checker import SbomChecker
found = SbomChecker(sys.argv[1], validate=True)
print(found.compliant, sorted(name for _, name in [tuple(one)[:2] for one in found.components_without_suppliers]))`
  const dag = lockOf('examples')
  const inventory = (subject: SbomSubject, owners?: InventorySource['owners']): Inventory =>
    takeInventory({ dag, facts: [], tarballs: new Map(), scope: 'all', owners }, subject)
  const built = { ...provenance, supplier: 'acme' }

  test.each<[string, SbomSubject]>([
    ['the lock', { kind: 'lock', digest: LOCK_DIGEST }],
    ...[...dag.specs.values()]
      .filter((spec) => !isExternal(spec))
      .map(({ name, hash }): [string, SbomSubject] => [name, { kind: 'spec', hash }]),
  ])(
    'finds all of them in the SBOM of %s of the examples, where the system knows its packages',
    (_, subject) => {
      const text = spdxJson(inventory(subject, debianOwners(dag)), built)
      expect(readBy(program, '.spdx.json', text)).toBe('True []')
    },
    60_000,
  )

  test('misses the suppliers of those that it does not know', () => {
    const text = spdxJson(inventory({ kind: 'lock', digest: LOCK_DIGEST }), built)
    expect(readBy(program, '.spdx.json', text)).toMatch(/^False \['/)
  }, 60_000)
})
