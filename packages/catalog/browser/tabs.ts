// Makes tabs of a list of links to the parts of a page: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/.
import { namedPart } from './named-part.ts'

interface Tabs {
  readonly links: readonly HTMLAnchorElement[]
  readonly panels: readonly HTMLElement[]
}

function choose({ links, panels }: Tabs, at: number, focus = false): void {
  for (const [place, link] of links.entries()) {
    link.setAttribute('aria-selected', String(place === at))
    link.tabIndex = place === at ? 0 : -1
    panels[place]!.classList.toggle('chosen', place === at)
  }
  if (focus) links[at]!.focus()
}

const STEPS: Readonly<Record<string, (at: number, all: number) => number>> = {
  ArrowRight: (at, all) => (at + 1) % all,
  ArrowLeft: (at, all) => (at + all - 1) % all,
  Home: () => 0,
  End: (_, all) => all - 1,
}

/** Starts the tabs of one element, and opens the one that holds what the address names. */
export function startTabs(place: HTMLElement): void {
  const list = place.querySelector<HTMLElement>(':scope > .tabs')!
  const links = [...list.querySelectorAll('a')]
  const panels = links.map((link) => document.getElementById(link.hash.slice(1))!)
  const tabs = { links, panels }
  list.setAttribute('role', 'tablist')
  for (const [at, link] of links.entries()) {
    link.id = `tab-${panels[at]!.id}`
    link.setAttribute('role', 'tab')
    link.setAttribute('aria-controls', panels[at]!.id)
    panels[at]!.setAttribute('role', 'tabpanel')
    panels[at]!.setAttribute('aria-labelledby', link.id)
    link.addEventListener('click', (event) => {
      event.preventDefault()
      choose(tabs, at)
      if (place.classList.contains('level-2')) history.replaceState(null, '', link.hash)
    })
  }
  list.addEventListener('keydown', (event) => {
    const at = links.indexOf(event.target as HTMLAnchorElement)
    const to = STEPS[event.key]?.(at, links.length)
    if (to === undefined || at < 0) return
    event.preventDefault()
    choose(tabs, to, true)
  })
  const open = (): void => {
    const named = namedPart()
    const at = panels.findIndex((panel) => panel.contains(named))
    if (named && at >= 0) choose(tabs, at)
  }
  addEventListener('hashchange', open)
  choose(tabs, 0)
  open()
  place.dataset['ready'] = ''
}
