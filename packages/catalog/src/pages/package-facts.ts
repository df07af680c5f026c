import type { VersionDocument } from '../documents.ts'
import type { PackageSummary } from '../entries/package-entry.ts'
import { commonFirst } from '../entries/common-first.ts'
import { affecting } from '../order.ts'
import { packagePath } from '../site/paths.ts'
import { pickedFacts, changing } from './picked-facts.ts'
import { html, link, safeHref, type Content, type Markup } from './html.ts'
import { icon } from './icons.ts'
import { licenceLink } from './licence.ts'
import { addressInWords, amountOf, bytesInWords, listed } from './words.ts'

type Fact = readonly [term: string, value: Content]

/**
 * What people want to know first of the version that is preferred: whose word stands behind it,
 * what it is, and what it asks of them.
 * @param feed The path of its feed from the root of the site; undefined: it has none.
 */
export function packageFacts(
  owner: PackageSummary,
  preferred: VersionDocument | undefined,
  feed: string | undefined,
): Markup {
  const facts: readonly Fact[] = [...(preferred ? factsOf(preferred) : []), ...about(owner, feed)]
  return html`<aside aria-label="About ${owner.name}">
    <dl class="facts">
      ${facts.map(
        ([term, value]) =>
          value !== false &&
          value !== undefined &&
          html`<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div> `,
      )}
    </dl>
  </aside>`
}

function factsOf(version: VersionDocument): Fact[] {
  const [binary] = commonFirst(version.binaries)
  const facts = binary && pickedFacts(binary)
  return [
    ['Licence', licence(version)],
    [
      'Reviewed by',
      version.state !== 'removed' &&
        html`${reviewers(version)}
        ${facts && html`<span class="note">${changing('coverage', facts.coverage)}</span>`}`,
    ],
    ['Signed by', facts && changing('signer', facts.signer)],
    [
      'Built from',
      facts && version.binaries.some(({ built }) => built) && changing('built', facts.built),
    ],
    ['Vulnerabilities', vulnerabilities(version)],
    ['Size', binary && html`<span data-fact="size">${bytesInWords(binary.size)}</span>`],
    ['Needs', facts && changing('needed', facts.needed)],
  ]
}

const licence = ({ license, licenseAccepted }: VersionDocument): Content =>
  license === undefined
    ? 'not known'
    : html`${licenceLink(license)}${licenseAccepted === false && html` <span class="note">not accepted by the policy</span>`}`

function reviewers({ reviews }: VersionDocument): Content {
  const names = reviews
    .filter(({ verdict, counts }) => verdict === 'approved' && counts)
    .map(({ auditor, from }) =>
      from === undefined ? auditor : `${auditor} of ${addressInWords(from)}`,
    )
  return names.length > 0
    ? html`<a href="#reviews">${listed([...new Set(names)])}</a>`
    : 'nobody yet'
}

function vulnerabilities(version: VersionDocument): Content {
  const open = affecting(version).length
  const carried = (version.concerns ?? []).filter(({ advisories }) => advisories.length > 0)
  if (open + carried.length > 0)
    return html`<a class="alarm" href="#vulnerabilities"
      >${icon('warning')}${open > 0 ? `${open.toLocaleString('en-US')} open` : `in ${amountOf(carried.length, 'dependency', 'dependencies')}`}</a
    >`
  if (version.checked === undefined) return undefined
  return html`<a href="#vulnerabilities"
    >${version.checked.covered ? 'none known' : 'not covered'}</a
  >`
}

/** How many names stand there before the rest is folded away. */
const NAMES_SHOWN = 8

function some(names: readonly string[], shown: (name: string) => Content): Content {
  const list = (part: readonly string[]): Markup =>
    html`<ul>
      ${part.map((name) => html`<li>${shown(name)}</li>`)}
    </ul>`
  const [first, rest] = [names.slice(0, NAMES_SHOWN), names.slice(NAMES_SHOWN)]
  return html`${list(first)}${
    rest.length > 0 &&
    html`<details class="quiet-details">
      <summary>${rest.length} more</summary>
      ${list(rest)}
    </details>`
  }`
}

const about = (owner: PackageSummary, feed: string | undefined): Fact[] => [
  [
    'Homepage',
    safeHref(owner.homepage) !== undefined && link(owner.homepage, addressInWords(owner.homepage!)),
  ],
  [
    'Maintainers',
    owner.maintainers.length > 0 &&
      some(owner.maintainers, (name) =>
        /^[A-Za-z0-9-]+$/.test(name)
          ? link(`https://github.com/${name}`, name)
          : html`<span dir="auto">${name}</span>`,
      ),
  ],
  [
    'Tags',
    owner.tags.length > 0 &&
      some(owner.tags, (tag) => html`<a href="../../?tag=${encodeURIComponent(tag)}">${tag}</a>`),
  ],
  ['Recipe', safeHref(owner.recipe) !== undefined && link(owner.recipe, 'package.py')],
  [
    'News',
    feed !== undefined && html`<a href="../../${feed}" type="application/atom+xml">Atom feed</a>`,
  ],
  ['Data', html`<a href="../../${packagePath(owner.name)}">JSON, packed</a>`],
]
