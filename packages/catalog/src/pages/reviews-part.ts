import type { VersionDocument } from '../documents.ts'
import { html, link, type Content, type Markup } from './html.ts'
import { dayOf, listed } from './words.ts'

type Review = VersionDocument['reviews'][number]

const VERBS: Readonly<Record<Review['verdict'], string>> = { approve: 'approved', reject: 'rejected', unsafe: 'found unsafe', request: 'asked for a review' }

/** Why a version is in its state: the reasons, then who said what. */
export function reviewsPart(version: VersionDocument): Markup {
  return html`<h4>${version.state === 'removed' ? 'Why it was removed' : 'Reviews'}</h4>
${version.state === 'removed' && html`<p class="tombstone">The binaries of this version are gone, and no policy installs it. This page stays so that nobody wonders.</p>`}
${version.reasons.length > 0 && html`<ul class="reasons">${version.reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`}
${version.reviews.length > 0 && html`<ol class="reviews">${version.reviews.map(reviewItem)}</ol>`}`
}

function reviewItem(review: Review): Markup {
  return html`<li class="review ${review.verdict}"><p class="review-head"><strong>${review.auditor}</strong> ${VERBS[review.verdict]}${criteria(review)} <span class="note">on ${link(review.url, html`<time datetime="${review.date}">${dayOf(review.date)}</time>`)}${review.signer !== undefined && `, signed by ${review.signer}`}</span></p>
${review.note !== '' && html`<blockquote>${review.note}</blockquote>`}
${!review.current && html`<p class="stale">The recipe or the binaries changed since: this review does not count any more.</p>`}</li>
`
}

function criteria({ verdict, criteria: named }: Review): Content {
  if (named.length === 0 || verdict === 'request') return undefined
  return verdict === 'approve' ? ` as ${listed(named)}` : `: not ${listed(named)}`
}
