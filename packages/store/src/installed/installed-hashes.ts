import { InvalidValue, parseJson } from '@pakages/model'
import { z } from 'zod'

const database = z.object({
  database: z.object({ installs: z.record(z.string(), z.object({ installed: z.boolean() })) }),
})

/**
 * The hashes of what is installed in a root, as the database of a Spack tells it.
 * @param text The content of `.spack-db/index.json`; one that cannot be read names nothing.
 */
export function installedHashes(text: string): ReadonlySet<string> {
  try {
    const read = database.safeParse(parseJson(text, 'index.json'))
    const installs = Object.entries(read.data?.database.installs ?? {})
    return new Set(installs.filter(([, { installed }]) => installed).map(([hash]) => hash))
  } catch (error) {
    if (error instanceof InvalidValue) return new Set()
    throw error
  }
}
