import type { ListedPackage } from './listed-package.ts'

/** In what a package may differ. `build`: the same version was built anew, from the same sources. */
export type SbomAspect = 'added' | 'removed' | 'version' | 'licence' | 'source' | 'build'

/** A package, by its kind and name, as one of two SBOMs has it. Lists are sorted, each entry once. */
export interface SbomSide {
  readonly versions: readonly string[]
  /** Expressions; `unknown` where none is known. */
  readonly licences: readonly string[]
  readonly sources: readonly string[]
  /** Spack's hashes. */
  readonly hashes: readonly string[]
}

/** A package that two SBOMs have otherwise. */
export interface SbomChange {
  /** The type of its package URL, such as `spack` or `deb`; empty where it has none. */
  readonly kind: string
  readonly name: string
  /** In what it differs; never empty. */
  readonly differs: readonly SbomAspect[]
  /** Undefined where it was added. */
  readonly before: SbomSide | undefined
  /** Undefined where it was removed. */
  readonly after: SbomSide | undefined
}

/** In what two SBOMs differ. */
export interface SbomDifference {
  /** By name. */
  readonly changes: readonly SbomChange[]
  /** How many packages both have in the same way. */
  readonly same: number
}

/**
 * Compares what two SBOMs list. What one of them does not say of any package (a lock knows neither
 * licences nor sources) is no difference.
 */
export function compareSboms(
  before: readonly ListedPackage[],
  after: readonly ListedPackage[],
): SbomDifference {
  const [old, fresh] = [sidesOf(before), sidesOf(after)]
  const silent = {
    licence: [before, after].some((list) => list.every(({ licence }) => licence === undefined)),
    source: [before, after].some((list) => list.every(({ sources }) => sources.length === 0)),
  }
  const keys = [...new Set([...old.keys(), ...fresh.keys()])].sort()
  const all = keys.map((key): SbomChange => {
    const [name, kind] = key.split('\0') as [string, string]
    const [was, is] = [old.get(key), fresh.get(key)]
    return { kind, name, differs: aspects(was, is, silent), before: was, after: is }
  })
  const changes = all.filter(({ differs }) => differs.length > 0)
  return { changes, same: all.length - changes.length }
}

function aspects(
  before: SbomSide | undefined,
  after: SbomSide | undefined,
  silent: Readonly<Record<'licence' | 'source', boolean>>,
): SbomAspect[] {
  if (!before) return ['added']
  if (!after) return ['removed']
  const differ = (key: keyof SbomSide): boolean => before[key].join('\n') !== after[key].join('\n')
  const found: SbomAspect[] = [
    ...(differ('versions') ? ['version' as const] : []),
    ...(differ('licences') && !silent.licence ? ['licence' as const] : []),
    ...(differ('sources') && !silent.source ? ['source' as const] : []),
  ]
  return found.length === 0 && differ('hashes') ? ['build'] : found
}

function sidesOf(packages: readonly ListedPackage[]): Map<string, SbomSide> {
  const groups = Map.groupBy(packages, ({ name, kind }) => `${name}\0${kind}`)
  const each = (texts: readonly string[]): string[] => [...new Set(texts)].sort()
  return new Map(
    [...groups].map(([key, all]) => [
      key,
      {
        versions: each(all.map(({ version }) => version)),
        licences: each(all.map(({ licence }) => licence ?? 'unknown')),
        sources: each(all.flatMap(({ sources }) => sources)),
        hashes: each(all.flatMap(({ hash }) => hash ?? [])),
      },
    ]),
  )
}
