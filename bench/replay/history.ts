import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { commitType, firstIssue } from '@pakages/model'
import { z } from 'zod'

const added = z.object({
  version: z.string(),
  sha256: z.string().optional(),
  commit: z.string().optional(),
  tag: z.string().optional(),
  url: z.string().optional(),
})

const change = z.object({
  commit: commitType(),
  date: z.string(),
  path: z.string(),
  url_changed: z.boolean(),
  added: z.array(added).min(1),
})

/**
 * A commit of spack-packages that only added versions to one recipe (and perhaps let `url` follow):
 * what people did.
 */
export type Change = z.infer<typeof change>

/** A stretch of history. */
export interface History {
  readonly name: string
  readonly changes: readonly Change[]
}

/** Reads a file of changes, one JSON object a line. @throws Error that names the line. */
export function readHistory(file: string): History {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const changes = lines.map((line, at) => {
    const read = change.safeParse(JSON.parse(line))
    if (!read.success) throw new Error(`${file}, line ${at + 1}: ${firstIssue(read.error)}`)
    return read.data
  })
  return { name: basename(file).replace(/^replay-|\.jsonl$/g, ''), changes }
}
