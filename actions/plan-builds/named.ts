import { code } from '@pakages/core'
import type { PlanRecord } from '@pakages/model'

/** The packages that a line names. */
const NAMED = 10

/** The first packages of some, by name and version. */
export const named = (specs: PlanRecord['left']): string =>
  `${specs
    .slice(0, NAMED)
    .map(({ name, version }) => code(`${name}@${version}`))
    .join(', ')}${specs.length > NAMED ? ' …' : ''}`
