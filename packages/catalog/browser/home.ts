// The start page: search as you type, filters, results, and all of it in the address so that it can
// be shared. It answers as soon as the names are there; descriptions and filters come after them.
import type { SearchDetails, SearchNames } from '../src/entries/search-index.ts'
import { Filters } from './filters.ts'
import { element, say } from './page.ts'
import { resultRow, walkByKeys } from './results.ts'
import { find, prepare, withDetails, wordsOf, type Entry, type FoundEntries } from './search.ts'

const STEP = 30

const form = document.querySelector<HTMLFormElement>('#search')!
const results = document.querySelector<HTMLOListElement>('#results')
const field = form.querySelector<HTMLInputElement>('#q')!
const clear = form.querySelector<HTMLButtonElement>('.clear')!
const more = document.querySelector<HTMLButtonElement>('#more')
const filters = new Filters(form)
const icons = new Map(
  [...form.querySelectorAll('.chip')].map((chip) => [
    chip.querySelector('input')!.value,
    chip.querySelector('svg')!,
  ]),
)

let entries: readonly Entry[] = []
let states: readonly string[] = []
let details: SearchDetails | undefined
let shown: FoundEntries = { entries: [], similar: 0 }
let later: ReturnType<typeof setTimeout> | undefined

async function load<T>(address: string): Promise<T> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status}`)
  return (await answer.json()) as T
}

const rowsOf = (some: readonly Entry[]): HTMLLIElement[] => {
  const query = filters.query(wordsOf(field.value))
  return some.map((entry) => resultRow(entry, { states, details, icons }, query))
}

function show(): void {
  shown = find(entries, filters.query(wordsOf(field.value)))
  results!.replaceChildren(...rowsOf(shown.entries.slice(0, STEP)))
  more!.hidden = shown.entries.length <= STEP
  showCount()
  clearTimeout(later)
  later = setTimeout(settle, 400)
}

const amount = (number: number): string => number.toLocaleString('en-US')

function showCount(): void {
  const fitting = shown.entries.length - shown.similar
  const total = `${amount(entries.length)} ${entries.length === 1 ? 'package' : 'packages'}`
  const similar =
    shown.similar === 0
      ? ''
      : `${amount(shown.similar)} with a similar ${shown.similar === 1 ? 'name' : 'names'}`
  const fits = fitting === entries.length ? total : `${amount(fitting)} of ${total}`
  document.querySelector('#count')!.textContent =
    similar === ''
      ? fits
      : fitting === 0
        ? `None of ${total} has this name, ${similar}`
        : `${fits}, ${similar}`
  const { words: _, ...chosen } = filters.query([])
  clear.hidden = Object.values(chosen).every(
    (value) => value === -1 || (Array.isArray(value) && value.length === 0),
  )
  document.querySelector<HTMLElement>('#nothing')!.hidden = shown.entries.length > 0
  document.querySelector('#nearest')!.textContent = 'Try fewer words, or clear the filters.'
}

/** What can wait until the typing pauses: the address, the counts, and what screen readers say. */
function settle(): void {
  filters.remember(field.value.trim())
  if (details) filters.count(entries, filters.query(wordsOf(field.value)))
  say(document.querySelector('#count')!.textContent)
}

function listen(): void {
  form.addEventListener('input', show)
  walkByKeys(field, results!)
  // Whoever is faster than the pause finds the search again on the way back.
  results!.addEventListener('click', () => filters.remember(field.value.trim()))
  clear.addEventListener('click', () => {
    filters.clear()
    show()
    field.focus()
  })
  more!.addEventListener('click', () => {
    const from = results!.childElementCount
    results!.append(...rowsOf(shown.entries.slice(from, from + STEP * 3)))
    more!.hidden = results!.childElementCount >= shown.entries.length
    results!.children[from]?.querySelector('a')?.focus()
  })
}

/** With the names, which stand in the page, the search answers. */
function begin(): void {
  const names = JSON.parse(document.querySelector('#names')!.textContent) as SearchNames
  entries = prepare(names)
  states = names.states
  // What was typed while the page was loading wins.
  if (field.value === '')
    field.value = (new URLSearchParams(location.search).get('q') ?? '').slice(0, 200)
  listen()
  if (field.value !== '' && !Filters.areAskedFor()) show()
  form.dataset['ready'] = 'names'
}

/** With the details it knows descriptions and filters, too. */
async function complete(): Promise<void> {
  details = await load<SearchDetails>(form.dataset['details']!)
  entries = withDetails(entries, details)
  filters.fill(details, states)
  if (field.value !== '' || location.search !== '') {
    const at = [...results!.children].indexOf(document.activeElement?.closest('li') as Element)
    show()
    results!.children[at]?.querySelector('a')?.focus()
  } else {
    shown = find(entries, filters.query([]))
    more!.hidden = entries.length <= results!.childElementCount
  }
  form.dataset['ready'] = 'details'
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  results?.querySelector('a')?.focus()
})
document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.closest('input, select, textarea')
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return
  event.preventDefault()
  field.focus()
})

if (results) {
  try {
    begin()
    await complete()
  } catch (error) {
    console.warn('The search did not load.', error)
    document
      .querySelector('#count')!
      .replaceChildren(
        'The search did not load. ',
        element('a', { href: 'all/' }, 'See all packages'),
      )
  }
}
