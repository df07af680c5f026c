import { UserError } from '@pakages/core'
import { specHashType, type ConcreteDag, type SpecHash } from '@pakages/model'
import { z } from 'zod'
import { OTHER_RECIPES } from '../python/other-recipes.ts'
import { lastJson, pythonCall, specsOf } from '../recipe-facts.ts'
import type { SpackCommand } from '../spack-command.ts'

const answer = z.object({ other: z.array(specHashType()) })

/** See `Spack.otherRecipes`. One call of `spack python`; none where nothing is asked. */
export async function otherRecipes(
  spack: SpackCommand,
  dag: ConcreteDag,
  hashes: readonly SpecHash[],
): Promise<SpecHash[]> {
  if (hashes.length === 0) return []
  const stdout = await spack.output(pythonCall(OTHER_RECIPES), 'compare recipes', {
    stdin: specsOf(dag, { hashes }),
  })
  const read = answer.safeParse(lastJson(stdout))
  if (read.success) return read.data.other
  throw new UserError("Spack's answer about recipes that changed cannot be read.", {
    id: 'spack-answer-unusual',
    fix: 'This Spack may be newer than this toolkit: use the release that the documentation names.',
    cause: read.error,
  })
}
