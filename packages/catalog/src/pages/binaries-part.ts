import type { BinaryDocument, VersionDocument } from '../documents.ts'
import { html, type Content, type Markup } from './html.ts'
import { bytesInWords, counted, shortDigest } from './words.ts'

const FORMATS = { cyclonedx: 'CycloneDX', spdx: 'SPDX' } as const

/** Names that people know for predicate types (https://github.com/in-toto/attestation/tree/main/spec/predicates). */
const PREDICATES: readonly [RegExp, string][] = [
  [/^https:\/\/slsa\.dev\/provenance\//, 'provenance'],
  [/^https:\/\/(cyclonedx\.org\/bom|spdx\.dev\/Document)/, 'SBOM'],
  [/review/, 'review']
]

/** The binaries of a version: for what, how large, under which digest, and what is attached to them. */
export function binariesPart(version: VersionDocument): Content {
  if (version.binaries.length === 0) return undefined
  return html`<h4>Binaries</h4>
<div class="scroll" tabindex="0" role="region" aria-label="Binaries of ${version.name} ${version.version}"><table>
<thead><tr><th scope="col">Target</th><th scope="col">System</th><th scope="col">Compiler</th><th scope="col">Size</th><th scope="col">Image</th><th scope="col">SBOM</th><th scope="col">Signed</th></tr></thead>
<tbody>${version.binaries.map(binaryRow)}</tbody></table></div>`
}

function binaryRow(binary: BinaryDocument): Markup {
  return html`<tr><th scope="row">${binary.target}</th><td>${binary.os}</td><td>${binary.compiler ?? 'none'}</td><td class="number">${bytesInWords(binary.size)}</td>
<td><code title="${binary.image}@${binary.manifest}">${shortDigest(binary.manifest)}</code> <button class="quiet copy" type="button" data-copy="${binary.image}@${binary.manifest}" aria-label="Copy the image for ${binary.target}, ${binary.hash.slice(0, 7)}" hidden>Copy</button></td>
<td>${sboms(binary)}</td><td>${attestations(binary)}</td></tr>
`
}

function sboms(binary: BinaryDocument): Content {
  if (binary.sboms.length === 0) return 'none'
  return binary.sboms.map((sbom, at) => html`${at > 0 && ', '}<span title="${binary.image}@${sbom.manifest}">${FORMATS[sbom.format]}</span>${sbom.components !== undefined && ` (${counted(sbom.components, 'component')})`}`)
}

function attestations(binary: BinaryDocument): Content {
  if (binary.attestations.length === 0) return 'no'
  return binary.attestations.map(({ predicateType, manifest, signer }, at) => html`${at > 0 && ', '}<span title="${binary.image}@${manifest}">${PREDICATES.find(([pattern]) => pattern.test(predicateType))?.[1] ?? predicateType}</span>${signer === undefined ? ' (not checked)' : ` by ${signer}`}`)
}
