import {
  asItCame,
  type ConcreteDag,
  type ConcreteSpec,
  type DependencyKind,
} from './concrete-spec.ts'
import { InvalidValue } from '../outside/invalid-value.ts'
import type { SpecHash } from '../identity/spec-hash.ts'

/**
 * The kinds of dependency that an installed package needs at run time: what a binary brings with
 * it.
 */
export const RUNTIME: readonly DependencyKind[] = ['link', 'run']

/** Every kind of dependency, as a build from source needs them. */
export const ALL_KINDS: readonly DependencyKind[] = ['build', 'link', 'run', 'test']

/**
 * The specs that are reached from `from` (default: the roots) over dependencies of the given kinds,
 * dependencies before their dependents, each once. The order is the same for the same DAG.
 * @throws InvalidValue on a cycle, which Spack never writes.
 */
export function reachable(
  dag: ConcreteDag,
  kinds: readonly DependencyKind[],
  from: readonly SpecHash[] = dag.roots,
): ConcreteSpec[] {
  const done = new Set<SpecHash>()
  const open = new Set<SpecHash>()
  const order: ConcreteSpec[] = []
  // An explicit stack: a DAG of a few thousand specs in one chain must not overflow ours.
  const stack: { hash: SpecHash; leave: boolean }[] = from
    .toReversed()
    .map((hash) => ({ hash, leave: false }))
  for (let top = stack.pop(); top; top = stack.pop()) {
    const spec = dag.specs.get(top.hash)!
    if (top.leave) {
      open.delete(top.hash)
      done.add(top.hash)
      order.push(spec)
    } else if (!done.has(top.hash)) {
      if (open.has(top.hash)) throw cycleAt(spec)
      open.add(top.hash)
      stack.push({ hash: top.hash, leave: true })
      for (const next of dependenciesOf(spec, kinds).toReversed())
        if (!done.has(next)) stack.push({ hash: next, leave: false })
    }
  }
  return order
}

const cycleAt = (spec: ConcreteSpec): InvalidValue =>
  new InvalidValue(`${spec.name}/${spec.hash} depends on itself, over others.`, {
    id: 'spec-in-a-circle',
    fix: 'Spack never writes such a thing: concretize or push it anew.',
  })

/** The hashes of a spec's direct dependencies of the given kinds, in the order of the file. */
export function dependenciesOf(spec: ConcreteSpec, kinds: readonly DependencyKind[]): SpecHash[] {
  return spec.dependencies
    .filter((to) => to.parameters.deptypes.some((kind) => kinds.includes(kind)))
    .map((to) => to.hash)
}

/** The roots, each once, as specs. */
export const rootsOf = (dag: ConcreteDag): ConcreteSpec[] =>
  [...new Set(dag.roots)].map((hash) => dag.specs.get(hash)!)

/** The part of a DAG below one spec, over dependencies of every kind. */
export function subDag(dag: ConcreteDag, root: SpecHash): ConcreteDag {
  return {
    roots: [root],
    specs: new Map(reachable(dag, ALL_KINDS, [root]).map((spec) => [spec.hash, spec])),
  }
}

/**
 * The JSON of a spec file (format 5) for the root of a DAG, as `spack install FILE.json` reads it:
 * root first, then by name.
 */
export function specFileJson(
  dag: ConcreteDag,
  root: SpecHash,
): { spec: { _meta: { version: number }; nodes: ConcreteSpec[] } } {
  const { specs } = subDag(dag, root)
  const rest = [...specs.values()]
    .filter((spec) => spec.hash !== root)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.hash < b.hash ? -1 : 1))
  return { spec: { _meta: { version: 5 }, nodes: [specs.get(root)!, ...rest].map(asItCame) } }
}

/** The JSON of a `spack.lock` (lock file version 6) for a DAG, as `parseLock` reads it. */
export const lockJson = ({ roots, specs }: ConcreteDag): Readonly<Record<string, unknown>> => ({
  _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
  roots: roots.map((hash) => ({
    hash,
    spec: `${specs.get(hash)!.name}@=${specs.get(hash)!.version}`,
  })),
  concrete_specs: Object.fromEntries(specs),
})
