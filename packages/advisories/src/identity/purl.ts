import { PackageURL } from 'packageurl-js'
import { nameOf, type Identity, type IdentityKind } from './identity.ts'

const TYPES: Readonly<Record<string, IdentityKind>> = {
  pypi: 'pypi',
  cran: 'cran',
  bioconductor: 'bioconductor',
  cpan: 'cpan',
  npm: 'npm',
  cargo: 'cargo',
  gem: 'gem',
  golang: 'go',
}

/** What a package URL names, `pkg:github/madler/zlib` among them; undefined for other types. */
export function identityOfPurl(text: string): Identity | undefined {
  const purl = readPurl(text)
  if (purl === undefined) return undefined
  const { type, namespace, name } = purl
  const origin = 'its package URL'
  const found = (kind: IdentityKind, given: string): Identity | undefined => {
    const known = nameOf(kind, given)
    return known === undefined ? undefined : { kind, name: known, certainty: 'certain', origin }
  }
  if (type === 'github' || type === 'bitbucket' || type === 'gitlab')
    return found(
      'git',
      `https://${type}.${type === 'bitbucket' ? 'org' : 'com'}/${namespace}/${name}`,
    )
  const kind = TYPES[type]
  if (kind === undefined) return undefined
  const joined =
    kind === 'npm' || kind === 'go' ? [namespace, name].filter(Boolean).join('/') : name
  return found(kind, joined)
}

/** A package URL's parts; undefined for what is none. */
export function readPurl(
  text: string,
): { type: string; namespace?: string; name: string; version?: string; sha?: string } | undefined {
  try {
    const { type, namespace, name, version, qualifiers } = PackageURL.fromString(text)
    const sha = qualifiers?.['sha']
    return type && name
      ? {
          type,
          name,
          ...(namespace && { namespace }),
          ...(version && { version }),
          ...(sha && { sha }),
        }
      : undefined
  } catch {
    return undefined
  }
}

/** The vendor and product of a CPE 2.3 or 2.2 name; undefined for what is none. */
export function identityOfCpe(text: string): Identity | undefined {
  const parts = cpeParts(text)
  const name = parts && nameOf('cpe', `${parts.vendor}:${parts.product}`)
  return name === undefined
    ? undefined
    : { kind: 'cpe', name, certainty: 'certain', origin: 'its CPE' }
}

/** What a CPE name says, in lower case, without the backslashes of its spelling. */
export interface CpeParts {
  readonly part: string
  readonly vendor: string
  readonly product: string
  readonly version: string
  readonly update: string
  readonly targetSoftware: string
}

/** Reads `cpe:2.3:a:VENDOR:PRODUCT:…` and `cpe:/a:VENDOR:PRODUCT:…`; undefined for other texts. */
export function cpeParts(text: string): CpeParts | undefined {
  const rest = /^cpe:(?:2\.3:|\/)(.+)$/.exec(text)?.[1]
  if (rest === undefined || text.length > 1000) return undefined
  const parts = rest.split(/(?<!\\):/).map((part) => part.replaceAll(/\\(.)/g, '$1').toLowerCase())
  const [part, vendor, product] = parts
  if (!part || !vendor || !product || !/^[aoh]$/.test(part) || vendor === '*' || product === '*')
    return undefined
  const at = (place: number): string => parts[place] || '*'
  return { part, vendor, product, version: at(3), update: at(4), targetSoftware: at(8) }
}
