// The filters of the search, and the address that remembers them: by words, not by places, which change
// from index to index.
import type { SearchDetails } from '../src/entries/search-index.ts'
import { element } from './page.ts'
import { ANYTHING, find, type Entry, type Query } from './search.ts'

/** What is chosen from, by the name in the form and in the address. */
const PICKERS = ['license', 'target', 'system', 'tag'] as const
const VULNERABLE = ['no', 'yes']

/** The filters of the form. */
export class Filters {
  readonly #form: HTMLFormElement
  #words: Readonly<Record<(typeof PICKERS)[number], readonly string[]>> | undefined
  #states: readonly string[] = []

  constructor(form: HTMLFormElement) {
    this.#form = form
  }

  /** Offers what there is, and takes what the address asks for. */
  fill({ licenses, targets, systems, tags }: SearchDetails, states: readonly string[]): void {
    this.#words = { license: licenses, target: targets, system: systems, tag: tags }
    this.#states = states
    const asked = new URLSearchParams(location.search)
    for (const name of PICKERS) {
      const words = this.#words[name]
      const picker = this.#select(name)
      picker.append(...words.map((word, at) => element('option', { value: String(at) }, word)))
      picker.closest('label')!.hidden = words.length === 0
      const place = words.indexOf(asked.get(name) ?? '')
      picker.value = place < 0 ? '' : String(place)
    }
    const place = VULNERABLE.indexOf(asked.get('vulnerable') ?? '')
    this.#select('vulnerable').value = place < 0 ? '' : String(place)
    const chosen = asked.getAll('state')
    for (const box of this.#boxes()) box.checked = chosen.includes(box.value)
    this.#form.querySelector<HTMLElement>('.filters')!.hidden = false
  }

  /** Whether the address asks for a filter: what fits is not known before the details are. */
  static areAskedFor(): boolean {
    const asked = new URLSearchParams(location.search)
    return [...PICKERS, 'state', 'vulnerable'].some((name) => asked.has(name))
  }

  query(words: readonly string[]): Query {
    if (!this.#words) return { ...ANYTHING, words }
    return {
      words,
      states: this.#chosenStates().map((state) => this.#states.indexOf(state)),
      license: this.#placeOf('license'),
      target: this.#placeOf('target'),
      system: this.#placeOf('system'),
      tag: this.#placeOf('tag'),
      vulnerable: this.#placeOf('vulnerable'),
    }
  }

  clear(): void {
    for (const box of this.#boxes()) box.checked = false
    for (const picker of this.#form.querySelectorAll('select')) picker.value = ''
  }

  /** Writes words and filters into the address, so that it can be shared. */
  remember(typed: string): void {
    const search = new URLSearchParams()
    if (typed !== '') search.set('q', typed)
    for (const state of this.#chosenStates()) search.append('state', state)
    for (const name of this.#words ? PICKERS : []) {
      const place = this.#placeOf(name)
      if (place >= 0) search.set(name, this.#words![name][place]!)
    }
    const vulnerable = this.#placeOf('vulnerable')
    if (vulnerable >= 0) search.set('vulnerable', VULNERABLE[vulnerable]!)
    history.replaceState(null, '', search.size > 0 ? `?${search}` : location.pathname)
  }

  /** Says beside each state how many of what fits have a version in it. */
  count(entries: readonly Entry[], query: Query): void {
    const fitting = find(entries, { ...query, states: [] }).entries
    for (const box of this.#boxes()) {
      const place = this.#states.indexOf(box.value)
      const number = fitting.filter(({ more }) => more?.row[6].some(([state]) => state === place))
      const label = box.closest('label')!.querySelector('small')
      if (label) label.textContent = number.length.toLocaleString('en-US')
    }
  }

  #boxes(): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>('input[name=state]')]
  }

  #chosenStates(): string[] {
    return this.#boxes()
      .filter((box) => box.checked)
      .map((box) => box.value)
  }

  #select(name: string): HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLSelectElement
  }

  #placeOf(name: string): number {
    const { value } = this.#select(name)
    return value === '' ? -1 : Number(value)
  }
}
