import { type Certainty, type Identity, type IdentityKind } from '../../identity/identity.ts'
import type { AdvisoryEntry, Enrichment } from '../../record/entry.ts'
import type { Component } from '../component.ts'
import type { AdvisorySource } from '../finding.ts'
import { scanComponents, type ScanOutcome } from '../scan.ts'

/** A name of a package for tests, of nobody in particular. */
export const identity = (
  kind: IdentityKind,
  name: string,
  certainty: Certainty = 'certain',
): Identity => ({
  kind,
  name,
  certainty,
  origin: 'the test',
})

/** `libfoo@1.2`, known by the CPE `acme:libfoo`. */
export const component = (given: Partial<Component>): Component => ({
  name: 'libfoo',
  version: '1.2',
  identities: [identity('cpe', 'acme:libfoo')],
  patched: new Map(),
  external: false,
  from: 'spack.lock',
  ...given,
})

/** A record that says that 1.0 up to before 1.3 is affected. */
export const entry = (
  key: string,
  id: string,
  more: Partial<AdvisoryEntry> = {},
): AdvisoryEntry => ({
  key,
  id,
  aliases: [],
  summary: `about ${id}`,
  severity: { level: 'medium' },
  source: 'db',
  affected: {
    ranges: [
      { order: 'spack', events: [{ introduced: '1.0' }, { fixed: '1.3' }], certainty: 'certain' },
    ],
  },
  ...more,
})

/** Scans components with these records alone. */
export function scan(
  entries: readonly AdvisoryEntry[],
  components: readonly Component[] = [component({})],
  told: readonly Enrichment[] = [],
): ScanOutcome {
  const source: AdvisorySource = {
    entries: (key) => entries.filter((one) => one.key === key),
    enrichment: (cve) => told.find(({ key }) => key === `cve:${cve}`),
    kinds: new Map(entries.map(({ key }) => [key.slice(0, key.indexOf(':')), 1])),
  }
  return scanComponents(components, source)
}
