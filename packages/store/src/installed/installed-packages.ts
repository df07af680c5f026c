import { codeOf, UserError } from '@pakages/core'
import {
  answers,
  differences,
  firstIssue,
  InvalidValue,
  parseJson,
  parseSpecFile,
  SPEC_FORMAT,
  toType,
  type ConcreteSpec,
  type SpecHash,
  type SpecQuery,
} from '@pakages/model'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** A package that an install root knows. */
export interface InstalledPackage {
  readonly spec: ConcreteSpec
  /** Where it lies; undefined when it is only known, and not installed. */
  readonly prefix: string | undefined
  /** Whether it was asked for, and not only needed. */
  readonly explicit: boolean
  /** Seconds since 1970; 0 where nothing says it. */
  readonly since?: number
}

const databaseType = z.object({
  database: z.object({
    installs: z.record(
      z.string(),
      z.object({
        spec: z.looseObject({
          dependencies: z.array(z.looseObject({ hash: z.string() })).optional(),
        }),
        path: z.string().nullish(),
        installed: z.boolean(),
        explicit: z.boolean().default(false),
        installation_time: z.number().default(0),
      }),
    ),
  }),
})

/**
 * The packages of an install root by hash, as Spack's database there tells it, whoever wrote it.
 * @throws UserError when there is none, or it cannot be read.
 */
export async function installedPackages(
  root: string,
): Promise<ReadonlyMap<string, InstalledPackage>> {
  const file = join(root, '.spack-db', 'index.json')
  const { installs } = await readDatabase(file)
  if (Object.keys(installs).length === 0) return new Map()
  // What is needed for tests alone has no record.
  const nodes = Object.values(installs).map(({ spec }) => ({
    ...spec,
    dependencies: (spec.dependencies ?? []).filter(({ hash }) => Object.hasOwn(installs, hash)),
  }))
  const { specs } = asUserError(file, () =>
    parseSpecFile({ spec: { _meta: { version: SPEC_FORMAT }, nodes } }),
  )
  return new Map(
    [...specs].map(([hash, spec]) => {
      const { path, installed, explicit, installation_time: since } = installs[hash]!
      return [hash, { spec, prefix: installed ? (path ?? undefined) : undefined, explicit, since }]
    }),
  )
}

async function readDatabase(file: string) {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error
    throw new UserError(`Nothing is installed in ${join(file, '..', '..')}.`, {
      fix: 'Install something first ("pakages install"), or name the folder in "install-root".',
    })
  })
  const read = databaseType.safeParse(asUserError(file, () => parseJson(text, file)))
  if (read.success) return read.data.database
  throw damaged(file, firstIssue(read.error))
}

function asUserError<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof InvalidValue) throw damaged(file, error.message)
    throw error
  }
}

const damaged = (file: string, why: string): UserError =>
  new UserError(`The install database ${file} cannot be read: ${why}`, {
    fix: 'Let a Spack 1.0 or newer make it anew ("spack reindex"), or install into another root.',
  })

/**
 * The one installed package that a query names.
 * @throws UserError when none does, or several do and none of them alone was asked for.
 */
export function installedAnswer(
  packages: ReadonlyMap<string, InstalledPackage>,
  query: SpecQuery,
  nearest: (name: string, names: readonly string[]) => string,
): InstalledPackage {
  const here = [...packages.values()].filter(
    ({ prefix, spec }) => prefix !== undefined && spec.external === undefined,
  )
  const specs = new Map([...packages.values()].map(({ spec }) => [spec.hash, spec]))
  const found = here.filter(({ spec }) => answers(spec, query, specs))
  const explicit = found.filter((one) => one.explicit)
  const [only, ...others] = explicit.length > 0 ? explicit : found
  if (only === undefined)
    throw new UserError(`"${query.text}" is not installed.`, {
      fix: nearest(query.name ?? '', [...new Set(here.map(({ spec }) => spec.name))]),
    })
  if (others.length > 0) throw severalInstalled(query, [only, ...others], specs)
  return only
}

/** What differs between them, the one that was installed last first, with what to type for each. */
function severalInstalled(
  { text }: SpecQuery,
  found: readonly InstalledPackage[],
  specs: ReadonlyMap<SpecHash, ConcreteSpec>,
): UserError {
  const rows = found
    .toSorted((one, other) => (other.since ?? 0) - (one.since ?? 0))
    .map(({ spec, since }) => ({
      spec,
      installed: since ? new Date(since * 1000).toISOString() : undefined,
    }))
  const [last] = rows
  return new UserError(
    [`"${text}" names ${found.length} installed packages:`, ...differences(rows, specs)].join('\n'),
    {
      fix: `Name one as its line begins, such as "${toType(last!.spec, rows)}". "pakages remove" takes away what is not needed any more.`,
    },
  )
}
