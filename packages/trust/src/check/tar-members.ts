import { withoutTrailing, shown, type SpecHash } from '@pakages/model'
import { posix } from 'node:path'
import type { TarMember } from './tar-headers.ts'
import type { TarballFault, TarballLimits } from './tarball.ts'

/** The file by which Spack finds the package's folder among the members; its last one. */
const MARK = '.spack/binary_distribution'
const MOST_FAULTS = 20

/** Collects the members of one tarball and says what is wrong with them. */
export class TarMembers {
  readonly #limits: TarballLimits
  readonly #members = new Map<string, TarMember>()
  readonly #faults: TarballFault[] = []

  constructor(limits: TarballLimits) {
    this.#limits = limits
  }

  get count(): number {
    return this.#members.size
  }

  add(member: TarMember): void {
    const name = withoutTrailing(member.name, '/')
    if (!isClean(name))
      return this.#fault(
        'path',
        `The member ${readable(member.name)} leaves the folder that it is unpacked in.`,
      )
    if (member.kind === 'other')
      return this.#fault('kind', `The member ${readable(name)} is neither file, folder nor link.`)
    if (this.#members.has(name) && member.kind !== 'directory')
      return this.#fault('duplicate', `The member ${readable(name)} is there twice.`)
    this.#members.set(name, member)
  }

  /** The package's folder, as Spack determines it; undefined when there is none. */
  prefix(): string | undefined {
    const marks = [...this.#members]
      .filter(([name, { kind }]) => kind === 'file' && name.endsWith(`/${MARK}`))
      .map(([name]) => name)
    return marks
      .reduce<string | undefined>(
        (best, next) => (best === undefined || next.length < best.length ? next : best),
        undefined,
      )
      ?.slice(0, -MARK.length - 1)
  }

  faults(): readonly TarballFault[] {
    const prefix = this.prefix()
    if (prefix === undefined)
      return [
        ...this.#faults,
        { code: 'layout', message: `It has no ${MARK}, so it is no package of Spack.` },
      ]
    const later = [...this.#members].flatMap(([name, member]) =>
      this.#faultsOf(name, member, prefix),
    )
    return [...this.#faults, ...later].slice(0, MOST_FAULTS)
  }

  #faultsOf(name: string, member: TarMember, prefix: string): TarballFault[] {
    const inside = name === prefix || name.startsWith(`${prefix}/`)
    if (!inside) {
      if (member.kind === 'directory' && prefix.startsWith(`${name}/`)) return []
      return [
        {
          code: 'path',
          message: `The member ${readable(name)} lies outside of ${readable(prefix)}.`,
        },
      ]
    }
    const through = this.#linkAbove(name, prefix)
    if (through)
      return [
        {
          code: 'link',
          message: `The member ${readable(name)} would be written through the link ${readable(through)}.`,
        },
      ]
    if (member.kind === 'symlink') return this.#symlinkFaults(name, member.target, prefix)
    if (member.kind === 'hardlink') return this.#hardlinkFaults(name, member.target, prefix)
    return []
  }

  /** The nearest folder of a member that is not a folder but something else in the same tarball. */
  #linkAbove(name: string, prefix: string): string | undefined {
    for (let at = posix.dirname(name); at.length > prefix.length; at = posix.dirname(at)) {
      const above = this.#members.get(at)
      if (above && above.kind !== 'directory') return at
    }
    return undefined
  }

  #symlinkFaults(name: string, target: string, prefix: string): TarballFault[] {
    const allowed = target.startsWith('/')
      ? this.#mayPointTo(target, prefix)
      : within(posix.join(posix.dirname(name), target), prefix)
    return allowed
      ? []
      : [
          {
            code: 'link',
            message: `The link ${readable(name)} points to ${readable(target)}, outside of the package.`,
          },
        ]
  }

  #hardlinkFaults(name: string, target: string, prefix: string): TarballFault[] {
    const fine =
      isClean(target) && within(target, prefix) && this.#members.get(target)?.kind === 'file'
    return fine
      ? []
      : [
          {
            code: 'link',
            message: `The hard link ${readable(name)} is to ${readable(target)}, which is no file of the package.`,
          },
        ]
  }

  /**
   * Absolute links are relocated by Spack when they point into the prefix of the package itself or
   * of one of its dependencies.
   */
  #mayPointTo(target: string, prefix: string): boolean {
    const { hashes, externals = [] } = this.#limits
    const to = posix.normalize(target)
    if (within(to, `/${prefix}`)) return true
    if (externals.some((folder) => folder !== '/' && within(to, folder))) return true
    return to.split('/').some((part) => hashes?.has(part.slice(-32) as SpecHash) === true)
  }

  #fault(code: TarballFault['code'], message: string): void {
    if (this.#faults.length < MOST_FAULTS) this.#faults.push({ code, message })
  }
}

/**
 * Whether a relative path has no part that leads elsewhere: nothing empty, no `.`, no `..`, no
 * leading slash.
 */
const isClean = (path: string): boolean =>
  path !== '' &&
  !path.includes('\0') &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

const within = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`)

const readable = (bytes: string): string => shown(Buffer.from(bytes, 'latin1').toString('utf8'))
