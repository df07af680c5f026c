import { createHash } from 'node:crypto'
import { UsageError } from '@pakages/core'

/** A database that is fetched from its publisher and kept in the cache folder. */
export interface KeptSource {
  /** As people name it: `osv:PyPI`, `nvd:2026`, or its address. */
  readonly name: string
  readonly address: string
  /** Its file in the folder. */
  readonly file: string
  /** Bytes that it may have as it is sent. */
  readonly limit: number
}

/** What is kept where nobody says otherwise: what Spack packages are known by, and what is exploited. */
export const DEFAULT_SOURCES: readonly string[] = [
  'osv:PyPI',
  'osv:CRAN',
  'osv:Bioconductor',
  'osv:OSS-Fuzz',
  'osv:GIT',
  'osv:Bitnami',
  'alpine:v3.22',
  'alpine:v3.22/community',
  'wolfi:os',
  'cisa:kev',
  'first:epss',
]

/** NVD has a feed for each year from here on; what is older is in it. */
const FIRST_YEAR = 2002

const MIB = 2 ** 20
/** Ten times what the largest of each have in 2026. */
const [LARGE, SMALL] = [2048 * MIB, 256 * MIB]

/** How the databases of one publisher are named, and where they are. */
interface Publisher {
  /** The rest of the name, behind the colon. */
  readonly part: RegExp
  readonly address: (part: string) => string
  /** The end of the file's name, by which its format is told. */
  readonly ending: string | ((part: string) => string)
  readonly limit: number
}

const PUBLISHERS: Readonly<Record<string, Publisher>> = {
  osv: {
    part: /^[A-Za-z][\w .:-]{0,60}$/,
    address: (part) =>
      `https://osv-vulnerabilities.storage.googleapis.com/${encodeURIComponent(part)}/all.zip`,
    ending: '.zip',
    limit: LARGE,
  },
  nvd: {
    part: /^20\d\d$/,
    address: (part) => `https://nvd.nist.gov/feeds/json/cve/2.0/nvdcve-2.0-${part}.json.gz`,
    ending: '.json.gz',
    limit: SMALL,
  },
  alpine: {
    part: /^(edge|v\d+\.\d+)(\/(main|community))?$/,
    address: (part) =>
      `https://secdb.alpinelinux.org/${part.includes('/') ? part : `${part}/main`}.json`,
    ending: '.json',
    limit: SMALL,
  },
  wolfi: {
    part: /^os$/,
    address: () => 'https://packages.wolfi.dev/os/security.json',
    ending: '.json',
    limit: SMALL,
  },
  cve: {
    part: /^list$/,
    address: () => 'https://github.com/CVEProject/cvelistV5/archive/refs/heads/main.zip',
    ending: '.zip',
    limit: LARGE,
  },
  cisa: {
    part: /^(kev|vulnrichment)$/,
    address: (part) =>
      part === 'kev'
        ? 'https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json'
        : 'https://github.com/cisagov/vulnrichment/archive/refs/heads/develop.zip',
    ending: (part) => (part === 'kev' ? '.json' : '.zip'),
    limit: LARGE,
  },
  first: {
    part: /^epss$/,
    address: () => 'https://epss.empiricalsecurity.com/epss_scores-current.csv.gz',
    ending: '.csv.gz',
    limit: SMALL,
  },
}

/** Whether a text names a database that is kept, and not a file or a folder. */
export const isKeptSource = (text: string): boolean =>
  /^https?:\/\//.test(text) ||
  Object.keys(PUBLISHERS).some((publisher) => text.startsWith(`${publisher}:`))

/**
 * What texts name; `nvd:all` is a feed for each year.
 * @param now Milliseconds since 1970.
 * @throws UsageError for a text that names none.
 */
export function keptSources(texts: readonly string[], now: number): KeptSource[] {
  const year = new Date(now).getUTCFullYear()
  const years = Array.from({ length: Math.max(0, year - FIRST_YEAR + 1) }, (_, at) =>
    String(FIRST_YEAR + at),
  )
  const names = texts.flatMap((text) =>
    text === 'nvd:all' ? years.map((one) => `nvd:${one}`) : [text],
  )
  return [...new Set(names)].map(keptSource)
}

function keptSource(name: string): KeptSource {
  if (/^https?:\/\//.test(name)) return ofAddress(name)
  const [, publisher = '', part = ''] = /^([a-z]+):(.*)$/s.exec(name) ?? []
  const known = Object.hasOwn(PUBLISHERS, publisher) ? PUBLISHERS[publisher] : undefined
  if (known === undefined || !known.part.test(part)) throw unknown(name)
  return {
    name,
    address: known.address(part),
    file: `${publisher}-${part.replaceAll(/[^\w.-]/g, '_')}${endingOf(known, part)}`,
    limit: known.limit,
  }
}

const endingOf = ({ ending }: Publisher, part: string): string =>
  typeof ending === 'string' ? ending : ending(part)

function ofAddress(name: string): KeptSource {
  const address = URL.parse(name)
  const ending = /\.(zip|json|json\.gz|ya?ml|csv|csv\.gz)$/.exec(address?.pathname ?? '')?.[0]
  if (address === null || ending === undefined || address.username !== '') throw unknown(name)
  const unique = createHash('sha256').update(name).digest('hex').slice(0, 12)
  return { name, address: name, file: `address-${unique}${ending}`, limit: LARGE }
}

const unknown = (name: string): UsageError =>
  new UsageError(`"${name.slice(0, 120)}" is no database that can be fetched.`, {
    id: 'database-unknown',
    fix: 'Write osv:ECOSYSTEM, nvd:YEAR, nvd:all, alpine:vX.Y, alpine:vX.Y/community, wolfi:os, cve:list, cisa:vulnrichment, cisa:kev, first:epss, or an address that ends in .zip, .json, .json.gz, .yaml, .csv or .csv.gz.',
  })
