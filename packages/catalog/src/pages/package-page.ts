import type { VersionDocument } from '../documents.ts'
import type { PackageSummary } from '../entries/package-entry.ts'
import { hasOwnFiles } from '../discovery/discovery-files.ts'
import type { CatalogInput } from '../input.ts'
import { advisoriesPart } from './advisories-part.ts'
import { badgesPart } from './badges-part.ts'
import { binariesPart } from './binaries-part.ts'
import { dependenciesPart, usersPart } from './dependencies-part.ts'
import { html, Markup, safeHref, type Content } from './html.ts'
import { badge } from './icons.ts'
import { installSection } from './install-section.ts'
import { packageFacts } from './package-facts.ts'
import { pager } from './pager.ts'
import { partHeading } from './part-heading.ts'
import { reviewsPart } from './reviews-part.ts'
import { packagePath, segment } from '../site/paths.ts'
import { shell } from './shell.ts'
import { tabs, type Tab } from './tabs.ts'
import { neededToRun } from './drawn-graph.ts'
import { commonFirst } from '../entries/common-first.ts'
import { isLarge } from '../entries/large.ts'
import { changesIn, olderVersions, pagesOf, versionsOfPage } from './version-list.ts'
import { filesPart, sourcesPart } from './version-section.ts'

/** A page of a package, by the number that its address ends with. */
export interface PackagePage {
  /** 1 is the page of the package itself. */
  readonly number: number
  readonly content: Markup
}

/**
 * The pages of one package: its own with the newest versions, and more for older ones.
 * @param versions The documents of its versions, newest first.
 * @param feed Where its feed lies, from the root of the site; undefined: it has none.
 */
export function packagePages(
  input: CatalogInput,
  owner: PackageSummary,
  versions: readonly VersionDocument[],
  feed: string | undefined,
): PackagePage[] {
  const others = Array.from({ length: pagesOf(versions.length) - 1 }, (_, at) => at + 2)
  return [
    { number: 1, content: packagePage(input, owner, versions, feed) },
    ...others.map((number) => ({ number, content: olderPage(input, owner, versions, number) })),
  ]
}

/** With more versions the page takes so long that it must not wait for another answer, too. */
const MANY = 50

function packagePage(
  input: CatalogInput,
  owner: PackageSummary,
  versions: readonly VersionDocument[],
  feed: string | undefined,
): Markup {
  const preferred = versions.find((version) => version.version === owner.preferred)
  return shell(input.site, {
    title: owner.name,
    root: '../../',
    path: `packages/${segment(owner.name)}/`,
    feed,
    head: linkedData(owner, preferred),
    script: 'package.js',
    whole: versions.length > MANY,
    description: owner.description ?? `${owner.name}, built with Spack.`,
    main: html`<nav class="crumbs" aria-label="Breadcrumb">
        <a href="../../">Packages</a> <span aria-hidden="true">/</span>
        <span aria-current="page">${owner.name}</span>
      </nav>
      <div class="package">
        <div class="package-head">
          <h1>${owner.name}</h1>
          ${preferred && html`<p class="package-state"><span class="package-version">${preferred.version}</span> ${badge(preferred.state)}</p>`}
          ${owner.description !== undefined && html`<p class="lead" dir="auto">${owner.description}</p>`}
        </div>
        ${packageFacts(owner, preferred, feed)}
        <div class="package-body">
          ${tabs(`Parts of ${owner.name}`, partsOf(input, owner, versions, preferred))}
        </div>
      </div>`,
  })
}

/** What search engines read of it: https://schema.org/SoftwareApplication. */
function linkedData(
  { name, homepage }: PackageSummary,
  preferred: VersionDocument | undefined,
): Markup {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'SoftwareApplication',
    name,
    applicationCategory: 'DeveloperApplication',
    ...(preferred && { softwareVersion: preferred.version }),
    ...(preferred?.license !== undefined && { license: preferred.license }),
    ...(safeHref(homepage) !== undefined && { url: homepage }),
  }
  // In a script element nothing is an entity: what could end it is written as JSON writes it.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c')
  return new Markup(`<script type="application/ld+json">${text}</script>`)
}

