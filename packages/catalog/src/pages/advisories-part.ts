import type { VersionDocument } from '../documents.ts'
import { html, link, type Content } from './html.ts'
import { amountOf } from './words.ts'

const SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown'] as const

const STATUSES: Readonly<Record<VersionDocument['advisories'][number]['status'], string>> = {
  affected: 'affected',
  not_affected: 'not affected',
  fixed: 'fixed',
  under_investigation: 'under investigation',
}

/** The known vulnerabilities of a version, worst first, with a line of counts. */
export function advisoriesPart(version: VersionDocument): Content {
  const { advisories } = version
  if (advisories.length === 0) return undefined
  const counts = SEVERITIES.flatMap((severity) => {
    const number = advisories.filter(
      (advisory) =>
        advisory.severity === severity &&
        advisory.status !== 'not_affected' &&
        advisory.status !== 'fixed',
    ).length
    return number > 0 ? [`${number} ${severity}`] : []
  })
  const sorted = advisories.toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  )
  return html`<h4>Vulnerabilities</h4>
    <p class="note">
      ${counts.length > 0 ? counts.join(', ') : `${amountOf(advisories.length, 'advisory', 'advisories')}, none of which affects it`}
    </p>
    <ul class="plain advisories">
      ${sorted.map(
        (advisory) =>
          html`<li>
            <span class="severity ${advisory.severity}">${advisory.severity}</span>
            ${link(advisory.url, advisory.id)} in ${advisory.component},
            ${STATUSES[advisory.status]}${advisory.title !== undefined && `: ${advisory.title}`}
          </li> `,
      )}
    </ul>`
}
