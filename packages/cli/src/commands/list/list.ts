import { installRootOf, readingInput } from '@pakages/core'
import { answers, label, parseSpecQuery, type ConcreteSpec } from '@pakages/model'
import { installedDag, installedSpecs, StoreDatabase, StoreLayout } from '@pakages/store'
import type { CommandWork } from '../../command.ts'
import type { listInputs } from './inputs.ts'

/** One installed package. */
interface Listed {
  readonly spec: ConcreteSpec
  readonly prefix: string
  /** Whether it was asked for. */
  readonly explicit: boolean
}

/** What is installed in a root. */
export interface ListResult {
  readonly installRoot: string
  readonly packages: readonly Listed[]
}

/** Reads the database of the install root. */
export const listWork: CommandWork<typeof listInputs, ListResult> = {
  run: async ({ specs, explicit, 'install-root': given }, { host }) => {
    const installRoot = installRootOf(given, host)
    const queries = specs.map((text) => readingInput('specs', () => parseSpecQuery(text)))
    const database = StoreDatabase.read(new StoreLayout(installRoot).database)
    const dag = installedDag(database)
    const packages = installedSpecs(database, dag)
      .filter(
        (spec) => queries.length === 0 || queries.some((query) => answers(spec, query, dag.specs)),
      )
      .map((spec) => ({
        spec,
        prefix: database.prefixOf(spec.hash)!,
        explicit: database.records.get(spec.hash)!.explicit,
      }))
      .filter((one) => !explicit || one.explicit)
      .sort((one, other) => (label(one.spec) < label(other.spec) ? -1 : 1))
    return { installRoot, packages }
  },
  present: ({ installRoot, packages }, { specs, explicit }) => ({
    answer: { markdown: shown(installRoot, packages, specs.length === 0 && !explicit) },
    json: {
      installRoot,
      packages: packages.map(({ spec: { name, version, hash }, prefix, explicit }) => ({
        name,
        version,
        hash,
        prefix,
        explicit,
      })),
    },
  }),
}

function shown(installRoot: string, packages: readonly Listed[], all: boolean): string {
  if (packages.length === 0)
    return `Nothing${all ? '' : ' of that'} is installed in \`${installRoot}\`.\n`
  const rows = packages.map(
    ({ spec, prefix, explicit }) =>
      `| \`${label(spec)}\` | ${explicit ? 'asked for' : 'needed'} | \`${prefix}\` |`,
  )
  return ['| Package | Why | Prefix |', '| --- | --- | --- |', ...rows, ''].join('\n')
}
