import { compareIn } from '../order/order.ts'
import type { AffectedRange, RangeEvent } from './entry.ts'

/** From where to where versions are affected: once on, once off. */
export interface Turn {
  readonly events: readonly RangeEvent[]
  /** Set where its beginning is read off its end, and nobody wrote it. */
  readonly guessed?: true
}

/**
 * Takes events apart, each turn from affected to fixed for itself. Of several fixes behind one
 * beginning, as converters write one for each line of releases, each is the end of its own line.
 */
export function turnsOf(events: readonly RangeEvent[]): Turn[] {
  const found: RangeEvent[][] = []
  for (const event of events)
    if (isBeginning(event) || found.length === 0) found.push([event])
    else found.at(-1)!.push(event)
  return found.flatMap(endsApart)
}

const isBeginning = ({ introduced, after }: RangeEvent): boolean =>
  introduced !== undefined || after !== undefined

function endsApart(turn: readonly RangeEvent[]): Turn[] {
  const fixes = turn
    .flatMap(({ fixed }) => fixed ?? [])
    .sort((a, b) => compareIn('spack', a, b) ?? 0)
  const [first, ...later] = fixes
  if (first === undefined || later.length === 0) return [{ events: turn }]
  return [
    { events: [...turn.filter(({ fixed }) => fixed === undefined), { fixed: first }] },
    ...later.flatMap((fixed, at): Turn[] => {
      const line = lineApart(fixed, fixes[at]!)
      return line === undefined
        ? []
        : [{ events: [{ introduced: line }, { fixed }], guessed: true }]
    }),
  ]
}

const numbersIn = (version: string): string[] =>
  /^v?(\d+(?:\.\d+)*)/i.exec(version)?.[1]?.split('.') ?? []

/** The line of a fix that the one before is not of: `5` of 5.29.5 behind 4.25.8. */
function lineApart(fixed: string, before: string): string | undefined {
  const [own, other] = [numbersIn(fixed), numbersIn(before)]
  const at = own.findIndex((number, index) => number !== other[index])
  return at < 0 || at === own.length - 1 ? undefined : own.slice(0, at + 1).join('.')
}

/**
 * Where a record tells lines of releases apart, the oldest mostly begins with `0`, since nobody looked
 * up since when it is vulnerable: it speaks of its own line, and of older ones hardly. Of 86 such
 * records of Bitnami the CVE's own names all older versions in 61, and this one line in 24; of 52
 * with one line alone in 51 (22 November 2026).
 */
export function ofOwnLine(ranges: readonly AffectedRange[]): AffectedRange[] {
  const isOfLines = ranges.some(({ events }) => beginsWritten(events) && isSpan(events))
  return ranges.map((range) => {
    const line = isOfLines && !beginsWritten(range.events) ? lineOfEnd(range.events) : undefined
    return line === undefined ? range : { ...range, line }
  })
}

const beginsWritten = (events: readonly RangeEvent[]): boolean =>
  events.every(({ introduced }) => introduced !== '0')

/** More than one version. */
const isSpan = ([from, to]: readonly RangeEvent[]): boolean =>
  to !== undefined && (to.last === undefined || to.last !== from?.introduced)

/** `2.9` of 2.9.11, `11` of 11.22.0; undefined for the first release of all that begin alike. */
function lineOfEnd(events: readonly RangeEvent[]): string | undefined {
  const end = events.flatMap(({ fixed, last }) => fixed ?? last ?? [])[0]
  const numbers = numbersIn(end ?? '')
  while (numbers.length > 1 && /^0+$/.test(numbers.at(-1)!)) numbers.pop()
  return numbers.length < 2 ? undefined : numbers.slice(0, -1).join('.')
}
