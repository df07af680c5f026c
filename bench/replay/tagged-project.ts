import { readFileSync } from 'node:fs'
import { commitType, firstIssue } from '@pakages/model'
import { z } from 'zod'

const taken = z.object({
  commit: commitType(),
  date: z.string(),
  path: z.string(),
  added: z.array(z.string()).min(1),
})

/** A tag: its name, the day it was made, whether it is a release, the day of its commit. */
const tag = z
  .tuple([z.string(), z.string(), z.literal([0, 1])], z.string())
  .transform(([name, made, release, committed = made]) => ({
    name,
    made: day(made),
    release: release === 1,
    committed: day(committed),
  }))

const project = z.object({
  recipe: z.string(),
  repository: z.string(),
  until: z.string().transform(day),
  changes: z.array(taken),
  tags: z.array(tag),
})

/** A commit that added versions to a recipe. */
export type Taken = z.infer<typeof taken>

/** A tag of a project, its days in milliseconds since 1970. */
export type ProjectTag = z.infer<typeof tag>

/** What a project tagged, and what people took of it for a recipe, until the clone was made. */
export type TaggedProject = z.infer<typeof project>

/** Milliseconds since 1970 of a day such as `2025-07-01`. */
function day(text: string): number {
  return Date.parse(`${text}T00:00:00Z`)
}

/** Reads a file of projects, one JSON object a line. @throws Error that names the line. */
export function readProjects(file: string): TaggedProject[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, at) => {
    if (line === '') return []
    const read = project.safeParse(JSON.parse(line))
    if (!read.success) throw new Error(`${file}, line ${at + 1}: ${firstIssue(read.error)}`)
    return [read.data]
  })
}
