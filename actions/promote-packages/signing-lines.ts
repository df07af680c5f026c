import { code, counted } from '@pakages/core'
import type { Promotion } from './step.ts'

/** The packages that a line names. */
const NAMED = 10

/** What is said of signatures. */
type Signed = Pick<Promotion, 'signing' | 'generation' | 'signer'>

/** Who signed anything of a promotion, provenance or generation; undefined where nobody did. */
export function signedBy({ signing, generation, signer }: Signed): string | undefined {
  if (signing.kind === 'signed') return signing.by
  return generation && generation.attached.length > 0 ? signer.signer?.identity : undefined
}

/**
 * What was signed and what was not, as lines of a summary: a generation is signed also where no
 * package is new, so that there is no provenance.
 */
export function signingLines({ signing, generation, signer: choice }: Signed): string[] {
  if (choice.signer === undefined) return [`Not signed: ${choice.why}.`]
  return [...generationLine(generation, choice.signer.identity), ...provenanceLines(signing)]
}

function generationLine(generation: Signed['generation'], by: string): string[] {
  if (!generation) return []
  const { number, attached } = generation
  return attached.length > 0
    ? [`Generation ${number} signed by ${by}.`]
    : [`Generation ${number} was recorded before and says the same: it is not signed again.`]
}

function provenanceLines(signing: Signed['signing']): string[] {
  if (signing.kind === 'not-signed') return [`No provenance signed: ${signing.why}.`]
  const { by, packages, unknown } = signing
  const named = unknown.slice(0, NAMED).map(code)
  return [
    packages > 0
      ? `Provenance of ${counted(packages, 'package')} signed by ${by}.`
      : 'No provenance to sign: no package is new.',
    ...(named.length > 0
      ? [
          `**Without provenance**, since no job says how it was built: ${named.join(', ')}${unknown.length > NAMED ? ' …' : ''}.`,
        ]
      : []),
  ]
}
