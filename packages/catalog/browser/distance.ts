/** What {@link distancesTo} finds, in typing errors; Infinity for more than were asked for. */
export interface Distances {
  /** To the whole text. */
  readonly whole: number
  /** To the beginning of the text that is nearest. */
  readonly beginning: number
}

const FAR: Distances = { whole: Infinity, beginning: Infinity }

/**
 * How many typing errors lie between what was typed and a text, or its beginning: a letter too many,
 * too few, another one, two exchanged
 * (https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance).
 * @param most Errors that still count: it stops where there are more.
 */
export function distancesTo(typed: string, text: string, most: number): Distances {
  if (text.length < typed.length - most) return FAR
  const width = Math.min(text.length, typed.length + most)
  let [twoAbove, above]: [number[], number[]] = [[], []]
  for (let j = 0; j <= width; j++) above.push(j)
  for (let i = 1; i <= typed.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= width; j++) {
      const same = typed[i - 1] === text[j - 1] ? 0 : 1
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same)
      const exchanged =
        i > 1 && j > 1 && typed[i - 1] === text[j - 2] && typed[i - 2] === text[j - 1]
      if (exchanged) cost = Math.min(cost, twoAbove[j - 2]! + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return FAR
    twoAbove = above
    above = row
  }
  return {
    whole: width === text.length ? within(above[width]!, most) : Infinity,
    beginning: within(Math.min(...above), most),
  }
}

const within = (distance: number, most: number): number => (distance <= most ? distance : Infinity)
