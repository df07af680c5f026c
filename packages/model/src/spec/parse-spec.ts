import type { DependencyKind } from './concrete-spec.ts'
import { DraftNode, refusal, type DraftEdge } from './draft-node.ts'
import { isAttribute, readAttribute } from './parse-attribute.ts'
import type { NodeQuery, SpecQuery } from './spec-query.ts'
import { specTokens, type SpecToken, type TokenKind } from './tokens.ts'
import { InvalidValue, shown } from '../outside/invalid-value.ts'
import { stripped } from '../version/white-space.ts'

/** Longer than any spec that a person writes; Spack itself has no bound. */
const MAX_LENGTH = 10_000
const KINDS = ['build', 'link', 'run', 'test'] as const
/** Compilers by the names that Spack had for them before they were packages. */
const LEGACY_COMPILERS: ReadonlyMap<string, string> = new Map([
  ['clang', 'llvm'],
  ['oneapi', 'intel-oneapi-compilers'],
  ['rocmcc', 'llvm-amdgpu'],
  ['intel', 'intel-oneapi-compilers-classic'],
  ['arm', 'acfl'],
])

/**
 * Reads one spec in Spack's own syntax (`spack.spec_parser`), anonymous ones too. It takes what
 * Spack takes, but for files, toolchains, and `os=fe` and the like, which mean its own machine.
 * @throws InvalidValue for anything else, with the place where it stops being a spec.
 */
export function parseSpecQuery(text: string): SpecQuery {
  if (text.length > MAX_LENGTH)
    throw new InvalidValue(`A spec of ${text.length} characters is too long: "${shown(text)}".`, {
      id: 'spec-syntax',
      fix: `Write at most ${MAX_LENGTH}.`,
    })
  const reader = new SpecReader(text)
  const read = reader.spec()
  return Object.assign(read, { text: stripped(text) })
}

class SpecReader {
  readonly #text: string
  readonly #tokens: Generator<SpecToken, undefined>
  #next: SpecToken | undefined
  #last: SpecToken | undefined
  /** Where it is no spec, as Spack tells it: at the piece that was read last, unless this says more. */
  #place: number | undefined

  constructor(text: string) {
    this.#text = text
    this.#tokens = specTokens(text)
  }

  spec(): DraftNode {
    try {
      this.#advance()
      if (this.#next === undefined) throw refusal('there is nothing in it')
      const root = this.#node()
      this.#dependencies(root)
      if (this.#next) throw this.#atNext(unexpected(this.#next))
      return root
    } catch (error) {
      throw error instanceof InvalidValue ? this.#refused(error) : error
    }
  }

  /** What stands behind `%` is of the last node before it that does not itself. */
  #dependencies(root: DraftNode): void {
    let current = root
    for (let sigil = this.#sigil(); sigil; sigil = this.#sigil()) {
      const edge = this.#edge(sigil)
      const there = (edge.direct ? current : root).depend(edge)
      if (!edge.direct) current = there
    }
  }

  #edge(sigil: SpecToken): DraftEdge {
    const direct = sigil.text.startsWith('%')
    const plain = sigil.kind === 'dependency'
    const properties = plain ? { kinds: [], condition: '', virtuals: [] } : this.#properties()
    const { assigned } = this.#last!
    if (plain && direct && !assigned && !this.#next)
      throw refusal(`nothing stands behind ${sigil.text}`)
    const node = this.#node(assigned?.name)
    if (direct && node.name !== undefined) node.name = LEGACY_COMPILERS.get(node.name) ?? node.name
    const virtuals = [...new Set([...properties.virtuals, ...(assigned?.virtuals ?? [])])]
    return { ...properties, direct, virtuals, node }
  }

  #sigil(): SpecToken | undefined {
    return this.#accept('dependency') ?? this.#accept('edge-begin')
  }

  /** `[virtuals=mpi deptypes=link when='+x']`, after the bracket. */
  #properties(): {
    readonly kinds: readonly DependencyKind[]
    readonly condition: string
    readonly virtuals: readonly string[]
    readonly when?: NodeQuery
  } {
    const given = new Map<string, string[]>()
    for (let token = this.#accept('value'); token; token = this.#accept('value')) {
      const [, name, value] = /^([^=]*?):?=([^]*)$/.exec(token.text)!
      if (!['deptypes', 'virtuals', 'when'].includes(name!))
        throw refusal(`${name} is none of deptypes, virtuals and when`)
      given.set(name!, bare(value!).split(','))
    }
    if (!this.#accept('edge-end')) throw this.#atNext('the bracket is not closed')
    const [condition = ''] = given.get('when') ?? []
    return {
      kinds: (given.get('deptypes') ?? []).map(kindOf).toSorted(),
      condition,
      virtuals: given.get('virtuals') ?? [],
      ...(given.has('when') ? { when: parseSpecQuery(condition) } : {}),
    }
  }

  #node(assigned?: string): DraftNode {
    const node = new DraftNode()
    const name = assigned ?? this.#accept('name')?.text ?? this.#accept('full-name')?.text
    if (name === undefined && this.#next?.kind === 'file')
      throw this.#atNext(`${this.#next.text} is a file`)
    if (name !== undefined && name !== '*') {
      const dot = name.lastIndexOf('.')
      node.name = name.slice(dot + 1)
      if (dot > 0) node.namespace = name.slice(0, dot)
    }
    while (this.#next && isAttribute(node, this.#next)) readAttribute(node, this.#advance()!)
    return node
  }

  #accept(kind: TokenKind): SpecToken | undefined {
    return this.#next?.kind === kind ? this.#advance() : undefined
  }

  #advance(): SpecToken | undefined {
    this.#last = this.#next
    this.#next = this.#tokens.next().value ?? undefined
    if (this.#next?.kind === 'unexpected') throw this.#atNext(unexpected(this.#next))
    return this.#last
  }

  #atNext(why: string): InvalidValue {
    this.#place = this.#next?.at
    return refusal(why)
  }

  #refused({ message, fix }: InvalidValue): InvalidValue {
    const at = this.#place ?? this.#last?.at
    const place =
      at === undefined ? '' : `, at "${shown(this.#text.slice(at))}" (character ${at + 1})`
    return new InvalidValue(
      `"${shown(this.#text)}" is not a spec: ${message.replace(/\.$/, '')}${place}.`,
      {
        id: 'spec-syntax',
        fix:
          fix ||
          'Write name, name@version, name+variant, name key=value, name ^dependency or /hash.',
      },
    )
  }
}

/** Without the quotes and spaces around it, however many. */
function bare(text: string): string {
  const isAround = (at: number): boolean => `'" `.includes(text.charAt(at))
  let [from, to] = [0, text.length]
  while (from < to && isAround(from)) from++
  while (to > from && isAround(to - 1)) to--
  return text.slice(from, to)
}

function kindOf(text: string): DependencyKind {
  const kind = KINDS.find((each) => each === text)
  if (kind === undefined) throw refusal(`"${shown(text)}" is no kind of dependency`)
  return kind
}

function unexpected({ kind, text }: SpecToken): string {
  if (kind === 'unexpected') return `"${shown(text)}" cannot stand there`
  return kind === 'edge-end' ? `"${shown(text)}" closes nothing` : 'a second one begins'
}
