import { linesOf, matchLines } from './match-lines.ts'

/** Lines that both sides changed, each in its own way. */
export interface MergeConflict {
  /** From 1, in `mine`. */
  readonly line: number
  readonly base: readonly string[]
  readonly mine: readonly string[]
  readonly theirs: readonly string[]
}

/** What becomes of lines that both sides changed. */
export type ConflictChoice = 'mine' | 'theirs' | 'mark'

/** Two changes of one text in one text. */
export interface ThreeWayMerge {
  readonly text: string
  readonly conflicts: readonly MergeConflict[]
}

/** A stretch of the three texts that ends where all of them agree again. */
interface Stretch {
  readonly base: readonly string[]
  readonly mine: readonly string[]
  readonly theirs: readonly string[]
  /** Place of its first line in `mine`, from 0. */
  readonly at: number
}

/**
 * Brings what two sides made of one text together, as diff3 does: what one side alone changed is
 * taken, what both changed alike once, and all else is a conflict.
 * @param choice What stands in the text for a conflict. @param theirName Names their side in marks.
 */
export function mergeThreeWay(
  base: string,
  mine: string,
  theirs: string,
  choice: ConflictChoice,
  theirName: string,
): ThreeWayMerge {
  const conflicts: MergeConflict[] = []
  const lines = stretchesOf(linesOf(base), linesOf(mine), linesOf(theirs)).flatMap((stretch) => {
    const agreed = agreedLines(stretch)
    if (agreed) return agreed
    conflicts.push({ ...stretch, line: stretch.at + 1 })
    return choice === 'mark' ? markedLines(stretch, theirName) : stretch[choice]
  })
  return { text: lines.map((line) => `${line}\n`).join(''), conflicts }
}

/** The lines of a stretch where the sides do not contradict each other. */
function agreedLines({ base, mine, theirs }: Stretch): readonly string[] | undefined {
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs
  return isSame(theirs, base) ? mine : undefined
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, at) => line === other[at])

const markedLines = ({ mine, theirs }: Stretch, theirName: string): string[] => [
  '<<<<<<< yours',
  ...mine,
  '=======',
  ...theirs,
  `>>>>>>> ${theirName}`,
]

function stretchesOf(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): Stretch[] {
  const [inMine, inTheirs] = [matchLines(base, mine), matchLines(base, theirs)]
  const stretches: Stretch[] = []
  const from = { base: 0, mine: 0, theirs: 0 }
  const cut = (to: typeof from): void => {
    stretches.push({
      base: base.slice(from.base, to.base),
      mine: mine.slice(from.mine, to.mine),
      theirs: theirs.slice(from.theirs, to.theirs),
      at: from.mine,
    })
    Object.assign(from, to)
  }
  base.forEach((_, at) => {
    if (inMine[at] === -1 || inTheirs[at] === -1) return
    const here = { base: at, mine: inMine[at]!, theirs: inTheirs[at]! }
    if (here.base > from.base || here.mine > from.mine || here.theirs > from.theirs) cut(here)
    cut({ base: at + 1, mine: here.mine + 1, theirs: here.theirs + 1 })
  })
  cut({ base: base.length, mine: mine.length, theirs: theirs.length })
  return stretches
}
