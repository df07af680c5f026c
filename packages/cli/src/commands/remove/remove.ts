import {
  counted,
  installRootOf,
  readingInput,
  UsageError,
  UserError,
  type Parsed,
} from '@pakages/core'
import { label, parseSpecQuery, type ConcreteSpec } from '@pakages/model'
import {
  holdRoot,
  installedMatches,
  otherRoot,
  ownerOf,
  planCollection,
  planRemoval,
  removePackages,
  StoreDatabase,
  StoreLayout,
  type Needed,
} from '@pakages/store'
import type { CommandWork } from '../../command.ts'
import type { removeInputs } from './inputs.ts'

/** What was removed, or would be. */
export interface RemoveResult {
  readonly installRoot: string
  readonly removed: readonly ConcreteSpec[]
  readonly done: boolean
}

type Inputs = Parsed<typeof removeInputs>

/** Removes from a root of our own, while nobody else installs there. */
export const removeWork: CommandWork<typeof removeInputs, RemoveResult> = {
  run: async (inputs, surroundings) => {
    if (inputs.specs.length > 0 === inputs.gc)
      throw new UsageError('Give what to remove, or "gc" for what nothing needs any more.', {
        id: 'input-missing',
        fix: 'For example "pakages remove bar-tools", or "pakages remove --gc".',
      })
    const installRoot = installRootOf(inputs['install-root'], surroundings.host)
    const layout = new StoreLayout(installRoot)
    await requireOurs(layout)
    const { clock } = await surroundings.openPorts()
    return holdRoot(layout, 'remove', { ...surroundings, clock }, async () =>
      remove(layout, inputs),
    )
  },
  present: ({ installRoot, removed, done }) => ({
    answer: { markdown: shown(installRoot, removed, done) },
    json: {
      installRoot,
      done,
      removed: removed.map(({ name, version, hash }) => ({ name, version, hash })),
    },
  }),
}

function remove(layout: StoreLayout, inputs: Inputs): RemoveResult {
  const database = StoreDatabase.read(layout.database)
  const removed = planned(database, inputs)
  if (!inputs['dry-run']) removePackages(layout, database, removed)
  return { installRoot: layout.root, removed, done: !inputs['dry-run'] }
}

function planned(database: StoreDatabase, { specs, gc }: Inputs): readonly ConcreteSpec[] {
  if (gc) return planCollection(database)
  const queries = specs.map((text) => readingInput('specs', () => parseSpecQuery(text)))
  const anonymous = queries.find((query) => query.name === undefined && query.hash === undefined)
  if (anonymous)
    throw new UsageError(`"${anonymous.text}" names no package, so that it may be any of them.`, {
      id: 'spec-without-name',
      fix: 'Name what is to be removed: NAME with what it is, or /hash.',
    })
  const plan = planRemoval(database, installedMatches(database, queries))
  if (plan.kind === 'needed') throw isNeeded(plan.by)
  return plan.specs
}

const isNeeded = (needed: readonly Needed[]): UserError =>
  new UserError(
    needed
      .map(({ spec, by }) => `${label(spec)} is needed by ${by.map(label).join(', ')}.`)
      .join('\n'),
    { id: 'package-still-needed', fix: 'Remove those as well, in one go, or keep it.' },
  )

async function requireOurs(layout: StoreLayout): Promise<void> {
  const owner = await ownerOf(layout)
  if (owner === 'ours') return
  throw owner === 'nobody'
    ? new UserError(`Nothing is installed in ${layout.root}.`, {
        id: 'nothing-installed',
        fix: 'Name the folder that packages were installed into in "install-root".',
      })
    : new UserError(`${layout.root} ${otherRoot(layout)}.`, {
        id: 'install-root-of-spack',
        fix: 'Remove from it with the Spack that it belongs to ("spack uninstall").',
      })
}

function shown(installRoot: string, removed: readonly ConcreteSpec[], done: boolean): string {
  if (removed.length === 0) return 'There is nothing to remove.\n'
  const what = counted(removed.length, 'package')
  return [
    done ? `Removed ${what} from \`${installRoot}\`:` : `This would remove ${what}:`,
    '',
    ...removed.map((spec) => `- \`${label(spec)}\``),
    '',
  ].join('\n')
}
