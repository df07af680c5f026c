import { posix } from 'node:path'
import type { PackageMembers } from './package-members.ts'
import { MOST_FAULTS, readable, within, type PackageFault } from './package-fault.ts'

/** Where links may lead besides the package itself. */
export interface LinkPlaces {
  /** The package's folder, without a leading slash. */
  readonly prefix: string
  /** The install root that it was built in, with a leading slash. */
  readonly root: string
  /** The prefixes, as built, of what the package needs. */
  readonly dependencies: readonly string[]
  /** The prefixes of externals that it needs. */
  readonly externals: readonly string[]
  /** The links that Spack rewrites, below the prefix. */
  readonly relocated: ReadonlySet<string>
}

/** What no package of the system lives in, whatever an external says of itself. */
const NEVER = ['/boot', '/dev', '/etc', '/home', '/proc', '/root', '/run', '/sys', '/tmp', '/var']

/** As many links as Linux follows on one path. */
const MOST_HOPS = 40
/** Parts of paths over all links: 100,000 links of a package take about 5,000,000. */
const MOST_STEPS = 20_000_000

/** Where a link leads. */
interface End {
  /** Absolute and normal; undefined when it leads in a circle. */
  readonly path: string | undefined
  /**
   * How few folders were left above, where `..` led out of the package on the way: what is written
   * so leads elsewhere in an install root of another depth. Infinity when none did.
   */
  readonly climbedTo: number
}

/**
 * Follows every symbolic link through the package as it will lie on disk, links on the way
 * included, and refuses those that come out anywhere but in the package itself, in what it needs, or
 * in an external that it needs. A text that looks harmless may lead out over another link.
 */
export function linkFaults(members: PackageMembers, places: LinkPlaces): PackageFault[] {
  const walk = new Walk(members, places.prefix)
  const faults: PackageFault[] = []
  for (const [name, target] of members.links()) {
    if (faults.length >= MOST_FAULTS) break
    const why = whyRefused(name, target, walk, places)
    if (why !== undefined)
      faults.push({
        code: 'link',
        message: `The link ${readable(name)} points to ${readable(target)}, ${why}.`,
      })
    if (walk.exhausted) return [{ code: 'bomb', message: 'Its links lead through a maze.' }]
  }
  return faults
}

function whyRefused(
  name: string,
  target: string,
  walk: Walk,
  places: LinkPlaces,
): string | undefined {
  const { prefix, dependencies, externals, relocated } = places
  if (target === '') return 'which is nowhere'
  // Spack takes the prefix off the front of such a target, and what is left may be anything.
  if (target.startsWith(prefix)) return 'which Spack would cut'
  const { path, climbedTo } = walk.follow(posix.dirname(name), target)
  if (path === undefined) return 'which leads in a circle'
  const staysInside = climbedTo === Number.POSITIVE_INFINITY
  const isOwn = within(path, `/${prefix}`) && staysInside
  const isOfDependency =
    dependencies.some((folder) => within(path, folder)) &&
    climbedTo >= places.root.split('/').length - 1
  if (isOwn || isOfDependency)
    return !target.startsWith('/') || relocated.has(name.slice(prefix.length + 1))
      ? undefined
      : 'where it was built, and is not among the links that Spack rewrites'
  const isOfSystem =
    externals.some((folder) => folder !== '/' && within(path, folder)) &&
    !NEVER.some((never) => within(path, never))
  return isOfSystem && staysInside ? undefined : 'outside of the package'
}

/** Resolves paths on the members of a package, without a disk. */
class Walk {
  readonly #members: PackageMembers
  readonly #root: readonly string[]
  #steps = 0

  constructor(members: PackageMembers, prefix: string) {
    this.#members = members
    this.#root = prefix.split('/')
  }

  /** Whether more was walked than any package needs. */
  get exhausted(): boolean {
    return this.#steps > MOST_STEPS
  }

  /** @param from The folder of the link, a path of the package. */
  follow(from: string, target: string): End {
    let at = target.startsWith('/') ? [] : from.split('/')
    let [hops, climbedTo] = [0, Number.POSITIVE_INFINITY]
    const ahead = target.split('/').reverse()
    while (ahead.length > 0 && !this.exhausted) {
      const part = ahead.pop()!
      this.#steps += at.length + 1
      if (part === '' || part === '.') continue
      if (part === '..') {
        const wasInside = this.#isInside(at)
        at = at.slice(0, -1)
        if ((wasInside || climbedTo < Number.POSITIVE_INFINITY) && !this.#isInside(at))
          climbedTo = Math.min(climbedTo, at.length)
        continue
      }
      const next = [...at, part]
      const link = this.#members.targetOf(next.join('/'))
      if (link === undefined) at = next
      else if (++hops > MOST_HOPS) return { path: undefined, climbedTo }
      else {
        if (link.startsWith('/')) at = []
        ahead.push(...link.split('/').reverse())
      }
    }
    return { path: `/${at.join('/')}`, climbedTo }
  }

  #isInside(at: readonly string[]): boolean {
    return this.#root.every((part, index) => at[index] === part)
  }
}
