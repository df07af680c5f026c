import type { Certainty, IdentityKind } from './identity.ts'

/** A package of a language's index. */
export interface IndexedPackage {
  readonly kind: IdentityKind
  readonly name: string
  readonly certainty: Certainty
  readonly origin: string
}

/** Where indexes keep the archives of their packages: what follows the host, by its name. */
const ARCHIVES: readonly (readonly [archive: RegExp, kind: IdentityKind])[] = [
  [/^registry\.(?:npmjs\.org|yarnpkg\.com)\/((?:@[^/]+\/)?[^/@]+)\/-\//, 'npm'],
  [/^(?:static\.)?crates\.io\/(?:api\/v1\/)?crates\/([\w-]+)\//, 'cargo'],
  [/^proxy\.golang\.org\/(.+)\/@v\//, 'go'],
]

/** The package of an index of which an address is an archive; undefined for other addresses. */
export function indexedArchive(address: string): IndexedPackage | undefined {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  const place = `${url.hostname}${url.pathname}`.slice(0, 1000).replace(/%40/gi, '@')
  for (const [pattern, kind] of ARCHIVES) {
    const name = pattern.exec(place)?.[1]
    if (name !== undefined)
      return {
        kind,
        // The proxy writes `!a` for a capital.
        name:
          kind === 'go' ? name.replaceAll(/!([a-z])/g, (_, a: string) => a.toUpperCase()) : name,
        certainty: 'certain',
        origin: 'where its archives lie',
      }
  }
  return undefined
}

/**
 * What the build system of a recipe tells. A module of Go is called as its repository, from its second
 * major version on with that behind it, but for those that never took modules up; a crate mostly
 * has the name of the program.
 * @param bases Classes of Spack that the recipe inherits from.
 * @param repositories Addresses without a scheme, with their capitals.
 */
export function ofBuildSystem(
  { name, version, bases }: { name: string; version: string | undefined; bases: readonly string[] },
  repositories: readonly string[],
): IndexedPackage[] {
  const major = Number(/^v?(\d+)\./.exec(version ?? '')?.[1] ?? 0)
  const origin = 'its build system and repository'
  const modules = (bases.includes('GoPackage') ? repositories : []).flatMap(
    (path): IndexedPackage[] =>
      major < 2
        ? [{ kind: 'go', name: path, certainty: 'likely', origin }]
        : [
            { kind: 'go', name: `${path}/v${major}`, certainty: 'likely', origin },
            { kind: 'go', name: path, certainty: 'possible', origin },
          ],
  )
  return bases.includes('CargoPackage')
    ? [
        ...modules,
        { kind: 'cargo', name, certainty: 'possible', origin: 'its build system and name' },
      ]
    : modules
}
