import { parseLock, type ConcreteDag } from '@pakages/model'

/** A package that a lock takes from the system. */
export interface External {
  readonly name: string
  readonly version: string
  readonly prefix?: string
  readonly attributes?: Readonly<Record<string, unknown>>
}

/** A lock of nothing but externals. */
export function lockOf(os: string, externals: readonly External[]): ConcreteDag {
  const nodes = externals.map(({ name, version, prefix = '/usr', attributes = {} }, index) => ({
    ...{ name, version, hash: String.fromCharCode(97 + index).repeat(32), namespace: 'builtin' },
    arch: { platform: 'linux', platform_os: os, target: 'x86_64' },
    external: { path: prefix, module: null, extra_attributes: attributes },
  }))
  const specs = Object.fromEntries(nodes.map((node) => [node.hash, node]))
  return parseLock({
    _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
    roots: nodes.map(({ hash, name }) => ({ hash, spec: name })),
    concrete_specs: specs,
  })
}
