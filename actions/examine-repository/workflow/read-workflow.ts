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

/** A job of a workflow. */
export interface WorkflowJob {
  readonly id: string
  readonly at: Location
  /** What the token may do: of the job, else of the workflow; undefined where nobody says. */
  readonly permissions: Readonly<Record<string, string>> | 'read-all' | 'write-all' | undefined
  readonly runsOn: string | undefined
  readonly container: string | undefined
  readonly uses: readonly UsedAction[]
}

/** A workflow file, as far as `doctor` looks at it. */
export interface Workflow {
  /** Relative to the root. */
  readonly path: string
  readonly text: string
  readonly triggers: readonly string[]
  readonly jobs: readonly WorkflowJob[]
}

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]).transform(String)
const values = z.record(z.string(), scalar.catch('')).catch({})
const permissions = z.union([z.enum(['read-all', 'write-all']), z.record(z.string(), z.string())])
const step = z.looseObject({
  uses: z.string().optional().catch(undefined),
  with: values.optional(),
})
const job = z.looseObject({
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
  jobs: z.record(z.string(), job.catch({ 'runs-on': undefined })).catch({}),
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
    jobs: Object.entries(read.jobs).map(([id, one]) => {
      const at = place(
        (line) => /^ +/.test(line) && line.trim().replace(/["']/g, '').startsWith(`${id}:`),
      )
      return {
        id,
        at,
        permissions: one.permissions ?? read.permissions,
        runsOn: typeof one['runs-on'] === 'string' ? one['runs-on'] : undefined,
        container: typeof one.container === 'string' ? one.container : one.container?.image,
        uses: [{ uses: one.uses, with: one.with }, ...(one.steps ?? [])].flatMap((used) =>
          used.uses === undefined ? [] : [usedAction(used.uses, used.with ?? {}, place)],
        ),
      }
    }),
  }
}

function workflowIn(path: string, text: string): z.infer<typeof workflow> {
  const read = workflow.safeParse(parseYaml(text, path))
  if (read.success) return read.data
  throw new InvalidValue(
    `${shown(path)} is no workflow: it has no "on" and no "jobs".`,
    'Write the workflow, or delete the file.',
  )
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
