import { z } from 'zod'
import { NO_ASSERTION } from '../licence/acceptance.ts'
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
const singleLicence = spdxExpression.refine(isSingle, {
  message: 'must be single licences: list those that OR joins one by one',
})

/** What the policy accepts: a single licence, or what stands for recipes that name none. */
export const acceptedLicence = z.string().transform((given, context) => {
  if (given === NO_ASSERTION) return given
  const read = singleLicence.safeParse(given)
  if (read.success) return read.data
  for (const { message } of read.error.issues) context.addIssue({ code: 'custom', message })
  return z.NEVER
})
