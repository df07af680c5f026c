import type { VersionDocument } from '../documents.ts'
import { segment } from '../site/paths.ts'
import { affecting } from '../order.ts'
import { advisoriesPart } from './advisories-part.ts'
import { binariesPart } from './binaries-part.ts'
import { dependenciesPart } from './dependencies-part.ts'
import { html, link, type Content, type Markup } from './html.ts'
import { badge, icon } from './icons.ts'
import { installSection } from './install-section.ts'
import { reviewsPart } from './reviews-part.ts'
import { bytesInWords, amountOf, shortDigest } from './words.ts'

/**
 * One version, folded unless it is the preferred one: its line says the state, what it holds shows
 * who decided it and why.
 */
export function versionSection(version: VersionDocument, preferred: boolean): Markup {
  return html`<details
    class="version"
    id="v-${segment(version.version)}"
    ${preferred && html` open`}
  >
    <summary>
      <h3>${version.version}</h3>
      ${badge(version.state)} <span class="summary-rest">${summary(version)}</span>
    </summary>
    <div class="version-body">
      ${reviewsPart(version)} ${!preferred && installSection(version)} ${advisoriesPart(version)}
      ${binariesPart(version)} ${dependenciesPart(version)} ${filesPart(version)}
      ${sourcesPart(version)}
    </div>
  </details> `
}

function summary(version: VersionDocument): Content {
  const open = affecting(version).length
  const targets = [...new Set(version.binaries.map((binary) => binary.target))]
  return [
    open > 0 &&
      html`<span class="alarm"
        >${icon('warning')}${amountOf(open, 'vulnerability', 'vulnerabilities')}</span
      > `,
    targets.length > 0 ? html`<span>${targets.join(', ')}</span>` : html`<span>no binaries</span>`,
  ]
}

function filesPart(version: VersionDocument): Content {
  return (
    version.files.length > 0 &&
    html`<h4>Files</h4>
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

function sourcesPart(version: VersionDocument): Content {
  if (version.sources.length === 0 && version.recipeSha256 === undefined) return undefined
  return html`<h4>Source</h4>
    <ul class="plain">
      ${version.sources.map(
        (source) =>
          html`<li>
            ${source.url !== undefined && link(source.url, source.url)}${source.git !== undefined && link(source.git, source.git)}${source.sha256 !== undefined && html` <code class="long">sha256 ${source.sha256}</code>`}${source.commit !== undefined && html` <code class="long">commit ${source.commit}</code>`}
          </li> `,
      )}${version.recipeSha256 !== undefined && html`<li>Recipe <code class="long">sha256 ${version.recipeSha256}</code></li>`}
    </ul>`
}
