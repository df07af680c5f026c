import type { IdentityKind } from '../identity/identity.ts'
import type { VersionOrder } from '../order/order.ts'

/** What an ecosystem of OSV's records is to us. */
export interface Ecosystem {
  readonly kind: IdentityKind
  /** Whose order its versions have. */
  readonly order: VersionOrder
  /** Whether OSV itself can be asked for packages of it; databases in its format have others too. */
  readonly asked?: true
}

/** The ecosystems whose packages Spack may build, by the names of OSV's format. */
const ECOSYSTEMS: Readonly<Record<string, Ecosystem>> = {
  PyPI: { kind: 'pypi', order: 'pep440', asked: true },
  CRAN: { kind: 'cran', order: 'r', asked: true },
  Bioconductor: { kind: 'bioconductor', order: 'r', asked: true },
  npm: { kind: 'npm', order: 'semver', asked: true },
  'crates.io': { kind: 'cargo', order: 'semver', asked: true },
  RubyGems: { kind: 'gem', order: 'gem', asked: true },
  Go: { kind: 'go', order: 'semver', asked: true },
  CPAN: { kind: 'cpan', order: 'spack' },
  Homebrew: { kind: 'distribution', order: 'distribution' },
  Alpine: { kind: 'distribution', order: 'distribution', asked: true },
  Wolfi: { kind: 'distribution', order: 'distribution', asked: true },
  // Its records are those of Wolfi.
  Chainguard: { kind: 'distribution', order: 'distribution' },
}

/** The ecosystem that a record names, with or without a release: `Alpine:v3.22`. */
export function ecosystemOf(text: string | undefined): Ecosystem | undefined {
  const [name = ''] = text?.split(':') ?? []
  return Object.hasOwn(ECOSYSTEMS, name) ? ECOSYSTEMS[name] : undefined
}

/** Whose order versions of a kind of identity have. */
export const orderOf = (kind: IdentityKind): VersionOrder =>
  Object.values(ECOSYSTEMS).find((one) => one.kind === kind)?.order ?? 'spack'

/** The names of ecosystems that OSV can be asked for, of a kind of identity. */
export const askedEcosystems = (kind: IdentityKind): string[] =>
  Object.entries(ECOSYSTEMS)
    .filter(([, ecosystem]) => ecosystem.kind === kind && ecosystem.asked)
    .map(([name]) => name)
