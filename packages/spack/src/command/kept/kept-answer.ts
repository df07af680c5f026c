import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '@pakages/core'
import { parseJson } from '@pakages/model'
import type { z } from 'zod'

/** A question to Spack, and where its answer is kept. */
export interface Question<T> {
  readonly cacheFolder: string
  /** What is asked for: the beginning of the file's name. */
  readonly about: string
  /** All that the answer follows from; undefined where that cannot be named: then it is not kept. */
  readonly from: unknown
  /** What is worth keeping: an answer of another shape is asked for again. */
  readonly type: z.ZodType<T>
}

/**
 * What an earlier run was answered, else what `ask` answers now, which is kept for the next one: a
 * Spack needs half a second for any answer, and gives the same as long as nothing that it follows
 * from has changed. A file that cannot be read or written costs the time, never the run.
 */
export async function keptAnswer<T>(question: Question<T>, ask: () => Promise<T>): Promise<T> {
  const { cacheFolder, about, from, type } = question
  if (from === undefined) return ask()
  const name = createHash('sha256').update(JSON.stringify(from)).digest('hex')
  const file = join(cacheFolder, 'answers', `${about}-${name}.json`)
  const before = await read(file, type)
  if (before !== undefined) return before
  const answer = await ask()
  if (type.safeParse(answer).success) await writeWhole(file, JSON.stringify(answer)).catch(() => {})
  return answer
}

/** What is there and is no answer, such as after a full disk, is asked for again. */
async function read<T>(file: string, type: z.ZodType<T>): Promise<T | undefined> {
  try {
    return type.safeParse(parseJson(await readFile(file, 'utf8'), file)).data
  } catch {
    return undefined
  }
}
