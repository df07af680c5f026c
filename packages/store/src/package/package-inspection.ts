import { specMismatches, specNode, type SpecNode } from '@pakages/image'
import { InvalidValue, parseJson, type ConcreteSpec } from '@pakages/model'
import { z } from 'zod'
import type { ContentSink, TarVisitor } from '../tar/tar-reader.ts'
import type { TarMember } from '../tar/tar-member.ts'
import {
  LONGEST_BUILD_INFO,
  parseBuildInfo,
  UnreadableBuildInfo,
  type BuildInfo,
} from './build-info.ts'
import { announcementFaults, type AnnouncedBuild } from './announced-build.ts'
import { linkFaults } from './links.ts'
import { MOST_FAULTS, readable, type PackageFault } from './package-fault.ts'
import { MARK, PackageMembers } from './package-members.ts'
import { RECIPE_LIMITS, recipePlace, type TravellingRecipe } from './recipe-files.ts'
import { relocationFaults } from './relocation.ts'

/** What a package should be, as far as it is known. */
export interface PackageExpectation {
  /** What was asked for. */
  readonly spec?: Pick<ConcreteSpec, 'name' | 'version' | 'hash' | 'arch'>
  /** The hashes of the package and of all that it needs. */
  readonly nodes?: ReadonlySet<string>
  /** The prefixes of externals that it needs: absolute links may point into them. */
  readonly externals?: readonly string[]
  /** What its image says of how it was built; the tarball must say the same. */
  readonly announced?: AnnouncedBuild | undefined
  /** Which namespaces' recipes to take; default none. */
  readonly recipes?: (namespace: string) => boolean
}

/** Too much of anything: what follows is not worth looking at. */
export class TooMuch extends Error {}

/** Bytes of `.spack/spec.json`: about 1 kB a node. */
const LONGEST_SPEC = 16 * 1024 * 1024
/** Bytes of all that is kept but recipes, of the package and of what may lie in it. */
const MOST_KEPT = 64 * 1024 * 1024
/** Bytes of the names of all members. */
const LONGEST_NAMES = 64 * 1024 * 1024

const specFile = z.object({ spec: z.object({ nodes: z.array(specNode).min(1) }) })

/**
 * Looks at the members of one package while its tarball is read, keeps what Spack records in it, and
 * judges in the end. Memory is bounded: by the number and the names of members, and by limits on
 * what is kept of contents.
 */
