import { z } from 'zod'
import { nameOf, weaker, type Certainty, type Identity } from '../identity/identity.ts'
import { cpeParts } from '../identity/purl.ts'
import type { AffectedRange, RangeEvent } from './entry.ts'
import { ofOwnLine, turnsOf } from './turns.ts'

/** A name by which a record of Bitnami is looked up. */
export interface BitnamiName extends Pick<Identity, 'kind' | 'name'> {
  readonly certainty: Certainty
}

const specific = z.looseObject({ cpes: z.array(z.string().max(1000)).max(1000) })

/**
 * What a record of the ecosystem Bitnami, whose versions are those of upstream, is about: vendor and
 * product where it names one alone; of several that which is called as the package. Without a CPE
 * the package is named as distributions name it.
 * @param extra `database_specific` of the record.
 */
export function namesOfBitnami(pkg: string, extra: unknown): BitnamiName[] {
  const read = specific.safeParse(extra)
  const products = new Map<string, BitnamiName>()
  for (const text of read.success ? read.data.cpes : []) {
    const found = productIn(text, pkg)
    if (found !== undefined && products.get(found.name)?.certainty !== 'likely')
      products.set(found.name, found)
  }
  const [only, ...more] = products.values()
  if (only !== undefined && more.length === 0)
    return [{ ...only, certainty: only.certainty === 'likely' ? 'certain' : 'likely' }]
  if (only !== undefined) return [...products.values()]
  const name = nameOf('distribution', pkg)
  return name === undefined ? [] : [{ kind: 'distribution', name, certainty: 'likely' }]
}

/** As one of several. */
function productIn(text: string, pkg: string): BitnamiName | undefined {
  const cpe = cpeParts(text)
  const name = cpe?.part === 'a' ? nameOf('cpe', `${cpe.vendor}:${cpe.product}`) : undefined
  if (cpe === undefined || name === undefined) return undefined
  const isPlugIn = cpe.targetSoftware !== '*' && cpe.targetSoftware !== '-'
  const isOwn = !isPlugIn && cpe.product === pkg.toLowerCase()
  return { kind: 'cpe', name, certainty: isOwn ? 'likely' : 'possible' }
}

/** Each turn from affected to fixed is a range of its own; `introduced: 0` is what nobody looked up. */
export function rangesOfBitnami(
  ranges: readonly (readonly RangeEvent[])[],
  most: Certainty,
): AffectedRange[] {
  return ofOwnLine(
    ranges.flatMap(turnsOf).map(({ events, guessed }) => {
      const ends = events.some(({ fixed, last }) => fixed !== undefined || last !== undefined)
      const begins = events[0]?.introduced !== '0' && guessed !== true
      const sure: Certainty = ends ? (begins ? 'certain' : 'likely') : 'possible'
      return { order: 'semver', events, certainty: weaker(sure, most) }
    }),
  )
}
