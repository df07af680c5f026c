import { createHash } from 'node:crypto'
import {
  ALL_KINDS,
  reachable,
  type ConcreteDag,
  type ConcreteSpec,
  type DependencyKind,
  type SpecHash,
} from '@pakages/model'
import { UserError } from '../errors.ts'

/** A recipe of a fake Spack. */
export interface FakeRecipe {
  readonly name: string
  /** Default `fake`, the user's own; `builtin` for one of Spack. */
  readonly namespace?: string
  /** Default `1.0.0`. */
  readonly version?: string
  /** Names of recipes that it depends on, by kind; a bare list means `build` and `link`. */
  readonly dependsOn?:
    readonly string[] | Readonly<Partial<Record<DependencyKind, readonly string[]>>>
  /** Taken from the system. */
  readonly external?: boolean
  /** What the compiler says; the package cannot be built. */
  readonly fails?: string
  readonly licenses?: readonly string[]
  /** Another target than the run's. */
  readonly target?: string
  readonly variants?: Readonly<Record<string, boolean | string>>
}

/**
 * A DAG from recipes: the same recipes and target give the same hashes. @throws UserError as Spack
 * refuses what is not there.
 * @param offered What is taken in the place of a recipe of that name: a DAG with one root.
 */
export function concretizeRecipes(
  recipes: readonly FakeRecipe[],
  specs: readonly string[],
  target: string,
  offered: ReadonlyMap<string, ConcreteDag> = new Map(),
): ConcreteDag {
  const known = new Map(recipes.map((recipe) => [recipe.name, recipe]))
  const made = new Map<string, ConcreteSpec>()
  const taken = new Map<SpecHash, ConcreteSpec>()
  for (const [name, { roots, specs }] of offered) {
    made.set(name, specs.get(roots[0]!)!)
    for (const [hash, spec] of specs) taken.set(hash, spec)
  }
  const roots = specs.map((text) => {
    const [name = '', version] = text.split('.').at(-1)!.split('@')
    const recipe = known.get(name)
    if (!recipe)
      throw new UserError(
        `Spack cannot concretize: No package repository in use has a package "${name}".`,
        {
          id: 'spack-failed',
          fix: 'Correct the spelling, or add the repository that has it to the input "repository".',
        },
      )
    if (version !== undefined && version !== (recipe.version ?? '1.0.0'))
      throw new UserError(
        `Spack cannot concretize: No version in the recipes satisfies "${text}".`,
        { id: 'spack-failed', fix: 'Ask for a version that the recipe has.' },
      )
    return concrete(recipe, known, made, target).hash
  })
  const all = new Map([...taken, ...[...made.values()].map((spec) => [spec.hash, spec] as const)])
  if (offered.size === 0) return { roots, specs: all }
  const used = reachable({ roots, specs: all }, ALL_KINDS)
  return { roots, specs: new Map(used.map((spec) => [spec.hash, spec])) }
}

/** Whether a spec is what the recipe of its name makes. */
export function isOfRecipe(
  { name, version, parameters }: ConcreteSpec,
  recipes: readonly FakeRecipe[],
): boolean {
  const recipe = recipes.find((one) => one.name === name)
  if (recipe === undefined) return false
  const made = [recipe.version ?? '1.0.0', recipe.variants ?? {}]
  return JSON.stringify(made) === JSON.stringify([version, parameters])
}

function concrete(
  recipe: FakeRecipe,
  known: ReadonlyMap<string, FakeRecipe>,
  made: Map<string, ConcreteSpec>,
  target: string,
): ConcreteSpec {
  const before = made.get(recipe.name)
  if (before) return before
  const dependencies = edgesOf(recipe).map(([name, deptypes]) => {
    const needed = known.get(name)
    if (!needed)
      throw new UserError(
        `The recipe of ${recipe.name} depends on "${name}", and no package repository in use has such a package.`,
        { id: 'recipe-dependency-unknown', fix: `Correct the recipe of ${recipe.name}.` },
      )
    return {
      name,
      hash: concrete(needed, known, made, target).hash,
      parameters: { deptypes: [...deptypes], virtuals: [] },
    }
  })
  const facts = {
    name: recipe.name,
    version: recipe.version ?? '1.0.0',
    namespace: recipe.namespace ?? 'fake',
    parameters: recipe.variants ?? {},
    dependencies,
    arch: { platform: 'linux', platform_os: 'fake1', target: recipe.target ?? target },
    ...(recipe.external && { external: { path: '/usr' } }),
  }
  const spec = { ...facts, hash: hashOf(facts) }
  made.set(recipe.name, spec)
  return spec
}

function edgesOf({ dependsOn = [] }: FakeRecipe): [string, DependencyKind[]][] {
  if (Array.isArray(dependsOn)) return dependsOn.map((name: string) => [name, ['build', 'link']])
  const kinds = Object.entries(dependsOn) as [DependencyKind, readonly string[]][]
  const names = [...new Set(kinds.flatMap(([, list]) => list))]
  return names.map((name) => [
    name,
    kinds.filter(([, list]) => list.includes(name)).map(([kind]) => kind),
  ])
}

/** As Spack makes its hashes: lower case base32 of the sha1 of the node's JSON. */
function hashOf(value: unknown): SpecHash {
  const bytes = createHash('sha1').update(JSON.stringify(value)).digest()
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? [])
    .map((five) => 'abcdefghijklmnopqrstuvwxyz234567'[parseInt(five, 2)])
    .join('') as SpecHash
}
