/** One block of lines of a guide. */
export interface StoryStep {
  /** What a shell runs. */
  readonly script: string
  /** What must be shown: each line as it is written, and as a pattern. */
  readonly shown: readonly { readonly line: string; readonly pattern: RegExp }[]
  /** Whether it ends with exit code 1: it shows a line that begins with `error:`. */
  readonly fails: boolean
}

/**
 * A fenced block of lines, and the block of what they show, if it follows at once. The word after
 * `sh` names the variant of the story.
 */
const BLOCKS = /^```sh(?: (\S+))?\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```$)?/gm

/**
 * The lines of a guide in their order.
 * @param variant Blocks that name another one are left out; those that name none belong to all.
 */
export function storySteps(markdown: string, variant: string): StoryStep[] {
  return [...markdown.matchAll(BLOCKS)]
    .filter(([, only]) => only === undefined || only === variant)
    .map(([, , script = '', text = '']) => {
      const lines = text.split('\n').filter((line) => line.trim() !== '')
      return {
        script,
        shown: lines.map((line) => ({ line, pattern: patternOf(line) })),
        fails: lines.some((line) => /^error\[/.test(line)),
      }
    })
}

/** `…` stands for anything within a line; blanks for one or more. */
function patternOf(line: string): RegExp {
  const parts = line.trim().replaceAll(/\s+/g, ' ').split('…')
  return new RegExp(
    parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'),
    'm',
  )
}
