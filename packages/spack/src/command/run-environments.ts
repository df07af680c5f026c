import { UserError, type RecordedEnvironments } from '@pakages/core'
import { environmentType, specHashType, type ConcreteDag, type SpecHash } from '@pakages/model'
import { z } from 'zod'
import { RECORD_ENVIRONMENTS } from './python/record-environments.ts'
import { lastJson, pythonCall, specsOf } from './recipe-facts.ts'
import type { SpackCommand } from './spack-command.ts'

/** What the script prints. Each package is read by itself: one that cannot be is left out alone. */
const answer = z.object({
  specs: z.array(z.looseObject({ hash: specHashType() })),
  failed: z.array(z.object({ hash: specHashType(), why: z.string() })),
})

/** See `Spack.runEnvironments`. One call of `spack python` for the whole DAG. */
export async function runEnvironments(
  spack: SpackCommand,
  dag: ConcreteDag,
  installed: readonly SpecHash[],
): Promise<RecordedEnvironments> {
  if (installed.length === 0) return { specs: [], failed: [] }
  const stdout = await spack.output(
    pythonCall(RECORD_ENVIRONMENTS),
    'say what packages set in the environment',
    { stdin: specsOf(dag, { installed }) },
  )
  const read = answer.safeParse(lastJson(stdout))
  if (!read.success)
    throw new UserError("Spack's answer about the environments of packages cannot be read.", {
      id: 'spack-answer-unusual',
      fix: 'This Spack may be newer than this toolkit: use the release that the documentation names.',
      cause: read.error,
    })
  const { specs, failed } = read.data
  const each = specs.map(({ hash, ...rest }) => ({
    hash,
    one: environmentType.safeParse({ specs: [{ hash, ...rest }] }),
  }))
  return {
    specs: each.flatMap(({ one }) => one.data?.specs ?? []),
    failed: [
      ...failed,
      ...each
        .filter(({ one }) => !one.success)
        .map(({ hash, one }) => ({ hash, why: one.error!.issues[0]!.message })),
    ],
  }
}
