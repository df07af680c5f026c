import { LoopbackServer, type Asked, type Reply } from '../oci/loopback-server.ts'

/** A record as OSV has it. */
export interface OsvRecord {
  readonly id: string
  readonly modified: string
  readonly withdrawn?: string
  readonly aliases?: readonly string[]
  readonly affected: readonly {
    readonly package?: { readonly ecosystem: string; readonly name: string }
    readonly ranges?: readonly { readonly type: string; readonly repo?: string }[]
  }[]
}

/** What it takes, as the documentation of the API says or its sources do. */
const MOST_QUERIES = 1000
const LONGEST_ID = 100
/** What it answers where it had no time to begin: the client is to ask again with it. */
const FIRST_PAGE = Buffer.from('FIRST_PAGE_TOKEN').toString('base64')

const ECOSYSTEMS =
  /^(?:GIT|PyPI|CRAN|Bioconductor|npm|crates\.io|RubyGems|Go|OSS-Fuzz|Debian|Ubuntu|Alpine|Wolfi|Chainguard)(?::.+)?$/

interface Query {
  readonly commit?: string
  readonly version?: string
  readonly package?: { readonly name?: string; readonly ecosystem?: string; readonly purl?: string }
  readonly page_token?: string
}

/**
 * OSV's API on this machine, for questions without a version: `POST /v1/querybatch` and `GET
 * /v1/vulns/ID`, with pages, errors and limits as osv.dev's own server has them
 * (go/internal/api/query_affected.go of google/osv.dev).
 */
export class FakeOsv {
  /** What it knows. */
  records: readonly OsvRecord[]
  /** Records on one page; OSV itself has 1,000. */
  page = 1000
  /** How often it answers that it had no time to begin, before it does. */
  hurried = 0
  /** What it does with the next requests; then it is as it should be. */
  stumbles: ((asked: Asked) => Reply)[] = []
  readonly #server: LoopbackServer

  private constructor(server: LoopbackServer, records: readonly OsvRecord[]) {
    this.#server = server
    this.records = records
  }

  /** Starts one. Who starts it stops it. */
  static async start(...records: OsvRecord[]): Promise<FakeOsv> {
    const held: { osv?: FakeOsv } = {}
    const server = await LoopbackServer.start((asked) => held.osv!.#reply(asked))
    return (held.osv = new FakeOsv(server, records))
  }

  /** The mirror that leads to it, as `PAKAGES_MIRRORS` has it. */
  get mirror(): string {
    return `https://api.osv.dev/=http://${this.#server.host}/`
  }

  /** Method and path of each request. */
  lines(): string[] {
    return this.#server.lines()
  }

  /** The queries of each batch that came. */
  batches(): Query[][] {
    return this.#server.asked
      .filter(({ method }) => method === 'POST')
      .map(({ body }) => (JSON.parse(body.toString()) as { queries: Query[] }).queries)
  }

  stop(): Promise<void> {
    return this.#server.stop()
  }

  #reply(asked: Asked): Reply {
    const stumble = this.stumbles.shift()
    if (stumble) return stumble(asked)
    if (asked.method === 'POST' && asked.path === '/v1/querybatch') return this.#batch(asked)
    const id = /^\/v1\/vulns\/([^/?]+)$/.exec(asked.path)?.[1]
    if (asked.method === 'GET' && id !== undefined) return this.#record(decodeURIComponent(id))
    return refusal(404, 5, 'Not Found')
  }

  #batch({ body }: Asked): Reply {
    let queries: readonly Query[]
    try {
      queries = (JSON.parse(body.toString()) as { queries?: Query[] }).queries ?? []
    } catch {
      return refusal(400, 3, 'invalid JSON')
    }
    if (queries.length > MOST_QUERIES) return refusal(400, 3, 'too many queries')
    const wrong = queries.map(whyInvalid)
    const at = wrong.findIndex((why) => why !== undefined)
    if (at >= 0) return refusal(400, 3, `error in query at index ${at}: ${wrong[at]}`)
    return json({ results: queries.map((query) => this.#answer(query)) })
  }

  /** Proto's JSON leaves out what is empty: nothing known is `{}`. */
  #answer({ package: asked, page_token: token }: Query): object {
    if (this.hurried > 0) {
      this.hurried--
      return { next_page_token: token ?? FIRST_PAGE }
    }
    const found = this.records
      .filter((one) => one.withdrawn === undefined && concerns(one, asked!))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
    const begin = token === undefined || token === FIRST_PAGE ? 0 : pageOf(token)
    const vulns = found
      .slice(begin, begin + this.page)
      .map(({ id, modified }) => ({ id, modified }))
    const next = begin + this.page
    return {
      ...(vulns.length > 0 && { vulns }),
      ...(next < found.length && { next_page_token: tokenOf(next) }),
    }
  }

  #record(id: string): Reply {
    if (id.length > LONGEST_ID) return refusal(400, 3, 'ID is too long')
    const found = this.records.find((one) => one.id === id)
    if (found !== undefined) return json(found)
    const others = this.records.filter(({ aliases = [] }) => aliases.includes(id))
    return refusal(
      404,
      5,
      others.length === 0
        ? 'Vulnerability not found'
        : `Vulnerability not found, but the following aliases were: ${others.map((one) => one.id).join(' ')}`,
    )
  }
}

function whyInvalid({ commit, version, package: asked, page_token: token }: Query) {
  if (commit !== undefined || version !== undefined) return 'this fake takes no versions'
  if (asked?.purl !== undefined || !asked?.name) return 'invalid query'
  if (!asked.ecosystem) return 'invalid query'
  if (!ECOSYSTEMS.test(asked.ecosystem)) return 'invalid ecosystem'
  const isToken = token === undefined || token === FIRST_PAGE || !Number.isNaN(pageOf(token))
  return isToken ? undefined : 'invalid cursor'
}

const tokenOf = (begin: number): string => Buffer.from(`at ${begin}`).toString('base64')
const pageOf = (token: string): number =>
  Number(/^at (\d+)$/.exec(Buffer.from(token, 'base64').toString())?.[1] ?? NaN)

/** Letter by letter, but for PyPI; of ranges the first repository counts. */
function concerns({ affected }: OsvRecord, asked: NonNullable<Query['package']>): boolean {
  return affected.some((one) => {
    if (asked.ecosystem === 'GIT') {
      const repository = one.ranges?.find(({ type }) => type === 'GIT')?.repo
      return repository !== undefined && withoutScheme(repository) === withoutScheme(asked.name!)
    }
    const { ecosystem = '', name = '' } = one.package ?? {}
    const spelled = (text: string): string =>
      asked.ecosystem === 'PyPI' ? text.replaceAll(/[-_.]+/g, '-').toLowerCase() : text
    const isAsked =
      ecosystem === asked.ecosystem || ecosystem.startsWith(`${asked.ecosystem ?? ''}:`)
    return isAsked && spelled(name) === spelled(asked.name!)
  })
}

const withoutScheme = (address: string): string =>
  address
    .replace(/^[a-z]+:\/\//, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')

const json = (body: object, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

const refusal = (status: number, code: number, message: string): Reply =>
  json({ code, message }, status)
