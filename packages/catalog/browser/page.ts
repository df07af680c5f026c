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

function startTheme(button: HTMLButtonElement): void {
  const label = button.querySelector('span')!
  const show = (): void => {
    label.textContent = `Theme: ${themeNow()}`
  }
  button.addEventListener('click', () => {
    setTheme(THEMES[(THEMES.indexOf(themeNow()) + 1) % THEMES.length]!)
    show()
    say(`Theme: ${themeNow()}`)
  })
  show()
  button.hidden = false
}

/** A button that copies; without scripts there is none. @param what Completes "Copy the …". */
function addCopy(place: Element, what: string, copied: () => Element): void {
  const label = element('span', {}, 'Copy')
  const button = element('button', {
    ...{ class: 'quiet copy', type: 'button', 'aria-label': `Copy the ${what}` },
  })
  button.insertAdjacentHTML(
    'afterbegin',
    '<svg class="icon" aria-hidden="true"><use href="#i-copy"/></svg>',
  )
  button.append(label)
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

const theme = document.querySelector<HTMLButtonElement>('button.theme')
if (theme) startTheme(theme)
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
