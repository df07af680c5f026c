// What a folded version holds beside its reasons: made when somebody unfolds it.
import { fromPackage } from './package-parts.ts'

/** @param list With the versions of one page. */
export function startVersions(list: HTMLElement): void {
  const fill = async (version: HTMLDetailsElement): Promise<void> => {
    if (!version.open || version.dataset['whole'] !== undefined) return
    version.dataset['whole'] = ''
    try {
      const body = await fromPackage((parts) => parts.body(version.id))
      // Made of what the index says, by what escapes what strangers said.
      if (body !== undefined) version.querySelector('.version-body')!.innerHTML = body
    } catch {
      // What stands there stays; the next one that is unfolded tries again.
      delete version.dataset['whole']
    }
  }
  for (const version of list.querySelectorAll('details'))
    version.addEventListener('toggle', () => void fill(version))
}