function partsOf(
  input: CatalogInput,
  owner: PackageSummary,
  versions: readonly VersionDocument[],
  preferred: VersionDocument | undefined,
): Tab[] {
  const first = preferred && commonFirst(preferred.binaries)[0]
  return [
    ...(preferred
      ? [{ id: 'overview', name: 'Overview', content: overview(input, versions, preferred) }]
      : []),
    {
      id: 'versions',
      name: 'Versions',
      number: versions.length,
      content: versionsPart(input, owner, versions),
    },
    ...(preferred && first
      ? [
          {
            id: 'dependencies',
            name: 'Dependencies',
            number: neededToRun(first.dependencies).length - 1,
            content: dependenciesPart(preferred, isLarge(input)),
          },
          {
            id: 'binaries',
            name: 'Binaries',
            number: preferred.binaries.length,
            content: binariesPart(preferred, isLarge(input)),
          },
        ]
      : []),
    { id: 'users', name: 'Used by', number: owner.usedBy.length, content: usersPart(owner) },
  ]
}

const overview = (
  input: CatalogInput,
  versions: readonly VersionDocument[],
  preferred: VersionDocument,
): Content =>
  html`<div id="v-${segment(preferred.version)}">${installSection(preferred, input.site)}</div>
    <div id="reviews">
      ${partHeading(3, preferred.state === 'removed' ? 'Why it was removed' : 'Reviews')}
      ${reviewsPart(preferred)}
    </div>
    <div id="vulnerabilities">${advisoriesPart(preferred, 3)}</div>
    ${changesIn(versions, preferred)} ${filesPart(preferred, 3)} ${sourcesPart(preferred, 3)}
    ${hasOwnFiles(input) && badgesPart(input.site, preferred.name)}`

const versionsPart = (
  input: CatalogInput,
  owner: PackageSummary,
  versions: readonly VersionDocument[],
): Content =>
  versions.length === 0
    ? html`<p class="empty">There are no versions of this package.</p>`
    : html`<div class="versions" data-document="../../${packagePath(owner.name)}">
          ${versionsOfPage(versions, 1, { preferred: owner.preferred, brief: isLarge(input) })}
        </div>
        ${isLarge(input) && howToInstall(owner)} ${olderVersions(versions)}`

/** Stands once where the lines of all versions would say the same. */
const howToInstall = ({ name }: PackageSummary): Markup =>
  html`<p class="note">
    The line of the overview installs any of them with its version in it,
    <code>${name}@VERSION</code>, and after <code>--allow</code> its state where that is not
    approved.
  </p>`

function olderPage(
  input: CatalogInput,
  owner: PackageSummary,
  versions: readonly VersionDocument[],
  number: number,
): Markup {
  return shell(input.site, {
    title: `${owner.name}, older versions, ${number}`,
    root: '../../',
    script: 'package.js',
    description: `Older versions of ${owner.name}.`,
    main: html`<nav class="crumbs" aria-label="Breadcrumb">
        <a href="../../">Packages</a> <span aria-hidden="true">/</span>
        <a href="./">${owner.name}</a> <span aria-hidden="true">/</span>
        <span aria-current="page">older versions</span>
      </nav>
      <h1>${owner.name}, older versions</h1>
      ${olderPager(versions.length, number, 'Pages of versions')}
      <h2 class="unseen">Versions</h2>
      <div class="versions" data-document="../../${packagePath(owner.name)}">
        ${versionsOfPage(versions, number, { brief: isLarge(input) })}
      </div>
      ${olderPager(versions.length, number, 'Pages of versions, below')}`,
  })
}

const olderPager = (versions: number, number: number, label: string): Markup =>
  pager({
    ...{ number, last: pagesOf(versions), label, words: ['Newer', 'Older'] },
    address: (page) => (page === 1 ? './#versions' : `versions-${page}.html`),
  })
