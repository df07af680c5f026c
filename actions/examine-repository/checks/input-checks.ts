import { didYouMean, VERSION } from '@pakages/core'
import type { Diagnosis } from '../diagnosis.ts'
import { knownInputs } from '../workflow/known-inputs.generated.ts'
import { versionOf, type ToolkitUse } from '../workflow/toolkit-use.ts'

/** Names of inputs that a part of the toolkit does not have, as long as it is of this version. */
export function checkInputs(one: ToolkitUse): Diagnosis[] {
  const { part, use } = one
  const known = Object.hasOwn(knownInputs, part) ? knownInputs[part]! : undefined
  if (known === undefined || (versionOf(one) ?? VERSION) !== VERSION) return []
  const what = part.endsWith('.yml') ? `The workflow ${part}` : `The action "${part || 'pakages'}"`
  return Object.keys(use.with)
    .filter((name) => !known.includes(name.toLowerCase()))
    .map((name) => ({
      id: 'input-unknown',
      sentence: `${what} has no input "${name}".`,
      fix: didYouMean(name, known, `Take it out, or write one of: ${known.join(', ')}.`),
      at: use.at,
    }))
}
