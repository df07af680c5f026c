import { UsageError } from '@pakages/core'
import { isDigest, type Digest } from '@pakages/model'
import { isReleaseName } from '../releases/release-tags.ts'
import type { GenerationBounds } from './generations.ts'

/** The inputs that say which generation is meant, as people write them. */
export interface BoundsInputs {
  readonly generation?: string | undefined
  readonly 'as-of'?: string | undefined
}

/** Which generations somebody asked for. */
export interface NamedBounds extends GenerationBounds {
  /** How they are called in messages; undefined when nobody asked for any. */
  readonly named: string | undefined
}

/** Reads the inputs "generation" and "as-of". @throws UsageError */
export function boundsOf({ generation, 'as-of': asOf }: BoundsInputs): NamedBounds {
  if (generation !== undefined && asOf !== undefined)
    throw new UsageError('"generation" and "as-of" both say which generation is meant.', {
      id: 'inputs-contradict',
      fix: 'Give only one of them.',
    })
  if (generation !== undefined) {
    const name = generation.trim()
    if (isReleaseName(name) && /\D/.test(name)) return { release: name, named: `release ${name}` }
    const [digits = '', manifest] = name.split('@')
    const number = numberOf(digits)
    if (manifest === undefined) return { number, named: `generation ${number}` }
    if (isDigest(manifest)) return { number, manifest, named: `generation ${name}` }
    throw new UsageError(`"${manifest.slice(0, 80)}" is not the digest of a generation.`, {
      id: 'input-malformed',
      fix: 'Give the number alone, or with "@" and the digest as "push" and "promote" put it out.',
    })
  }
  if (asOf !== undefined) return { until: momentOf(asOf), named: `generation until ${asOf.trim()}` }
  return { named: undefined }
}

/** A generation and its image, as {@link boundsOf} reads it: nobody else can claim that. */
export const pinnedGeneration = ({
  number,
  manifest,
}: {
  readonly number: number
  readonly manifest: Digest
}): string => `${number}@${manifest}`

function numberOf(text: string): number {
  if (/^[1-9][0-9]{0,14}$/.test(text)) return Number(text)
  throw new UsageError(`"${text.slice(0, 40)}" is not the number of a generation.`, {
    id: 'input-malformed',
    fix: 'Give a number from 1 on ("pakages generations" lists them), or the name of a release.',
  })
}

const DATE = /^\d{4}-\d\d-\d\d$/
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?$/

/** Milliseconds since 1970. A date means the whole of its day, a time without a zone is in UTC. */
function momentOf(text: string): number {
  const plain = text.trim()
  const [, , , zone] = TIME.exec(plain) ?? []
  const full = DATE.test(plain)
    ? `${plain}T23:59:59.999Z`
    : TIME.test(plain) && zone === undefined
      ? `${plain}Z`
      : plain
  const moment = TIME.test(full) ? Date.parse(full) : NaN
  // A day that no month has is not moved into the next one.
  const day = DATE.test(plain) ? new Date(`${plain}T00:00:00Z`) : undefined
  const exists = !day || (!Number.isNaN(+day) && day.toISOString().startsWith(plain))
  if (!Number.isNaN(moment) && exists) return moment
  throw new UsageError(`"${text.slice(0, 40)}" is no date.`, {
    id: 'input-malformed',
    fix: 'Give one such as 2026-11-20, or a time such as 2026-11-20T10:00Z; both are in UTC.',
  })
}
