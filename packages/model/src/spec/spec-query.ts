import { targetOf, type ConcreteSpec } from './concrete-spec.ts'
import { InvalidValue, shown } from '../outside/invalid-value.ts'
import { parseVersionRange, satisfies, type VersionRange } from '../version/range.ts'
import { parseVersion } from '../version/version.ts'
import type { SpecHash } from '../identity/spec-hash.ts'

/**
 * What picks binaries out of a cache without a solve: the part of Spack's spec syntax that a
 * concrete spec answers for itself. `name@1.2:+shared~debug flavor=mint target=x86_64_v3`, or
 * `/hash` in full or shortened, each with `^dependency…` of the same kind behind it.
 */
export interface SpecQuery extends NodeQuery {
  /** What must be among all that it depends on, in any way. */
  readonly dependencies: readonly NodeQuery[]
}

/** The part of a query that one node answers. */
export interface NodeQuery {
  readonly text: string
  readonly name?: string
  /** Of whose recipes it must be; undefined: anybody's. */
  readonly namespace?: string
  /** The start of a DAG hash, 1 to 32 characters. */
  readonly hash?: string
  readonly versions?: VersionRange
  /** Wanted values by name; a boolean variant as true or false. */
  readonly parameters: ReadonlyMap<string, boolean | string>
  readonly platform?: string
  readonly os?: string
  /** One of them. */
  readonly targets?: readonly string[]
}

const NAME = '[A-Za-z0-9_][A-Za-z0-9_-]*'
const HEAD = new RegExp(`^(?:([a-z0-9_.]+)\\.)?(${NAME})?`)
const TOKENS: readonly [RegExp, (query: Draft, match: RegExpExecArray) => void][] = [
  [
    /^@\s*([A-Za-z0-9_.:,=-]+)/,
    (query, [, range]) => {
      query.versions = parseVersionRange(range!)
    },
  ],
  [new RegExp(`^\\+\\s*(${NAME})`), (query, [, name]) => query.parameters.set(name!, true)],
  [new RegExp(`^[~-]\\s*(${NAME})`), (query, [, name]) => query.parameters.set(name!, false)],
  [
    /^\/([a-z2-7]{1,32})(?![a-z0-9])/,
    (query, [, hash]) => {
      query.hash = hash!
    },
  ],
  [
    new RegExp(`^(${NAME}):?=("[^"]*"|[^\\s"]+)`),
    (query, [, name, value]) => setParameter(query, name!, value!.replaceAll('"', '')),
  ],
]

interface Draft {
  text: string
  name?: string
  namespace?: string
  hash?: string
  versions?: VersionRange
  parameters: Map<string, boolean | string>
  platform?: string
  os?: string
  targets?: readonly string[]
}

/** What is said of the machine that a binary is for, by Spack's names for it. */
const OF_MACHINE: Readonly<Record<string, (query: Draft, value: string) => void>> = {
  platform: (query, value) => {
    query.platform = value
  },
  os: (query, value) => {
    query.os = value
  },
  operating_system: (query, value) => {
    query.os = value
  },
  target: setTargets,
  arch: setArchitecture,
  architecture: setArchitecture,
}

function setTargets(query: Draft, value: string): void {
  if (value.includes(':'))
    throw new InvalidValue(
      `"${shown(query.text)}" names a range of targets, which only Spack can tell.`,
      'Name each of them: target=x86_64_v2,x86_64_v3.',
    )
  query.targets = value.split(',')
}

/** `PLATFORM-OS-TARGET`, where `None` stands for any. */
function setArchitecture(query: Draft, value: string): void {
  const [, platform, os, target] = /^([^-]+)-(.+)-([^-]+)$/.exec(value) ?? []
  if (platform === undefined || os === undefined || target === undefined)
    throw malformed(query.text)
  const isSaid = (part: string): boolean => part.toLowerCase() !== 'none'
  if (isSaid(platform)) query.platform = platform
  if (isSaid(os)) query.os = os
  if (isSaid(target)) setTargets(query, target)
}

function setParameter(query: Draft, name: string, value: string): void {
  if (Object.hasOwn(OF_MACHINE, name)) OF_MACHINE[name]!(query, value)
  else
    query.parameters.set(
      name,
      /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : value,
    )
}

/**
 * Reads a query.
 * @throws InvalidValue for anything else of Spack's syntax: a compiler (`%`), a propagated variant.
 */
