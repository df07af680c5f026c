import { z } from 'zod'
import { specHashType } from '../identity/spec-hash.ts'

const text = z.string().max(2000)

/** A package of a distribution, as its package manager has it. */
const systemPackage = z.object({
  manager: z.enum(['deb', 'rpm', 'apk']),
  name: text,
  /** Whole, as the manager writes it. */
  version: text,
  architecture: text.exactOptional(),
  /** What it was built from, where that is called otherwise. */
  source: z.object({ name: text, version: text.exactOptional() }).exactOptional(),
  /** An SPDX expression, and what its references stand for; absent where none is known. */
  licence: z
    .object({
      expression: z.string().max(10_000),
      references: z.array(z.object({ id: text, text: z.string().max(10_000) })).max(1000),
    })
    .exactOptional(),
  homepage: text.exactOptional(),
  summary: text.exactOptional(),
  supplier: text.exactOptional(),
})

/**
 * Of externals of a lock, the packages of the build machine's system that they are: nobody can ask
 * that machine later.
 */
export const systemExternalsType = z
  .array(
    z.object({
      hash: specHashType(),
      /** As `/etc/os-release` names it. */
      distribution: z.object({
        id: text,
        version: text.exactOptional(),
        name: text.exactOptional(),
      }),
      package: systemPackage,
    }),
  )
  .max(10_000)

/** See {@link systemExternalsType}. */
export type SystemExternals = z.infer<typeof systemExternalsType>
