import type { ConcreteSpec } from '@pakages/model'
import type { Generation } from '../generations/generation-image.ts'

/** One package, by its name, as two generations have it. */
export interface PackageChange {
  readonly name: string
  /** Versions, each once, in the order of their names; empty where it is not there. */
  readonly before: readonly string[]
  readonly now: readonly string[]
  /** Whether it was asked for, and not only needed by others; of a removed one, whether it was. */
  readonly root: boolean
}

/** What makes a generation another than an earlier one; each list in the order of names. */
export interface GenerationChanges {
  readonly added: readonly PackageChange[]
  readonly removed: readonly PackageChange[]
  /** Those with other versions. */
  readonly changed: readonly PackageChange[]
  /** Those with the same versions, built anew: of another recipe, compiler, variant or dependency. */
  readonly rebuilt: readonly PackageChange[]
}

/** Says what changed between what two generations have in the registry. */
export function compareGenerations(
  before: Generation | undefined,
  now: Generation,
): GenerationChanges {
  const [old, fresh] = [packagesOf(before), packagesOf(now)]
  const names = [...new Set([...old.keys(), ...fresh.keys()])].sort()
  const changes = names.map((name) => {
    const [was, is] = [old.get(name), fresh.get(name)]
    const root = (is ?? was)!.root
    return { name, before: versionsOf(was), now: versionsOf(is), root, was, is }
  })
  const those = (fit: (change: (typeof changes)[number]) => boolean): PackageChange[] =>
    changes.filter(fit).map(({ was: _, is: __, ...change }) => change)
  const same = (one: readonly string[], other: readonly string[]): boolean =>
    one.join('\n') === other.join('\n')
  return {
    added: those(({ was }) => was === undefined),
    removed: those(({ is }) => is === undefined),
    changed: those(({ was, is, before: old, now: new_ }) => !!was && !!is && !same(old, new_)),
    rebuilt: those(
      ({ was, is, before: old, now: new_ }) =>
        !!was && !!is && same(old, new_) && !same(hashesOf(was), hashesOf(is)),
    ),
  }
}

interface Builds {
  readonly specs: readonly ConcreteSpec[]
  readonly root: boolean
}

/** What a generation has in the registry, by the names of packages. */
function packagesOf(generation: Generation | undefined): Map<string, Builds> {
  if (!generation) return new Map()
  const { record, dag } = generation
  const roots = new Set(record.roots.map(({ name }) => name))
  const specs = record.specs.flatMap(({ hash }) => dag.specs.get(hash) ?? [])
  return new Map(
    [...Map.groupBy(specs, ({ name }) => name)].map(([name, builds]) => [
      name,
      { specs: builds, root: roots.has(name) },
    ]),
  )
}

const versionsOf = (builds: Builds | undefined): string[] =>
  [...new Set(builds?.specs.map(({ version }) => version))].sort()

const hashesOf = ({ specs }: Builds): string[] => specs.map(({ hash }) => hash).sort()
