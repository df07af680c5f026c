import { z } from 'zod'
import { firstIssue } from '../outside/first-issue.ts'
import { InvalidValue } from '../outside/invalid-value.ts'
import { shortHash } from '../identity/short-hash.ts'
import { specHashType, type SpecHash } from '../identity/spec-hash.ts'

/** How a dependency is needed. */
export type DependencyKind = 'build' | 'link' | 'run' | 'test'

const KINDS = ['build', 'link', 'run', 'test'] as const
const specHash = specHashType()
const name = z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'not a package name')
const parameter = z.union([z.boolean(), z.string(), z.number(), z.null(), z.array(z.string())])

/** An edge of a node. */
export const dependencyType = z.object({
  name,
  hash: specHash,
  parameters: z.object({
    deptypes: z.array(z.enum(KINDS)),
    virtuals: z.array(z.string()).default([]),
  }),
})

/**
 * One node of a concrete spec as Spack 1.x writes it (spec format 5) into `spack.lock`, `spec.json`
 * and OCI config blobs. Keys that are not named here are kept: the JSON of a node goes back to
 * Spack as it came.
 */
const node = z.looseObject({
  name,
  version: z.string().min(1).max(200),
  namespace: z.string().optional(),
  arch: z.object({
    platform: z.string(),
    platform_os: z.string(),
    target: z.union([z.string(), z.looseObject({ name: z.string() })]),
  }),
  parameters: z.record(z.string(), parameter).default({}),
  patches: z.array(z.string()).optional(),
  package_hash: z.string().optional(),
  dependencies: z.array(dependencyType).default([]),
  external: z.looseObject({ path: z.string().nullable().optional() }).optional(),
  hash: specHash,
})

/** See {@link parseDag}. */
export type ConcreteSpec = Readonly<z.infer<typeof node>> & { readonly hash: SpecHash }

/**
 * A closed set of concrete specs: every dependency of a node is a node too. Roots first is not
 * promised.
 */
export interface ConcreteDag {
  /** The hashes that were asked for, in the order of the request. */
  readonly roots: readonly SpecHash[]
  readonly specs: ReadonlyMap<SpecHash, ConcreteSpec>
}

/** The name of the microarchitecture that a spec was concretized for, such as `x86_64_v3`. */
export const targetOf = (spec: ConcreteSpec): string =>
  typeof spec.arch.target === 'string' ? spec.arch.target : spec.arch.target.name

/** Whether Spack took the spec from the system instead of building it. */
export const isExternal = (spec: ConcreteSpec): boolean => spec.external !== undefined

/** `name@version/abcdefg`, as people write it. */
export const label = ({
  name,
  version,
  hash,
}: Pick<ConcreteSpec, 'name' | 'version' | 'hash'>): string =>
  `${name}@${version}/${shortHash(hash)}`

const lock = z.looseObject({
  _meta: z.looseObject({ 'lockfile-version': z.number(), 'specfile-version': z.number() }),
  roots: z.array(z.object({ hash: specHash, spec: z.string() })),
  concrete_specs: z.record(z.string(), node),
})

const specFile = z.looseObject({
  spec: z.looseObject({
    _meta: z.looseObject({ version: z.number() }),
    nodes: z.array(node).min(1),
  }),
})

const origins = new WeakMap<ConcreteSpec, unknown>()

/**
 * The JSON that a node was read from: its hash is that of just these keys in just this order. The
 * node itself where it was made otherwise.
 */
export const asItCame = (spec: ConcreteSpec): ConcreteSpec =>
  (origins.get(spec) ?? spec) as ConcreteSpec

/** The spec format that this toolkit reads (Spack 1.0 and newer). */
export const SPEC_FORMAT = 5

/**
 * Reads the JSON of a `spack.lock` (lock file version 6) into its DAG.
 * @throws InvalidValue when the shape, the format version or a dependency does not fit.
 */
