import {
  counted,
  UserError,
  type InstallOutcome,
  type Ports,
  type RecipeFacts,
} from '@pakages/core'
import { label, type ConcreteDag, type SpecHash } from '@pakages/model'
import type { InstalledFacts } from './installer.ts'
import { mayBeUnresolved, systemFolders, unresolvedLibraries } from '@pakages/store'

/** Of how many files a message tells. */
const MOST_FILES = 20
/** How many folders a line about a file names. */
const MOST_FOLDERS = 10

/**
 * Makes sure of every package that the run installed or found installed that the loader finds the
 * libraries which its programs and libraries need; what a recipe says is not found at rest is
 * passed over.
 * @returns an error that names each file and library; undefined when all is well.
 */
export async function whyNotLoadable(
  dag: ConcreteDag,
  outcomes: readonly InstallOutcome[],
  facts: InstalledFacts,
  { signal }: Pick<Ports, 'signal'>,
): Promise<UserError | undefined> {
  const here = outcomes.filter(({ outcome }) => ['reused', 'present', 'built'].includes(outcome))
  const prefixes = await prefixesOfAll(here, facts)
  const system = await systemFolders()
  const lacking = new Map<SpecHash, Lacking>()
  for (const [hash, prefix] of prefixes) {
    const found = await unresolvedLibraries(prefix, { system, signal })
    if (found.length > 0) lacking.set(hash, found)
  }
  if (lacking.size === 0) return undefined
  const recipes = await facts.recipeFacts({ roots: [...lacking.keys()], specs: dag.specs })
  const lines = [...lacking].flatMap(([hash, all]) => linesOf(hash, all, dag, recipes))
  return lines.length > 0 ? notLoadable(lines) : undefined
}

type Lacking = Awaited<ReturnType<typeof unresolvedLibraries>>

async function prefixesOfAll(
  outcomes: readonly InstallOutcome[],
  facts: InstalledFacts,
): Promise<ReadonlyMap<SpecHash, string>> {
  const told = outcomes.flatMap(({ hash, prefix }) =>
    prefix === undefined ? [] : [[hash, prefix] as const],
  )
  return told.length === outcomes.length
    ? new Map(told)
    : facts.prefixes(outcomes.map(({ hash }) => hash))
}

function linesOf(
  hash: SpecHash,
  lacking: Lacking,
  dag: ConcreteDag,
  facts: readonly RecipeFacts[],
): string[] {
  const allowed = facts.find((one) => one.hash === hash)?.unresolvedLibraries ?? []
  return lacking
    .filter(({ library }) => !mayBeUnresolved(library, allowed))
    .map(
      ({ file, library, searched }) =>
        `${label(dag.specs.get(hash)!)}: ${file} needs ${library}, which is neither on this system nor in ${foldersIn(searched)}`,
    )
}

const foldersIn = (searched: readonly string[]): string =>
  searched.length === 0
    ? 'an RPATH: it has none'
    : `${searched.slice(0, MOST_FOLDERS).join(', ')}${searched.length > MOST_FOLDERS ? ` and ${searched.length - MOST_FOLDERS} more` : ''}`

const notLoadable = (lines: readonly string[]): UserError =>
  new UserError(
    [
      `${counted(lines.length, 'library', 'libraries')} that installed files need cannot be found:`,
      ...lines.slice(0, MOST_FILES).map((line) => `  ${line}`),
      ...(lines.length > MOST_FILES ? [`  and ${lines.length - MOST_FILES} more`] : []),
    ].join('\n'),
    {
      id: 'library-not-found',
      fix: 'Install what the system lacks, or remove these packages ("spack uninstall") and install them anew; a recipe names what is not found by design in "unresolved_libraries".',
    },
  )