export function parseSpecQuery(text: string): SpecQuery {
  const [own = '', ...dependencies] = text.split('^')
  return {
    ...parseNode(own),
    text: text.trim(),
    dependencies: dependencies.map(parseNode),
  }
}

function parseNode(text: string): NodeQuery {
  const query: Draft = { text: text.trim(), parameters: new Map() }
  const head = HEAD.exec(query.text)!
  // `name=value` first is a parameter of no package, not a package with the name of a variant.
  const [whole, namespace, name] = head
  const named = name !== undefined && !query.text.slice(whole.length).startsWith('=')
  if (named) query.name = name
  if (named && namespace !== undefined) query.namespace = namespace
  let rest = (named ? query.text.slice(whole.length) : query.text).trimStart()
  while (rest !== '') rest = takeToken(query, rest).trimStart()
  if (query.name === undefined && query.hash === undefined) throw malformed(text)
  return query
}

function takeToken(query: Draft, rest: string): string {
  for (const [pattern, apply] of TOKENS) {
    const match = pattern.exec(rest)
    if (!match) continue
    apply(query, match)
    return rest.slice(match[0].length)
  }
  throw malformed(query.text)
}

function malformed(text: string): InvalidValue {
  if (text.includes('%')) {
    return new InvalidValue(
      `"${shown(text)}" names a compiler, which only a solve can answer.`,
      'Give name@version, variants, ^dependency or /hash; or a lock file that Spack has concretized.',
    )
  }
  return new InvalidValue(
    `"${shown(text)}" is not a spec.`,
    'Give name, name@version, name+variant, name key=value, name ^dependency or /hash.',
  )
}

/**
 * Whether a concrete spec is what a query asks for.
 * @param specs What it depends on is looked up here; what is not there answers nothing.
 */
export function answers(
  spec: ConcreteSpec,
  query: SpecQuery,
  specs: ReadonlyMap<SpecHash, ConcreteSpec>,
): boolean {
  if (!nodeAnswers(spec, query)) return false
  if (query.dependencies.length === 0) return true
  const below = dependenciesBelow(spec, specs)
  return query.dependencies.every((wanted) =>
    below.some(
      ({ node, virtuals }) =>
        nodeAnswers(node, wanted) ||
        (wanted.name !== undefined &&
          virtuals.has(wanted.name) &&
          nodeAnswers(node, { ...wanted, name: node.name })),
    ),
  )
}

/** All that a spec depends on, each once, with the virtual packages that it stands for there. */
function dependenciesBelow(
  spec: ConcreteSpec,
  specs: ReadonlyMap<SpecHash, ConcreteSpec>,
): { readonly node: ConcreteSpec; readonly virtuals: ReadonlySet<string> }[] {
  const virtuals = new Map<SpecHash, Set<string>>()
  const open = [spec]
  for (let next = open.pop(); next; next = open.pop())
    for (const { hash, parameters } of next.dependencies) {
      const known = virtuals.get(hash)
      const node = specs.get(hash)
      if (!known && node) open.push(node)
      virtuals.set(hash, new Set([...(known ?? []), ...parameters.virtuals]))
    }
  return [...virtuals].flatMap(([hash, names]) => {
    const node = specs.get(hash)
    return node ? [{ node, virtuals: names }] : []
  })
}

function nodeAnswers(spec: ConcreteSpec, query: NodeQuery): boolean {
  return (
    (query.name === undefined || spec.name === query.name) &&
    (query.namespace === undefined || spec.namespace === query.namespace) &&
    (query.hash === undefined || spec.hash.startsWith(query.hash)) &&
    (query.versions === undefined || satisfies(parseVersion(spec.version), query.versions)) &&
    (query.targets === undefined || query.targets.includes(targetOf(spec))) &&
    (query.platform === undefined || spec.arch.platform === query.platform) &&
    (query.os === undefined || spec.arch.platform_os === query.os) &&
    [...query.parameters].every(([name, wanted]) => hasParameter(spec, name, wanted))
  )
}

function hasParameter(spec: ConcreteSpec, name: string, wanted: boolean | string): boolean {
  const value = spec.parameters[name]
  if (typeof wanted === 'boolean') return value === wanted
  if (wanted === '*') return value !== undefined
  if (Array.isArray(value)) return wanted.split(',').every((item) => value.includes(item))
  return value !== undefined && value !== null && String(value) === wanted
}
