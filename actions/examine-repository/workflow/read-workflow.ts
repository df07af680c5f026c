import { parseYaml, type Location } from '@pakages/core'
import { InvalidValue, shown } from '@pakages/model'
import { z } from 'zod'

/** A step or a call of a workflow that names something to use. */
export interface UsedAction {
  /** As it is written, such as `actions/checkout@v4`. */
  readonly uses: string
  readonly with: Readonly<Record<string, string>>
  readonly at: Location
}

/** A step that runs a script. */
export interface RunScript {
  readonly text: string
  /** Its first line that names Pakages, else nowhere. */
  readonly at: Location
}

/** A job of a workflow. */
export interface WorkflowJob {
  readonly id: string
  readonly at: Location
  /** What the token may do: of the job, else of the workflow; undefined where nobody says. */
  readonly permissions: Readonly<Record<string, string>> | 'read-all' | 'write-all' | undefined
  readonly runsOn: string | undefined
  readonly container: string | undefined
  readonly uses: readonly UsedAction[]
  readonly runs: readonly RunScript[]
}

/** A workflow file, as far as `doctor` looks at it. */
export interface Workflow {
  /** Relative to the root. */
  readonly path: string
  readonly text: string
  readonly triggers: readonly string[]
  /** The branches of `on.push`, where it has them; none where it is for tags alone. */
  readonly pushed: { readonly branches?: readonly string[]; readonly ignored?: readonly string[] }
  readonly jobs: readonly WorkflowJob[]
}

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]).transform(String)
const values = z.record(z.string(), scalar.catch('')).catch({})
const permissions = z.union([z.enum(['read-all', 'write-all']), z.record(z.string(), z.string())])
const step = z.looseObject({
  uses: z.string().optional().catch(undefined),
  run: z.string().optional().catch(undefined),
  with: values.optional(),
})
const jobType = z.looseObject({
  permissions: permissions.optional().catch(undefined),
  'runs-on': z.unknown().optional(),
  container: z
    .union([z.string(), z.looseObject({ image: z.string() })])
    .optional()
    .catch(undefined),
  uses: z.string().optional().catch(undefined),
  with: values.optional(),
  steps: z.array(step.catch({})).optional().catch(undefined),
})
const workflow = z.looseObject({
  on: z.unknown().optional(),
  permissions: permissions.optional().catch(undefined),
  jobs: z.record(z.string(), jobType.catch({ 'runs-on': undefined })).catch({}),
})

/**
 * Reads a workflow; what GitHub would not take either is passed over.
 * @throws InvalidValue when it is no YAML, or no workflow at all.
 */
export function readWorkflow(path: string, text: string): Workflow {
  const read = workflowIn(path, text)
  const place = placesIn(path, text)
  return {
    path,
    text,
    triggers: triggersOf(read.on),
    pushed: pushedBranches(read.on),
    jobs: Object.entries(read.jobs).map(([id, job]) => {
      const at = place(
        (line) => /^ +/.test(line) && line.trim().replace(/["']/g, '').startsWith(`${id}:`),
      )
      const [uses, runs]: [UsedAction[], RunScript[]] = [[], []]
      for (const one of [{ uses: job.uses, with: job.with }, ...(job.steps ?? [])] as const)
        if (one.uses !== undefined) uses.push(usedAction(one.uses, one.with ?? {}, place))
        else if ('run' in one && one.run !== undefined) runs.push(runScript(one.run, place))
      return {
        id,
        at,
        permissions: job.permissions ?? read.permissions,
        runsOn: typeof job['runs-on'] === 'string' ? job['runs-on'] : undefined,
        container: typeof job.container === 'string' ? job.container : job.container?.image,
        uses,
        runs,
      }
    }),
  }
}

function workflowIn(path: string, text: string): z.infer<typeof workflow> {
  const read = workflow.safeParse(parseYaml(text, path))
  if (read.success) return read.data
  throw new InvalidValue(`${shown(path)} is no workflow: it has no "on" and no "jobs".`, {
    id: 'not-a-workflow',
    fix: 'Write the workflow, or delete the file.',
  })
}

const usedAction = (
  uses: string,
  given: Readonly<Record<string, string>>,
  place: LineFinder,
): UsedAction => ({
  uses,
  with: given,
  at: place((line) => line.includes('uses:') && line.includes(uses)),
})

function runScript(text: string, place: LineFinder): RunScript {
  const line = text.split('\n').find((one) => one.includes('pakages'))
  return { text, at: line === undefined ? { file: '' } : place((one) => one.includes(line.trim())) }
}

/** Finds the place of a line by what stands in it. */
type LineFinder = (isIt: (line: string) => boolean) => Location

/** Finds lines from the top down: each call goes on after the line that the last one found. */
function placesIn(path: string, text: string): LineFinder {
  const lines = text.split('\n')
  let from = 0
  return (isIt) => {
    const at = lines.findIndex((line, index) => index >= from && isIt(line))
    if (at === -1) return { file: path }
    from = at + 1
    return { file: path, line: at + 1 }
  }
}

function triggersOf(on: unknown): string[] {
  if (typeof on === 'string') return [on]
  if (Array.isArray(on)) return on.filter((one): one is string => typeof one === 'string')
  return typeof on === 'object' && on !== null ? Object.keys(on) : []
}

const branchesType = z.looseObject({
  push: z.looseObject({
    branches: z.array(z.string()).exactOptional(),
    'branches-ignore': z.array(z.string()).exactOptional(),
    tags: z.unknown().optional(),
    'tags-ignore': z.unknown().optional(),
  }),
})

function pushedBranches(on: unknown): Workflow['pushed'] {
  const push = branchesType.safeParse(on).data?.push
  const { branches, 'branches-ignore': ignored } = push ?? {}
  // Who names tags alone runs for no branch.
  const isOfTags = (push?.tags ?? push?.['tags-ignore']) !== undefined
  const of = branches ?? (isOfTags && !ignored ? [] : undefined)
  return { ...(of && { branches: of }), ...(ignored && { ignored }) }
}
