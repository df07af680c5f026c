import { Version } from '@cyclonedx/cyclonedx-library/Spec'
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { VEX_JUSTIFICATIONS, type ScanFinding, type ScanRecord } from '@pakages/model'
import { readOpenVex } from '@pakages/advisories'
import { describeWith, openVexSchema, sarifSchema } from '@pakages/testing/requirements'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { cyclonedxVex } from './cyclonedx-vex.ts'
import { openVexDocument } from './openvex-document.ts'
import { sarifOf } from './sarif.ts'

const HASH = 'a'.repeat(32)

const finding = (more: Partial<ScanFinding>): ScanFinding => ({
  id: 'CVE-2026-1001',
  aliases: ['CVE-2026-1001', 'OSV-2026-1'],
  summary: 'A flaw',
  severity: 'high',
  grade: 'certain',
  status: 'open',
  fixed: ['2.0'],
  package: { name: 'libfoo', version: '1.5', hash: HASH, from: 'spack.lock' },
  evidence: [],
  ...more,
})

const record = (findings: ScanFinding[]): ScanRecord => ({
  time: '2026-11-22T00:00:00.000Z',
  targets: ['spack.lock'],
  packages: 1,
  looked: [],
  findings,
  notCovered: [],
  sources: [],
})

const from = (target: string, name = 'libfoo'): Partial<ScanFinding> => ({
  package: { name, version: '1.5', from: target },
})

const cases: [string, ScanFinding[]][] = [
  ['nothing', []],
  [
    'every severity',
    (['critical', 'high', 'medium', 'low', 'unknown'] as const).map((severity, at) =>
      finding({ severity, id: `CVE-2026-${1000 + at}`, ...(at % 2 === 0 && { score: 10 - at }) }),
    ),
  ],
  [
    'every status',
    (['open', 'fixed', 'not_affected', 'under_investigation', 'accepted'] as const).map((status) =>
      finding({ status, reason: 'the recipe applies cve.patch', ...from('spack.lock', status) }),
    ),
  ],
  [
    'what auditors say',
    VEX_JUSTIFICATIONS.map((justification) =>
      finding({
        status: 'not_affected',
        reason: `alice: ${justification}`,
        statement: {
          status: 'not_affected',
          justification,
          by: 'alice',
          time: '2026-11-20T10:00:00.000Z',
        },
        ...from('spack.lock', justification),
      }),
    ),
  ],
  ['one that is only possible', [finding({ grade: 'possible' })]],
  ['one that is not affected, nobody says why', [finding({ status: 'not_affected' })]],
  ['one without text', [finding({ summary: '', fixed: [] })]],
  ['a hostile text', [finding({ summary: `\u0000\u001b[31m${'<b>'.repeat(5000)}` })]],
  ['a recipe', [finding({ recipe: { file: 'my repo/#1/100%/package.py', line: 3 } })]],
  ['a registry with a port', [finding(from('oci+http://127.0.0.1:5000/acme/cache'))]],
  ['a registry by name', [finding(from('oci://localhost:5000/acme/cache'))]],
  ['a folder of this machine', [finding(from('oci-layout:/srv/my cache'))]],
  ['an id of another database', [finding({ id: 'GO 2026/1?#%', aliases: [] })]],
]

describeWith(sarifSchema, 'the findings as SARIF are valid against its schema with', () => {
  let validate: ValidateFunction
  beforeAll(() => {
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
    addFormats.default(ajv)
    const text = readFileSync(process.env['PAKAGES_SARIF_SCHEMA']!, 'utf8')
    const schema = JSON.parse(text) as Record<string, unknown>
    // It is of draft 4, whose words that it uses mean the same since, but for "id".
    delete schema['$schema']
    delete schema['id']
    validate = ajv.compile(schema)
  })

  test.each(cases)('%s', (_, findings) => {
    validate(sarifOf(record(findings)))
    expect(validate.errors ?? []).toEqual([])
  })
})

describe('the findings as SARIF name', () => {
  test.each([
    [
      'the file of a recipe, whatever its characters',
      { recipe: { file: 'my repo/#1/100%/package.py', line: 3 } },
      'my%20repo/%231/100%25/package.py',
    ],
    [
      'a path for a registry with a port',
      from('oci+http://127.0.0.1:5000/acme/cache'),
      '127.0.0.1%3A5000/acme/cache',
    ],
  ])('%s', (_, more, uri) => {
    expect(sarifOf(record([finding(more)]))).toMatchObject({
      runs: [{ results: [{ locations: [{ physicalLocation: { artifactLocation: { uri } } }] }] }],
    })
  })
})

describe('the findings as CycloneDX are valid against its schema with', () => {
  const validator = new JsonStrictValidator(Version.v1dot6)
  test.each(cases)('%s', async (_, findings) => {
    expect(await validator.validate(JSON.stringify(cyclonedxVex(record(findings))))).toBeNull()
  })
})

describeWith(openVexSchema, 'the findings as OpenVEX are valid against its schema with', () => {
  let validate: ValidateFunction
  beforeAll(() => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const text = readFileSync(process.env['PAKAGES_OPENVEX_SCHEMA']!, 'utf8')
    validate = ajv.compile(JSON.parse(text) as object)
  })

  test.each(cases.filter(([name]) => name !== 'nothing'))('%s', (_, findings) => {
    validate(openVexDocument(record(findings), 'acme/packages'))
    expect(validate.errors ?? []).toEqual([])
  })
})

describe('the findings as OpenVEX', () => {
  test.each(cases.filter(([name]) => name !== 'nothing'))(
    'are read back with %s',
    (_, findings) => {
      const written = openVexDocument(record(findings), undefined)
      expect(readOpenVex(JSON.parse(JSON.stringify(written)), 'x')).toMatchObject({ unknown: 0 })
    },
  )
})
