import { firstIssue } from '@pakages/model'
import { z } from 'zod'
import { identityKey, nameOf, type Certainty } from '../identity/identity.ts'
import { cpeParts, type CpeParts } from '../identity/purl.ts'
import {
  shortened,
  type Affected,
  type AffectedRange,
  type DatabaseItem,
  type RangeEvent,
} from './entry.ts'
import { changeOf } from './changes.ts'
import { ofOwnLine } from './turns.ts'
import { levelOf, levelOfWord, severityOfVector, type Severity } from './severity.ts'

const word = z.string().max(1000)

const cpeMatch = z.looseObject({
  vulnerable: z.boolean(),
  criteria: word,
  versionStartIncluding: word.optional(),
  versionStartExcluding: word.optional(),
  versionEndIncluding: word.optional(),
  versionEndExcluding: word.optional(),
})

const node = z.looseObject({ cpeMatch: z.array(cpeMatch).max(100_000).default([]) })

const metric = z.looseObject({
  cvssData: z.looseObject({
    vectorString: word.optional(),
    baseScore: z.number().optional(),
    baseSeverity: word.optional(),
  }),
})

const vulnerability = z.looseObject({
  cve: z.looseObject({
    id: z.string().regex(/^CVE-\d{4}-\d{4,19}$/, 'not a CVE'),
    published: word.optional(),
    lastModified: word.optional(),
    vulnStatus: word.optional(),
    descriptions: z
      .array(z.looseObject({ lang: word, value: z.string().max(100_000) }))
      .default([]),
    metrics: z.record(word, z.array(metric).catch([])).default({}),
    references: z
      .array(z.looseObject({ url: z.string().max(10_000), tags: z.array(word).default([]) }))
      .catch([])
      .default([]),
    configurations: z
      .array(
        z.looseObject({ operator: word.optional(), nodes: z.array(node).max(10_000).default([]) }),
      )
      .max(10_000)
      .default([]),
  }),
})

type Match = z.infer<typeof cpeMatch>
type Cve = z.infer<typeof vulnerability>['cve']

/** Reads one element of `vulnerabilities` of NVD's JSON 2.0 feeds. */
export function readNvd(json: unknown, source: string): DatabaseItem[] {
  const read = vulnerability.safeParse(json)
  if (!read.success)
    return [
      {
        kind: 'refused',
        id: 'a record of NVD',
        why: `it is none of NVD's JSON 2.0: ${firstIssue(read.error)}`,
      },
    ]
  const { cve } = read.data
  if (cve.vulnStatus === 'Rejected') return []
  const byProduct = productsOf(cve)
  if (byProduct.size === 0) return [{ kind: 'elsewhere' }]
  const fixes = fixesOf(cve)
  const english = cve.descriptions.find(({ lang }) => lang === 'en')?.value
  return [...byProduct].map(([name, matches]) => ({
    kind: 'entry',
    entry: {
      key: identityKey({ kind: 'cpe', name }),
      id: cve.id,
      aliases: [],
      summary: shortened(english),
      severity: severityOf(cve),
      ...(cve.published !== undefined && { published: cve.published }),
      ...(cve.lastModified !== undefined && { modified: cve.lastModified }),
      source,
      affected: affectedOf(matches),
      ...(fixes.length > 0 && { fixes }),
    },
  }))
}

const fixesOf = ({ references }: Cve): string[] => [
  ...new Set(
    references.flatMap(({ url, tags }) => (tags.includes('Patch') ? (changeOf(url) ?? []) : [])),
  ),
]

interface ProductMatch {
  readonly match: Match
  readonly cpe: CpeParts
  /** Whether it holds together with something else only, such as an operating system. */
  readonly together: boolean
}

function productsOf({ configurations }: Cve): Map<string, ProductMatch[]> {
  const found = configurations.flatMap(({ operator, nodes }) => {
    const together = operator === 'AND' && nodes.length > 1
    return nodes.flatMap(({ cpeMatch: matches }) =>
      matches.flatMap((match): ProductMatch[] => {
        const cpe = match.vulnerable ? cpeParts(match.criteria) : undefined
        return cpe?.part === 'a' ? [{ match, cpe, together }] : []
      }),
    )
  })
  const named = Map.groupBy(found, ({ cpe }) => nameOf('cpe', `${cpe.vendor}:${cpe.product}`) ?? '')
  named.delete('')
  return named
}

function affectedOf(matches: readonly ProductMatch[]): Affected {
  const ranges = ofOwnLine(matches.flatMap(rangeOf))
  return {
    ranges,
    ...(ranges.every(({ events }) => events.every(({ fixed, last }) => !fixed && !last)) && {
      open: true,
    }),
  }
}

const SET = (text: string): boolean => text !== '*' && text !== '-'

function rangeOf({ match, cpe, together }: ProductMatch): AffectedRange[] {
  // A plug-in for another program has the name of its product, and is another thing.
  const narrow = together || SET(cpe.targetSoftware)
  if (SET(cpe.version)) {
    const text = SET(cpe.update) ? `${cpe.version}-${cpe.update}` : cpe.version
    return [
      {
        order: 'spack',
        events: [{ introduced: text }, { last: text }],
        certainty: narrow ? 'possible' : 'certain',
      },
    ]
  }
  const { versionStartIncluding: from, versionStartExcluding: after } = match
  const { versionEndIncluding: last, versionEndExcluding: fixed } = match
  const events: RangeEvent[] = [
    after === undefined ? { introduced: from ?? '0' } : { after },
    ...(fixed === undefined ? [] : [{ fixed }]),
    ...(last === undefined ? [] : [{ last }]),
  ]
  const bounded = fixed !== undefined || last !== undefined
  const begins = from !== undefined || after !== undefined
  const certainty: Certainty = narrow || !bounded ? 'possible' : begins ? 'certain' : 'likely'
  return [{ order: 'spack', events, certainty }]
}

/** Of the newest version of CVSS that rated it, as NVD did, else as whoever reported it. */
function severityOf({ metrics }: Cve): Severity {
  for (const name of ['cvssMetricV40', 'cvssMetricV31', 'cvssMetricV30', 'cvssMetricV2']) {
    const data = metrics[name]?.[0]?.cvssData
    if (data === undefined) continue
    if (data.baseScore !== undefined)
      return {
        level: levelOfWord(data.baseSeverity) ?? levelOf(data.baseScore),
        score: data.baseScore,
      }
    const rated = severityOfVector(data.vectorString ?? '')
    if (rated !== undefined) return rated
  }
  return { level: 'unknown' }
}
