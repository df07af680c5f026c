import exceptions from 'spdx-exceptions/index.json' with { type: 'json' }
import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' }
import current from 'spdx-license-ids/index.json' with { type: 'json' }

type Spellings = ReadonlyMap<string, string>

const spellings = (ids: readonly string[]): Spellings =>
  new Map(ids.map((id) => [id.toLowerCase(), id]))

// Made when first asked for: most steps read no licence at all.
let licences: Spellings | undefined
let additions: Spellings | undefined

/**
 * An identifier of the SPDX licence list as the list writes it, from any case; deprecated ones are
 * on the list too. Undefined when it is not there.
 */
export const listedLicence = (id: string): string | undefined =>
  (licences ??= spellings([...deprecated, ...current])).get(id.toLowerCase())

/** An exception that may follow WITH as the SPDX list writes it, from any case. */
export const listedException = (id: string): string | undefined =>
  (additions ??= spellings(exceptions)).get(id.toLowerCase())
