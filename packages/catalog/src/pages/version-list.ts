import type { VersionDocument } from '../documents.ts'
import { segment } from '../site/paths.ts'
import { versionBefore, changesPart } from './changes-part.ts'
import { html, type Content, type Markup } from './html.ts'
import { icon } from './icons.ts'
import { preferredLine, versionSection } from './version-section.ts'
import { amountOf } from './words.ts'

/** How many versions stand on the page of the package, and on each page of older ones. */
const FIRST_PAGE = 20
const OTHER_PAGES = 100

const pageOfVersion = (place: number): number =>
  place < FIRST_PAGE ? 1 : 2 + Math.floor((place - FIRST_PAGE) / OTHER_PAGES)

/** How many pages a package with so many versions has, its own among them. */
export const pagesOf = (versions: number): number =>
  versions === 0 ? 1 : pageOfVersion(versions - 1)

/** How versions are listed on a page. */
interface ListedHow {
  /** The version that the page itself is about. */
  readonly preferred?: string | undefined
  /** Without what scripts make of their documents all the same: the lines that install them. */
  readonly brief: boolean
}

/**
 * The versions of one page, folded. @param all All versions, newest first.
 * @param number Which page: 1 is that of the package.
 */
export const versionsOfPage = (
  all: readonly VersionDocument[],
  number: number,
  { preferred, brief }: ListedHow,
): Content =>
  all.map(
    (version, at) =>
      pageOfVersion(at) === number &&
      (version.version === preferred ? preferredLine(version) : versionSection(version, brief)),
  )

/**
 * Links to the versions that stand on other pages than that of the package, by their line (`1.20`):
 * each has the id that others link to.
 */
export function olderVersions(all: readonly VersionDocument[]): Content {
  const older = all.slice(FIRST_PAGE)
  if (older.length === 0) return undefined
  const lines = Map.groupBy(
    older.map(({ version, state }, place) => ({
      version,
      state,
      page: pageOfVersion(place + FIRST_PAGE),
    })),
    ({ version }) => lineOf(version),
  )
  return html`<h3 class="older">${amountOf(older.length, 'older version')}</h3>
    ${[...lines].map(
      ([line, versions]) =>
        html`<details class="line" ${lines.size <= 8 && html` open`}>
          <summary>${line} <small>${versions.length}</small></summary>
          <ul class="words">
            ${versions.map(
              ({ version, state, page }) =>
                html`<li>
                  <a id="v-${segment(version)}" href="versions-${page}.html#v-${segment(version)}"
                    >${version}</a
                  >${(state === 'removed' || state === 'rejected') && html`<span class="${state} mark">${icon(state)}<span class="unseen">${state}</span></span>`}
                </li>`,
            )}
          </ul>
        </details> `,
    )}`
}

/** The first two numbers of a version: what people call a release line. */
const lineOf = (version: string): string => /^\D*\d+(?:[._-]\d+)?/.exec(version)?.[0] ?? 'others'

/** What changed in a version since the one before it. */
export const changesIn = (all: readonly VersionDocument[], version: VersionDocument): Markup =>
  html`${changesPart(version, versionBefore(all, all.indexOf(version)), 3)}`
