import { distributionNames } from './distribution-names.ts'
import {
  capitalsOf,
  identityKey,
  nameOf,
  weaker,
  type Identity,
  type IdentityKind,
} from './identity.ts'
import { identityOfCpe, identityOfPurl } from './purl.ts'
import { knownProduct } from './known-products.ts'
import { indexedArchive, ofBuildSystem, type IndexedPackage } from './language-index.ts'
import { one } from './one-identity.ts'
import { repositoryBehind } from './release-hosts.ts'
import { ofRepositories } from './repository-products.ts'

/** What is known of a package that tells what databases call it. */
export interface IdentityEvidence {
  /** As Spack calls it, such as `py-numpy`. */
  readonly name: string
  /** Whether the name is one of Spack's builtin repository, or may be taken for one. */
  readonly builtin: boolean
  /** Which datasource of releases knows it by what key, as `upstream` finds it. */
  readonly claims: readonly { readonly datasource: string; readonly key: string }[]
  /** Addresses of its git repository, as a recipe or an SBOM has them. */
  readonly repositories: readonly string[]
  /** Addresses of its archives. */
  readonly archives?: readonly string[]
  /** Its version: a module of Go has another name from its second major version on. */
  readonly version?: string | undefined
  /** Classes of Spack that its recipe inherits from: `GoPackage`. */
  readonly bases?: readonly string[]
  readonly homepage?: string | undefined
  /** Package URLs and CPEs that an SBOM gives it. */
  readonly purls?: readonly string[]
  readonly cpes?: readonly string[]
  /** What somebody wrote down for it: `pypi:numpy`, `cpe:zlib:zlib`. */
  readonly stated?: readonly string[]
}

/** Which index of a language a datasource is. */
const INDEXES: Readonly<Record<string, IdentityKind>> = {
  pypi: 'pypi',
  cran: 'cran',
  bioconductor: 'bioconductor',
  cpan: 'cpan',
  rubygems: 'gem',
}

/** What names of Spack's builtin repository begin with, where they are names of an index. */
const PREFIXES: readonly (readonly [prefix: string, kind: IdentityKind])[] = [
  ['py-', 'pypi'],
  ['r-', 'cran'],
  ['perl-', 'cpan'],
]

/**
 * Every name under which databases may know a package, the surest first, each once. None is
 * guessed from a name alone but with the certainty `possible`.
 */
export function identitiesOf(evidence: IdentityEvidence): Identity[] {
  const known = [
    ...stated(evidence),
    ...(evidence.purls ?? []).flatMap((purl) => identityOfPurl(purl) ?? []),
    ...(evidence.cpes ?? []).flatMap((cpe) => identityOfCpe(cpe) ?? []),
    ...claimed(evidence),
    ...evidence.repositories.flatMap((address) =>
      one('git', address, 'certain', 'its git repository'),
    ),
    ...(evidence.builtin ? curated(evidence.name) : []),
    ...ofHomepage(evidence.homepage),
    ...ofArchives(evidence),
    ...(evidence.archives ?? []).flatMap((address) => indexed([indexedArchive(address)])),
  ]
  const found = [
    ...known,
    ...inDistributions(evidence, known),
    ...ofRepositories(known),
    ...inIndexes(evidence, known),
    ...named(evidence),
  ]
  const first = new Map<string, Identity>()
  for (const identity of found) {
    const key = identityKey(identity)
    const { spelled } = identity
    first.set(key, { ...(spelled !== undefined && { spelled }), ...(first.get(key) ?? identity) })
  }
  return [...first.values()]
}

function stated({ stated = [] }: IdentityEvidence): Identity[] {
  return stated.flatMap((text) => {
    const read = parseIdentity(text)
    return read === undefined
      ? []
      : [{ ...read, certainty: 'certain' as const, origin: 'known-as' }]
  })
}

/** Reads `KIND:NAME`; undefined for an unknown kind, or what is no name of that kind. */
export function parseIdentity(
  text: string,
): Pick<Identity, 'kind' | 'name' | 'spelled'> | undefined {
  const [, word = '', rest = ''] = /^([a-z]+):(.+)$/.exec(text.trim()) ?? []
  const kinds: readonly string[] = [
    ...Object.values(INDEXES),
    'git',
    'npm',
    'cargo',
    'go',
    'cpe',
    'distribution',
  ]
  if (!kinds.includes(word)) return undefined
  const kind = word as IdentityKind
  const name = nameOf(kind, rest)
  const spelled = capitalsOf(kind, rest)
  return name === undefined ? undefined : { kind, name, ...(spelled && { spelled }) }
}

