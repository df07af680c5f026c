import type { VersionDocument } from '../documents.ts'
import type { PackageSummary } from '../entries/package-entry.ts'
import type { CatalogInput } from '../input.ts'
import { segment, packagePath } from '../site/paths.ts'
import { html, link, safeHref, type Content, type Markup } from './html.ts'
import { badge } from './icons.ts'
import { installLineChecks } from '../entries/install-lines.ts'
import { installSection } from './install-section.ts'
import { shell } from './shell.ts'
import { versionSection } from './version-section.ts'
import { amountOf } from './words.ts'

/** How many users of a package its page names; the document names all. */
const USERS_SHOWN = 60

/** The page of one package. @param versions The documents of its versions, newest first. */
export function packagePage(
  input: CatalogInput,
  owner: PackageSummary,
  versions: readonly VersionDocument[],
): Markup {
  const preferred = versions.find((version) => version.version === owner.preferred)
  return shell(input.site, {
    title: owner.name,
    root: '../../',
    script: 'package.js',
    description: owner.description ?? `${owner.name}, built with Spack.`,
    main: html`<nav class="crumbs" aria-label="Breadcrumb">
        <a href="../../">Packages</a> <span aria-hidden="true">/</span>
        <span aria-current="page">${owner.name}</span>
      </nav>
      <div class="package-head">
        <h1>${owner.name}</h1>
        ${preferred && html`<p class="package-state"><span class="package-version">${preferred.version}</span> ${badge(preferred.state)}</p>`}
      </div>
      ${owner.description !== undefined && html`<p class="lead">${owner.description}</p>`}
      <div class="two">
        ${facts(owner, preferred)}
        <div>
          ${preferred && installSection(preferred, installLineChecks(input.site))}
          <section aria-labelledby="versions">
            <h2 id="versions">Versions</h2>
            ${versions.length === 0 ? html`<p class="empty">There are no versions of this package.</p>` : versions.map((version) => versionSection(version, version === preferred))}
          </section>
          ${usersSection(owner)}
        </div>
      </div>`,
  })
}

function facts(owner: PackageSummary, preferred: VersionDocument | undefined): Markup {
  const entries: [string, Content][] = [
    [
      'Licence',
      preferred?.license !== undefined &&
        html`${preferred.license}${preferred.licenseAccepted === false && html` <span class="note">not accepted by the policy</span>`}`,
    ],
    [
      'Homepage',
      safeHref(owner.homepage) !== undefined &&
        link(owner.homepage, owner.homepage!.replace(/^https?:\/\/(www\.)?|\/$/g, '')),
    ],
    [
      'Maintainers',
      owner.maintainers.length > 0 &&
        html`<ul>
          ${owner.maintainers.map((name) => html`<li>${/^[A-Za-z0-9-]+$/.test(name) ? link(`https://github.com/${name}`, name) : name}</li>`)}
        </ul>`,
    ],
    [
      'Tags',
      owner.tags.length > 0 &&
        html`<ul>
          ${owner.tags.map((tag) => html`<li><a href="../../?tag=${encodeURIComponent(tag)}">${tag}</a></li>`)}
        </ul>`,
    ],
    ['Recipe', safeHref(owner.recipe) !== undefined && link(owner.recipe, 'package.py')],
    ['Data', html`<a href="../../${packagePath(owner.name)}">JSON, packed</a>`],
  ]
  return html`<aside aria-label="About ${owner.name}">
    <dl class="facts">
      ${entries.map(
        ([term, value]) =>
          value !== false &&
          html`<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div> `,
      )}
    </dl>
  </aside>`
}

function usersSection(owner: PackageSummary): Content {
  const { usedBy } = owner
  if (usedBy.length === 0) return undefined
  return html`<section aria-labelledby="users">
    <h2 id="users">Used by</h2>
    <p class="note">
      ${amountOf(usedBy.length, 'package')} of this index ${usedBy.length === 1 ? 'needs' : 'need'}
      it to link or to run.
    </p>
    <ul class="words">
      ${usedBy.slice(0, USERS_SHOWN).map((name) => html`<li><a href="../${segment(name)}/">${name}</a></li>`)}
    </ul>
    ${usedBy.length > USERS_SHOWN && html`<p class="note">And ${amountOf(usedBy.length - USERS_SHOWN, 'more', 'more')}, all named in the <a href="../../${packagePath(owner.name)}">JSON</a>.</p>`}
  </section>`
}
