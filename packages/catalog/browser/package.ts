// The page of a package: tabs, the picker of a binary, the graph, and the version that the address
// names.
import './page.ts'
import { startPicker } from './choose-binary.ts'
import { startComponents } from './components.ts'
import { walk } from './graph-walk.ts'
import { namedPart } from './named-part.ts'
import { startTabs } from './tabs.ts'
import { startVersions } from './version-bodies.ts'
import { startGraph } from './whole-graph.ts'

document.querySelectorAll<HTMLElement>('.tabbed').forEach(startTabs)
document.querySelectorAll<HTMLFormElement>('form.choose').forEach(startPicker)
document.querySelectorAll<SVGSVGElement>('svg.graph').forEach(walk)
document.querySelectorAll<HTMLElement>('.binaries').forEach(startComponents)
document.querySelectorAll<HTMLElement>('.versions').forEach(startVersions)
document.querySelectorAll<HTMLDetailsElement>('.whole-graph').forEach(startGraph)

/**
 * Opens the folded version that the address points to, and follows to the page that it stands on;
 * a folded one is not scrolled to otherwise.
 */
function openNamed(): void {
  const named = namedPart()
  if (named instanceof HTMLAnchorElement && named.closest('.line')) location.replace(named.href)
  if (named instanceof HTMLDetailsElement) named.open = true
  named?.scrollIntoView()
}

addEventListener('hashchange', openNamed)
addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll('details')) folded.open = true
})
if (location.hash !== '') openNamed()
