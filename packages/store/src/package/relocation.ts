import type { SpecHash } from '@pakages/model'
import type { BuildInfo } from './build-info.ts'
import {
  asBytes,
  isClean,
  isCleanAbsolute,
  MOST_FAULTS,
  readable,
  within,
  type PackageFault,
} from './package-fault.ts'
import type { PackageMembers } from './package-members.ts'

/** What a package may speak of when it says what to rewrite. */
export interface RelocationScope {
  /** Its folder, without a leading slash. */
  readonly prefix: string
  /** Its hash; undefined when it is not known. */
  readonly hash: SpecHash | undefined
  /** The hashes of the package and of all that it needs; undefined when they are not known. */
  readonly nodes: ReadonlySet<string> | undefined
}

/**
 * Says what is wrong with what a package tells Spack to rewrite: Spack opens every file that is
 * listed, wherever it is, and replaces whatever is called a prefix. Lists may name members of the
 * package only, files or links as it fits, and prefixes are those of its own nodes, in the install
 * root that it was built in.
 */
export function relocationFaults(
  info: BuildInfo,
  members: PackageMembers,
  scope: RelocationScope,
): PackageFault[] {
  const found: PackageFault[] = []
  // One at a time: whoever lists a million has no sentence made for each.
  for (const message of faultsOf(info, members, scope)) {
    found.push({ code: 'relocation', message })
    if (found.length >= MOST_FAULTS) break
  }
  return found
}

function* faultsOf(info: BuildInfo, members: PackageMembers, scope: RelocationScope) {
  yield* rootFaults(info, scope)
  yield* prefixFaults(info, scope)
  yield* listFaults(info, members, scope)
}

function* rootFaults({ buildPath, sbang }: BuildInfo, { prefix }: RelocationScope) {
  const root = buildPath === undefined ? undefined : asBytes(buildPath)
  if (root !== undefined && !(isCleanAbsolute(root) && within(`/${prefix}`, root)))
    yield `It says that it was built in ${readable(root)}, where its own folder does not lie.`
  if (sbang === undefined) return
  const script = asBytes(sbang)
  const home = script.slice(0, -'/bin/sbang'.length)
  // Of a padded root only the beginning is that of the script.
  const fits =
    isCleanAbsolute(script) &&
    script.endsWith('/bin/sbang') &&
    root !== undefined &&
    within(root, home)
  if (!fits) yield `It names ${readable(script)} as the script of its install root.`
}

function* prefixFaults(
  { prefixes, buildPath }: BuildInfo,
  { prefix, hash, nodes }: RelocationScope,
) {
  for (const [key, value] of prefixes) {
    const path = asBytes(value)
    if (nodes && !nodes.has(key))
      yield `It says where ${readable(asBytes(key))} lies, which it does not need.`
    else if (key === hash && path !== `/${prefix}`)
      yield `It says that it lies in ${readable(path)}, and lies in ${readable(`/${prefix}`)}.`
    else if (
      buildPath === undefined ||
      !isCleanAbsolute(path) ||
      path === asBytes(buildPath) ||
      !within(path, asBytes(buildPath))
    )
      yield `It says that ${key} lies in ${readable(path)}, outside of its install root.`
  }
}

function* listFaults(
  { textFiles, binaries, links }: BuildInfo,
  members: PackageMembers,
  { prefix }: RelocationScope,
) {
  const lists = [
    [textFiles, 'file', 'text'],
    [binaries, 'file', 'a binary'],
    [links, 'symlink', 'a link'],
  ] as const
  for (const [list, kind, word] of lists)
    for (const entry of list) {
      const name = asBytes(entry)
      if (!isClean(name) || members.kindOf(`${prefix}/${name}`) !== kind)
        yield `It has ${readable(name)} rewritten as ${word}, which it does not hold as that.`
    }
}
