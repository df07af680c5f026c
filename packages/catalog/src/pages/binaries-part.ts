import { shortHash } from '@pakages/model'
import type { BinaryDocument, VersionDocument } from '../documents.ts'
import { commonFirst } from '../entries/common-first.ts'
import { statesForBinary } from '../entries/install-lines.ts'
import { builtFrom, factsToPick } from './picked-facts.ts'
import { facetsOf, type BinaryFacet } from './binary-facets.ts'
import { packagePath } from '../site/paths.ts'
import { html, type Content, type Markup } from './html.ts'
import { bytesInWords, amountOf, dayOf, listed, shortDigest } from './words.ts'

const FORMATS = { cyclonedx: 'CycloneDX', spdx: 'SPDX' } as const

/**
 * Names that people know for predicate types
 * (https://github.com/in-toto/attestation/tree/main/spec/predicates).
 */
const PREDICATES: readonly [RegExp, string][] = [
  [/^https:\/\/slsa\.dev\/provenance\//, 'Provenance'],
  [/^https:\/\/cyclonedx\.org\/bom/, 'SBOM (CycloneDX)'],
  [/^https:\/\/spdx\.dev\/Document/, 'SBOM (SPDX)'],
  [/^https:\/\/github\.com\/syspack\/pakages\/review\//, 'Review'],
  [/^https:\/\/openvex\.dev\/ns/, 'Statement on vulnerabilities (VEX)'],
  [/^https:\/\/in-toto\.io\/attestation\/vulns\b/, 'Scan for vulnerabilities'],
  [/^https:\/\/in-toto\.io\/attestation\/test-result\b/, 'Test result'],
  [/^https:\/\/in-toto\.io\/attestation\/link\b/, 'Record of a step (in-toto link)'],
  [/^https:\/\/in-toto\.io\/attestation\/release\b/, 'Release'],
  [/^https:\/\/sigstore\.dev\/cosign\/sign\//, 'Signature'],
  [/^https:\/\/slsa\.dev\/verification_summary\//, 'Summary of a verification'],
]

/**
 * The binaries of a version, the most common first: for what, with what, how large, when, and what
 * is attached to them. The picker reads the values of the preferred version's.
 * @param brief Without what else stands on the page or in its document: from what the first was built,
 * and the digests of statements.
 */
export function binariesPart(version: VersionDocument, brief: boolean): Content {
  const binaries = commonFirst(version.binaries)
  if (binaries.length === 0) return html`<p class="note">There are no binaries.</p>`
  const facets = facetsOf(binaries)
  const toPick = factsToPick(binaries)
  const allows = differingAllows(version, binaries)
  return html`<table
    class="binaries"
    data-document="../../${packagePath(version.name)}"
    data-version="${version.version}"
  >
    <thead>
      <tr>
        <th scope="col">Target</th>
        <th scope="col">System</th>
        <th scope="col">Compiler</th>
        <th scope="col">Size</th>
        <th scope="col">Built</th>
      </tr>
    </thead>
    ${binaries.map((binary, at) =>
      binaryRows(binary, { facets, toPick: toPick[at], allow: allows[at], at, brief }),
    )}
  </table>`
}

/** What the line of each binary allows; nothing where all allow the same. */
function differingAllows(
  { state, allow = [] }: VersionDocument,
  binaries: readonly BinaryDocument[],
): string[] {
  const all = binaries.map((binary) => statesForBinary(state, allow, binary).join(','))
  return new Set(all).size > 1 ? all : []
}

interface Row {
  readonly facets: readonly BinaryFacet[]
  /** What the picker changes with it. */
  readonly toPick: Content
  /** What its line allows, where those of others allow something else. */
  readonly allow: string | undefined
  readonly at: number
  readonly brief: boolean
}

function binaryRows(binary: BinaryDocument, { facets, toPick, allow, at, brief }: Row): Markup {
  const { hash, manifest, target, os, compiler, variants = [], size } = binary
  const choice = facets.map(({ key, values }) => html` data-${key}="${values[at]}"`)
  return html`<tbody
    data-hash="${hash}"
    data-platform="${binary.platform} ${target}"
    ${binary.install.docker.length > 0 && html` data-image`}
    ${allow !== undefined && html` data-allow="${allow}"`}
    ${choice}
  >
    <tr>
      <th scope="row">${target}</th>
      <td>${os}</td>
      <td>${compiler ?? html`<span class="note">not known</span>`}</td>
      <td class="number">${bytesInWords(size)}</td>
      <td>${whence(binary, brief && at === 0)}</td>
    </tr>
    <tr class="binary-more">
      <td colspan="5">
        ${variants.length > 0 && html`<p><code>${variants.join(' ')}</code></p>`}
        <p class="note">
          <code class="image" title="${binary.image}@${manifest}">${shortDigest(manifest)}</code>
          <code title="Spack hash">/${shortHash(hash)}</code>
        </p>
        <p class="note">${attestations(binary, brief)}.</p>
        ${coverage(binary)} ${sbomView(binary)} ${toPick}
      </td>
    </tr>
  </tbody> `
}

/** @param brief Whether the facts of the page tell the rest. */
function whence({ built }: BinaryDocument, brief: boolean): Content {
  if (!built) return html`<span class="note">nobody signed that</span>`
  return brief && built.time !== undefined
    ? html`<time>${dayOf(built.time)}</time>`
    : builtFrom(built)
}

/** Words with what a pointer is told of them. */
const titled = (words: string, title: string, brief: boolean): Content =>
  brief ? words : html`<span title="${title}">${words}</span>`

/**
 * What the SBOMs of a binary list, which scripts read out of the document of the package, and how
 * to have the SBOMs themselves. Whoever may push may attach one: those that somebody signed stand
 * among the signed statements.
 */
function sbomView({ sboms: all, image }: BinaryDocument): Content {
  if (all.length === 0) return html`<p class="note">No SBOM.</p>`
  const components = Math.max(...all.map((sbom) => sbom.components ?? 0))
  return html`<details class="quiet-details sbom">
    <summary>
      SBOM
      (${listed(all.map(({ format }) => FORMATS[format]))})${components > 0 && `, ${amountOf(components, 'component')}`}
    </summary>
    <p class="note">To have it as it was attached, which nobody signed:</p>
    ${all.map(({ manifest }) => html`<p><code class="line">oras pull ${image}@${manifest}</code></p>`)}
  </details>`
}

function attestations({ attestations: all }: BinaryDocument, brief: boolean): Content {
  if (all.length === 0) return 'Not signed'
  return all.map(
    ({ predicateType, manifest, signer }, at) =>
      html`${at > 0 && ', '}${titled(nameOf(predicateType), `${predicateType}, ${manifest}`, brief)}
      ${signer === undefined ? 'that was not checked' : `signed by ${signer}`}`,
  )
}

/** A binary that came after a review: whether the review holds for it is the policy's to say. */
function coverage({ covered, unmatched = [] }: BinaryDocument): Content {
  if (unmatched.length === 0 && covered !== false) return undefined
  const who =
    unmatched.length > 0 ? `${listed(unmatched)} did not see this binary when approving. ` : ''
  return html`<p class="${covered === false ? 'stale' : 'note'}">
    ${who}${covered === false ? 'The approval does not hold for it.' : 'The approval holds all the same: a trusted signer built it from the recipe that was reviewed.'}
  </p>`
}

/** Of a type that nobody here knows, the address alone would say nothing. */
const nameOf = (predicateType: string): string =>
  PREDICATES.find(([pattern]) => pattern.test(predicateType))?.[1] ?? 'Another statement'
