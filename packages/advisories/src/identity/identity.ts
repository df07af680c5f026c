import { withoutMirror } from './mirrors.ts'

/** How sure something is: of an identity, of a range, and of a finding that stands on both. */
export type Certainty = 'certain' | 'likely' | 'possible'

/** From sure to unsure. */
export const CERTAINTIES: readonly Certainty[] = ['certain', 'likely', 'possible']

/** The less sure of two. */
export const weaker = (one: Certainty, other: Certainty): Certainty =>
  CERTAINTIES.indexOf(one) > CERTAINTIES.indexOf(other) ? one : other

/** For sorting: the surest first. */
export const bySureness = (
  a: { readonly certainty: Certainty },
  b: { readonly certainty: Certainty },
): number => CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty)

/**
 * The kinds of names under which databases know software: a source repository, a package of a
 * language's index, a CPE's vendor and product, or what distributions call it.
 */
export const IDENTITY_KINDS = [
  'git',
  'pypi',
  'cran',
  'bioconductor',
  'cpan',
  'npm',
  'cargo',
  'gem',
  'go',
  'cpe',
  'distribution',
] as const

/** See {@link IDENTITY_KINDS}. */
export type IdentityKind = (typeof IDENTITY_KINDS)[number]

/** One name under which databases know a package. */
export interface Identity {
  readonly kind: IdentityKind
  /** As {@link nameOf} writes it: `github.com/madler/zlib`, `numpy`, `zlib:zlib`. */
  readonly name: string
  readonly certainty: Certainty
  /** Where it comes from, for people: `the recipe's git`. */
  readonly origin: string
  /** A rule made it of another identity; nobody wrote it down: to look by, not to hand on. */
  readonly derived?: boolean
  /** As its source writes it, where only capitals differ: `github.com/OSGeo/gdal`. */
  readonly spelled?: string
}

/** What records are found by: `pypi:numpy`. */
export const identityKey = ({ kind, name }: Pick<Identity, 'kind' | 'name'>): string =>
  `${kind}:${name}`

/**
 * Writes a name so that two spellings of one thing are the same text; undefined for what is no such
 * name.
 */
export function nameOf(kind: IdentityKind, text: string): string | undefined {
  const name = text.trim()
  if (name === '' || name.length > 300 || /\s/.test(name)) return undefined
  return SPELLINGS[kind](name)
}

/** A name with the capitals that {@link nameOf} takes from it; undefined where it has none. */
export function capitalsOf(kind: IdentityKind, text: string): string | undefined {
  const spelled = kind === 'git' ? repositoryAddress(text.trim()) : undefined
  return spelled === spelled?.toLowerCase() ? undefined : spelled
}

const asWritten = (name: string): string => name
const lowerCase = (name: string): string => name.toLowerCase()

const SPELLINGS: Readonly<Record<IdentityKind, (name: string) => string | undefined>> = {
  git: repositoryName,
  pypi: (name) => name.replaceAll(/[-_.]+/g, '-').toLowerCase(),
  cpe: (name) => (/^[^:]+:[^:]+$/.test(name) ? name.toLowerCase() : undefined),
  npm: lowerCase,
  cargo: lowerCase,
  distribution: lowerCase,
  cran: asWritten,
  bioconductor: asWritten,
  cpan: asWritten,
  gem: asWritten,
  go: asWritten,
}

/** Its address in lower case, the same for all official mirrors. */
function repositoryName(text: string): string | undefined {
  const address = repositoryAddress(text)?.toLowerCase()
  return address === undefined ? undefined : withoutMirror(address)
}

/**
 * The host and path of a git repository, without what does not tell repositories apart: scheme,
 * user, port, `.git`. Undefined for what is no address of one.
 */
function repositoryAddress(address: string): string | undefined {
  const ssh = /^(?:[\w.-]+@)([\w.-]+):(?!\/)(\S+)$/.exec(address)
  const text = address.replace(/^git\+/, '')
  const url = URL.parse(
    ssh ? `ssh://${ssh[1]}/${ssh[2]}` : text.includes('://') ? text : `https://${text}`,
  )
  if (url === null || !/^(https?|git|ssh):$/.test(url.protocol) || url.hostname === '')
    return undefined
  const parts = url.pathname.split('/').filter((part) => part !== '')
  // The browsers of some servers lie in a folder of their own.
  if (parts.length > 1 && /^(git|cgit|r)$/.test(parts[0]!)) parts.shift()
  const path = parts
    .join('/')
    .replace(/@[^@/]*$/, '')
    .replace(/\.git$/, '')
  if (path === '') return undefined
  return `${url.hostname.replace(/^www\./, '')}/${path}`
}
