import type { SiteSettings } from '../input.ts'
import type { Reviewing, WaitingVersion } from '../reviewing.ts'
import { auditorPath, segment } from '../site/paths.ts'
import { html, type Content, type Markup } from './html.ts'
import { badge } from './icons.ts'
import { shell } from './shell.ts'
import { amountOf, dayOf, listed } from './words.ts'

/** Versions that the page lists; the document has all. */
const MOST = 500

/** What waits for a review, for whom, and what it still needs. */
export const queuePage = (site: SiteSettings, { queue, auditors }: Reviewing): Markup =>
  shell(site, {
    title: 'What waits for a review',
    description: `Versions of ${site.title} that nobody approved yet.`,
    root: '../',
    main: html`<h1>What waits for a review</h1>
      <p class="lead">
        ${queue.length === 0 ? 'Nothing: every version was approved or rejected.' : html`${amountOf(queue.length, 'version')}, what waits longest first. Auditors see their own with <code>pakages review next</code>; anybody may ask for a review.`}
        <a href="../auditors/">Who reviews</a>, and all of it
        <a href="../v2/reviewing.json">as JSON</a>.
      </p>
      ${forWhom(auditors)}
      ${
        queue.length > 0 &&
        html`<ol class="plain waits">
          ${queue.slice(0, MOST).map(row)}
        </ol>`
      }
      ${queue.length > MOST && html`<p>and ${amountOf(queue.length - MOST, 'more version', 'more versions')}</p>`}`,
  })

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

function row(one: WaitingVersion): Markup {
  return html`<li>
    <p>
      <a href="../packages/${segment(one.name)}/">${one.name}</a> <code>${one.version}</code>
      ${badge(one.state)}
      <span class="note">${facts(one)}</span>
    </p>
    ${one.missing.length > 0 && html`<p class="note" dir="auto">${one.missing.join(' ')}</p>`}
  </li> `
}

const facts = ({ since, dependents, uncovered, waitsFor }: WaitingVersion): string =>
  [
    ...(since === undefined ? [] : [`since ${dayOf(since)}`]),
    ...(dependents > 0
      ? [`${amountOf(dependents, 'package')} need${dependents === 1 ? 's' : ''} it`]
      : []),
    ...(uncovered > 0
      ? [`${amountOf(uncovered, 'binary', 'binaries')} that nobody looked at`]
      : []),
    waitsFor.length === 0 ? 'no auditor may review it' : `for ${listed(waitsFor, 'or')}`,
  ].join(', ')
