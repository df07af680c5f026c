import { IDENTITY_KINDS, parseIdentity } from '@pakages/advisories'
import { NotChecked, UsageError, type Configuration } from '@pakages/core'

/** What a name of a package is written as, for messages. */
export const IDENTITIES = `the kinds are ${IDENTITY_KINDS.join(', ')}`

/**
 * Names under which databases know packages, by package or `PACKAGE/RESOURCE`: those of the input,
 * one `PACKAGE KIND:NAME` a line, and those of `pakages.json`.
 * @throws UsageError for a line, NotChecked for one in the file that names no identity.
 */
export function knownAs(
  lines: readonly string[],
  configuration: Configuration | undefined,
): ReadonlyMap<string, readonly string[]> {
  const pairs = [...lines.map(readLine), ...configured(configuration)]
  return new Map(
    [...Map.groupBy(pairs, ([name]) => name)].map(([name, own]) => [
      name,
      [...new Set(own.map(([, identity]) => identity))],
    ]),
  )
}

type Pair = readonly [name: string, identity: string]

function readLine(line: string): Pair {
  const [name = '', identity = '', ...more] = line.split(/\s+/)
  if (more.length > 0 || parseIdentity(identity) === undefined)
    throw new UsageError(`"${line}" in "known-as" names no identity.`, {
      id: 'known-as-malformed',
      fix: `Write PACKAGE KIND:NAME; ${IDENTITIES}.`,
    })
  return [name, identity]
}

function configured(configuration: Configuration | undefined): Pair[] {
  const given = configuration?.values['known-as'] ?? {}
  return Object.entries(given).flatMap(([name, identities]) =>
    identities.map((identity, at): Pair => {
      if (parseIdentity(identity) === undefined)
        throw new NotChecked(`"${identity}" in "known-as" of ${name} names no identity.`, {
          id: 'known-as-malformed',
          fix: `Write KIND:NAME; ${IDENTITIES}.`,
          at: configuration!.at('known-as', name, at),
        })
      return [name, identity]
    }),
  )
}
