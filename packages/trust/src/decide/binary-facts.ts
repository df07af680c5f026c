import { digestType, hexOf, type BinaryFacts, type Digest, type Statement } from '@pakages/model'
import { z } from 'zod'
import { PROVENANCE } from '../sign/statements.ts'
import type { BinaryEvidence } from '../verify/evidence.ts'
import { buildOrigin } from './build-origin.ts'

const published = z.object({
  buildDefinition: z.object({
    internalParameters: z.object({ github: z.object({ actor: z.string() }) }),
  }),
})

/**
 * What reviews are counted with: who published a binary and from which recipe it was built, as far
 * as trusted signers say so.
 * @param packageHash The spec's `package_hash`.
 * @returns Nothing when there is no binary.
 */
export function binaryFacts(
  evidence: BinaryEvidence | undefined,
  packageHash?: string,
): BinaryFacts[] {
  if (evidence?.manifest === undefined) return []
  const { manifest } = evidence
  const signed = evidence.trusted.filter(({ statement }) => statement.predicateType === PROVENANCE)
  const provenance = signed.map(({ statement }) => statement)
  const keys = signed.flatMap(({ signer }) => (signer.kind === 'key' ? [signer.fingerprint] : []))
  const publishers = provenance.flatMap(({ predicate }) => {
    const read = published.safeParse(predicate)
    return read.success
      ? [read.data.buildDefinition.internalParameters.github.actor.toLowerCase()]
      : []
  })
  const recipe = provenance
    .map((statement) => recipeIn(statement, manifest))
    .find((digest) => digest !== undefined)
  const built = buildOrigin(evidence)?.time
  return [
    {
      manifest,
      publishers: [...new Set(publishers)],
      publisherKeys: [...new Set(keys)],
      provenance: provenance.length > 0,
      recipe,
      packageHash,
      ...(built !== undefined && { built }),
      ...(provenance.length > 0 && evidence.licence !== undefined && { licence: evidence.licence }),
    },
  ]
}

const annotated = z.object({ annotations: z.object({ recipe: digestType() }) })

function recipeIn(statement: Statement, manifest: Digest): Digest | undefined {
  const read = annotated.safeParse(
    statement.subject.find((subject) => subject.digest.sha256 === hexOf(manifest)),
  )
  return read.success ? read.data.annotations.recipe : undefined
}
