import type { VersionState } from '@pakages/model'
import type { PackagesDocument } from '../documents.ts'
import type { SearchNames } from '../entries/search-index.ts'
import type { CatalogInput } from '../input.ts'
import { segment } from '../site/paths.ts'
import type { SiteFile } from '../site/site-file.ts'
import { STATES } from '../state.ts'
import { html, type Content, type Markup } from './html.ts'
import { badge, icon } from './icons.ts'
import { inlinedData } from './inlined.ts'
import { showcase } from './home-showcase.ts'
import { shell } from './shell.ts'
import { amountOf } from './words.ts'

/**
 * How many packages stand in the page itself, for people without scripts and until the search has
 * loaded.
 */
const SHOWN = 30

/** What the search begins with, which stands in the page, and the file that it reads afterwards. */
export interface SearchParts {
  readonly names: SearchNames
  readonly details: SiteFile
}

/** By digest: a browser keeps it until it changes. */
const addressOf = ({ path, sha256 }: SiteFile): string => `${path}?v=${sha256.slice(0, 10)}`

type Listed = PackagesDocument['packages'][number]

/**
 * The start page: search as you type, filters, and the first packages.
 * @param input With versions newest first.
 * @param usersOf How many packages need one of that name.
 */
export function homePage(
  input: CatalogInput,
  list: readonly Listed[],
  search: SearchParts,
  usersOf: (name: string) => number,
): Markup {
  const { site } = input
  return shell(site, {
    title: site.title,
    description: site.description ?? `${amountOf(list.length, 'package')} built with Spack.`,
    root: '',
    path: '',
    here: 'search',
    script: 'home.js',
    whole: true,
    main: html`<section class="hero">
        <h1>${site.title}</h1>
        <p class="lead">${site.description ?? 'Packages built with Spack, reviewed and signed.'}</p>
        ${searchForm(list, search.details)}
      </section>
      ${showcase(input, usersOf)} ${results(input, list)} ${inlinedData('names', search.names)}`,
  })
}

const searchForm = (list: readonly Listed[], details: SiteFile): Markup =>
  html`<form id="search" role="search" data-details="${addressOf(details)}">
    <label class="unseen" for="q">Search packages</label>
    <div class="field">
      ${icon('search')}<input
        id="q"
        name="q"
        type="search"
        placeholder="Search ${amountOf(list.length, 'package')}"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        maxlength="200"
        aria-describedby="count"
      /><kbd aria-hidden="true">/</kbd>
    </div>
    <div class="filters" hidden>
      <fieldset class="states">
        <legend class="unseen">State</legend>
        ${STATES.map((state) => stateFilter(state, list))}
      </fieldset>
      <div class="selects">
        ${picker('license', 'Licence')}${picker('target', 'Target')}${picker('system', 'System')}${picker('tag', 'Tag')}${vulnerablePicker}<button
          class="quiet clear"
          type="button"
          hidden
        >
          Clear filters
        </button>
      </div>
    </div>
  </form>`

function results(input: CatalogInput, list: readonly Listed[]): Markup {
  const versions = list.reduce((sum, entry) => sum + entry.versions.length, 0)
  return html`<section aria-labelledby="results-heading">
    <h2 id="results-heading">Packages</h2>
    <p id="count" class="count">
      ${amountOf(list.length, 'package')}, ${amountOf(versions, 'version')}
    </p>
    ${list.length === 0 ? emptyState(input) : firstResults(list)}
  </section>`
}

/** The first packages; the search shows others, and says when there is none. */
const firstResults = (list: readonly Listed[]): Markup =>
  html`<ol id="results" class="results">
      ${list.slice(0, SHOWN).map(row)}
    </ol>
    <div id="nothing" class="empty" hidden>
      <h3>Nothing fits</h3>
      <p id="nearest"></p>
    </div>
    <button id="more" class="more" type="button" hidden>Show more</button>
    ${
      list.length > SHOWN &&
      html`<noscript
        ><p>
          <a href="all/">All ${amountOf(list.length, 'package')} on one page</a>
        </p></noscript
      >`
    }`

function stateFilter(state: VersionState, list: readonly Listed[]): Content {
  const number = list.filter((entry) =>
    entry.versions.some((version) => version.state === state),
  ).length
  return (
    number > 0 &&
    html`<label class="chip ${state}"
      ><input type="checkbox" name="state" value="${state}" />${icon(state)}<span>${state}</span>
      <small>${number.toLocaleString('en-US')}</small></label
    >`
  )
}

const picker = (name: string, label: string): Markup =>
  html`<label class="picker"
    ><span>${label}</span
    ><select name="${name}">
      <option value="">any</option>
    </select></label
  >`

/** Of the version that a result shows. */
const vulnerablePicker = html`<label class="picker"
  ><span>Vulnerabilities</span
  ><select name="vulnerable">
    <option value="">any</option>
    <option value="0">none known</option>
    <option value="1">known</option>
  </select></label
>`

function row(entry: Listed): Markup {
  const preferred = entry.versions.find((version) => version.version === entry.preferred)
  return html`<li>
    <a class="row" href="packages/${segment(entry.name)}/"
      ><span class="row-name">${entry.name}</span>
      <span class="row-version">${entry.preferred}</span> ${preferred && badge(preferred.state)}
      <span class="row-text" dir="auto">${entry.description}</span>
      ${entry.license !== undefined && html`<span class="row-license">${entry.license}</span>`}</a
    >
  </li> `
}

function emptyState(input: CatalogInput): Markup {
  return html`<div class="empty">
    <h3>No packages yet</h3>
    <p>
      The registry <code>${input.site.registry}</code> holds no binaries. After the first
      <code>push</code>, run <code>index</code> again and they appear here.
    </p>
  </div>`
}

/** Every package as a plain list of links, for people without scripts and for crawlers. */
export function allPage(input: CatalogInput, list: readonly Listed[]): Markup {
  return shell(input.site, {
    title: 'All packages',
    description: `All ${amountOf(list.length, 'package')} of ${input.site.title}.`,
    root: '../',
    main: html`<h1>All packages</h1>
      <p class="count">${amountOf(list.length, 'package')}</p>
      <ul class="columns">
        ${list.map(
          (entry) =>
            html`<li><a href="../packages/${segment(entry.name)}/">${entry.name}</a></li> `,
        )}
      </ul>`,
  })
}
