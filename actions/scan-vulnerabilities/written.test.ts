import { Version } from '@cyclonedx/cyclonedx-library/Spec'
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { VEX_JUSTIFICATIONS, type ScanFinding, type ScanRecord } from '@pakages/model'
import { readOpenVex } from '@pakages/advisories'
import { describeWith, openVexSchema, sarifSchema } from '@pakages/testing/requirements'
import { faultsIn } from '@pakages/testing/specifications/faults'
import { schemaIn, unnoticed, type SchemaJudge } from '@pakages/testing/specifications/json-schema'
import { changedAt } from '@pakages/testing/specifications/mutants'
import { openVexSpecification } from '@pakages/testing/specifications/openvex'
import { sarifSpecification } from '@pakages/testing/specifications/sarif'
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

const PLACE = 'runs.0.results.0.locations.0.physicalLocation'

describe('the findings as SARIF keep to its specification with', () => {
  test.each(cases)('%s', (_, findings) => {
    expect(faultsIn(sarifSpecification, sarifOf(record(findings)))).toEqual([])
  })

  test.each([
    ['another version', 'version', '2.0.0'],
    ['an unknown member', 'runs.0.results.0.certainty', 1],
    ['an index that points elsewhere', 'runs.0.results.0.ruleIndex', 1],
    ['no message', 'runs.0.results.0.message', undefined],
    ['a line before the first', `${PLACE}.region.startLine`, 0],
    ['a uri with a space', `${PLACE}.artifactLocation.uri`, 'a b'],
    ['a path that reads as a scheme', `${PLACE}.artifactLocation.uri`, '1.2:5/x'],
    ['a suppression of no kind', 'runs.0.results.0.suppressions', [{}]],
  ])('which notices %s', (_, path, value) => {
    const log = changedAt(sarifOf(record([finding({})])), path, value)
    expect(faultsIn(sarifSpecification, log)).not.toEqual([])
  })
})

describeWith(sarifSchema, 'the findings as SARIF are valid against its schema', () => {
  let judge: SchemaJudge
  beforeAll(() => {
    judge = schemaIn('PAKAGES_SARIF_SCHEMA')
  })

  test.each(cases)('with %s', (_, findings) => {
    expect(judge(sarifOf(record(findings)))).toEqual([])
  })

  test('which notices nothing that the check above does not', () => {
    const log = sarifOf(record([finding({ status: 'fixed', reason: 'patched' })]))
    expect(unnoticed(log, judge, sarifSpecification)).toEqual([])
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

const documented = cases.filter(([name]) => name !== 'nothing')

describe('the findings as OpenVEX keep to its specification with', () => {
  test.each(documented)('%s', (_, findings) => {
    const document = openVexDocument(record(findings), 'acme/packages')
    expect(faultsIn(openVexSpecification, document)).toEqual([])
  })

  test.each([
    ['no author', 'author', undefined],
    ['no product', 'statements.0.products', []],
    ['no statement', 'statements', []],
    ['affected without what to do', 'statements.0.action_statement', undefined],
    ['not affected without why', 'statements.0.status', 'not_affected'],
    ['a time of its own kind', 'timestamp', 'yesterday'],
  ])('which notices %s', (_, path, value) => {
    const document = changedAt(openVexDocument(record([finding({})]), undefined), path, value)
    expect(faultsIn(openVexSpecification, document)).not.toEqual([])
  })
})

describeWith(openVexSchema, 'the findings as OpenVEX are valid against its schema', () => {
  let judge: SchemaJudge
  beforeAll(() => {
    judge = schemaIn('PAKAGES_OPENVEX_SCHEMA')
  })

  test.each(documented)('with %s', (_, findings) => {
    const document = openVexDocument(record(findings), 'acme/packages')
    expect(judge(document)).toEqual([])
  })

  test('which notices nothing that the check above does not', () => {
    const document = openVexDocument(record([finding({ status: 'accepted' })]), undefined)
    expect(unnoticed(document, judge, openVexSpecification)).toEqual([])
  })
})

describe('the findings as OpenVEX', () => {
  test.each(documented)('are read back with %s', (_, findings) => {
    const written = openVexDocument(record(findings), undefined)
    expect(readOpenVex(JSON.parse(JSON.stringify(written)), 'x')).toMatchObject({ unknown: 0 })
  })
})

test('SARIF has no link that a database or an SBOM wrote', () => {
  const link = '[click](https://evil.example)'
  const found = finding({ summary: link, fixed: [link], reason: link, status: 'fixed', id: 'X\n1' })
  const messages = JSON.stringify(sarifOf(record([found])))
  expect(messages).toContain('\\\\[click\\\\](https://evil.example)')
  expect(messages).not.toMatch(/(?<!\\)\[click/)
  expect(messages).toContain('has X 1 (certain)')
})
