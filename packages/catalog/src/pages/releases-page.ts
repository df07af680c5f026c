import { shellWord } from '@pakages/core'
import { installLine, isReachable } from '../entries/install-lines.ts'
import type { CatalogInput } from '../input.ts'
import type { ReleaseChanges } from '../releases.ts'
import { segment } from '../site/paths.ts'
import { copyable } from './copyable.ts'
import { html, type Content, type Markup } from './html.ts'
import { shell } from './shell.ts'
import { amountOf, dayOf } from './words.ts'

/** Packages of one kind that a release lists before it only counts the rest. */
const MOST = 200

/** More than this stand in columns. */
const IN_COLUMNS = 12

/** What each release brought since the one before it: packages, versions, licences, vulnerabilities. */
export const releasesPage = (
  { site, packages }: CatalogInput,
  releases: readonly ReleaseChanges[],
): Markup => {
  const known = new Set(packages.map(({ name }) => name))
  return shell(site, {
    title: 'Releases',
    description: `What each release of ${site.title} brought.`,
    root: '../',
    main: html`<h1>Releases</h1>
      <p class="lead">
        Each release is a set of binaries that is never changed. All of it
        <a href="../v2/releases.json">as JSON</a>.
      </p>
      ${isReachable(site) && copyable('Install from a release', 'line for a release', [`${installLine(site, 'PACKAGE')} --generation ${shellWord(releases[0]?.name ?? 'NAME')}`])}
      ${releases.map((release) => section(release, known))}`,
  })
}

function section(release: ReleaseChanges, known: ReadonlySet<string>): Markup {
  const { name, since, recorded, packages, added, removed, changed, rebuilt } = release
  const id = `release-${segment(name)}`
  const isSame = [added, removed, changed, rebuilt].every((list) => list.length === 0)
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${name}</h2>
    <p class="note">
      <time>${dayOf(recorded)}</time>, ${amountOf(packages, 'package')}, generation
      ${release.generation}${since !== undefined && html`, compared with ${since}`}${release.commit !== undefined && html`, commit <code>${release.commit.slice(0, 12)}</code>`}.
    </p>
    ${isSame && html`<p>The same packages.</p>`}
    ${list('Added', added, (one) => html`${nameOf(one.name, known)} ${one.versions.join(', ')}`)}
    ${list('Removed', removed, (one) => html`${nameOf(one.name, known)} ${one.versions.join(', ')}`)}
    ${list('Changed', changed, (one) => changedLine(one, known))}
    ${list('Built anew', rebuilt, (one) => nameOf(one, known))} ${vulnerabilityPart(release, known)}
  </section>`
}

const nameOf = (name: string, known: ReadonlySet<string>): Content =>
  known.has(name) ? html`<a href="../packages/${segment(name)}/">${name}</a>` : name

const changedLine = (
  { name, before, now, licenses }: ReleaseChanges['changed'][number],
  known: ReadonlySet<string>,
): Markup =>
  html`${nameOf(name, known)} ${before.join(', ')} →
  ${now.join(', ')}${licenses && html`; licence ${licenses.before.join(', ')} → ${licenses.now.join(', ')}`}`

function list<T>(title: string, all: readonly T[], line: (one: T) => Content): Content {
  if (all.length === 0) return undefined
  return html`<h3>${title}</h3>
    <ul class="${all.length > IN_COLUMNS ? 'plain columns' : 'plain'}">
      ${all.slice(0, MOST).map((one) => html`<li>${line(one)}</li> `)}
    </ul>
    ${all.length > MOST && html`<p>and ${all.length - MOST} more</p>`}`
}

function vulnerabilityPart(
  { vulnerabilities, since }: ReleaseChanges,
  known: ReadonlySet<string>,
): Content {
  if (!vulnerabilities) return undefined
  const line = (one: (typeof vulnerabilities.new)[number]): Markup =>
    html`${one.id} (${one.severity}) in ${nameOf(one.package, known)} ${one.version}`
  return html`${list(since === undefined ? 'Open vulnerabilities' : 'Open vulnerabilities that came', vulnerabilities.new, line)}
  ${list('Open vulnerabilities that went', vulnerabilities.gone, line)}`
}
