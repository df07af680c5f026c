import { checkDepth, InvalidValue } from '@pakages/model'
import { parse } from 'yaml'
import type { DatabaseItem } from '../record/entry.ts'
import { readSecdb, readWolfiAdvisories } from '../record/distributions.ts'
import { readExploited } from '../record/enrichment.ts'
import { readCveRecord } from '../record/cve-list/record.ts'
import { readNvd } from '../record/nvd.ts'
import { readOsv } from '../record/osv.ts'

/** What one record, or one file of records, says. */
export interface ReadItems {
  readonly format: string
  readonly items: readonly DatabaseItem[]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads a file that holds one record, or one list of them. @param name Its name, for its format. */
export function readDatabaseFile(name: string, content: Buffer, source: string): ReadItems {
  const id = name.split('/').at(-1)!.slice(0, 100)
  let json: unknown
  try {
    json = parsed(name, content.toString())
  } catch (error) {
    const why =
      error instanceof InvalidValue ? 'it is nested too deeply' : 'it is neither JSON nor YAML'
    return { format: 'unknown', items: [{ kind: 'refused', id, why }] }
  }
  if (!isObject(json))
    return {
      format: 'unknown',
      items: [{ kind: 'refused', id, why: 'it is no record of a vulnerability' }],
    }
  return readDocument(json, id, source)
}

function parsed(name: string, text: string): unknown {
  checkDepth(text, name)
  return /\.json$/i.test(name) ? (JSON.parse(text) as unknown) : (parse(text) as unknown)
}

function readDocument(
  json: Readonly<Record<string, unknown>>,
  id: string,
  source: string,
): ReadItems {
  if ('cveMetadata' in json || json['dataType'] === 'CVE_RECORD')
    return { format: 'CVE', items: readCveRecord(json, source) }
  if (Array.isArray(json['packages'])) return { format: 'secdb', items: readSecdb(json, source) }
  if (Array.isArray(json['vulnerabilities']))
    return joined(json['vulnerabilities'].map((element) => readElement(element, source)))
  if (isObject(json['package']) && 'schema-version' in json)
    return { format: 'Wolfi', items: readWolfiAdvisories(json, source) }
  if ('id' in json || 'affected' in json) return { format: 'OSV', items: readOsv(json, source) }
  return {
    format: 'unknown',
    items: [{ kind: 'refused', id, why: 'it is no record of a vulnerability' }],
  }
}

const joined = (read: readonly ReadItems[]): ReadItems => ({
  format: read[0]?.format ?? 'NVD',
  items: read.flatMap(({ items }) => items),
})

/** Reads one element of a list: of NVD, of CISA's catalogue, of a secdb. */
export function readElement(element: unknown, source: string): ReadItems {
  if (isObject(element)) {
    if ('cveID' in element) return { format: 'KEV', items: readExploited(element) }
    if ('pkg' in element)
      return { format: 'secdb', items: readSecdb({ packages: [element] }, source) }
    if ('cve' in element) return { format: 'NVD', items: readNvd(element, source) }
    if ('affected' in element && 'id' in element)
      return { format: 'OSV', items: readOsv(element, source) }
  }
  const why = 'it is no record of NVD, of CISA, of OSV or of a secdb'
  return { format: 'unknown', items: [{ kind: 'refused', id: 'an element', why }] }
}
