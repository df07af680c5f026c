// The start page: search as you type, filters, results, and all of it in the address so that it can
// be shared.
import type { SearchIndex } from '../src/entries/search-index.ts'
import { element, say } from './page.ts'
import { find, nearest, prepare, wordsOf, type Entry, type Query } from './search.ts'

const STEP = 30

interface Loaded {
  readonly index: SearchIndex
  readonly entries: readonly Entry[]
}

const form = document.querySelector<HTMLFormElement>('#search')!
const results = document.querySelector<HTMLOListElement>('#results')
const field = form.querySelector<HTMLInputElement>('#q')!
const clear = form.querySelector<HTMLButtonElement>('.clear')!
const more = document.querySelector<HTMLButtonElement>('#more')
const icons = new Map(
  [...form.querySelectorAll('.chip')].map((chip) => [
    chip.querySelector('input')!.value,
    chip.querySelector('svg')!,
  ]),
)

let shown: readonly Entry[] = []
let later: ReturnType<typeof setTimeout> | undefined

async function load(): Promise<Loaded> {
  const answer = await fetch(form.dataset['index']!)
  if (!answer.ok) throw new Error(`${answer.status}`)
  const index = (await answer.json()) as SearchIndex
  return { index, entries: prepare(index) }
}

function fillPickers({ index }: Loaded): void {
  const words = { license: index.licenses, target: index.targets, tag: index.tags }
  for (const [name, options] of Object.entries(words)) {
    const picker = select(name)
    picker.append(
      ...options.map((word, place) => element('option', { value: String(place) }, word)),
    )
    picker.closest('label')!.hidden = options.length === 0
  }
  form.querySelector<HTMLElement>('.filters')!.hidden = false
}

const select = (name: string): HTMLSelectElement =>
  form.elements.namedItem(name) as HTMLSelectElement

const placeOf = (name: string): number =>
  select(name).value === '' ? -1 : Number(select(name).value)

const checkedStates = (): string[] =>
  [...form.querySelectorAll<HTMLInputElement>('input[name=state]:checked')].map((box) => box.value)

function queryOf({ index }: Loaded): Query {
  return {
    words: wordsOf(field.value),
    states: checkedStates().map((state) => index.states.indexOf(state)),
    license: placeOf('license'),
    target: placeOf('target'),
    tag: placeOf('tag'),
  }
}

function show(loaded: Loaded): void {
  const query = queryOf(loaded)
  shown = find(loaded.entries, query)
  results!.replaceChildren(...shown.slice(0, STEP).map((entry) => row(entry, loaded.index, query)))
  more!.hidden = shown.length <= STEP
  showCount(loaded, query)
  clearTimeout(later)
  later = setTimeout(() => settle(loaded), 400)
}

function showCount({ entries }: Loaded, query: Query): void {
  const total = entries.length.toLocaleString('en-US')
  const text =
    shown.length === entries.length
      ? `${total} packages`
      : `${shown.length.toLocaleString('en-US')} of ${total} packages`
  document.querySelector('#count')!.textContent =
    entries.length === 1 ? text.replace('packages', 'package') : text
  const filtered =
    query.states.length > 0 || query.license >= 0 || query.target >= 0 || query.tag >= 0
  clear.hidden = !filtered
  document.querySelector<HTMLElement>('#nothing')!.hidden = shown.length > 0
}

/**
 * What can wait until the typing pauses: the address, the nearest names, and what screen readers
 * say.
 */
function settle({ index, entries }: Loaded): void {
  remember(index)
  const place = document.querySelector('#nearest')!
  place.replaceChildren()
  if (shown.length === 0)
    place.append(...suggestions(nearest(entries, wordsOf(field.value).join('-'))))
  say(document.querySelector('#count')!.textContent)
}

function suggestions(names: readonly string[]): (Node | string)[] {
  if (names.length === 0) return ['Try fewer words, or clear the filters.']
  const links = names.flatMap((name, at) => [
    at > 0 ? ', ' : '',
    element('a', { href: `?q=${encodeURIComponent(name)}` }, name),
  ])
  return ['Did you mean ', ...links, '?']
}

/**
 * A result. When states are filtered, it shows the newest version of those states, else the
 * preferred one.
 */
function row(entry: Entry, index: SearchIndex, query: Query): HTMLLIElement {
  const [name, folder, description, license, , , versions] = entry.row
  const [place, version] = versions.find(
    ([state]) => query.states.length === 0 || query.states.includes(state),
  ) ?? [-1, '']
  const state = index.states[place]
  const link = element(
    'a',
    { class: 'row', href: `packages/${folder || name}/` },
    element('span', { class: 'row-name' }, name),
    ' ',
    element('span', { class: 'row-version' }, version),
    ' ',
  )
  if (state !== undefined)
    link.append(
      element('span', { class: `badge ${state}` }, icons.get(state)?.cloneNode(true) ?? '', state),
      ' ',
    )
  link.append(element('span', { class: 'row-text' }, description), ' ')
  if (license >= 0) link.append(element('span', { class: 'row-license' }, index.licenses[license]!))
  return element('li', {}, link)
}

/**
 * Writes the search into the address, by words, not by places: these change from index to index.
 */
function remember(index: SearchIndex): void {
  const search = new URLSearchParams()
  if (field.value.trim() !== '') search.set('q', field.value.trim())
  for (const state of checkedStates()) search.append('state', state)
  const words = { license: index.licenses, target: index.targets, tag: index.tags }
  for (const [name, options] of Object.entries(words))
    if (placeOf(name) >= 0) search.set(name, options[placeOf(name)]!)
  const address = search.size > 0 ? `?${search}` : location.pathname
  history.replaceState(null, '', address)
}

function recall(index: SearchIndex): void {
  const search = new URLSearchParams(location.search)
  // What was typed while the index was loading wins.
  if (field.value === '') field.value = (search.get('q') ?? '').slice(0, 200)
  const states = search.getAll('state')
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name=state]'))
    box.checked = states.includes(box.value)
  const words = { license: index.licenses, target: index.targets, tag: index.tags }
  for (const [name, options] of Object.entries(words)) {
    const place = options.indexOf(search.get(name) ?? '')
    select(name).value = place < 0 ? '' : String(place)
  }
}

function listen(loaded: Loaded): void {
  form.addEventListener('input', () => show(loaded))
  clear.addEventListener('click', () => {
    for (const box of form.querySelectorAll<HTMLInputElement>('input[name=state]'))
      box.checked = false
    for (const picker of form.querySelectorAll('select')) picker.value = ''
    show(loaded)
    field.focus()
  })
  more!.addEventListener('click', () => {
    const from = results!.childElementCount
    results!.append(
      ...shown
        .slice(from, from + STEP * 3)
        .map((entry) => row(entry, loaded.index, queryOf(loaded))),
    )
    more!.hidden = results!.childElementCount >= shown.length
    results!.children[from]?.querySelector('a')?.focus()
  })
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
    const loaded = await load()
    fillPickers(loaded)
    recall(loaded.index)
    listen(loaded)
    if (field.value !== '' || location.search !== '') show(loaded)
    else {
      shown = loaded.entries
      more!.hidden = loaded.entries.length <= results.childElementCount
    }
  } catch (error) {
    console.warn('The search index did not load.', error)
    document
      .querySelector('#count')!
      .replaceChildren(
        'The search did not load. ',
        element('a', { href: 'all/' }, 'See all packages'),
      )
  }
}
