import type { SiteSettings } from '../input.ts'
import type { Reviewing, WaitingVersion } from '../reviewing.ts'
import { auditorPath, segment } from '../site/paths.ts'
import { html, type Content, type Markup } from './html.ts'
import { badge } from './icons.ts'
import { pager } from './pager.ts'
import { shell } from './shell.ts'
import { amountOf, dayOf, listed } from './words.ts'

/** Versions on one page. */
const ON_A_PAGE = 100

/** Pages at most; the document has all that waits. */
const MOST_PAGES = 20

/** What waits for a review, for whom, and what it still needs: the pages of it, the first first. */
export const queuePages = (site: SiteSettings, reviewing: Reviewing): Markup[] => {
  const needed = Math.max(1, Math.ceil(reviewing.queue.length / ON_A_PAGE))
  const last = Math.min(MOST_PAGES, needed)
  return Array.from({ length: last }, (_, at) => queuePage(site, reviewing, at + 1, last))
}

function queuePage(
  site: SiteSettings,
  { queue, auditors }: Reviewing,
  number: number,
  last: number,
): Markup {
  const shown = queue.slice((number - 1) * ON_A_PAGE, number * ON_A_PAGE)
  const rest = queue.length - last * ON_A_PAGE
  const links = (label: string): Content =>
    last > 1 &&
    pager({
      ...{ number, last, label, words: ['Waits longer', 'Waits less long'] },
      address: (page) => (page === 1 ? './' : `page-${page}.html`),
    })
  return shell(site, {
    title: number === 1 ? 'What waits for a review' : `What waits for a review, ${number}`,
    description: `Versions of ${site.title} that nobody approved yet.`,
    root: '../',
    main: html`<h1>What waits for a review</h1>
      <p class="lead">
        ${queue.length === 0 ? 'Nothing: every version was approved or rejected.' : html`${amountOf(queue.length, 'version')}, what waits longest first. Auditors see their own with <code>pakages review next</code>; anybody may ask for a review.`}
        <a href="../auditors/">Who reviews</a>, and all of it
        <a href="../v2/reviewing.json">as JSON</a>.
      </p>
      ${number === 1 && forWhom(auditors)} ${links('Pages of what waits')}
      ${shown.length > 0 && list(shown, 1 + (number - 1) * ON_A_PAGE)}
      ${links('Pages of what waits, below')}
      ${number === last && rest > 0 && html`<p>and ${amountOf(rest, 'more version', 'more versions')}, all in the JSON</p>`}`,
  })
}

/** What is true of all of them is said once. */
function list(shown: readonly WaitingVersion[], start: number): Markup {
  const whom = common(shown.map(whoMay))
  const missing = common(shown.map(stillMissing))
  const once = [
    ...(whom === undefined ? [] : [`All of these are ${whom}.`]),
    ...(missing === undefined || missing === '' ? [] : [`Of each: ${missing}`]),
  ]
  return html`${once.length > 0 && html`<p class="note">${once.join(' ')}</p>`}
    <ol class="plain waits" start="${start}">
      ${shown.map((one) => row(one, whom === undefined, missing === undefined))}
    </ol>`
}

/** What several have in common; undefined where they differ, or it is only one. */
const common = (all: readonly string[]): string | undefined =>
  all.length > 1 && new Set(all).size === 1 ? all[0] : undefined

const whoMay = ({ waitsFor }: WaitingVersion): string =>
  waitsFor.length === 0 ? 'what no auditor may review' : `for ${listed(waitsFor, 'or')}`

const stillMissing = ({ missing }: WaitingVersion): string => missing.join(' ')

function forWhom(auditors: Reviewing['auditors']): Content {
  const busy = auditors.filter(({ waiting }) => waiting > 0)
  return (
    busy.length > 0 &&
    html`<p class="note" id="whom">For whom</p>
      <ul class="subjects" aria-labelledby="whom">
        ${busy.map(
          ({ name, waiting }) =>
            html`<li>
              <a href="../${auditorPath(name)}"
                >${name} <small>${waiting.toLocaleString('en-US')}</small></a
              >
            </li>`,
        )}
      </ul>`
  )
}

function row(one: WaitingVersion, hasWhom: boolean, hasMissing: boolean): Markup {
  return html`<li>
    <p>
      <a href="../packages/${segment(one.name)}/">${one.name}</a> <code>${one.version}</code>
      ${badge(one.state)}
      <span class="note">${[...facts(one), ...(hasWhom ? [whoMay(one)] : [])].join(', ')}</span>
    </p>
    ${hasMissing && one.missing.length > 0 && html`<p class="note" dir="auto">${stillMissing(one)}</p>`}
  </li> `
}

const facts = ({ since, dependents, uncovered }: WaitingVersion): string[] => [
  ...(since === undefined ? [] : [`since ${dayOf(since)}`]),
  ...(dependents > 0
    ? [`${amountOf(dependents, 'package')} need${dependents === 1 ? 's' : ''} it`]
    : []),
  ...(uncovered > 0 ? [`${amountOf(uncovered, 'binary', 'binaries')} that nobody looked at`] : []),
]
