import { targetOf, type ConcreteSpec } from './concrete-spec.ts'
import type { EdgeQuery, NodeQuery, SpecQuery, VariantQuery } from './spec-query.ts'
import { satisfies } from '../version/range.ts'
import { parseVersion } from '../version/version.ts'
import type { SpecHash } from '../identity/spec-hash.ts'
import { targetAnswers } from './target-range.ts'

type Specs = ReadonlyMap<SpecHash, ConcreteSpec>
type Dependency = ConcreteSpec['dependencies'][number]

/** A dependency of a concrete spec, with what is known of it. */
interface Edge extends Dependency {
  readonly spec: ConcreteSpec
}

/**
 * Whether a concrete spec is what a query asks for, as `Spec.satisfies` decides it. The name of a
 * virtual package stands for what the DAG has in its place.
 * @param specs What it depends on is looked up here; what is not there answers nothing.
 */
export const answers = (spec: ConcreteSpec, query: SpecQuery, specs: Specs): boolean =>
  nodeAnswers(spec, query, specs) && dependenciesAnswer(spec, query, specs)

function dependenciesAnswer(root: ConcreteSpec, query: NodeQuery, specs: Specs): boolean {
  const { dependencies } = query
  if (dependencies.length === 0) return true
  const below = onceNeeded(root, specs)
  const nested = dependencies.flatMap(({ node }) =>
    node.dependencies.map((wanted) => ({ wanted, parent: node })),
  )
  return (
    dependencies.every((wanted) => edgeAnswers(root, wanted, below, specs)) &&
    nested.every(({ wanted, parent }) => {
      const owner = ownerOf(root, parent, wanted, below)
      return owner !== undefined && edgeAnswers(owner, wanted, below, specs)
    })
  )
}

/**
 * Which node of the DAG stands for a node of the query that has a dependency of its own: Spack
 * takes the root where both have one name, for compilers that are built with an older one.
 */
const ownerOf = (
  root: ConcreteSpec,
  { name }: NodeQuery,
  wanted: EdgeQuery,
  below: readonly Edge[],
): ConcreteSpec | undefined =>
  name === undefined || name === root.name || name === wanted.node.name
    ? root
    : below.find((edge) => isCalled(edge, name))?.spec

function edgeAnswers(
  from: ConcreteSpec,
  wanted: EdgeQuery,
  below: readonly Edge[],
  specs: Specs,
): boolean {
  const { when, direct, node, virtuals, kinds } = wanted
  if (when && !nodeAnswers(from, when, specs)) return true
  if (when && !dependenciesAnswer(from, when, specs)) return true
  const edges = (direct ? edgesOf(from, specs) : below).filter(
    (edge) => node.name === undefined || isCalled(edge, node.name),
  )
  const fits = (edge: Edge): boolean => standsFor(edge, node, specs)
  const stands = (edge: Edge, virtual: string): boolean =>
    edge.name === virtual || edge.parameters.virtuals.includes(virtual)
  if (!direct)
    return (
      virtuals.every((virtual) => edges.some((edge) => stands(edge, virtual))) && edges.some(fits)
    )
  return edges.some(
    (edge) =>
      kinds.every((kind) => edge.parameters.deptypes.includes(kind)) &&
      (virtuals.length === 0 ||
        virtuals.some((virtual) => edge.parameters.virtuals.includes(virtual))) &&
      fits(edge),
  )
}

/** Which version of a virtual package another stands for says its recipe alone: none is known. */
function standsFor(edge: Edge, wanted: NodeQuery, specs: Specs): boolean {
  const { name, versions } = wanted
  if (name === undefined || name === edge.spec.name) return nodeAnswers(edge.spec, wanted, specs)
  return versions.length === 0 && nodeAnswers(edge.spec, { ...wanted, name: edge.spec.name }, specs)
}

const isCalled = (edge: Edge, name: string): boolean =>
  edge.spec.name === name || edge.parameters.virtuals.includes(name)

const edgesOf = (spec: ConcreteSpec, specs: Specs): Edge[] =>
  spec.dependencies.flatMap((edge) => {
    const node = specs.get(edge.hash)
    return node ? [{ ...edge, spec: node }] : []
  })

/** What is needed at run time, in any way, and what the spec itself needs to be built. */
function onceNeeded(root: ConcreteSpec, specs: Specs): Edge[] {
  const found: Edge[] = []
  const done = new Set([root.hash])
  const open = [root]
  for (let next = open.pop(); next; next = open.pop())
    for (const edge of edgesOf(next, specs)) {
      const runs = edge.parameters.deptypes.some((kind) => kind === 'link' || kind === 'run')
      if (runs || (next === root && edge.parameters.deptypes.includes('build'))) found.push(edge)
      if (!runs || done.has(edge.hash)) continue
      done.add(edge.hash)
      open.push(edge.spec)
    }
  return found
}

const nodeAnswers = (spec: ConcreteSpec, query: NodeQuery, specs: Specs): boolean =>
  (query.name === undefined || spec.name === query.name) &&
  (query.hash === undefined || spec.hash.startsWith(query.hash)) &&
  [undefined, spec.namespace ?? query.namespace].includes(query.namespace) &&
  query.versions.every((range) => satisfies(parseVersion(spec.version), range)) &&
  architectureAnswers(spec, query) &&
  [...query.flags].every(([kind, flags]) => hasFlags(spec, kind, flags)) &&
  [...query.variants].every(([name, wanted]) => variantAnswers(spec, name, wanted, specs))

function architectureAnswers(spec: ConcreteSpec, { platform, os, target }: NodeQuery): boolean {
  const { arch } = spec
  return (
    [undefined, '*', arch.platform].includes(platform) &&
    [undefined, '*', arch.platform_os].includes(os) &&
    (target === undefined || targetAnswers(targetOf(spec), target))
  )
}

function hasFlags(spec: ConcreteSpec, kind: string, flags: readonly string[]): boolean {
  const own = spec.parameters[kind]
  return Array.isArray(own) && flags.every((flag) => own.includes(flag))
}

function variantAnswers(
  spec: ConcreteSpec,
  name: string,
  wanted: VariantQuery,
  specs: Specs,
): boolean {
  if (!wanted.propagated) return hasVariant(spec, name, wanted)
  const open = [spec]
  const done = new Set<SpecHash>()
  for (let next = open.pop(); next; next = open.pop()) {
    if (done.has(next.hash)) continue
    done.add(next.hash)
    if (name in next.parameters && !hasVariant(next, name, wanted)) return false
    open.push(...edgesOf(next, specs).map((edge) => edge.spec))
  }
  return true
}

function hasVariant(
  { parameters }: ConcreteSpec,
  name: string,
  { values, exact }: VariantQuery,
): boolean {
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined
  if (value === undefined || value === null) return false
  const own = Array.isArray(value) ? value : [typeof value === 'boolean' ? value : String(value)]
  if (exact && own.length !== values.length) return false
  const begins = name === 'patches' && !exact
  return values.every((each) =>
    begins ? own.some((one) => String(one).startsWith(String(each))) : own.includes(each),
  )
}
