import type { ConcreteDag, ConcreteSpec } from '@pakages/model'
import { isExternal } from '@pakages/model'
import type { StoreLayout } from '../layout/store-layout.ts'
import type { BuildInfo } from '../package/build-info.ts'
import { asBytes } from '../package/package-fault.ts'
import { PrefixMap } from '../relocate/index.ts'

/** What is rewritten in the files of one package, and where. Names are bytes (latin1). */
export interface PackageRelocation {
  readonly map: PrefixMap
  readonly textFiles: ReadonlySet<string>
  readonly binaries: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  /** The path of the script of the install root. */
  readonly sbang: Buffer
}

/** What a package says of how it was built, as what that means in an install root. */
export function packageRelocation(
  info: BuildInfo,
  spec: ConcreteSpec,
  dag: ConcreteDag,
  layout: StoreLayout,
): PackageRelocation {
  return {
    map: PrefixMap.from(prefixPairs(info, spec, dag, layout)),
    textFiles: new Set(info.textFiles.map(asBytes)),
    binaries: new Set(info.binaries.map(asBytes)),
    links: new Set(info.links.map(asBytes)),
    sbang: Buffer.from(layout.sbang),
  }
}

/** Old places and new ones, in the order in which Spack has them. */
export function prefixPairs(
  info: BuildInfo,
  spec: ConcreteSpec,
  dag: ConcreteDag,
  layout: StoreLayout,
): (readonly [from: string, to: string])[] {
  const own = relocatedSpecs(spec, dag).flatMap((one) => {
    const old = info.prefixes.get(one.hash)
    return old === undefined ? [] : [[old, layout.prefixOf(one)] as const]
  })
  return [
    ...(info.sbang === undefined ? [] : [[info.sbang, layout.sbang] as const]),
    ...own,
    ...(info.buildPath === undefined ? [] : [[info.buildPath, layout.root] as const]),
  ]
}

/** Spack's `specs_to_relocate`: the package, all that it links with, and what it runs itself. */
function relocatedSpecs(spec: ConcreteSpec, { specs }: ConcreteDag): ConcreteSpec[] {
  const found = new Map([[spec.hash, spec]])
  for (const one of found.values())
    for (const { hash, parameters } of one.dependencies)
      if (parameters.deptypes.includes('link') && !found.has(hash))
        found.set(hash, specs.get(hash)!)
  for (const { hash, parameters } of spec.dependencies)
    if (parameters.deptypes.includes('run')) found.set(hash, specs.get(hash)!)
  return [...found.values()].filter((one) => !isExternal(one))
}
