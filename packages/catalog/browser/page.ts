// What every page has: the theme button, the copy buttons, and a voice for screen readers.

/** Has a screen reader say something, politely. */
export function say(text: string): void {
  const place = document.querySelector('#said')
  if (place) place.textContent = text
}

/** Makes an element with attributes and children; text goes in as text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

const THEMES = ['system', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]

function themeNow(): Theme {
  const set = document.documentElement.dataset['theme']
  return set === 'light' || set === 'dark' ? set : 'system'
}

function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    if (theme === 'system') localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  } catch {
    // Storage is closed: the choice lasts for this page.
  }
}

/** On the grid of the icons that pages bring. */
const SHAPES = {
  theme: '<circle cx="8" cy="8" r="6"/><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor"/>',
  copy: '<rect x="5.5" y="5.5" width="8" height="8" rx="1.5"/><path d="M10.5 3.5v-.5a1 1 0 0 0-1-1H3a1 1 0 0 0-1 1v6.5a1 1 0 0 0 1 1h.5"/>',
} as const

/** A button with an icon and words. */
function buttonWith(
  shape: keyof typeof SHAPES,
  label: HTMLElement,
  attributes: Readonly<Record<string, string>>,
): HTMLButtonElement {
  const button = element('button', { type: 'button', ...attributes })
  button.innerHTML = `<svg class="icon" aria-hidden="true" viewBox="0 0 16 16">${SHAPES[shape]}</svg>`
  button.append(label)
  return button
}

function startTheme(place: Element): void {
  const label = element('span')
  const button = buttonWith('theme', label, { class: 'theme quiet' })
  const show = (): void => {
    label.textContent = `Theme: ${themeNow()}`
  }
  button.addEventListener('click', () => {
    setTheme(THEMES[(THEMES.indexOf(themeNow()) + 1) % THEMES.length]!)
    show()
    say(`Theme: ${themeNow()}`)
  })
  show()
  place.append(button)
}

/** A button that copies; without scripts there is none. @param what Completes "Copy the …". */
function addCopy(place: Element, what: string, copied: () => Element): void {
  const label = element('span', {}, 'Copy')
  const button = buttonWith('copy', label, {
    ...{ class: 'quiet copy', 'aria-label': `Copy the ${what}` },
  })
  button.addEventListener(
    'click',
    () =>
      void copy(copied()).then((done) => {
        label.textContent = done ? 'Copied' : 'Press Ctrl+C'
        say(done ? 'Copied' : 'Selected. Press Control C to copy.')
        setTimeout(() => (label.textContent = 'Copy'), 2000)
      }),
  )
  place.append(button)
}

/** Copies a text, its title where it is cut short; where that is forbidden, selects it. */
async function copy(code: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.getAttribute('title') ?? code.textContent)
    return true
  } catch {
    select(code)
    return false
  }
}

/**
 * Pages that were not served over TLS may not write to the clipboard: the text is selected instead.
 */
function select(target: Element): void {
  const range = document.createRange()
  range.selectNodeContents(target)
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

const top = document.querySelector('.top > div')
if (top) startTheme(top)
for (const box of document.querySelectorAll('.copyable')) {
  const lines = box.querySelector('pre')!
  addCopy(box.querySelector('.copyable-head')!, lines.getAttribute('aria-label')!, () =>
    lines.querySelector('code')!,
  )
}
for (const code of document.querySelectorAll('code.image')) {
  const row = code.closest('tbody')!
  const target = row.querySelector('th')!.textContent
  const hash = row.dataset['hash']!.slice(0, 7)
  addCopy(code.parentElement!, `image for ${target}, ${hash}`, () => code)
}
