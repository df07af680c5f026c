// The graph of a package whose page only names what it needs: made when somebody unfolds it.
import { walk } from './graph-walk.ts'
import { fromPackage } from './package-parts.ts'
import { say } from './page.ts'

/** @param folded Its place, which nobody sees without scripts. */
export function startGraph(folded: HTMLDetailsElement): void {
  const fill = async (): Promise<void> => {
    if (!folded.open || folded.childElementCount > 1) return
    try {
      const drawn = await fromPackage((parts) => parts.graph())
      // Made of what the index says, by what escapes what strangers said.
      if (folded.childElementCount === 1) folded.insertAdjacentHTML('beforeend', drawn)
      folded.querySelectorAll<SVGSVGElement>('svg.graph').forEach(walk)
    } catch {
      folded.open = false
      say('The graph did not load.')
    }
  }
  folded.addEventListener('toggle', () => void fill())
  folded.hidden = false
}
