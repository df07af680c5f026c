import { readingInput, UserError } from '@pakages/core'
import {
  answers,
  label,
  parseSpecQuery,
  type ConcreteDag,
  type ConcreteSpec,
  type SpecHash,
  type SpecQuery,
} from '@pakages/model'
import type { Generations } from '@pakages/oci'
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
 * Chooses for each spec what the newest generation before the installed one holds of it. Only what
 * was asked for goes back, not what something else needs.
 * @throws UserError when it is not installed, in no generation, or in none before.
 */
export async function planRollback(run: InstallRun): Promise<Rollback> {
  const queries = run.specs.map((text) => readingInput('specs', () => parseSpecQuery(text)))
  const installed = await installedPackages(run.installRoot)
  const specs = new Map([...installed.values()].map(({ spec }) => [spec.hash, spec]))
  const { tags, generations: all } = await currentGenerations(run)
  const parts: { readonly dag: ConcreteDag; readonly replaced: readonly ConcreteSpec[] }[] = []
  for (const query of queries) {
    const replaced = askedFor(installed).filter((spec) => answers(spec, query, specs))
    if (replaced.length === 0) throw notInstalled(query, run)
    const except = new Set(replaced.map(({ hash }) => hash))
    const below = await generationOf(query, except, all)
    const generations = generationsOf(run, tags, { below })
    const named = `generation before ${below}`
    const { dag, roots } = await chooserOf(run, { tags, generations, named, except }).choose([
      query,
    ])
    run.ports.host.info(
      `${replaced.map(label).join(', ')} of generation ${below} goes back to ${label(roots[0]!.spec)} of generation ${roots[0]!.generation!.record.number}.`,
    )
    parts.push({ dag, replaced })
  }
  return {
    dag: {
      roots: parts.flatMap(({ dag }) => dag.roots),
      specs: new Map(parts.flatMap(({ dag }) => [...dag.specs])),
    },
    replaced: parts.flatMap(({ replaced }) => replaced),
  }
}

function askedFor(installed: Awaited<ReturnType<typeof installedPackages>>): ConcreteSpec[] {
  return [...installed.values()].flatMap(({ spec, prefix, explicit }) =>
    explicit && prefix !== undefined ? [spec] : [],
  )
}

/** The number of the newest generation that holds one of the installed binaries. */
async function generationOf(
  query: SpecQuery,
  installed: ReadonlySet<SpecHash>,
  generations: Generations,
): Promise<number> {
  for await (const { record } of generations.newestFirst())
    if (record.specs.some(({ hash }) => installed.has(hash))) return record.number
  throw new UserError(`No generation holds the "${query.text}" that is installed.`, {
    fix: 'Install the one that you want by its version or hash, or with "generation".',
  })
}

const notInstalled = ({ text }: SpecQuery, { installRoot }: InstallRun): UserError =>
  new UserError(`"${text}" was not asked for in ${installRoot}, so that it cannot go back.`, {
    fix: '"pakages list" shows what is installed. What others need goes back with these.',
  })

/**
 * Removes what something older took the place of, with what only it needed. What others need stays,
 * and so does all in a root that Spack manages.
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
      host.notice(`${names} stays installed: ${by.map(label).join(', ')} needs it.`)
      return
    }
    removePackages(layout, database, removal.specs)
    host.info(`Removed ${removal.specs.map(label).join(', ')}.`)
  })
}
