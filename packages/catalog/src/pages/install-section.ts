import type { BinaryDocument, VersionDocument } from '../documents.ts'
import { commonFirst } from '../entries/common-first.ts'
import { installLineChecks } from '../entries/install-lines.ts'
import type { SiteSettings } from '../input.ts'
import { pickedFacts, changing } from './picked-facts.ts'
import { facetsOf } from './binary-facets.ts'
import { copyable } from './copyable.ts'
import { html, type Content, type Markup } from './html.ts'
import { tabs, type Tab } from './tabs.ts'

/**
 * The lines that install a version, one tool behind the other, and a picker of its binary where it
 * has several. The lines are those of the binary that most visitors can run, until a script looks at
 * where it runs, or the visitor chooses.
 */
export function installSection(version: VersionDocument, site: SiteSettings): Content {
  const binaries = commonFirst(version.binaries)
  const [first] = binaries
  if (version.state === 'removed') return undefined
  if (!first)
    return html`<p class="note">There are no binaries of it: there is nothing to install.</p>`
  if (version.allow?.includes('removed'))
    return html`<p class="note">
      Something that it needs was removed: there is nothing to install it from.
    </p>`
  if (first.install.pakages.length === 0)
    return html`<p class="note">
      The registry is a folder of the machine that wrote this index: there is nothing to install
      from elsewhere.
    </p>`
  return html`<section class="install" data-hash="${first.hash}" aria-label="Install">
    ${notApproved(version)} ${notHeld(version)} ${binaries.length > 1 && picker(version)}
    ${tabs('Ways to install', ways(version, site), 3)}
  </section> `
}

/** What the lines for Pakages have to allow, and why. */
function notApproved({ name, version, state, allow = [] }: VersionDocument): Content {
  if (allow.length === 0) return undefined
  const who =
    state === 'approved'
      ? `Not all that ${name} ${version} needs to run is approved`
      : `No quorum of auditors has approved ${name} ${version}`
  return html`<p class="note">
    ${who}: Pakages installs it only with <code>--allow ${allow.join(',')}</code>.
  </p>`
}

/** What the approvals of a version do not hold for; the picker says it of another binary. */
function notHeld({ state, binaries }: VersionDocument): Content {
  if (state !== 'approved' || binaries.every(({ covered }) => covered !== false)) return undefined
  const { unheld } = pickedFacts(commonFirst(binaries)[0]!)
  return html`<p class="stale">${changing('unheld', unheld)}</p>`
}

function picker(version: VersionDocument): Markup {
  const binaries = commonFirst(version.binaries)
  return html`<form class="choose" aria-label="Choose a binary">
    ${facetsOf(binaries).map(
      ({ key, label, values }) =>
        html`<label class="picker"
          ><span>${label}</span
          ><select name="${key}" autocomplete="off">
            ${[...new Set(values)].map((value) => html`<option value="${value}">${value}</option>`)}
          </select></label
        > `,
    )}
    <p class="note" data-fact="binary"></p>
  </form>`
}

function ways(version: VersionDocument, site: SiteSettings): Tab[] {
  const binaries = commonFirst(version.binaries)
  const first = binaries[0]!
  const image = binaries.find(({ install }) => install.docker.length > 0)
  const box = (
    id: string,
    name: string,
    where: string,
    label: string,
    lines: readonly string[],
    note: Content,
  ): Tab => ({ id: `install-${id}`, name, content: copyable(where, label, lines, note) })
  return [
    box(
      'pakages',
      'Pakages',
      'In a terminal',
      'lines for Pakages',
      first.install.pakages,
      installLineChecks(site),
    ),
    box(
      'spack',
      'Spack',
      'In a terminal',
      'lines for Spack',
      first.install.spack,
      html`Spack 1.0 or newer. It checks digests, not signatures: images on registries have none
      that it could read.`,
    ),
    ...(image ? [containerWay(image)] : []),
  ]
}

/** Copies from an image; the picker shows the sentence below it where there is none of a binary. */
const containerWay = ({ install, os }: BinaryDocument): Tab => ({
  id: 'install-container',
  name: 'Container',
  content: html`${copyable(
      'In a Dockerfile',
      'line for a Dockerfile',
      install.docker,
      html`Copies it, with what it needs to run, into an image of
        <span data-fact="os">${os}</span>.`,
    )}
    <p class="note no-image">
      The image of this binary does not run as a container: there is nothing to copy from.
    </p>`,
})
