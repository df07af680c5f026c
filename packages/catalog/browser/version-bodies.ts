// What a folded version holds beside its reasons: one file a page, which is fetched when somebody
// unfolds one of them.

import { readPacked } from './packed.ts'

type Bodies = Readonly<Record<string, string>>

/** @param list With the versions of one page, and the address of what they hold. */
export function startVersions(list: HTMLElement): void {
  let reading: Promise<Bodies> | undefined
  const fill = async (version: HTMLDetailsElement): Promise<void> => {
    if (!version.open || version.dataset['whole'] !== undefined) return
    version.dataset['whole'] = ''
    try {
      const body = (await (reading ??= readPacked<Bodies>(list.dataset['bodies']!)))[version.id]
      // The index wrote it with its pages, and escaped what strangers said.
      if (body !== undefined) version.querySelector('.version-body')!.innerHTML = body
    } catch {
      // What stands there stays; the next one that is unfolded tries again.
      reading = undefined
      delete version.dataset['whole']
    }
  }
  for (const version of list.querySelectorAll('details'))
    version.addEventListener('toggle', () => void fill(version))
}
