import type { LastingVulnerability } from '@pakages/model'
import type { Observed } from './observed.ts'

/** All that is one vulnerability of one package: what was recorded of it, and what was seen now. */
export interface Family {
  readonly records: LastingVulnerability[]
  readonly observed: Observed[]
}

/** Whatever shares an id within a package, directly or over others, is one vulnerability. */
export function familiesOf(
  records: readonly LastingVulnerability[],
  observed: readonly Observed[],
): Family[] {
  const joined = new Joined()
  for (const record of records) joined.take(record, record.aliases).records.push(record)
  for (const one of observed) joined.take(one, one.aliases).observed.push(one)
  return joined.families()
}

/** A family, or, where it was joined with another, the way to that. */
interface Joining extends Family {
  into?: Joining
}

class Joined {
  readonly #byId = new Map<string, Joining>()
  readonly #all: Joining[] = []

  take(
    { package: name, part }: { readonly package: string; readonly part?: string | undefined },
    ids: readonly string[],
  ): Family {
    const keys = ids.map((id) => `${name}\n${part ?? ''}\n${id}`)
    const known = new Set(keys.flatMap((key) => this.#known(key) ?? []))
    const [first = this.#begun(), ...others] = known
    for (const other of others) {
      first.records.push(...other.records.splice(0))
      first.observed.push(...other.observed.splice(0))
      other.into = first
    }
    for (const key of keys) this.#byId.set(key, first)
    return first
  }

  #begun(): Joining {
    const family: Joining = { records: [], observed: [] }
    this.#all.push(family)
    return family
  }

  #known(key: string): Joining | undefined {
    let found = this.#byId.get(key)
    while (found?.into !== undefined) found = found.into
    return found
  }

  families(): Family[] {
    return this.#all.filter(({ into }) => into === undefined)
  }
}
