import { firstIssue } from '@pakages/model'
import { z } from 'zod'
import type { DatabaseItem } from './entry.ts'

const CVE = /^CVE-\d{4}-\d{4,19}$/
const known = z.looseObject({
  cveID: z.string().regex(CVE, 'not a CVE'),
  dateAdded: z.string().regex(/^\d{4}-\d\d-\d\d$/, 'not a date'),
})

/** Reads one element of `vulnerabilities` of CISA's catalogue of what is exploited. */
export function readExploited(json: unknown): DatabaseItem[] {
  const read = known.safeParse(json)
  if (!read.success)
    return [{ kind: 'refused', id: "a line of CISA's catalogue", why: firstIssue(read.error) }]
  const { cveID, dateAdded } = read.data
  return [{ kind: 'enrichment', enrichment: { key: `cve:${cveID}`, exploited: dateAdded } }]
}

/** Reads one line of the scores of EPSS (`cve,epss,percentile`); undefined for its headings. */
export function readProbability(line: string): DatabaseItem | undefined {
  const [cve = '', score = ''] = line.split(',')
  if (line === '' || line.startsWith('#') || cve === 'cve') return undefined
  const probability = Number(score)
  if (!CVE.test(cve) || score === '' || !(probability >= 0 && probability <= 1))
    return { kind: 'refused', id: 'a line of EPSS', why: `"${line.slice(0, 60)}" is no score` }
  return { kind: 'enrichment', enrichment: { key: `cve:${cve}`, probability } }
}
