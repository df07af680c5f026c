import type { Digest, Statement } from '@pakages/model'
import { SOLUTION_PREDICATE, statement } from '../sign/statements.ts'
import { recordFaults, type RecordTrust } from './generation-signature.ts'

/** The statement that is signed over the image of a solution. */
export const solutionStatement = (manifest: Digest, key: string): Statement =>
  statement([{ name: `solution ${key.slice(0, 12)}`, digest: manifest }], SOLUTION_PREDICATE, {
    key,
  })

/** What speaks against the image of a solution: see `generationFaults`. */
export const solutionFaults = (manifest: Digest, trust: RecordTrust): Promise<readonly string[]> =>
  recordFaults(manifest, SOLUTION_PREDICATE, trust)
