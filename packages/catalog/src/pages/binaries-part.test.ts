import { expect, test } from '@jest/globals'
import { digestOf } from '@pakages/image'
import type { VersionDocument } from '../documents.ts'
import { binariesPart } from './binaries-part.ts'
import { html } from './html.ts'

const digest = digestOf('x')

/** The part of a page for a binary with one statement. */
const shown = (predicateType: string): string => {
  const binary = {
    ...{ hash: 'a'.repeat(32), target: 'x86_64', os: 'debian12', size: 1, sboms: [] },
    install: { spack: [], pakages: [], docker: [] },
    ...{ image: 'registry.example/acme', manifest: digest },
    attestations: [{ predicateType, manifest: digest, signer: 'acme' }],
  }
  return html`${binariesPart({ name: 'acme', version: '1', binaries: [binary] } as unknown as VersionDocument, false)}`
    .text
}

test.each([
  ['https://slsa.dev/provenance/v1', 'Provenance'],
  ['https://cyclonedx.org/bom', 'SBOM (CycloneDX)'],
  ['https://spdx.dev/Document/v2.3', 'SBOM (SPDX)'],
  ['https://openvex.dev/ns/v0.2.0', 'Statement on vulnerabilities (VEX)'],
  ['https://in-toto.io/attestation/vulns/v0.1', 'Scan for vulnerabilities'],
  ['https://example.org/of-nobody-known/v1', 'Another statement'],
])('a statement of the type %s is called %s', (type, name) => {
  const text = shown(type).replaceAll(/<[^>]*>/g, '')
  expect(text.replaceAll(/\s+/g, ' ')).toContain(`${name} signed by acme`)
  expect(text).not.toContain(type)
  // Who points at it is told which one.
  expect(shown(type)).toContain(`title="${type}, ${digest}"`)
})
