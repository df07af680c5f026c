import type { VersionDocument } from '../documents.ts'
import { affecting } from '../order.ts'
import { concernsPart } from './concerns-part.ts'
import { html, link, type Content, type Markup } from './html.ts'
import { icon } from './icons.ts'
import { partHeading, type PartLevel } from './part-heading.ts'
import { amountOf, dayOf, listed } from './words.ts'

type Advisory = VersionDocument['advisories'][number]

const SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown'] as const

/** What is known to be vulnerable of a version: what is open first, then what is not, and why. */
export function advisoriesPart(version: VersionDocument, level: PartLevel): Content {
  const { advisories, checked } = version
  const carried = concernsPart(version)
  if (advisories.length === 0 && checked === undefined) return carried
  const sorted = advisories.toSorted(byUrgency)
  const open = affecting({ advisories: sorted })
  const rest = (wanted: (one: Advisory) => boolean): Advisory[] =>
    sorted.filter((one) => !open.includes(one) && wanted(one))
  return html`${partHeading(level, 'Vulnerabilities')} ${carried} ${headline(version, open)}
  ${list(open)} ${folded('mended by a patch', rest(isFixed))}
  ${folded(
    'without effect here',
    rest(({ status }) => status === 'not_affected'),
  )}
  ${folded(
    'too unsure to count',
    rest(({ status }) => status === 'affected' || status === 'under_investigation'),
  )}`
}

const isFixed = ({ status }: Advisory): boolean => status === 'fixed'

const byUrgency = (a: Advisory, b: Advisory): number =>
  Number(b.exploited !== undefined) - Number(a.exploited !== undefined) ||
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)

/** "None is known" is only said of what was looked up. */
function headline({ checked }: VersionDocument, open: readonly Advisory[]): Content {
  const counts = SEVERITIES.flatMap((severity) => {
    const number = open.filter((one) => one.severity === severity).length
    return number > 0 ? [`${number} ${severity}`] : []
  })
  const found = counts.length > 0 && html`<p class="note">Open: ${listed(counts)}.</p>`
  if (checked?.covered === false)
    return html`${found}
      <p class="stale">
        ${icon('warning')} Not covered: ${checked.why ?? 'nobody has looked at it'}. That nothing is
        listed here says nothing about it.
      </p>`
  if (found !== false) return found
  return html`<p class="note">
    None is known to be
    open${checked?.time !== undefined && html`, as of <time>${dayOf(checked.time)}</time>`}.
  </p>`
}

const list = (all: readonly Advisory[]): Content =>
  all.length > 0 &&
  html`<ul class="plain advisories">
    ${all.map(item)}
  </ul>`

const folded = (what: string, all: readonly Advisory[]): Content =>
  all.length > 0 &&
  html`<details class="quiet-details">
    <summary>${amountOf(all.length, 'vulnerability', 'vulnerabilities')} ${what}</summary>
    ${list(all)}
  </details>`

function item(advisory: Advisory): Markup {
  const { severity, url, id, component, title, exploited } = advisory
  return html`<li>
    <span class="severity ${severity}">${severity}</span>
    <strong>${link(url, id)}</strong> in ${component}${title !== undefined && `: ${title}`}
    ${exploited !== undefined && html`<span class="alarm">${icon('warning')}exploited, as CISA has listed since ${exploited}</span>`}
    ${remark(advisory)}
  </li> `
}

/** Why it is listed as it is, how sure that is, since when, and what would mend it. */
function remark({ status, grade, why, since, fixed = [] }: Advisory): Content {
  const open = status === 'affected' || status === 'under_investigation'
  const parts: Content[] = [
    status === 'under_investigation' && 'Under investigation.',
    why !== undefined && why !== '' && `${why[0]!.toUpperCase()}${why.slice(1)}.`,
    open && grade !== undefined && grade !== 'certain' && `That is ${grade}, not certain.`,
    open &&
      fixed.length > 0 &&
      `Fixed in ${listed(fixed.slice(0, 5), 'or')}${fixed.length > 5 ? ' …' : ''}.`,
    since !== undefined && html`Since <time>${dayOf(since)}</time>.`,
  ]
  const said = parts.filter((part) => part !== false)
  return (
    said.length > 0 &&
    html`<br /><span class="note">${said.map((part, at) => html`${at > 0 && ' '}${part}`)}</span>`
  )
}
