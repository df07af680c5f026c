import type { EdgeQuery, NodeQuery, VariantQuery } from './spec-query.ts'
import { InvalidValue } from '../outside/invalid-value.ts'
import { joinedTargets } from './target-range.ts'
import { overlap, parseVersionRange, type VersionRange } from '../version/range.ts'

/** What is said of an architecture; a boolean where `+` or `~` stands before the name of a part. */
export type ArchitectureParts = Readonly<
  Partial<Record<'platform' | 'os' | 'target', string | boolean | undefined>>
>

/** An edge whose node is still being read. */
export interface DraftEdge extends Omit<EdgeQuery, 'node'> {
  readonly node: DraftNode
  /** `when` as it was written. */
  readonly condition: string
}

/** A node while it is being read. What it refuses is said without the spec around it. */
export class DraftNode implements NodeQuery {
  name?: string
  namespace?: string
  hash?: string
  platform?: string
  os?: string
  target?: string
  readonly versions: VersionRange[] = []
  readonly variants = new Map<string, VariantQuery>()
  readonly flags = new Map<string, readonly string[]>()
  readonly dependencies: DraftEdge[] = []
  /** Whether anything was said of the architecture, be it that any will do. */
  #hasArchitecture = false

  setVersions(text: string): void {
    if (this.versions.length > 0) throw refusal('it has two versions')
    this.versions.push(parseVersionRange(text))
  }

  setVariant(name: string, variant: VariantQuery): void {
    if (this.variants.has(name)) throw refusal(`it names the variant ${name} twice`)
    this.variants.set(name, variant)
  }

  addFlags(kind: string, flags: readonly string[]): void {
    if (flags.length > 0) this.flags.set(kind, [...(this.flags.get(kind) ?? []), ...flags])
  }

  /** What is not given is left as it is, but `arch=` says all three and may say none twice. */
  setArchitecture(parts: ArchitectureParts): void {
    if (this.platform && this.os && this.target && !/[:,]/.test(this.target))
      throw refusal('it has two architectures')
    for (const part of ['platform', 'os', 'target'] as const) {
      if (!(part in parts)) continue
      if (this[part] !== undefined) throw refusal(`it names its ${part} twice`)
      const value = this.#architecturePart(part, parts[part])
      if (value) this[part] = value
    }
    this.#hasArchitecture = true
  }

  /** As Spack has it: `None` and what is not true are any, but not behind something else. */
  #architecturePart(
    part: keyof ArchitectureParts,
    value: string | boolean | undefined,
  ): string | undefined {
    if (value === undefined) return undefined
    const isAny = part === 'target' || !this.#hasArchitecture
    const text = typeof value === 'string' ? value : value ? 'True' : 'False'
    return isAny && (value === false || text === 'None') ? undefined : text
  }

  /**
   * Adds a dependency, or joins it with one of the same name that is there already.
   * @returns What is there now.
   */
  depend(edge: DraftEdge): DraftNode {
    const { name = '' } = edge.node
    const others = this.dependencies.filter(
      (other) => (other.node.name ?? '') === name && other.condition === edge.condition,
    )
    const same = others.findIndex((other) => other.kinds.join() === edge.kinds.join())
    if (name !== '' && same >= 0) {
      const other = others[same]!
      other.node.#join(edge.node)
      const virtuals = [...new Set([...other.virtuals, ...edge.virtuals])]
      this.dependencies[this.dependencies.indexOf(other)] = { ...other, virtuals }
      return other.node
    }
    if (others.some((other) => !compatible(other, edge)))
      throw refusal(`it depends on ${name || 'anything'} twice, for the same purpose`)
    this.dependencies.push(edge)
    return edge.node
  }

  #join(other: DraftNode): void {
    const clash = refusal(`it depends on ${this.name} in two ways that exclude one another`)
    if (!this.#joinNames(other)) throw clash
    if (this.versions.some((range) => !other.versions.every((each) => overlap(range, each))))
      throw clash
    this.versions.push(...other.versions)
    for (const [name, variant] of other.variants) {
      const joined = joinVariants(this.variants.get(name), variant)
      if (!joined) throw clash
      this.variants.set(name, joined)
    }
    for (const [kind, flags] of other.flags)
      this.flags.set(kind, [...new Set([...(this.flags.get(kind) ?? []), ...flags])])
  }

  /** The hash, of which one may be the start of the other, and what must be the same. */
  #joinNames(other: DraftNode): boolean {
    const hashes = [this.hash ?? '', other.hash ?? ''].toSorted((a, b) => a.length - b.length)
    const [start = '', whole = ''] = hashes
    if (whole !== '') this.hash = whole
    for (const part of ['namespace', 'platform', 'os', 'target'] as const) {
      const value = other[part]
      if (value === undefined) continue
      const own = this[part]
      const joined = part === 'target' && own !== undefined ? joinedTargets(own, value) : value
      if (joined === undefined || (part !== 'target' && joined !== (own ?? value))) return false
      this[part] = joined
    }
    return whole.startsWith(start)
  }
}

/** A refusal that names no spec yet. */
export const refusal = (why: string): InvalidValue =>
  new InvalidValue(why, { id: 'spec-syntax', fix: '' })

/** As `spack.deptypes.compatible`: what is needed to build may be another one than at run time. */
function compatible({ kinds: left }: DraftEdge, { kinds: right }: DraftEdge): boolean {
  const runs = (kind: string): boolean => kind === 'link' || kind === 'run'
  return !left.some((kind) => right.includes(kind)) && !(left.some(runs) && right.some(runs))
}

function joinVariants(
  left: VariantQuery | undefined,
  right: VariantQuery,
): VariantQuery | undefined {
  if (left === undefined) return right
  const values = [...new Set([...left.values, ...right.values])].sort()
  const tooMany =
    (left.exact && values.length > left.values.length) ||
    (right.exact && values.length > right.values.length)
  if (tooMany) return undefined
  return {
    values,
    exact: left.exact || right.exact,
    propagated: left.propagated && right.propagated,
  }
}
