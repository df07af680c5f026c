import { isCommit } from '@pakages/model'
import { z } from 'zod'
import { PROVENANCE } from '../sign/statements.ts'
import type { BinaryEvidence, TrustedStatement } from '../verify/evidence.ts'

/** Who built a binary from what, as a signer says whom the policy trusts. */
export interface BuildOrigin {
  /** When the build ended, RFC 3339. */
  readonly time?: string
  /** The web address of the run. */
  readonly run?: string
  /** The web address of the git repository that the run belongs to. */
  readonly source?: string
  /** 40 hex digits. */
  readonly commit?: string
  readonly signer: TrustedStatement['signer']
}

const optional = <T extends z.ZodType>(type: T): z.ZodCatch<z.ZodOptional<T>> =>
  type.optional().catch(undefined)

const checkout = z.looseObject({ role: z.literal('checkout') })

const predicate = z.object({
  buildDefinition: z
    .object({
      resolvedDependencies: optional(
        z.array(
          z.object({
            uri: optional(z.string()),
            digest: optional(z.object({ gitCommit: optional(z.string()) })),
            annotations: z.unknown().optional(),
          }),
        ),
      ),
    })
    .catch({ resolvedDependencies: undefined }),
  runDetails: z
    .object({
      metadata: optional(
        z.object({
          invocationId: optional(z.string()),
          finishedOn: optional(z.iso.datetime({ offset: true })),
        }),
      ),
    })
    .catch({ metadata: undefined }),
})

/**
 * What the verified provenance of a binary says of its build: of several the first. Only web
 * addresses that a page may link to are taken.
 * @returns Undefined where no trusted signer says anything.
 */
export function buildOrigin({ trusted }: Pick<BinaryEvidence, 'trusted'>): BuildOrigin | undefined {
  const found = trusted.find(({ statement }) => statement.predicateType === PROVENANCE)
  const read = found && predicate.safeParse(found.statement.predicate)
  if (!read?.success) return undefined
  const { buildDefinition, runDetails } = read.data
  const { finishedOn: time, invocationId: run } = runDetails.metadata ?? {}
  return {
    ...(time !== undefined && { time }),
    ...(run !== undefined && /^https:\/\/\S+$/.test(run) && { run }),
    ...sourceOf(buildDefinition),
    signer: found!.signer,
  }
}

/**
 * The source of the run comes first, and alone has no role; what it built instead follows: see
 * `provenance`.
 */
function sourceOf({
  resolvedDependencies = [],
}: z.infer<typeof predicate>['buildDefinition']): Pick<BuildOrigin, 'source' | 'commit'> {
  const first = resolvedDependencies.find((one) => one.annotations === undefined)
  const source = /^git\+(https:\/\/[^@\s]+)/.exec(first?.uri ?? '')?.[1]
  const built = resolvedDependencies.find(
    ({ annotations }) => checkout.safeParse(annotations).success,
  )
  const commit = (built ?? first)?.digest?.gitCommit
  if (source === undefined) return {}
  return { source, ...(commit !== undefined && isCommit(commit) && { commit }) }
}
