// The list of results: rows, and the arrow keys that walk through them.
import type { SearchDetails } from '../src/entries/search-index.ts'
import { element } from './page.ts'
import type { Entry, Query } from './search.ts'

/** What rows need beside their entries. */
export interface RowWords {
  readonly states: readonly string[]
  /** Undefined until the details are there. */
  readonly details: SearchDetails | undefined
  /** The picture of each state, by its name. */
  readonly icons: ReadonlyMap<string, Element>
}

/**
 * A result. When states are filtered, it shows the newest version of those states, else the
 * preferred one.
 */
export function resultRow(entry: Entry, words: RowWords, query: Query): HTMLLIElement {
  const [folder, text, license, , , , versions] = entry.more?.row ?? ['', '', -1, [], [], [], []]
  const [place, version] = versions.find(
    ([state]) => query.states.length === 0 || query.states.includes(state),
  ) ?? [entry.state, '']
  const state = words.states[place]
  const link = element(
    'a',
    { class: 'row', href: `packages/${folder || entry.title}/` },
    element('span', { class: 'row-name' }, entry.title),
    ' ',
    element('span', { class: 'row-version' }, version),
    ' ',
  )
  if (state !== undefined)
    link.append(
      element(
        'span',
        { class: `badge ${state}` },
        words.icons.get(state)?.cloneNode(true) ?? '',
        state,
      ),
      ' ',
    )
  // A line is kept free for the sentence that comes with the details: nothing moves then.
  link.append(element('span', { class: 'row-text' }, entry.more ? text : '\u00a0'), ' ')
  if (license >= 0)
    link.append(element('span', { class: 'row-license' }, words.details!.licenses[license]!))
  return element('li', {}, link)
}

/** Arrow keys go from the field into the list, through it and back; Home and End to its ends. */
export function walkByKeys(field: HTMLInputElement, list: HTMLOListElement): void {
  const go = (event: KeyboardEvent, to: HTMLElement | null | undefined): void => {
    if (!to) return
    event.preventDefault()
    to.focus()
  }
  const linkIn = (item: Element | null | undefined): HTMLElement | null | undefined =>
    item?.querySelector<HTMLElement>('a')
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') go(event, linkIn(list.firstElementChild))
  })
  list.addEventListener('keydown', (event) => {
    const item = document.activeElement?.closest('li')
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'ArrowDown') go(event, linkIn(item.nextElementSibling))
    else if (event.key === 'ArrowUp') go(event, linkIn(item.previousElementSibling) ?? field)
    else if (event.key === 'Home') go(event, linkIn(list.firstElementChild))
    else if (event.key === 'End') go(event, linkIn(list.lastElementChild))
    else if (event.key === 'Escape') go(event, field)
  })
}
