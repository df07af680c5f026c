import type { CatalogInput, PackageInput } from '../input.ts'
import { preferredOf } from '../order.ts'
import { html, type Content, type Markup } from './html.ts'
import { amountOf, dayOf } from './words.ts'

/** The state of the repository in numbers. @param last When the last build was, RFC 3339. */
export function homeFigures(
  { packages, queue = [] }: CatalogInput,
  last: string | undefined,
): Markup {
  const counts = countsOf(packages)
  const { versions, binaries, targets, preferred, approved } = counts
  const figures: readonly (readonly [string, Content])[] = [
    ['Packages', html`${packages.length.toLocaleString('en-US')}`],
    ['Versions', html`${versions.toLocaleString('en-US')}`],
    [
      'Binaries',
      html`${binaries.toLocaleString('en-US')}
        <span class="note">for ${amountOf(targets.size, 'target')}</span>`,
    ],
    [
      'Approved',
      html`${Math.floor((100 * approved) / Math.max(1, preferred))} %
        <span class="note"
          >${approved.toLocaleString('en-US')} ${approved === 1 ? 'package' : 'packages'}</span
        >`,
    ],
    ['Reviewed', reviewedShare(counts, queue.length)],
    ['Last build', last !== undefined && html`<time>${dayOf(last)}</time>`],
  ]
  return html`<dl class="figures" aria-label="State of the repository">
    ${figures.map(
      ([term, value]) =>
        value !== false &&
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div> `,
    )}
  </dl>`
}

interface Counts {
  versions: number
  /** Versions that an auditor judged. */
  judged: number
  binaries: number
  readonly targets: Set<string>
  /** Packages that have a preferred version, and of how many that is approved. */
  preferred: number
  approved: number
}

function countsOf(packages: readonly PackageInput[]): Counts {
  const counts = { versions: 0, judged: 0, binaries: 0, preferred: 0, approved: 0 }
  const targets = new Set<string>()
  for (const { versions } of packages) {
    const state = preferredOf(versions)?.state
    if (state !== undefined) counts.preferred++
    if (state === 'approved') counts.approved++
    counts.versions += versions.length
    for (const version of versions) {
      if (version.state !== 'pending' && version.state !== 'unreviewed') counts.judged++
      counts.binaries += version.binaries.length
      for (const { target } of version.binaries) targets.add(target)
    }
  }
  return { ...counts, targets }
}

/** How much auditors looked at, and what waits for them. */
function reviewedShare({ judged, versions }: Counts, waiting: number): Markup {
  const share = Math.floor((100 * judged) / Math.max(1, versions))
  return html`${share} %
    <span class="note"
      >of versions,
      <a href="queue/"
        >${waiting === 0 ? 'nothing waits' : html`${waiting.toLocaleString('en-US')} ${waiting === 1 ? 'waits' : 'wait'}`}</a
      ></span
    >`
}
