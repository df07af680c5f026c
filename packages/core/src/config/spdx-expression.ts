import { z } from 'zod'
import { nearestLicence } from '../licence/advice.ts'
import { isSingle } from '../licence/expression.ts'
import { readLicence } from '../licence/licence.ts'

/** A licence in `pakages.json`: what recipes may leave open must be SPDX here. */
export const spdxExpression = z.string().transform((given, context) => {
  const { kind, expression } = readLicence(given)
  if (kind === 'spdx') return expression
  const near = nearestLicence(given)
  const hint =
    near === undefined
      ? 'Write an identifier of https://spdx.org/licenses, such as MIT, or several joined by AND and OR.'
      : `Did you mean "${near}"?`
  context.addIssue({ code: 'custom', message: `is no SPDX licence expression. ${hint}` })
  return z.NEVER
})

/** A licence of the policy: one, since a list of them stands for alternatives. */
export const singleLicence = spdxExpression.refine(isSingle, {
  message: 'must be single licences: list those that OR joins one by one',
})
