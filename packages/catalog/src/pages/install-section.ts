import type { VersionDocument } from '../documents.ts'
import { copyable } from './copyable.ts'
import { html, type Content } from './html.ts'

/**
 * The lines that install a version, for its first binary; nothing where there is none.
 * @param checks What the line for Pakages checks, for the section at the head of a page, which says
 * of each line what it is good for. Without it the section belongs to one version of several.
 */
export function installSection(version: VersionDocument, checks?: string): Content {
  const binary = version.binaries[0]
  if (!binary || version.state === 'removed') return undefined
  const what = `${version.name} ${version.version}`
  const main = checks !== undefined
  const place = main ? '' : `, version ${version.version}`
  return html`<section class="install">
    ${main ? html`<h2>Install</h2>` : html`<h4>Install this version</h4>`}
    ${version.state !== 'approved' && html`<p class="note">No quorum of auditors has approved ${what}: Pakages installs it only with <code>--allow ${version.state}</code>.</p>`}
    ${copyable('Pakages', `lines for Pakages${place}`, binary.install.pakages, checks)}
    ${copyable('Spack', `lines for Spack${place}`, binary.install.spack, main && html`For <code>${binary.target}</code> on ${binary.os}. Stock Spack checks digests, not signatures.`)}
    ${copyable('Dockerfile', `line for a Dockerfile${place}`, binary.install.docker, main && html`Copies it, with what it needs to run, into an image of ${binary.os}.`)}
  </section> `
}
