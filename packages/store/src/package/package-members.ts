import { withoutTrailing } from '@pakages/model'
import { posix } from 'node:path'
import type { TarMember } from '../tar/tar-member.ts'
import { MARKER, PARTIAL_MARKER } from '../unpack/marker.ts'
import { isClean, MOST_FAULTS, readable, within, type PackageFault } from './package-fault.ts'

/** The file by which Spack finds the package's folder among the members; its last one. */
export const MARK = '.spack/binary_distribution'

/** The longest path that the system takes, in bytes. */
const LONGEST_PATH = 4096
/** setuid, setgid and sticky, and what lets everybody write. */
const [SPECIAL, FOR_ALL] = [0o7000, 0o002]

/** What is kept of a member: of a link also what it points to. */
type Kept = 'file' | 'directory' | { readonly to: string; readonly hard: boolean }

/**
 * The members of one tarball, and what is wrong with each. Of a member little more than its name is
 * kept.
 */
export class PackageMembers {
  readonly #members = new Map<string, Kept>()
  readonly #faults: PackageFault[] = []
  readonly #foldsCase: boolean
  readonly #folded = new Map<string, string>()
  /** The shortest name that Spack takes for the mark, as it looks for it. */
  #mark: string | undefined

  /** @param foldsCase Whether names that differ in case only are one file where it is installed. */
  constructor(foldsCase: boolean) {
    this.#foldsCase = foldsCase
  }

  /** Takes a member. @returns whether it can be looked at further. */
  add(member: TarMember): boolean {
    const name = member.kind === 'directory' ? withoutTrailing(member.name, '/') : member.name
    const fault = this.#faultOf(name, member)
    if (fault) {
      if (this.#faults.length < MOST_FAULTS) this.#faults.push(fault)
      return false
    }
    this.#members.set(name, keptOf(member))
    if (this.#foldsCase) this.#folded.set(name.toLowerCase(), name)
    if (
      member.kind === 'file' &&
      name.endsWith(MARK) &&
      (this.#mark === undefined || name.length < this.#mark.length)
    )
      this.#mark = name
    return true
  }

  /** Whether one so far is at fault by itself. */
  get isFaulty(): boolean {
    return this.#faults.length > 0
  }

  /** The package's folder, as Spack determines it; undefined when there is none. */
  get prefix(): string | undefined {
    return this.#mark?.endsWith(`/${MARK}`) ? this.#mark.slice(0, -MARK.length - 1) : undefined
  }

  /** What a name is; undefined when no member has it. A hard link is a file. */
  kindOf(name: string): 'file' | 'directory' | 'symlink' | undefined {
    const kept = this.#members.get(name)
    if (typeof kept !== 'object') return kept
    return kept.hard ? 'file' : 'symlink'
  }

  /** What a symbolic link points to, as it is written; undefined for every other name. */
  targetOf(name: string): string | undefined {
    const kept = this.#members.get(name)
    return typeof kept === 'object' && !kept.hard ? kept.to : undefined
  }

  /** The symbolic links. */
  *links(): Generator<readonly [name: string, target: string]> {
    for (const [name, kept] of this.#members)
      if (typeof kept === 'object' && !kept.hard) yield [name, kept.to]
  }

  /** What is wrong with members one by one, and with where they lie. */
  faults(): readonly PackageFault[] {
    const { prefix } = this
    if (prefix === undefined)
      return [
        ...this.#faults,
        { code: 'layout', message: `It has no ${MARK}, so it is no package of Spack.` },
      ]
    const found = [...this.#faults]
    for (const [name, kept] of this.#members) {
      if (found.length >= MOST_FAULTS) break
      const fault = this.#faultOfPlace(name, kept, prefix)
      if (fault) found.push(fault)
    }
    return found
  }

  #faultOf(name: string, { kind, mode, ofRoot, target }: TarMember): PackageFault | undefined {
    const known = this.#members.get(name)
    const sameButCase = this.#foldsCase ? this.#folded.get(name.toLowerCase()) : undefined
    const faults: readonly (readonly [boolean, PackageFault['code'], string])[] = [
      [!isClean(name), 'path', 'leaves the folder that it is unpacked in'],
      [Math.max(name.length, target.length) > LONGEST_PATH, 'name', 'has a path that is too long'],
      [/[\0-\x1f\x7f]/.test(name + target), 'name', 'has a control character in its name'],
      [kind === 'other', 'kind', 'is neither file, folder nor link'],
      [(mode & SPECIAL) !== 0, 'mode', 'is setuid, setgid or sticky'],
      [kind !== 'symlink' && (mode & FOR_ALL) !== 0, 'mode', 'may be written by everybody'],
      [!ofRoot, 'owner', 'names an owner, whom root would give it to'],
      [
        known !== undefined && !(kind === 'directory' && known === 'directory'),
        'duplicate',
        'is there twice',
      ],
      [
        sameButCase !== undefined && sameButCase !== name,
        'duplicate',
        'is there twice, in another case',
      ],
    ]
    const found = faults.find(([wrong]) => wrong)
    return found && { code: found[1], message: `The member ${readable(name)} ${found[2]}.` }
  }

  #faultOfPlace(name: string, kept: Kept, prefix: string): PackageFault | undefined {
    if (!within(name, prefix))
      return kept === 'directory' && within(prefix, name)
        ? undefined
        : {
            code: 'path',
            message: `The member ${readable(name)} lies outside of ${readable(prefix)}.`,
          }
    if (name !== prefix) {
      const folder = posix.dirname(name)
      const above = this.#members.get(folder)
      if (above !== 'directory')
        return above === undefined
          ? { code: 'layout', message: `The member ${readable(name)} lies in no folder.` }
          : {
              code: 'link',
              message: `The member ${readable(name)} would be written through ${readable(folder)}, which is no folder.`,
            }
    }
    const reserved = reservedFault(name, kept, prefix)
    if (reserved || typeof kept !== 'object' || !kept.hard) return reserved
    const fine =
      isClean(kept.to) && within(kept.to, prefix) && this.#members.get(kept.to) === 'file'
    return fine
      ? undefined
      : {
          code: 'link',
          message: `The hard link ${readable(name)} is to ${readable(kept.to)}, which is no file of the package.`,
        }
  }
}

/** Names in the package's folder whose content is written while it is installed. */
const WRITTEN = ['install_manifest.json', 'install_times.json']

/**
 * What lies where others write, who follow links: what is directly in `.spack` is Spack's own, and a
 * link there has the files of another package overwritten.
 */
function reservedFault(name: string, kept: Kept, prefix: string): PackageFault | undefined {
  const path = name.slice(prefix.length + 1)
  if (path === PARTIAL_MARKER)
    return { code: 'name', message: `The member ${readable(name)} has a name of the installer.` }
  const below = path.startsWith(`${MARKER}/`) ? path.slice(MARKER.length + 1) : '/'
  if (below.includes('/')) return undefined
  if (typeof kept === 'object')
    return {
      code: 'link',
      message: `The member ${readable(name)} is a link, where Spack keeps files of its own.`,
    }
  return kept === 'directory' && WRITTEN.includes(below)
    ? {
        code: 'layout',
        message: `The member ${readable(name)} is a folder in the place of a file.`,
      }
    : undefined
}

const keptOf = ({ kind, target }: TarMember): Kept => {
  if (kind === 'directory') return 'directory'
  return kind === 'file' ? 'file' : { to: target, hard: kind === 'hardlink' }
}
