import { parseVersion, satisfies, type EdgeQuery, type NodeQuery } from '@pakages/model'

/**
 * Whether a spec speaks of the machine that Spack runs on, which it puts in the place of `os=fe`: we
 * refuse that.
 */
export const meansItsMachine = (text: string): boolean =>
  /\b(?:os|operating_system|target|arch|architecture):?=\S*\b(?:fe|be|frontend|backend|default_\w+)\b/.test(
    text,
  )

/**
 * Whether a spec names a dependency twice, or one that may be any beside it: Spack forgets what
 * stands behind the second one (`^y ^y %gcc`), and 1.1 refuses some that 1.2 takes.
 */
export function namesTwice(text: string): boolean {
  const named = [...text.matchAll(/(?:\^|%%?)(?:\[[^\]]*\])?\s*(?:[\w,-]+=)?([\w.-]*)/g)]
  const names = named.map(([, name = '']) => name.slice(name.lastIndexOf('.') + 1))
  return new Set(names).size < names.length || (names.length > 1 && names.includes(''))
}

/** How a spec was read, in the words of `packages/model/src/spec/contract/spack-reads.py`. */
export function readingOf(node: NodeQuery, probes: readonly string[]): unknown {
  const variants = [...node.variants].map(
    ([name, { values, exact, propagated }]) =>
      [name, given({ values, exact, propagated })] as const,
  )
  const edges = node.dependencies
    .map((edge) => edgeReading(edge, probes))
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  return given({
    ...node,
    text: undefined,
    versions: probes.map((probe) => (admitted(node, probe) ? '1' : '0')).join(''),
    variants: variants.length > 0 && given(Object.fromEntries(variants)),
    flags: node.flags.size > 0 && given(Object.fromEntries(node.flags)),
    dependencies: edges.length > 0 && edges,
  })
}

const admitted = ({ versions }: NodeQuery, probe: string): boolean =>
  versions.every((range) => satisfies(parseVersion(probe), range))

const edgeReading = (
  { node, direct, virtuals, kinds, when }: EdgeQuery,
  probes: readonly string[],
): unknown =>
  given({
    node: readingOf(node, probes),
    direct,
    virtuals: virtuals.length > 0 && virtuals.toSorted(),
    kinds: kinds.length > 0 && kinds,
    when: when && readingOf(when, probes),
  })

/** As JSON, where a node that says nothing of versions says nothing of the probes either. */
export const shortReading = (reading: unknown): string =>
  JSON.stringify(reading ?? null, (key, each: unknown) =>
    key === 'versions' && /^1+$/.test(String(each)) ? undefined : each,
  )

/** Sorted, without what says nothing. */
const given = (record: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(
    Object.entries(record)
      .filter(([, value]) => value !== undefined && value !== false && value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
