import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '@pakages/core'
import { z } from 'zod'

const kept = z.object({
  asked: z.string(),
  url: z.string(),
  etag: z.string().optional(),
  modified: z.string().optional(),
  text: z.string(),
})

/**
 * An answer from an earlier run, and the headers that ask whether it still holds (RFC 9110, section
 * 13).
 */
export interface KeptAnswer {
  readonly text: string
  readonly url: string
  readonly conditions: Readonly<Record<string, string>>
}

/**
 * Keeps answers that carry a validator, so that the next run can ask "has it changed?" instead of
 * fetching them again.
 */
export interface AnswerStore {
  get(url: string): Promise<KeptAnswer | undefined>
  put(
    asked: string,
    url: string,
    headers: Readonly<Record<string, string>>,
    text: string,
  ): Promise<void>
}

// A listing of a large project is below 1 MiB; CRAN's index of 20,000 packages is the largest thing
// worth keeping.
const LONGEST = 12 * 1024 * 1024

/**
 * Answers in a folder, one file each, which the Actions cache carries from run to run. A file that
 * cannot be read counts as none.
 */
export function folderOfAnswers(folder: string): AnswerStore {
  const fileOf = (url: string): string =>
    join(folder, `${createHash('sha256').update(url).digest('hex').slice(0, 40)}.json`)
  return {
    get: async (url) => {
      const read = kept.safeParse(
        await readFile(fileOf(url), 'utf8')
          .then(JSON.parse)
          .catch(() => undefined),
      )
      if (!read.success || read.data.asked !== url) return undefined
      const { etag, modified, text } = read.data
      return {
        text,
        url: read.data.url,
        conditions: {
          ...(etag && { 'if-none-match': etag }),
          ...(modified && { 'if-modified-since': modified }),
        },
      }
    },
    put: async (asked, url, headers, text) => {
      const { etag, 'last-modified': modified } = headers
      if ((!etag && !modified) || text.length > LONGEST) return
      await writeWhole(
        fileOf(asked),
        JSON.stringify({ asked, url, ...(etag && { etag }), ...(modified && { modified }), text }),
      )
    },
  }
}
