import { CRITERIA } from '@pakages/model'

/** Criteria as `pakages.json` defines them. */
type Defined = Readonly<Record<string, { readonly implies: readonly string[] }>>

/**
 * What is wrong with definitions of criteria, by name, as a clause: one that every policy has, one
 * that nobody defines, a circle.
 */
export function criteriaFaults(defined: Defined): [string, string][] {
  return Object.entries(defined).flatMap(([name, { implies }]): [string, string][] => {
    if (BUILT_IN.has(name)) return [[name, 'is there already, and means the same in every policy']]
    if (name === 'all') return [[name, 'means all criteria in commands']]
    const unknown = implies.find((one) => !BUILT_IN.has(one) && !Object.hasOwn(defined, one))
    if (unknown !== undefined)
      return [[name, `implies "${unknown}", which is no criterion and not defined`]]
    const circle = circleFrom(name, defined)
    return circle === undefined ? [] : [[name, `implies itself: ${circle.join(' → ')}`]]
  })
}

const BUILT_IN: ReadonlySet<string> = new Set(CRITERIA)

/** The way from a criterion back to itself; undefined where there is none. */
function circleFrom(start: string, defined: Defined): string[] | undefined {
  const ways: string[][] = [[start]]
  const seen = new Set<string>()
  for (const way of ways)
    for (const next of Object.hasOwn(defined, way.at(-1)!) ? defined[way.at(-1)!]!.implies : []) {
      if (next === start) return [...way, start]
      if (seen.has(next)) continue
      seen.add(next)
      ways.push([...way, next])
    }
  return undefined
}

/**
 * The first criterion that some name and nobody defines; undefined where there is none.
 * @param own Names that the policy defines.
 */
export const unknownCriterion = (
  named: readonly string[],
  own: Readonly<Record<string, unknown>>,
): string | undefined => named.find((one) => !BUILT_IN.has(one) && !Object.hasOwn(own, one))
