import { resolve } from 'node:path'
import {
  ageOf,
  chosenSources,
  isKeptSource,
  keptSources,
  refreshKept,
  sourcesFolder,
  type Refreshed,
} from '@pakages/advisories'
import {
  code,
  counted,
  markdownTable,
  megabytes,
  readConfigurationIfAny,
  UsageError,
  UserError,
} from '@pakages/core'
import type { CommandPresentation, CommandWork } from '../../command.ts'
import type { scanUpdateInputs } from './inputs.ts'

/** What came of each database, and where they lie. */
interface Updated {
  readonly folder: string
  readonly all: readonly Refreshed[]
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Brings the databases that are kept up to date. */
export const scanUpdateWork: CommandWork<typeof scanUpdateInputs, Updated> = {
  run: async ({ databases, config }, { openPorts }) => {
    const ports = await openPorts()
    const { host, clock } = ports
    const configuration = await readConfigurationIfAny(resolve(host.workspace, config))
    const chosen = chosenSources(databases, configuration?.values)
    const elsewhere = databases.find((text) => !isKeptSource(text))
    if (elsewhere !== undefined)
      throw new UsageError(`"${elsewhere.slice(0, 120)}" is a file here, which is not fetched.`, {
        id: 'database-unknown',
        fix: 'Name databases by their publisher, such as osv:PyPI, or by their address.',
      })
    const sources = keptSources(chosen.filter(isKeptSource), clock.now())
    const all = await refreshKept(sources, configuration?.values, ports)
    return { folder: sourcesFolder(host.env), all, now: clock.now() }
  },
  present: (result) => ({
    answer: { markdown: table(result) },
    json: { folder: result.folder, databases: result.all.map(asJson) },
    ...failureOf(result),
  }),
}

function table({ all, now }: Updated): string {
  const rows = all.map((one) => {
    const { source, database } = whatIsThere(one)
    return [
      code(source.name),
      OUTCOMES[one.kind],
      ...(database === undefined
        ? ['nothing', '', '']
        : [
            String(database.records),
            megabytes(database.bytes),
            `${database.fetched.slice(0, 16).replace('T', ' ')} (${ageOf(database.fetched, now)} ago)`,
          ]),
    ]
  })
  return markdownTable(['Database', 'What was done', 'Records', 'Size', 'As of (UTC)'], rows)
}

const OUTCOMES: Readonly<Record<Refreshed['kind'], string>> = {
  new: 'fetched',
  unchanged: 'did not change',
  failed: 'could not be fetched',
}

const whatIsThere = (one: Refreshed) => ({
  source: one.kind === 'failed' ? one.source : one.database.source,
  database: one.database,
})

function asJson(one: Refreshed) {
  const { source, database } = whatIsThere(one)
  return {
    name: source.name,
    address: source.address,
    outcome: one.kind,
    ...(one.kind === 'failed' && { why: one.why }),
    ...(database && {
      file: database.path,
      records: database.records,
      bytes: database.bytes,
      fetched: database.fetched,
    }),
  }
}

function failureOf({ all, now }: Updated): Pick<CommandPresentation, 'failure'> {
  const failed = all.filter((one) => one.kind === 'failed')
  if (failed.length === 0) return {}
  const missing = failed.filter(({ database }) => database === undefined).length
  const oldest = failed
    .flatMap(({ database }) => database?.fetched ?? [])
    .toSorted()
    .at(0)
  const rest = [
    ...(missing > 0 ? [`nothing is here of ${missing}`] : []),
    ...(oldest === undefined
      ? []
      : [`the oldest that is here was fetched ${ageOf(oldest, now)} ago`]),
  ].join(', and ')
  return {
    failure: new UserError(
      `${failed.length} of ${counted(all.length, 'database')} could not be fetched: ${rest}.`,
      {
        id: 'database-not-fetched',
        fix: 'Try again later. Scans use what is here, and "max-age" says how old it may be.',
      },
    ),
  }
}
