import type { Concern, VersionDocument } from '../documents.ts'
import { segment } from '../site/paths.ts'
import { html, type Content, type Markup } from './html.ts'
import { icon } from './icons.ts'
import { listed } from './words.ts'

/** How many are named before the rest is only counted. */
const MOST = 12

/** What a version brings along to run that was removed or rejected, or is vulnerable. */
export function concernsPart({ concerns = [] }: VersionDocument): Content {
  if (concerns.length === 0) return undefined
  const gone = concerns.filter(({ state }) => state !== undefined)
  const rest = concerns.filter(({ state }) => state === undefined)
  return html`<div class="concerns">
    <p>${icon('warning')}<strong>It brings along what is not in order.</strong></p>
    <ul>
      ${[...gone, ...rest].slice(0, MOST).map(item)}
    </ul>
    ${concerns.length > MOST && html`<p>And ${concerns.length - MOST} more, all named in the JSON.</p>`}
  </div>`
}

/** What is wrong with something that a version needs, in a word; undefined for what is in order. */
export const concernWord = (
  { concerns = [] }: Pick<VersionDocument, 'concerns'>,
  needed: { readonly name: string; readonly version: string },
): string | undefined => {
  const found = concerns.find(
    ({ name, version }) => name === needed.name && version === needed.version,
  )
  return found && (found.state ?? 'vulnerable')
}

function item({ name, version, state, reason, advisories }: Concern): Markup {
  const said = [
    state === 'removed' && 'was removed',
    state === 'rejected' && 'was rejected by an auditor',
    advisories.length > 0 &&
      `is vulnerable (${listed(advisories.slice(0, 3))}${advisories.length > 3 ? ` and ${advisories.length - 3} more` : ''})`,
  ].filter((one) => one !== false)
  return html`<li>
    <a href="../${segment(name)}/#v-${segment(version)}">${name} ${version}</a>
    ${said.join(', and ')}${reason !== undefined && reason !== '' ? html`: <span dir="auto">${reason}</span>` : '.'}
  </li>`
}
