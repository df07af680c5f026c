import { shortHash } from '@pakages/model'
import type { VersionDocument } from '../documents.ts'
import { commonFirst } from '../entries/common-first.ts'
import { affecting } from '../order.ts'
import { segment } from '../site/paths.ts'
import { advisoriesPart } from './advisories-part.ts'
import { builtFrom } from './picked-facts.ts'
import { changesPart } from './changes-part.ts'
import { directPart } from './dependencies-part.ts'
import { html, link, type Content, type Markup } from './html.ts'
import { badge, icon } from './icons.ts'
import { licenceLink } from './licence.ts'
import { partHeading, type PartLevel } from './part-heading.ts'
import { reasonsPart, reviewsPart } from './reviews-part.ts'
import { bytesInWords, amountOf, dayOf, listed, shortDigest } from './words.ts'

/**
 * One version that is not the preferred one, folded: its line says the state, what it holds why, and
 * how to install it. Scripts put {@link versionBody} in its place when somebody unfolds it: with all
 * of it, pages would be twice as large.
 * @param brief Whether the line that installs it is left to scripts.
 */
export function versionSection(version: VersionDocument, brief: boolean): Markup {
  return html`<details class="version" id="v-${segment(version.version)}">
    <summary>${summary(version)}</summary>
    <div class="version-body">
      ${reasonsPart(version)} ${alarmLine(version)} ${!brief && installPart(version)}
    </div>
  </details> `
}

/** What is known to be vulnerable in it or in what it needs, by name alone. */
function alarmLine(version: VersionDocument): Content {
  const own = affecting(version).map(({ id, severity }) => `${id} (${severity})`)
  const needed = (version.concerns ?? []).map(
    ({ name, version: one, state, advisories }) =>
      `${name} ${one} (${listed([...(state === undefined ? [] : [state]), ...advisories.slice(0, NAMED)])})`,
  )
  return [
    own.length > 0 && html`<p class="alarm">Vulnerable: ${inShort(own)}.</p>`,
    needed.length > 0 && html`<p class="alarm">It needs ${inShort(needed)}.</p>`,
  ]
}

/** How many of several are named. */
const NAMED = 8

const inShort = (all: readonly string[]): string =>
  all.length > NAMED
    ? `${all.slice(0, NAMED).join(', ')} and ${all.length - NAMED} more`
    : listed(all)

/**
 * All that a page says of such a version: who decided it and why, and what it is beside the one
 * before. Digests, sources and signatures are in its document.
 * @param before The version before it, which it is compared with.
 */
export const versionBody = (
  version: VersionDocument,
  before: VersionDocument | undefined,
): Markup =>
  html`${reviewsPart(version)} ${installPart(version)} ${binariesLine(version)}
  ${directPart(version)} ${advisoriesPart(version, 4)} ${changesPart(version, before, 4)}
  ${filesPart(version, 4)}
  ${version.license !== undefined && html`<p class="note">Licence ${licenceLink(version.license)}.</p>`}`

/** The preferred version in the list: all that is known of it stands on the page itself. */
export const preferredLine = (version: VersionDocument): Markup =>
  html`<a class="version current" href="#overview">${summary(version)}</a> `

const summary = (version: VersionDocument): Markup =>
  html`<h3>${version.version}</h3>
    ${badge(version.state)} <span class="summary-rest">${summaryRest(version)}</span>`

/** The line of a version in a list: vulnerabilities, when it was built, and for what. */
function summaryRest(version: VersionDocument): Content {
  const open = affecting(version).length
  const targets = [...new Set(commonFirst(version.binaries).map((binary) => binary.target))]
  const built = builtFirst(version)
  return [
    (open > 0 || version.concerns !== undefined) &&
      html`<span class="alarm"
        >${icon('warning')}${open > 0 ? amountOf(open, 'vulnerability', 'vulnerabilities') : 'in what it needs'}</span
      > `,
    targets.length > 0 ? html`<span>${targets.join(', ')}</span>` : html`<span>no binaries</span>`,
    built !== undefined && html` <time>${dayOf(built)}</time>`,
  ]
}

/** When the first of its binaries was built, as far as trusted signatures say. */
const builtFirst = ({ binaries }: VersionDocument): string | undefined =>
  binaries.flatMap(({ built }) => built?.time ?? []).sort()[0]

function installPart(version: VersionDocument): Content {
  const [line] = commonFirst(version.binaries)[0]?.install.pakages ?? []
  return line !== undefined && html`<p><code class="line">${line}</code></p>`
}

/** For what it was built, and from what; of several binaries the origin of the most common. */
function binariesLine({ binaries }: VersionDocument): Content {
  const sorted = commonFirst(binaries)
  const built = sorted[0]?.built
  return (
    sorted.length > 0 &&
    html`<p class="note">
      ${sorted.map(({ target, os, compiler, size, hash }, at) => html`${at > 0 && '; '}${target}, ${os}${compiler !== undefined && `, ${compiler}`}, ${bytesInWords(size)}, <code>/${shortHash(hash)}</code>`)}.
      ${built && html`Built from ${builtFrom(built)}, signed by ${built.signer}.`}
    </p>`
  )
}

/** The static files that the index serves for a version. */
export function filesPart(version: VersionDocument, level: PartLevel): Content {
  return (
    version.files.length > 0 &&
    html`${partHeading(level, 'Files')}
      <ul class="plain">
        ${version.files.map(
          (file) =>
            html`<li>
              <a href="../../${file.href}" download>${file.path}</a>
              <span class="note"
                >${bytesInWords(file.size)},
                <code title="${file.digest}">${shortDigest(file.digest)}</code></span
              >
            </li> `,
        )}
      </ul>`
  )
}

/** What a version was made of. */
export function sourcesPart(version: VersionDocument, level: PartLevel): Content {
  const { sources, recipeSha256 } = version
  if (sources.length === 0 && recipeSha256 === undefined) return undefined
  return html`${partHeading(level, 'Source')}
    <ul class="plain">
      ${sources.map(
        (source) =>
          html`<li>
            ${source.url !== undefined && link(source.url, source.url)}${source.git !== undefined && link(source.git, source.git)}${source.sha256 !== undefined && html` <code class="long">sha256 ${source.sha256}</code>`}${source.commit !== undefined && html` <code class="long">commit ${source.commit}</code>`}
          </li> `,
      )}${recipeSha256 !== undefined && html`<li>Recipe <code class="long">sha256 ${recipeSha256}</code></li>`}
    </ul>`
}
