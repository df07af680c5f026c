import type { SiteSettings } from '../input.ts'
import type { SaidOf } from '../entries/reviewing-entry.ts'
import type { AuditorRecord, Reviewing } from '../reviewing.ts'
import { auditorPath, segment } from '../site/paths.ts'
import { html, link, type Content, type Markup } from './html.ts'
import { badge } from './icons.ts'
import { shell } from './shell.ts'
import { addressInWords, amountOf, criterionInWords, dayOf, listed } from './words.ts'

/** Words that the page of an auditor lists, the newest. */
const MOST = 300

/** More versions that wait than this stand in columns. */
const IN_COLUMNS = 12

/** Who reviews, and how much they reviewed. */
export const auditorsPage = (site: SiteSettings, { auditors, queue }: Reviewing): Markup =>
  shell(site, {
    title: 'Auditors',
    description: `Who reviews the packages of ${site.title}.`,
    root: '../',
    main: html`<h1>Auditors</h1>
      <p class="lead">
        Who says whether a version may be used.
        <a href="../queue/">${amountOf(queue.length, 'version')}</a>
        wait${queue.length === 1 && 's'} for a review.
      </p>
      ${auditors.length === 0 && html`<p>Nobody has reviewed anything yet.</p>`}
      ${
        auditors.length > 0 &&
        html`<ul class="plain waits">
          ${auditors.map(auditorRow)}
        </ul>`
      }`,
  })

const auditorRow = (one: AuditorRecord): Markup =>
  html`<li>
    <p>
      ${one.from === undefined ? html`<a href="../${auditorPath(one.name)}"><strong dir="auto">${one.name}</strong></a>` : html`<strong dir="auto">${one.name}</strong> of ${link(one.from, addressInWords(one.from))}`}
      <span class="note">${inShort(one)}</span>
    </p>
  </li> `

const inShort = ({ packages, last, named, from, waiting, ...said }: AuditorRecord): string =>
  [
    verdicts(said),
    ...(packages > 0 ? [`in ${amountOf(packages, 'package')}`] : []),
    ...(last === undefined ? [] : [`last on ${dayOf(last)}`]),
    ...(waiting > 0 ? [`${amountOf(waiting, 'version')} wait${waiting === 1 ? 's' : ''}`] : []),
    ...(named || from !== undefined ? [] : ['not named by the policy today']),
  ].join(', ')

function verdicts({
  approved,
  rejected,
  unsafe,
}: Pick<AuditorRecord, 'approved' | 'rejected' | 'unsafe'>): string {
  const all = [
    ...(approved > 0 ? [`approved ${approved.toLocaleString('en-US')}`] : []),
    ...(rejected > 0 ? [`rejected ${rejected.toLocaleString('en-US')}`] : []),
    ...(unsafe > 0 ? [`called ${unsafe.toLocaleString('en-US')} unsafe`] : []),
  ]
  return all.length === 0 ? 'no verdict yet' : listed(all)
}

/** What one auditor said of which versions, when, and whether it counts. */
export const auditorPage = (
  site: SiteSettings,
  auditor: AuditorRecord,
  words: readonly SaidOf[],
  { queue }: Reviewing,
): Markup =>
  shell(site, {
    title: `${auditor.name}, auditor`,
    description: `What ${auditor.name} reviewed of ${site.title}.`,
    root: '../../',
    main: html`<h1 dir="auto">${auditor.name}</h1>
      <p class="lead">
        ${auditor.named ? 'An auditor by the policy.' : 'Not named by the policy today: new reviews would not count.'}
        <a href="../">All auditors</a>
      </p>
      ${figures(auditor)} ${waitingPart(auditor, queue)} ${wordsPart(words)}`,
  })

function figures(one: AuditorRecord): Markup {
  const judged = one.approved + one.rejected + one.unsafe
  const shown: readonly (readonly [string, Content])[] = [
    ['Approved', one.approved.toLocaleString('en-US')],
    ['Rejected', one.rejected.toLocaleString('en-US')],
    ['Called unsafe', one.unsafe.toLocaleString('en-US')],
    ['Packages', one.packages.toLocaleString('en-US')],
    [
      'Counts',
      html`${one.counted.toLocaleString('en-US')}
        <span class="note">of ${judged.toLocaleString('en-US')}</span>`,
    ],
  ]
  return html`<dl class="figures" aria-label="What was reviewed">
    ${shown.map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div> `,
    )}
  </dl>`
}

function waitingPart({ name }: AuditorRecord, queue: Reviewing['queue']): Content {
  const own = queue
    .filter(({ waitsFor }) => waitsFor.includes(name))
    .toSorted((a, b) => Number(b.knownTo.includes(name)) - Number(a.knownTo.includes(name)))
  if (own.length === 0) return undefined
  return html`<section aria-labelledby="waits">
    <h2 id="waits">Waits for them</h2>
    <ul class="${own.length > IN_COLUMNS ? 'plain columns' : 'plain'}">
      ${own.slice(0, MOST).map((one) => html`<li>${versionOf(one)} ${badge(one.state)} ${one.knownTo.includes(name) && html`<span class="note">reviewed before</span>`}</li> `)}
    </ul>
    ${own.length > MOST && html`<p>and ${own.length - MOST} more</p>`}
  </section>`
}

const versionOf = ({
  name,
  version,
}: {
  readonly name: string
  readonly version: string
}): Markup => html`<a href="../../packages/${segment(name)}/">${name}</a> <code>${version}</code>`

const VERBS: Readonly<Record<SaidOf['review']['verdict'], string>> = {
  approved: 'approved',
  rejected: 'rejected',
  unsafe: 'called unsafe',
  requested: 'asked for a review of',
  withdrawn: 'took back what they said of',
}

const wordsPart = (words: readonly SaidOf[]): Content =>
  words.length > 0 &&
  html`<section aria-labelledby="said">
    <h2 id="said">What they said</h2>
    <ol class="plain waits">
      ${words.slice(0, MOST).map(word)}
    </ol>
    ${words.length > MOST && html`<p>and ${amountOf(words.length - MOST, 'older word')}</p>`}
  </section>`

const word = ({ name, version, review }: SaidOf): Markup =>
  html`<li>
    <p>
      ${link(review.url, html`<time>${dayOf(review.time)}</time>`)} ${VERBS[review.verdict]}
      ${versionOf({ name, version })}${review.criteria.length > 0 && html` as ${listed(review.criteria.map(criterionInWords))}`}
    </p>
    ${review.note !== '' && html`<blockquote dir="auto">${review.note}</blockquote>`}
    ${review.remarks.length > 0 && html`<p class="${review.counts ? 'note' : 'stale'}">${review.counts ? '' : 'It does not count. '}${review.remarks.join(' ')}</p>`}
  </li> `