function claimed({ claims }: IdentityEvidence): Identity[] {
  return claims.flatMap(({ datasource, key }) => {
    const origin = 'where its sources come from'
    const index = INDEXES[datasource]
    if (index !== undefined) return one(index, key, 'certain', origin)
    if (datasource === 'github') return one('git', `https://github.com/${key}`, 'certain', origin)
    if (datasource === 'bitbucket')
      return one('git', `https://bitbucket.org/${key}`, 'certain', origin)
    if (datasource === 'gitlab' || datasource === 'git') return one('git', key, 'certain', origin)
    // NVD has one vendor for nearly all of GNU, and one for X.Org.
    if (datasource === 'gnu') return one('cpe', `gnu:${key}`, 'likely', origin)
    if (datasource === 'xorg') return one('cpe', `x.org:${key}`, 'likely', origin)
    if (datasource === 'sourceforge')
      return one('git', `https://git.code.sf.net/p/${key}/code`, 'likely', origin)
    return []
  })
}

function curated(name: string): Identity[] {
  const known = knownProduct(name)
  if (known === undefined) return []
  const origin = 'our table of products'
  return [
    ...known.products.flatMap((product) => one('cpe', product, 'certain', origin)),
    ...known.repositories.flatMap((address) => one('git', address, 'certain', origin)),
    ...(known.distribution === undefined
      ? []
      : one('distribution', known.distribution, 'likely', origin)),
  ]
}

/** A homepage on a forge is mostly the project's own repository. */
function ofHomepage(homepage: string | undefined): Identity[] {
  const found =
    /^https?:\/\/(github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/([\w.-]+)\/([\w.-]+)/.exec(
      homepage ?? '',
    )
  const pages = /^https?:\/\/([\w-]+)\.github\.io\/([\w.-]+)/.exec(homepage ?? '')
  const address = found
    ? `https://${found[1]}/${found[2]}/${found[3]}`
    : pages && `https://github.com/${pages[1]}/${pages[2]}`
  return address ? one('git', address, 'likely', 'its homepage') : []
}

function ofArchives({ archives = [] }: IdentityEvidence): Identity[] {
  const repositories = new Set(archives.flatMap((address) => repositoryBehind(address) ?? []))
  return [...repositories].flatMap((repository) =>
    one('git', repository, 'likely', 'where its archives lie'),
  )
}

const indexed = (found: readonly (IndexedPackage | undefined)[]): Identity[] =>
  found.flatMap((it) => (it ? one(it.kind, it.name, it.certainty, it.origin) : []))

/** What its build system tells, of the repository that its sources come from. */
function inIndexes(
  { name, version, bases = [] }: IdentityEvidence,
  known: readonly Identity[],
): Identity[] {
  const repositories = known.flatMap((identity) =>
    identity.kind === 'git' && identity.certainty === 'certain'
      ? (identity.spelled ?? identity.name)
      : [],
  )
  return indexed(ofBuildSystem({ name, version, bases }, repositories))
}

/** What distributions call what they make of the same repository, or of the same package. */
function inDistributions(
  { name, builtin }: IdentityEvidence,
  known: readonly Identity[],
): Identity[] {
  const origin = 'what distributions make of its repository'
  return [
    // Alpine and Wolfi name a package of PyPI so, whatever Spack calls it.
    ...known.flatMap((identity) =>
      identity.kind === 'pypi' && identity.certainty !== 'possible'
        ? one('distribution', `py3-${identity.name}`, 'likely', 'how distributions name PyPI')
        : [],
    ),
    ...known.flatMap((identity) =>
      identity.kind === 'git' && identity.certainty !== 'possible'
        ? distributionNames(identity.name).flatMap((text) =>
            one('distribution', text, weaker('likely', identity.certainty), origin),
          )
        : [],
    ),
    ...(builtin
      ? distributionNames(name).flatMap((text) =>
          one('distribution', text, 'likely', 'our table of distributions'),
        )
      : []),
  ]
}

function named({ name, builtin, purls }: IdentityEvidence): Identity[] {
  // A package URL of another kind says what it is: its name means nothing to Spack's repository.
  if (purls?.some((purl) => !purl.startsWith('pkg:spack/') && !purl.startsWith('pkg:generic/')))
    return []
  const rule = PREFIXES.find(([prefix]) => name.startsWith(prefix))
  if (rule !== undefined)
    return one(
      rule[1],
      name.slice(rule[0].length),
      builtin ? 'likely' : 'possible',
      'its name in Spack',
    )
  return one('distribution', name, 'possible', 'its name in Spack')
}
