import { READINGS, type ReadingsPart, type RegistryReading } from '@pakages/catalog'
import { UserError, VERSION } from '@pakages/core'
import { digestOf } from '@pakages/image'
import { hexOf, type ConcreteSpec, type SpecHash } from '@pakages/model'
import { openSignedBefore, placeBefore, type BeforeSurroundings } from './signed-before.ts'
import type { IndexSurroundings } from './surroundings.ts'

/** Days after which a binary is read again: somebody may have attached something to it. */
const DAYS = 7
/** Binaries that are read again in one run because of their age, at most: the oldest. */
const MOST_AGAIN = 500

/** What was read of a registry before, by hash, under what is read now. */
export interface KnownReadings {
  /** See `RegistryReadings`. */
  readonly under: string
  readonly byHash: ReadonlyMap<SpecHash, RegistryReading>
  /** The parts that these were taken from. */
  readonly parts: readonly ReadingsPart[]
}

/**
 * What the index before says of the binaries in the registry: only where somebody who may sign this
 * index signed that one, so that every byte of it has a digest that was signed. Nothing where nobody
 * signs, or everything shall be read afresh.
 */
export async function readingsBefore(
  around: BeforeSurroundings & Pick<IndexSurroundings, 'registry'>,
): Promise<KnownReadings> {
  const under = readUnder(around)
  const { inputs, ports, signer } = around
  const none = { under, byHash: new Map(), parts: [] }
  if (inputs.fresh || signer === undefined) return none
  const location = placeBefore(around, (path) => path.startsWith(READINGS), READINGS)
  if (location === undefined) return none
  try {
    const parts = await (await openSignedBefore(location, around)).readings()
    const same = parts.filter((part) => part.under === under)
    const all = same.flatMap(({ readings }) => readings)
    return { under, byHash: new Map(youngEnough(all, ports.clock.now())), parts: same }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    ports.host.notice(
      `What was read of the registry before does not count, and all of it is read again: ${error.message}`,
    )
    return none
  }
}

/** Another signer that counts, another registry or another reader: another reading. */
const readUnder = ({ registry, policy }: Pick<IndexSurroundings, 'registry' | 'policy'>): string =>
  hexOf(digestOf(JSON.stringify([VERSION, registry.reference, policy.signers, policy.trustRoot])))

/** Those that may stand, without the oldest of those that are too old. */
function youngEnough(all: readonly RegistryReading[], now: number): [SpecHash, RegistryReading][] {
  const age = ({ time }: RegistryReading): number => now - Date.parse(time)
  const usable = all.filter((one) => age(one) >= 0)
  const old = usable.filter((one) => age(one) > DAYS * 24 * 3600 * 1000)
  const again = new Set(old.toSorted((a, b) => age(b) - age(a)).slice(0, MOST_AGAIN))
  return usable.filter((one) => !again.has(one)).map((one) => [one.hash, one])
}

/**
 * The first half of the sha256 of a spec (there is one for each binary), whatever order its keys came in: the list of the registry, from which specs
 * come, is signed by nobody, so that what was compared with an image must be the same again.
 */
export const specDigest = (spec: ConcreteSpec): string => hexOf(digestOf(sorted(spec))).slice(0, 32)

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
