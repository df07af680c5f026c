import type { Digest } from '@pakages/model'

/**
 * What an auditor looks at of one state of a recipe, as far as it could be read without running it.
 */
export interface RecipeView {
  /** Each file of its folder with its sha256, by path. */
  readonly files: Readonly<Record<string, Digest>>
  /** Where the sources of the version come from: addresses as they stand in the recipe. */
  readonly sources: readonly string[]
  /** Patches that apply, each beginning with its file or address. */
  readonly patches: readonly string[]
  /** What is fetched besides the archive of the version, each beginning with its address. */
  readonly resources: readonly string[]
  /** What the version depends on, as spec texts with their conditions. */
  readonly dependencies: readonly string[]
  /** The SPDX expressions. */
  readonly licenses: readonly string[]
  /** What could not be known without running the recipe, a sentence each. */
  readonly unknown: readonly string[]
}

/** The entries that one list has and the other has not; their order does not count. */
export interface ListChange {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** What changed of a recipe since it was approved. */
export interface ReviewDiff {
  readonly files: ListChange & { readonly changed: readonly string[] }
  /** Hosts that sources come from: a new one is what attackers need. */
  readonly hosts: ListChange
  readonly sources: ListChange
  readonly patches: ListChange
  readonly resources: ListChange
  readonly dependencies: ListChange
  readonly licenses: ListChange
  /** What either side could not know without running the recipe, a sentence each. */
  readonly unknown: readonly string[]
}

/** Compares what was approved with what there is now. */
export function diffRecipes(before: RecipeView, now: RecipeView): ReviewDiff {
  const changed = Object.keys(now.files)
    .filter((path) => Object.hasOwn(before.files, path) && before.files[path] !== now.files[path])
    .sort()
  return {
    files: { ...change(Object.keys(before.files), Object.keys(now.files)), changed },
    hosts: change(hostsOf(before), hostsOf(now)),
    sources: change(before.sources, now.sources),
    patches: change(before.patches, now.patches),
    resources: change(before.resources, now.resources),
    dependencies: change(before.dependencies, now.dependencies),
    licenses: change(before.licenses, now.licenses),
    unknown: [...new Set([...before.unknown, ...now.unknown])],
  }
}

/** A patch and a resource are fetched too: their hosts are as good for an attacker. */
const hostsOf = ({ sources, patches, resources }: RecipeView): string[] =>
  [...sources, ...[...patches, ...resources].filter(isFetched)].map(hostOf)

/** Whether a patch or resource begins with an address, and not with the name of a file. */
export const isFetched = (said: string): boolean => /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i.test(said)

/**
 * The host of an address in lower case, of git's short form (`git@HOST:PATH`) too; the text itself
 * when there is none.
 */
function hostOf(address: string): string {
  if (URL.canParse(address)) return new URL(address).host || address
  return /^(?:[^@/\s]+@)?([^:/\s]+):/.exec(address)?.[1]?.toLowerCase() ?? address
}

function change(before: readonly string[], now: readonly string[]): ListChange {
  const [old, current] = [new Set(before), new Set(now)]
  return {
    added: [...current].filter((one) => !old.has(one)).sort(),
    removed: [...old].filter((one) => !current.has(one)).sort(),
  }
}

/** Whether nothing changed, as far as could be seen. */
export const isSame = ({
  files,
  hosts,
  sources,
  patches,
  resources,
  dependencies,
  licenses,
}: ReviewDiff): boolean =>
  files.changed.length === 0 &&
  [files, hosts, sources, patches, resources, dependencies, licenses].every(
    ({ added, removed }) => added.length + removed.length === 0,
  )
