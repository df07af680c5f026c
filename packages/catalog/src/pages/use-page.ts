import { docsAddress } from '@pakages/core'
import type { VersionState } from '@pakages/model'
import {
  installLine,
  installLineChecks,
  isReachable,
  spackSetup,
} from '../entries/install-lines.ts'
import type { CatalogInput, SiteSettings } from '../input.ts'
import { CHECKSUMS_BUNDLE } from '../site/paths.ts'
import { STATES } from '../state.ts'
import { copyable } from './copyable.ts'
import { html, link, type Content, type Markup } from './html.ts'
import { badge } from './icons.ts'
import { shell } from './shell.ts'
import { addressInWords, amountOf, criterionInWords, listed } from './words.ts'

const MEANINGS: Readonly<Record<VersionState, string>> = {
  approved: 'Enough auditors vouch for it. Installed by default.',
  pending: 'A review was asked for and is not finished.',
  unreviewed: 'Nobody asked for a review.',
  rejected: 'An auditor said no, and said why.',
  removed: 'Found unsafe. The binaries are gone; nothing installs it.',
}

/** How to use the repository, what the states mean, and how to check the index. */
export function usePage(input: CatalogInput): Markup {
  const { site } = input
  return shell(site, {
    title: 'Use',
    description: `How to install from ${site.title}.`,
    root: '../',
    here: 'use',
    main: html`<h1>Use ${site.title}</h1>
      <p class="lead">
        The binaries lie in <code>${site.registry}</code>. Stock Spack installs from there; Pakages
        also checks who built and who approved them.
      </p>
      <section class="install" aria-labelledby="install">
        <h2 id="install">Install</h2>
        ${isReachable(site) ? linesFor(site) : html`<p>The registry is a folder of the machine that wrote this index: there is nothing to install from elsewhere.</p>`}
      </section>
      ${statesSection(site)} ${releasesSection(input)} ${apiSection(site)}
      ${documentationSection(site)}`,
  })
}

const linesFor = (site: SiteSettings): Markup =>
  html`${copyable('Pakages', 'lines for Pakages', [installLine(site, 'PACKAGE')], installLineChecks(site))}
  ${copyable('Spack', 'lines for Spack', [...spackSetup(site), 'spack install --cache-only PACKAGE'], 'The binaries count as unsigned for Spack, which has no signatures on OCI mirrors. Digests are checked.')}`

const statesSection = ({ policy }: SiteSettings): Markup =>
  html`<section aria-labelledby="states">
    <h2 id="states">What the states mean</h2>
    <dl class="meanings">
      ${STATES.map(
        (state) =>
          html`<div>
            <dt>${badge(state)}</dt>
            <dd>${MEANINGS[state]}</dd>
          </div> `,
      )}
    </dl>
    <p>
      A version is approved when ${amountOf(policy.quorum, 'auditor')}
      vouch${policy.quorum === 1 ? 'es' : ''} that it is
      ${listed(policy.criteria.map(criterionInWords))}, and its licence is
      ${listed(policy.licenses, 'or')}.
    </p>
    ${ownCriteria(policy)} ${publishers(policy)} ${others(policy)}
    <p>
      <a href="../auditors/">Who reviews</a>, and <a href="../queue/">what waits for a review</a>
    </p>
  </section>`

type Policy = SiteSettings['policy']

const ownCriteria = ({ definitions = [] }: Policy): Content =>
  definitions.length > 0 &&
  html`<dl class="meanings">
    ${definitions.map(
      ({ name, description, implies }) =>
        html`<div>
          <dt>${name}</dt>
          <dd dir="auto">
            ${description}${implies.length > 0 && ` It implies ${listed(implies)}.`}
          </dd>
        </div> `,
    )}
  </dl>`

const publishers = ({ publishers: trusted = [] }: Policy): Content =>
  trusted.length > 0 &&
  html`<ul class="plain">
    ${trusted.map(
      ({ who, packages, until }) =>
        html`<li>
          What ${who} builds of ${listed(packages)} until
          <time datetime="${until}">${until}</time> counts as reviewed.
        </li> `,
    )}
  </ul>`

const others = ({ imports = [] }: Policy): Content =>
  imports.length > 0 &&
  html`<p>
    Reviews of ${imports.map((url, at) => html`${at > 0 && ', '}${link(url, addressInWords(url))}`)}
    count too.
  </p>`

const releasesSection = ({ releases = [] }: CatalogInput): Content =>
  releases[0] &&
  html`<section aria-labelledby="releases">
    <h2 id="releases">Releases</h2>
    <p>
      The newest is ${releases[0].name}.
      <a href="../releases/">What each release brought</a>: packages, versions, licences,
      vulnerabilities.
    </p>
  </section>`

const apiSection = (site: SiteSettings): Markup =>
  html`<section aria-labelledby="api">
    <h2 id="api">For programs</h2>
    <ul class="plain">
      <li>
        <a href="../v2/packages.json"><code>v2/packages.json</code></a
        >: all packages with their versions and states
      </li>
      <li>
        <code>v2/packages/NAME.json.gz</code>: one package, packed by gzip, with the reviews,
        binaries, digests, dependencies and install lines of its versions
      </li>
      <li>
        <a href="../v2/checksums.json"><code>v2/checksums.json</code></a
        >: the sha256 of every
        file${site.signer !== undefined && html`, signed by ${site.signer} in <a href="../${CHECKSUMS_BUNDLE}"><code>${CHECKSUMS_BUNDLE}</code></a>`}
      </li>
    </ul>
  </section>`

/** The guides of the version that wrote the index: what they say of it holds. */
const GUIDES = [
  ['installing', 'Install packages'],
  ['environments', 'Load what is installed'],
  ['containers', 'Packages in containers'],
  ['trust', 'Whom to trust, and what is checked'],
  ['api', 'The index as an API'],
] as const

const documentationSection = ({ generator }: SiteSettings): Markup =>
  html`<section aria-labelledby="documentation">
    <h2 id="documentation">Documentation</h2>
    <p>Of Pakages ${generator}, which wrote this index:</p>
    <ul class="plain">
      ${GUIDES.map(([page, title]) => html`<li>${link(docsAddress(generator, page), title)}</li> `)}
    </ul>
  </section>`
