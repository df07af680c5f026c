import {
  counted,
  didYouMean,
  installRootOf,
  readingInput,
  UsageError,
  type Host,
  type Parsed,
} from '@pakages/core'
import { label, parseSpecQuery } from '@pakages/model'
import {
  installedAnswer,
  installedPackages,
  rootEnvironment,
  shellVariables,
  type EnvironmentChange,
  type InstalledPackage,
} from '@pakages/store'
import type { loadedInputs } from './inputs.ts'

/** The packages that were named, in an install root. */
export interface NamedPackages {
  readonly root: string
  readonly wanted: readonly InstalledPackage[]
  readonly packages: ReadonlyMap<string, InstalledPackage>
}

/**
 * Finds the packages that are named in an install root.
 * @throws UserError when one is not installed, or several are that.
 */
export async function namedPackages(
  inputs: Parsed<typeof loadedInputs>,
  host: Host,
): Promise<NamedPackages> {
  const queries = inputs.specs.map((text) => readingInput('specs', () => parseSpecQuery(text)))
  if (queries.length === 0)
    throw new UsageError('Name a package.', {
      id: 'input-missing',
      fix: '"pakages list" shows what is installed.',
    })
  const root = installRootOf(inputs['install-root'], host)
  const packages = installedPackages(root)
  const nearest = (name: string, names: readonly string[]): string =>
    didYouMean(name, names, `Install it first: "pakages install ${name}".`)
  const wanted = queries.map((query) => installedAnswer(packages, query, nearest))
  return { root, packages, wanted: [...new Set(wanted)] }
}

/** What loading the packages that are named does. */
export interface Loaded extends NamedPackages {
  readonly changes: readonly EnvironmentChange[]
}

/**
 * Finds out what loading packages does, and says what is not known of it.
 * @throws UserError when one is not installed, or what was recorded of it is malformed.
 */
export async function load(inputs: Parsed<typeof loadedInputs>, host: Host): Promise<Loaded> {
  const named = await namedPackages(inputs, host)
  const { changes, unrecorded, leftOut } = await rootEnvironment(
    named.root,
    named.packages,
    named.wanted,
  )
  if (unrecorded.length > 0)
    host.notice(
      `Of ${counted(unrecorded.length, 'package')} nothing was recorded, so only folders count: ${unrecorded
        .slice(0, 5)
        .map(({ name }) => name)
        .join(', ')}${unrecorded.length > 5 ? ', …' : ''}.`,
    )
  for (const { variable, by } of leftOut)
    host.warning(`${by} leads ${variable} to a package that is not installed: it is left out.`)
  return { ...named, changes }
}

/** The whole environment of a program that is started with the packages loaded. */
export function programEnvironment(
  env: Host['env'],
  { changes }: Pick<Loaded, 'changes'>,
): Record<string, string> {
  const after = new Map([...Object.entries(env), ...shellVariables(env, changes)])
  return Object.fromEntries(
    [...after].filter((one): one is [string, string] => one[1] !== undefined),
  )
}

/** The packages as people read them. */
export const labelsOf = ({ wanted }: Pick<NamedPackages, 'wanted'>): string =>
  wanted.map(({ spec }) => label(spec)).join(', ')
