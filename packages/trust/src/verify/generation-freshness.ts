import { codeOf, UserError, writeWhole } from '@pakages/core'
import { InvalidValue, parseJson, type TrustedSigner } from '@pakages/model'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** Of which registry, and by whose word, a newest generation is remembered. */
export interface SeenGenerations {
  /** The toolkit's cache folder. */
  readonly cache: string
  /** The registry, as it is called in messages. */
  readonly reference: string
  /** Who is trusted: with others, other generations count. */
  readonly signers: readonly TrustedSigner[]
  /** Why generations did not count, in sentences: the cause, where what was seen before is missed. */
  readonly passedOver?: readonly string[]
}

/** Thrown where a registry shows an older state than before; a list that lags does so for a moment. */
export class OlderGenerations extends UserError {}

const seenType = z.object({ newest: z.int().nonnegative() })

/**
 * Refuses a registry whose newest generation that counts is older than one that was seen before,
 * and remembers it for the next time. What was signed before is validly signed too: a registry that
 * shows nothing newer hides what was mended since.
 * @param newest The number of the newest that counts, 0 where none does.
 * @throws OlderGenerations when a newer one was seen.
 */
export async function refuseOlderGenerations(newest: number, of: SeenGenerations): Promise<void> {
  const file = fileOf(of)
  const before = await seenBefore(file)
  if (newest < before)
    throw new OlderGenerations(
      `${of.reference} shows ${newest === 0 ? 'no generation that counts' : `generation ${newest} as its newest`}, but generation ${before} was seen before: an old state is being served.${(of.passedOver ?? []).map((why) => ` ${why}`).join('')}`,
      {
        id: 'generation-older-than-seen',
        fix: `Run it again: lists may lag. Else tell who runs the registry. If generations were removed on purpose, delete ${file}; "generation" takes one by its number.`,
      },
    )
  if (newest > before) await writeWhole(file, `${JSON.stringify({ newest })}\n`)
}

async function seenBefore(file: string): Promise<number> {
  try {
    const read = seenType.safeParse(parseJson(await readFile(file), file))
    return read.success ? read.data.newest : 0
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof InvalidValue) return 0
    throw error
  }
}

function fileOf({ cache, reference, signers }: SeenGenerations): string {
  const key = createHash('sha256')
    .update(JSON.stringify([reference, signers]))
    .digest('hex')
  return join(cache, 'generations', `${key}.json`)
}
