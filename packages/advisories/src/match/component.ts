import type { Identity } from '../identity/identity.ts'
import type { PlacedVersion } from './listed.ts'

/** One thing that a scan looks at: a package, or a resource that it carries. */
export interface Component {
  readonly name: string
  /** The vendored resource of the package that is meant, with a version of its own. */
  readonly part?: { readonly name: string; readonly version: string } | undefined
  readonly version: string
  /** The tag of the source (of the resource, where one is meant), where that is known. */
  readonly tag?: string | undefined
  /** Spack's hash, where it has one. */
  readonly hash?: string | undefined
  readonly identities: readonly Identity[]
  /** Why it cannot be looked up, where that is known beforehand. */
  readonly obstacle?: string | undefined
  /** Vulnerabilities that patches of the recipe name: the id, and which patch. */
  readonly patched: ReadonlyMap<string, string>
  /**
   * Changes whose diff is applied, and the patch of each: commits, 7 to 40 hex digits in lower case,
   * and pull requests, `github.com/o/r/pull/12`.
   */
  readonly changes?: ReadonlyMap<string, string>
  /** Whether it is the system's own, which distributions patch without another version. */
  readonly external: boolean
  /** Where it was found: the lock, SBOM, install root or registry. */
  readonly from: string
  /** The recipe's `version()` line, for whoever wants to be led there. */
  readonly at?: { readonly file: string; readonly line: number } | undefined
}

/** Which version of what is meant is compared with what records say. */
export const comparedVersion = ({ version, part, tag }: Component): PlacedVersion => ({
  version: part?.version ?? version,
  tag,
})
