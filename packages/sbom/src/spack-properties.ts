import { ALL_KINDS, isExternal, targetOf, type ConcreteSpec } from '@pakages/model'
import type { ListedDependency, Item } from './inventory.ts'

/** A name of the `spack:` namespace and its value. Names may repeat. `docs/sbom.md` lists them. */
export type SpackProperty = readonly [name: string, value: string]

/** The virtual packages that compilers provide. */
const LANGUAGES = new Set(['c', 'cxx', 'fortran'])

/** What Spack knows of a package and neither format has a field for, in a fixed order. */
export function spackProperties(item: Item): SpackProperty[] {
  const { spec, facts } = item
  const one = (name: string, value: string | undefined): SpackProperty[] =>
    value === undefined ? [] : [[name, value]]
  return [
    ['spack:hash', spec.hash],
    ...one('spack:namespace', spec.namespace),
    ['spack:platform', spec.arch.platform],
    ['spack:os', spec.arch.platform_os],
    ['spack:target', targetOf(spec)],
    ...item.edges.flatMap(provided),
    ...parameters(spec),
    ...item.patches.map(({ sha256, file }): SpackProperty => [
      'spack:patch',
      `sha256:${sha256}${file === undefined ? '' : ` ${file}`}`,
    ]),
    ...(isExternal(spec) ? [['spack:external', spec.external?.path ?? ''] as const] : []),
    ...one('spack:taken-from', item.taken?.cache),
    ...one('spack:signed-by', item.taken?.signedBy),
    ...one('spack:package-hash', spec.package_hash),
    ...one('spack:recipe', facts?.recipeSha256 && `sha256:${facts.recipeSha256}`),
    ...(facts?.maintainers ?? []).map((name): SpackProperty => ['spack:maintainer', name]),
  ]
}

/**
 * The direct dependencies with their kinds, for a format whose dependencies have none: the hash of
 * each, build first.
 */
export const dependencyProperties = ({ edges }: Item): SpackProperty[] =>
  ALL_KINDS.flatMap((kind) =>
    edges
      .filter((edge) => edge.kinds.includes(kind))
      .map(({ to }): SpackProperty => [`spack:dependency:${kind}`, to.hash]),
  )

function provided({ to, virtuals }: ListedDependency): SpackProperty[] {
  return virtuals.map((name) => [
    `spack:${LANGUAGES.has(name) ? 'compiler' : 'virtual'}:${name}`,
    `${to.name}@${to.version}`,
  ])
}

/** Variants, with the build system among them, and the compiler flags that are not empty. */
function parameters(spec: ConcreteSpec): SpackProperty[] {
  return Object.keys(spec.parameters)
    .filter((name) => name !== 'patches')
    .sort()
    .flatMap((name): SpackProperty[] => {
      const value = spec.parameters[name]
      if (/^(c|cpp|cxx|f|ld)flags$|^ldlibs$/.test(name))
        return Array.isArray(value) && value.length > 0
          ? [[`spack:flags:${name}`, value.join(' ')]]
          : []
      return [[`spack:variant:${name}`, Array.isArray(value) ? value.join(',') : String(value)]]
    })
}