export function parseLock(json: unknown): ConcreteDag {
  const read = lock.safeParse(json)
  if (!read.success)
    throw new InvalidValue(`This is not a spack.lock: ${firstIssue(read.error)}`, {
      id: 'lock-malformed',
      fix: 'Write it anew with `spack concretize --force`.',
    })
  const { _meta, roots, concrete_specs } = read.data
  checkFormat(_meta['specfile-version'], 'spack.lock')
  for (const [hash, spec] of Object.entries(concrete_specs)) {
    if (hash !== spec.hash)
      throw new InvalidValue(`The lock lists ${spec.hash} under the hash ${hash}.`, {
        id: 'lock-malformed',
        fix: 'Write the lock anew with `spack concretize --force`.',
      })
    origins.set(spec, (json as z.input<typeof lock>).concrete_specs[hash])
  }
  return closed(
    roots.map((root) => root.hash),
    Object.values(concrete_specs),
  )
}

/**
 * Reads the JSON of a spec file (`spack spec --json`, `.spack/spec.json`, the `spec` of an OCI
 * config blob) into its DAG. Its first node is the root.
 * @throws InvalidValue when the shape, the format version or a dependency does not fit.
 */
export function parseSpecFile(json: unknown): ConcreteDag {
  const read = specFile.safeParse(json)
  if (!read.success)
    throw new InvalidValue(`This is not a spec file: ${firstIssue(read.error)}`, {
      id: 'spec-file-malformed',
      fix: 'Write it anew with `spack spec --json`.',
    })
  const { _meta, nodes } = read.data.spec
  checkFormat(_meta.version, 'spec file')
  const came = (json as z.input<typeof specFile>).spec.nodes
  for (const [at, spec] of nodes.entries()) origins.set(spec, came[at])
  return closed([nodes[0]!.hash], nodes)
}

function checkFormat(version: number, what: string): void {
  if (version === SPEC_FORMAT) return
  throw new InvalidValue(
    `The ${what} has spec format ${version}; this toolkit reads format ${SPEC_FORMAT} (Spack 1.0 and newer).`,
    { id: 'spec-format-old', fix: 'Concretize again with Spack 1.0 or newer.' },
  )
}

function closed(roots: readonly SpecHash[], nodes: readonly ConcreteSpec[]): ConcreteDag {
  const specs = new Map(nodes.map((spec) => [spec.hash, spec]))
  const missing = [
    ...roots,
    ...nodes.flatMap((spec) => spec.dependencies.map((to) => to.hash)),
  ].find((hash) => !specs.has(hash))
  if (missing)
    throw new InvalidValue(`The spec ${missing} is referred to but not described.`, {
      id: 'lock-malformed',
      fix: 'Give the whole DAG: the file may have been cut.',
    })
  const [circular] = withoutEnd(specs)
  if (circular)
    throw new InvalidValue(`${circular.name}/${circular.hash} depends on itself, over others.`, {
      id: 'spec-in-a-circle',
      fix: 'Spack never writes such a thing: concretize or push it anew.',
    })
  return { roots, specs }
}

/** The specs whose dependencies never come to an end: those of cycles, and what depends on them. */
function withoutEnd(specs: ReadonlyMap<SpecHash, ConcreteSpec>): ConcreteSpec[] {
  const waiting = new Map<SpecHash, Set<SpecHash>>()
  const dependents = new Map<SpecHash, SpecHash[]>()
  for (const { hash, dependencies } of specs.values()) {
    const needs = new Set(dependencies.map((to) => to.hash))
    waiting.set(hash, needs)
    for (const need of needs) {
      const known = dependents.get(need)
      if (known) known.push(hash)
      else dependents.set(need, [hash])
    }
  }
  const ended = [...specs.keys()].filter((hash) => waiting.get(hash)!.size === 0)
  for (const hash of ended) {
    waiting.delete(hash)
    for (const dependent of dependents.get(hash) ?? []) {
      const needs = waiting.get(dependent)
      if (needs?.delete(hash) && needs.size === 0) ended.push(dependent)
    }
  }
  return [...waiting.keys()].map((hash) => specs.get(hash)!)
}
