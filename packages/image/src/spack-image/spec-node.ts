import { specHashType, type SpecHash } from '@pakages/model'
import { z } from 'zod'

const shape = z.object({
  name: z.string(),
  version: z.string(),
  hash: specHashType(),
  dependencies: z.array(z.object({ hash: specHashType() })).optional(),
})

/**
 * A node of a spec exactly as it came: reading it into another object would change the order of its
 * keys, which its hash is made of. See `ConcreteSpec` for what is in it.
 */
export type SpecNode = Readonly<Record<string, unknown>> & {
  readonly name: string
  readonly version: string
  readonly hash: SpecHash
  readonly dependencies?: readonly { readonly hash: SpecHash }[]
}

/** The schema of a {@link SpecNode}: it checks, and changes nothing. */
export const specNode = z.custom<SpecNode>(
  (value) => shape.safeParse(value).success,
  'not a node of a spec',
)
