import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { describeWith, type Requirement } from '@pakages/testing/requirements'
import { acmeInventory, bareInventory, debian, provenance } from '../fixtures/inventories.ts'
import { cyclonedxJson } from './cyclonedx/document.ts'
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