export class PackageInspection implements TarVisitor {
  readonly #expected: PackageExpectation
  readonly #mostEntries: number
  readonly #members: PackageMembers
  readonly #kept = new Map<string, Buffer[]>()
  readonly #recipes: (Omit<TravellingRecipe, 'content'> & {
    readonly content: Buffer[]
    readonly member: string
  })[] = []
  #recipeBytes = 0
  #keptBytes = 0
  #nameBytes = 0
  #buildInfo: BuildInfo | undefined
  #entries = 0

  /** @param mostEntries The most headers. */
  constructor(expected: PackageExpectation, mostEntries: number) {
    this.#expected = expected
    this.#mostEntries = mostEntries
    this.#members = new PackageMembers(expected.spec?.arch.platform === 'darwin')
  }

  get entries(): number {
    return this.#entries
  }

  /** The package's folder; only where the verdict is good. */
  get prefix(): string {
    return this.#members.prefix ?? ''
  }

  header(): void {
    if (++this.#entries > this.#mostEntries)
      throw new TooMuch(`It has more than ${this.#mostEntries} members.`)
  }

  /** What is to be rewritten in it; there where the verdict is good. */
  get buildInfo(): BuildInfo | undefined {
    return this.#buildInfo
  }

  member(member: TarMember): ContentSink | undefined {
    this.#nameBytes += member.name.length + member.target.length
    if (this.#nameBytes > LONGEST_NAMES) throw new TooMuch('The names of its members are too long.')
    if (!this.#members.add(member) || member.kind !== 'file') return undefined
    const at = member.name.lastIndexOf('/.spack/')
    if (at < 0) return undefined
    const below = member.name.slice(at + '/.spack/'.length)
    if (member.name.endsWith(`/${MARK}`)) return this.#keep(member, LONGEST_BUILD_INFO)
    if (below === 'spec.json') return this.#keep(member, LONGEST_SPEC)
    return this.#recipe(member, `.spack/${below}`)
  }

  /** Whether a member so far is one that no package has. */
  get isFaulty(): boolean {
    return this.#members.isFaulty
  }

  /** The recipes that were asked for; only where the verdict is good. */
  get recipes(): TravellingRecipe[] {
    return this.#recipes
      .filter(({ member }) => member.startsWith(`${this.prefix}/.spack/`))
      .map(({ namespace, path, content }) => ({ namespace, path, content: Buffer.concat(content) }))
  }

  /** What is wrong with members; the way to all other checks, when the tar has been read. */
  memberFaults(): readonly PackageFault[] {
    return this.#members.faults()
  }

  /** All that is wrong. */
  faults(): readonly PackageFault[] {
    const members = this.#members.faults()
    const { prefix } = this.#members
    if (prefix === undefined) return members
    const rest = [...this.#placeFaults(prefix), ...this.#specFaults(prefix)]
    return [...members, ...rest].slice(0, MOST_FAULTS)
  }

  #keep(member: TarMember, limit: number): ContentSink {
    this.#keptBytes += member.size
    if (member.size > limit || this.#keptBytes > MOST_KEPT)
      throw new TooMuch(`${readable(member.name.slice(-80))} is larger than in any package.`)
    const pieces: Buffer[] = []
    this.#kept.set(member.name, pieces)
    return (bytes) => pieces.push(Buffer.from(bytes))
  }

  #recipe(member: TarMember, path: string): ContentSink | undefined {
    const place = recipePlace(path)
    if (!place || this.#expected.recipes?.(place.namespace) !== true) return undefined
    this.#recipeBytes += member.size
    if (
      member.size > RECIPE_LIMITS.file ||
      this.#recipeBytes > RECIPE_LIMITS.all ||
      this.#recipes.length >= RECIPE_LIMITS.files
    )
      throw new TooMuch('It holds more, or larger, recipe files than any package has.')
    const content: Buffer[] = []
    this.#recipes.push({ ...place, content, member: member.name })
    return (bytes) => content.push(Buffer.from(bytes))
  }

  #placeFaults(prefix: string): PackageFault[] {
    const { spec, nodes, externals = [], announced = {} } = this.#expected
    let info: BuildInfo
    try {
      info = parseBuildInfo(this.#contentOf(`${prefix}/${MARK}`))
    } catch (error) {
      if (!(error instanceof UnreadableBuildInfo)) throw error
      return [
        {
          code: 'relocation',
          message: `Its ${MARK} is not as Spack writes it: ${error.message}.`,
        },
      ]
    }
    this.#buildInfo = info
    const own = spec?.hash
    return [
      ...announcementFaults(announced, info, prefix),
      ...relocationFaults(info, this.#members, { prefix, hash: own, nodes }),
      ...linkFaults(this.#members, {
        prefix,
        root: info.buildPath ?? '/',
        dependencies: [...info.prefixes]
          .filter(([hash, path]) => path !== `/${prefix}` && (nodes?.has(hash) ?? true))
          .map(([, path]) => path),
        externals,
        relocated: new Set(info.links),
      }),
    ]
  }

  /** What is wrong with the spec that the package says it is. */
  #specFaults(prefix: string): PackageFault[] {
    const { spec } = this.#expected
    const name = `${prefix}/.spack/spec.json`
    if (!spec) return []
    if (!this.#kept.has(name))
      return [
        { code: 'spec', message: 'It has no .spack/spec.json, so it does not say what it is.' },
      ]
    const nodes = nodesIn(this.#contentOf(name))
    const reasons = nodes
      ? specMismatches(nodes, spec).map((reason) => reason.replace('Its image', 'Its tarball'))
      : ['Its .spack/spec.json is not as Spack writes it.']
    return reasons.map((message): PackageFault => ({ code: 'spec', message }))
  }

  #contentOf(name: string): Buffer {
    return Buffer.concat(this.#kept.get(name) ?? [])
  }
}

function nodesIn(content: Buffer): readonly SpecNode[] | undefined {
  try {
    return specFile.safeParse(parseJson(content, 'spec.json')).data?.spec.nodes
  } catch (error) {
    if (error instanceof InvalidValue) return undefined
    throw error
  }
}
