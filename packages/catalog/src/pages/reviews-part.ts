import type { VersionDocument } from '../documents.ts'
import { auditorPath } from '../site/paths.ts'
import { html, link, type Content, type Markup } from './html.ts'
import { addressInWords, criterionInWords, dayOf, listed } from './words.ts'

type Review = VersionDocument['reviews'][number]

const VERBS: Readonly<Record<Review['verdict'], string>> = {
  approved: 'approved',
  rejected: 'rejected',
  unsafe: 'found unsafe',
  requested: 'asked for a review',
  withdrawn: 'withdrew a review',
}

/** Why a version is in its state: the reasons, and what is missing. */
export const reasonsPart = (version: VersionDocument): Markup =>
  html`${tombstone(version)} ${!version.tombstone && sentences('reasons', version.reasons)}
  ${
    version.missing.length > 0 &&
    html`<p class="note">To be approved:</p>
      ${sentences('reasons', version.missing)}`
  }`

/** The same, then who said what. */
export const reviewsPart = (version: VersionDocument): Markup =>
  html`${reasonsPart(version)}
  ${version.reviews.length + version.reasons.length === 0 && !version.tombstone && html`<p class="note">Nobody has reviewed it.</p>`}
  ${
    version.reviews.length > 0 &&
    html`<ol class="reviews">
      ${version.reviews.map(reviewItem)}
    </ol>`
  }`

function tombstone({ tombstone: stone }: VersionDocument): Content {
  return (
    stone &&
    html`<div class="tombstone">
      <p>
        <strong>${stone.auditor}</strong>${fromIndex(stone)} removed it on
        <time>${dayOf(stone.time)}</time>. Its binaries are gone, and nothing installs it.
      </p>
      ${stone.reason !== '' && html`<blockquote dir="auto">${stone.reason}</blockquote>`}
    </div>`
  )
}

const sentences = (look: string, all: readonly string[]): Content =>
  all.length > 0 &&
  html`<ul class="${look}">
    ${all.map((sentence) => html`<li dir="auto">${sentence}</li>`)}
  </ul>`

function reviewItem(review: Review): Markup {
  return html`<li class="review ${review.verdict}">
    <p class="review-head">
      ${who(review)}${fromIndex(review)} ${VERBS[review.verdict]}${criteria(review)}
      <span class="note"
        >on
        ${link(review.url, html`<time>${dayOf(review.time)}</time>`)}${review.signer !== undefined && `, signed by ${review.signer}`}</span
      >
    </p>
    ${review.note !== '' && html`<blockquote dir="auto">${review.note}</blockquote>`}
    ${review.remarks.length > 0 && html`<p class="${review.counts ? 'note' : 'stale'}">${review.remarks.join(' ')}</p>`}
  </li> `
}

/** Our own auditors have a page, two folders up from that of a package. */
const who = ({ auditor, from }: Review): Markup =>
  from === undefined
    ? html`<a href="../../${auditorPath(auditor)}"><strong dir="auto">${auditor}</strong></a>`
    : html`<strong dir="auto">${auditor}</strong>`

/** Whose auditor it was, where not our own. */
const fromIndex = ({ from }: { readonly from?: string | undefined }): Content =>
  from !== undefined && html` of ${link(from, addressInWords(from))}`

const criteria = ({ verdict, criteria: named }: Review): Content =>
  verdict === 'approved' && named.length > 0 && html` as ${listed(named.map(criterionInWords))}`
