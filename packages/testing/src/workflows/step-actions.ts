import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Permissions } from './permissions.ts'
import type { WorkflowRun } from './workflow-run.ts'

/** What a stand-in for an action of GitHub's is given. */
export interface StandInCall {
  readonly inputs: Readonly<Record<string, string>>
  /** The environment that a process of the step would have. */
  readonly env: Readonly<Record<string, string>>
  readonly workspace: string
  readonly say: (line: string) => void
  readonly run: WorkflowRun
  /** What the job's token may do. */
  readonly permissions: Permissions
}

/** How an action fails that sets outputs all the same. */
export class StandInFailure extends Error {
  readonly outputs: Readonly<Record<string, string>>

  constructor(message: string, outputs: Readonly<Record<string, string>>) {
    super(message)
    this.outputs = outputs
  }
}

/**
 * Plays an action of GitHub's own by its contract, on this machine.
 * @returns Its outputs.
 * @throws Error when the action would fail.
 */
export type StandIn = (call: StandInCall) => Promise<Readonly<Record<string, string>>>

/** What `uses:` of a step means. */
export type Action =
  | {
      readonly kind: 'program'
      readonly main: string
      readonly inputs: Readonly<Record<string, string>>
    }
  | { readonly kind: 'stand-in'; readonly play: StandIn }

/** Where `uses:` finds what it names. */
export interface ActionSource {
  /**
   * @param workspace For those that begin with `./`.
   * @throws Error for what is nowhere.
   */
  action(uses: string, workspace: string): Action
  /** The file of a workflow, by `OWNER/NAME/.github/workflows/FILE@REF`. */
  workflow(uses: string): string
}

/** Where the actions of a toolkit lie, and what stands in for those of others. */
export interface ToolkitActions {
  /** Such as `syspack/pakages`. */
  readonly name: string
  /** Its checkout, with an `action.yml` for each action. */
  readonly root: string
  /** The folder with the `dist` that they run; default the checkout. */
  readonly bundle?: string
  /** By `OWNER/NAME`, such as `actions/checkout`. */
  readonly standIns: Readonly<Record<string, StandIn>>
}

/** Finds the actions and workflows of a toolkit, at whatever ref they are named, and stand-ins. */
export function toolkitActions({
  name,
  root,
  bundle = root,
  standIns,
}: ToolkitActions): ActionSource {
  const own = (uses: string): string | undefined => {
    const path = uses.split('@')[0]!
    return path === name
      ? ''
      : path.startsWith(`${name}/`)
        ? path.slice(name.length + 1)
        : undefined
  }
  return {
    action: (uses, workspace) => {
      if (uses.startsWith('./')) return program(join(workspace, uses), join(workspace, uses))
      const folder = own(uses)
      if (folder !== undefined) return program(join(root, folder), join(bundle, folder))
      const play = standIns[uses.split('@')[0]!]
      if (play) return { kind: 'stand-in', play }
      throw new Error(`Nothing stands in for ${uses}.`)
    },
    workflow: (uses) => {
      const path = own(uses)
      if (path === undefined) throw new Error(`There is no workflow ${uses}.`)
      return join(root, path)
    },
  }
}

/** An action that Node runs: its inputs with their defaults. */
function program(folder: string, runsIn: string): Action {
  const text = readFileSync(join(folder, 'action.yml'), 'utf8')
  const { inputs, runs } = parse(text) as {
    inputs?: Record<string, { default?: string } | null>
    runs: { using: string; main?: string }
  }
  if (!runs.using.startsWith('node') || runs.main === undefined)
    throw new Error(
      `${folder} is an action that ${runs.using} runs: only those of Node can be run.`,
    )
  return {
    kind: 'program',
    main: join(runsIn, runs.main),
    inputs: Object.fromEntries(
      Object.entries(inputs ?? {}).map(([input, one]) => [input, one?.default ?? '']),
    ),
  }
}
