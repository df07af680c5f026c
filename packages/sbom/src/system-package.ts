import type { Licence } from '@pakages/core'
import type { ConcreteSpec, Distribution } from '@pakages/model'
import { PackageURL } from 'packageurl-js'
import { purlOf } from './purl.ts'

/** A package of the system below: what its package manager, or Spack, has recorded of it. */
export interface SystemPackage {
  readonly manager: 'deb' | 'rpm' | 'apk' | 'spack'
  readonly name: string
  /** Whole, as the manager writes it: `EPOCH:VERSION-RELEASE`. */
  readonly version: string
  readonly architecture: string | undefined
  /** What it was built from, which advisories name; absent where it is called the same. */
  readonly source: { readonly name: string; readonly version: string | undefined } | undefined
  readonly licence: Licence
  readonly homepage: string | undefined
  readonly summary: string | undefined
  /** Who made or maintains it. */
  readonly supplier: string | undefined
  /** Of a package of Spack alone: which of several of its name and version it is. */
  readonly spec?: Pick<ConcreteSpec, 'namespace' | 'hash'> | undefined
}

/** The package of the system that the files of an external belong to. */
export interface SystemOwner {
  readonly distribution: Distribution
  readonly package: SystemPackage
}

/** The base of an image, as an SBOM lists it. */
export interface SystemBase {
  /** As it was named: `oci://HOST/PATH:TAG`. */
  readonly name: string
  readonly distribution: Distribution
  readonly packages: readonly SystemPackage[]
  /** What of it could not be read, in sentences: those packages are missing. */
  readonly unread: readonly string[]
}

/** What a base is called in an SBOM: its distribution, else its name. */
export const baseTitle = ({ distribution, name }: SystemBase): string =>
  distribution.name ?? (distribution.id === 'linux' ? name : distribution.id)

/** What is known of a system package and neither format has a field for, in a fixed order. */
export const systemProperties = (one: SystemPackage): readonly (readonly [string, string])[] => [
  ['system:manager', one.manager],
  ...(one.architecture === undefined ? [] : [['system:architecture', one.architecture] as const]),
  ...(one.source ? [['system:source', sourceText(one.source)] as const] : []),
  ...(one.spec ? [['spack:hash', one.spec.hash] as const] : []),
]

/**
 * The package URL of a system package: `pkg:deb/debian/NAME@VERSION?arch=ARCH&distro=debian-12`. The
 * epoch of an rpm is a qualifier, as its type has it; `upstream` names the source where it is called
 * otherwise, as the scanners of the field write and read it. One of Spack has that of its spec.
 */
export function systemPurlOf(one: SystemPackage, { id, version }: Distribution): string {
  if (one.spec) return purlOf({ ...one.spec, name: one.name, version: one.version })
  const [, epoch, rest] = /^(?:(\d+):)?(.*)$/s.exec(one.version)!
  const ofRpm = one.manager === 'rpm'
  return new PackageURL(
    one.manager,
    id,
    one.name,
    ofRpm ? rest : one.version,
    {
      ...(one.architecture !== undefined && { arch: one.architecture }),
      distro: version === undefined ? id : `${id}-${version}`,
      ...(ofRpm && epoch !== undefined && { epoch }),
      ...(one.source && { upstream: sourceText(one.source) }),
    },
    undefined,
  ).toString()
}

const sourceText = ({ name, version }: NonNullable<SystemPackage['source']>): string =>
  version === undefined ? name : `${name}@${version}`
