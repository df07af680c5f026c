/** One push, as its tag names it. */
export interface GenerationTag {
  readonly tag: string
  readonly number: number
  /** Of the push, 12 hex digits. */
  readonly id: string
}

/**
 * The tag that nobody else ever writes, since the id of the push is in it: so two pushes at once
 * cannot take a generation from one another. Spack looks at tags that end in `.spack` only.
 */
export const generationTag = (number: number, id: string): string => `generation-${number}-${id}`

/** Whether tags can hold this number, so that the generation is found again. */
export const isNumberOfTag = (number: number): boolean => number < 1e15

/** The tag for people and other tools: it stands for the same image, and is never read by us. */
export const plainTag = (number: number): string => `generation-${number}`

const TAG = /^generation-([1-9][0-9]{0,14})-([0-9a-f]{12})$/

/**
 * The generations among all tags, the newest first. A push that met another and took the next
 * number counts with its highest.
 */
export function generationTags(tags: readonly string[]): GenerationTag[] {
  const highest = new Map<string, GenerationTag>()
  for (const tag of tags) {
    const [, digits, id] = TAG.exec(tag) ?? []
    if (digits === undefined || id === undefined) continue
    const number = Number(digits)
    if (number > (highest.get(id)?.number ?? 0)) highest.set(id, { tag, number, id })
  }
  return [...highest.values()].sort(newestFirst)
}

const newestFirst = (left: GenerationTag, right: GenerationTag): number =>
  right.number - left.number || (left.id < right.id ? -1 : 1)
