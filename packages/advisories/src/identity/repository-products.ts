import { weaker, type Identity } from './identity.ts'
import { one } from './one-identity.ts'

/**
 * The vendor and product that CVE records give what lies at `github.com/OWNER/NAME`: GitHub's own
 * write `OWNER:NAME`, and NVD calls a project that nobody stands behind `NAME_project:NAME`, which
 * others may be called as well.
 */
export function ofRepositories(known: readonly Identity[]): Identity[] {
  return known.flatMap((identity) => {
    const [, owner, name] = /^(?:github|gitlab)\.com\/([^/]+)\/([^/]+)$/.exec(identity.name) ?? []
    if (identity.kind !== 'git' || owner === undefined || name === undefined) return []
    const sure = weaker('likely', identity.certainty)
    const origin = 'the owner and name of its repository'
    return [
      ...one('cpe', `${owner}:${name}`, sure, origin),
      ...one('cpe', `${name}_project:${name}`, owner === name ? sure : 'possible', origin),
    ].map((made) => ({ ...made, derived: true }))
  })
}
