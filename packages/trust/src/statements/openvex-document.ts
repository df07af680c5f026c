import { digestOf } from '@pakages/image'
import { hexOf, type AuditorStatement, type OpenVex } from '@pakages/model'

/**
 * The predicate type of a signed OpenVEX document, as `vexctl attest` has it, and the context of
 * the document itself.
 */
export const OPENVEX_PREDICATE = 'https://openvex.dev/ns/v0.2.0'

/** The package URL of a version, or of one build of it, as statements name it. */
export const statedPurl = ({
  name,
  version,
  hash,
}: Pick<AuditorStatement, 'name' | 'version' | 'hash'>): string =>
  `pkg:spack/${name}@${version}${hash === undefined ? '' : `?sha=${hash}`}`

/**
 * What an auditor says as an OpenVEX document. It follows from the words alone, so that whoever
 * reads a record can see that both say the same.
 */
export function openVexOf(words: AuditorStatement): OpenVex {
  const { vulnerability, status, justification, note, auditor, team, time, source } = words
  const told = Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    '@context': OPENVEX_PREDICATE,
    '@id': `https://openvex.dev/docs/public/vex-${hexOf(digestOf(JSON.stringify(told)))}`,
    author: auditor,
    role: team === undefined ? 'auditor' : `auditor of ${team}`,
    timestamp: time,
    version: 1,
    tooling: `pakages review (${source})`,
    statements: [
      {
        vulnerability: { name: vulnerability },
        products: [{ '@id': statedPurl(words) }],
        status,
        ...(note !== '' && { status_notes: note }),
        ...(justification !== undefined && { justification }),
        // OpenVEX wants to be told what to do about what is affected.
        ...(status === 'affected' && {
          action_statement: note === '' ? 'Take a version that is fixed.' : note,
        }),
      },
    ],
  }
}
