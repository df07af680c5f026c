import { readingInput, UserError } from '@pakages/core'
import {
  answers,
  chosenAs,
  differences,
  label,
  parseSpecQuery,
  type ConcreteDag,
  type ConcreteSpec,
  type SpecHash,
  type SpecQuery,
} from '@pakages/model'
import { NotInGeneration, type Chooser, type Generations } from '@pakages/oci'
import {
  holdRoot,
  installedPackages,
  ownerOf,
  planRemoval,
  removePackages,
  StoreDatabase,
  StoreLayout,
} from '@pakages/store'
import type { InstallRun } from './run.ts'
import { chooserOf, currentGenerations, generationsOf } from './selected.ts'

/** What goes back to where: what is to be installed, and what it takes the place of. */
export interface Rollback {
  readonly dag: ConcreteDag
  readonly replaced: readonly ConcreteSpec[]
}

/**
 * Chooses for each spec what the newest generation before that of the installed one holds of it, with
 * the variants of the installed one where it has them. Only what was asked for goes back, not what
 * something else needs, and of several that are installed the one of the newest generation.
 * @throws UserError when it is not installed, several of it are of one generation, or none before
 * holds another.
 */
export async function planRollback(run: InstallRun): Promise<Rollback> {
  const queries = run.specs.map((text) => readingInput('specs', () => parseSpecQuery(text)))
  const installed = installedPackages(run.installRoot)
  const current = await currentGenerations(run)
  const parts: { readonly dag: ConcreteDag; readonly replaced: ConcreteSpec }[] = []
  for (const query of queries) parts.push(await stepBack(run, query, installed, current))
  return {
    dag: {
      roots: parts.flatMap(({ dag }) => dag.roots),
      specs: new Map(parts.flatMap(({ dag }) => [...dag.specs])),
    },
    replaced: parts.map(({ replaced }) => replaced),
  }
}

type Installed = ReturnType<typeof installedPackages>

async function stepBack(
  run: InstallRun,
  query: SpecQuery,
  installed: Installed,
  { tags, generations: all }: Awaited<ReturnType<typeof currentGenerations>>,
): Promise<{ readonly dag: ConcreteDag; readonly replaced: ConcreteSpec }> {
  const specs = new Map([...installed.values()].map(({ spec }) => [spec.hash, spec]))
  const there = askedFor(installed).filter((spec) => answers(spec, query, specs))
  if (there.length === 0) throw notInstalled(query, run)
  const { number: below, held } = await newestOf(query, there, all)
  const [replaced, ...others] = held
  if (others.length > 0) throw severalAtOnce(query, held, specs, below)
  const generations = generationsOf(run, tags, { below })
  const named = `generation before ${below}`
  const except = new Set([replaced!.hash])
  const chooser = chooserOf(run, { tags, generations, named, except })
  const { dag, roots } = await asBefore(chooser, query, replaced!, generations)
  run.ports.host.info(
    `${label(replaced!)} of generation ${below} goes back to ${label(roots[0]!.spec)} of generation ${roots[0]!.generation!.record.number}.`,
  )
  return { dag, replaced: replaced! }
}

/** As it was chosen: with the variants of the installed one where there was such a one. */
async function asBefore(
  chooser: Chooser,
  { text, variants, flags }: SpecQuery,
  replaced: ConcreteSpec,
  { listed }: Generations,
): ReturnType<Chooser['choose']> {
  const { name } = replaced
  const any = { text, name, versions: [], variants, flags, dependencies: [] }
  try {
    return await chooser.choose([{ ...any, ...chosenAs(replaced) }])
  } catch (error) {
    if (!(error instanceof NotInGeneration)) throw error
  }
  try {
    return await chooser.choose([any])
  } catch (error) {
    if (!(error instanceof NotInGeneration) || listed.length === 0) throw error
    throw new UserError(`${error.message.replace(/\.$/, '')}, but for the one that is installed.`, {
      id: 'rollback-impossible',
      fix: `"pakages generations ${name}" lists those that hold it.`,
    })
  }
}

function askedFor(installed: Installed): ConcreteSpec[] {
  return [...installed.values()].flatMap(({ spec, prefix, explicit }) =>
    explicit && prefix !== undefined ? [spec] : [],
  )
}

/** The newest generation that holds one of the installed binaries, and which of them it holds. */
async function newestOf(
  query: SpecQuery,
  there: readonly ConcreteSpec[],
  generations: Generations,
): Promise<{ readonly number: number; readonly held: readonly ConcreteSpec[] }> {
  for await (const { record } of generations.newestFirst()) {
    const hashes = new Set(record.specs.map(({ hash }) => hash))
    const held = there.filter(({ hash }) => hashes.has(hash))
    if (held.length > 0) return { number: record.number, held }
  }
  throw new UserError(`No generation holds the "${query.text}" that is installed.`, {
    id: 'rollback-impossible',
    fix: 'Install the one that you want by its version or hash, or with "generation".',
  })
}

const severalAtOnce = (
  { text }: SpecQuery,
  held: readonly ConcreteSpec[],
  specs: ReadonlyMap<SpecHash, ConcreteSpec>,
  number: number,
): UserError =>
  new UserError(
    [
      `"${text}" names ${held.length} installed packages of generation ${number}:`,
      ...differences(
        held.map((spec) => ({ spec })),
        specs,
      ),
    ].join('\n'),
    { id: 'spec-ambiguous', fix: 'Say which one goes back, as its line begins.' },
  )

const notInstalled = ({ text }: SpecQuery, { installRoot }: InstallRun): UserError =>
  new UserError(`"${text}" was not asked for in ${installRoot}, so that it cannot go back.`, {
    id: 'package-not-installed',
    fix: '"pakages list" shows what is installed. What others need goes back with these.',
  })

/**
 * Removes what something older took the place of, with what only it needed. What others need stays
 * for them alone, and all stays in a root that Spack manages.
 * @throws UserError when the root cannot be written.
 */
export async function removeReplaced(
  { installRoot, ports }: InstallRun,
  replaced: readonly ConcreteSpec[],
): Promise<void> {
  const { host } = ports
  const layout = new StoreLayout(installRoot)
  const names = replaced.map(label).join(', ')
  if ((await ownerOf(layout)) !== 'ours') {
    host.notice(`${names} stays installed: ${installRoot} belongs to a Spack, which can remove it.`)
    return
  }
  await holdRoot(layout, 'rollback', ports, async () => {
    const database = StoreDatabase.read(layout.database)
    const removal = planRemoval(
      database,
      replaced.map(({ hash }) => hash),
    )
    if (removal.kind === 'needed') {
      const by = removal.by.flatMap((one) => one.by)
      for (const { hash } of replaced) database.markImplicit(hash)
      database.write()
      host.notice(
        `${names} stays installed for ${by.map(label).join(', ')} alone, and goes with "pakages remove --gc" then.`,
      )
      return
    }
    removePackages(layout, database, removal.specs)
    host.info(`Removed ${removal.specs.map(label).join(', ')}.`)
  })
}
