import type { RunScript, UsedAction, Workflow, WorkflowJob } from './read-workflow.ts'

/** A part of the toolkit, as a workflow names it, or runs it as a command. */
export interface ToolkitUse {
  /** Such as `setup` or `package-repository.yml`; '' is all of it in one step. */
  readonly part: string
  readonly use: UsedAction
  readonly job: WorkflowJob
  readonly workflow: Workflow
}

const TOOLKIT = /^syspack\/pakages(?:\/(?:\.github\/workflows\/)?([\w.-]+))?@/

/** Every use of the toolkit in some workflows. */
export const toolkitUses = (workflows: readonly Workflow[]): ToolkitUse[] =>
  workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) =>
      [...job.uses.flatMap(partUsed), ...job.runs.flatMap(partsRun)].map((one) => ({
        ...one,
        job,
        workflow,
      })),
    ),
  )

function partUsed(use: UsedAction): Pick<ToolkitUse, 'part' | 'use'>[] {
  const found = TOOLKIT.exec(use.uses)
  return found ? [{ part: found[1] ?? '', use }] : []
}

/** The commands of a script; what it gives them is not looked at. */
function partsRun({ text, at }: RunScript): Pick<ToolkitUse, 'part' | 'use'>[] {
  const names = new Set(text.split(/[\n;&|()]/).flatMap((one) => commandIn(one) ?? []))
  return [...names].map((name) => ({
    part: name === 'all' ? '' : name,
    use: { uses: `pakages ${name}`, with: {}, at },
  }))
}

/** `push` of `pakages push`, also by `npx` and behind variables. */
function commandIn(line: string): string | undefined {
  const words = line.split(' ').filter((word) => word !== '' && !/^-|^\w+=/.test(word))
  const [program, command] = words[0] === 'npx' ? words.slice(1) : words
  const isOurs = program !== undefined && /^(?:@syspack\/)?pakages(?:@[\w.-]+)?$/.test(program)
  return isOurs && command !== undefined && /^[a-z]+$/.test(command) ? command : undefined
}

/** The version behind a pin: what dependabot and we write there as a comment. */
export function versionOf({ use, workflow }: ToolkitUse): string | undefined {
  const line = workflow.text.split('\n')[(use.at.line ?? 0) - 1] ?? ''
  return /(?:@|#\s*)v(\d+\.\d+\.\d+)\s*$/.exec(line)?.[1]
}

/** What builds recipes: their code runs in such a job. */
const BUILDERS = new Set(['', 'build', 'package-repository.yml'])

/** Whether recipes are run where it is used. */
export const isBuilding = ({ part }: ToolkitUse): boolean => BUILDERS.has(part)

/** The permissions that a part needs to do all that it is for; empty where it only reads. */
export const neededPermissions = (part: string): Readonly<Record<string, 'read' | 'write'>> =>
  NEEDED[part] ?? {}

const SIGNING = { packages: 'write', 'id-token': 'write' } as const
const PUBLISHING = { contents: 'read', ...SIGNING } as const
const PROPOSING = { contents: 'write', 'pull-requests': 'write' } as const
const PRUNING = { contents: 'read', packages: 'write' } as const

/** By part; a test compares it with the declarations of the actions and the jobs of the workflows. */
const NEEDED: Readonly<Record<string, Readonly<Record<string, 'read' | 'write'>>>> = {
  '': PUBLISHING,
  push: SIGNING,
  promote: PUBLISHING,
  'package-repository.yml': { ...PUBLISHING, attestations: 'write' },
  'build-stage.yml': { contents: 'read', packages: 'write' },
  'container-image.yml': { ...PUBLISHING, attestations: 'write' },
  release: { contents: 'read', packages: 'write' },
  'release-packages.yml': { ...SIGNING, contents: 'write', attestations: 'write' },
  prune: PRUNING,
  'prune.yml': PRUNING,
  updates: PROPOSING,
  'updates.yml': { ...PROPOSING, actions: 'write' },
  review: { contents: 'write', 'id-token': 'write' },
  'review.yml': { ...PROPOSING, ...SIGNING, issues: 'write' },
  index: { contents: 'read', packages: 'read', 'id-token': 'write' },
  'targets.yml': { contents: 'read' },
  'publish-on-request.yml': { contents: 'read', 'pull-requests': 'write', actions: 'read' },
  'vulnerabilities.yml': {
    contents: 'write',
    'pull-requests': 'write',
    issues: 'write',
    packages: 'read',
    'security-events': 'write',
    'id-token': 'write',
    pages: 'write',
  },
  'pages.yml': { contents: 'read', packages: 'read', 'id-token': 'write', pages: 'write' },
}
