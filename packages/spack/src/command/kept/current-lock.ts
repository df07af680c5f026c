import { UserError, type RecipeRepository } from '@pakages/core'
import { dagHash } from '@pakages/image'
import { isExternal, parseJson, parseLock, specHashType, type SpecHash } from '@pakages/model'
import { z } from 'zod'
import { PACKAGE_HASHES } from '../python/package-hashes.ts'
import { lastJson, pythonCall, specsOf } from '../recipe-facts.ts'
import type { SpackCommand } from '../spack-command.ts'

/** A lock that `parseLock` has checked, exactly as it came: hashes follow from the order of keys. */
interface Lock {
  readonly roots: readonly { readonly hash: SpecHash }[]
  readonly concrete_specs: Readonly<Record<string, Node>>
}

interface Node {
  readonly hash: SpecHash
  readonly dependencies?: readonly { readonly hash: SpecHash }[]
  readonly [key: string]: unknown
}

const hashesType = z.record(specHashType(), z.string().regex(/^[a-z2-7]{32,}=*$/))

/** See `Spack.currentLock`. */
export async function currentLock(
  spack: SpackCommand,
  recipes: readonly RecipeRepository[],
  lock: string,
): Promise<string> {
  const json = parseJson(lock, 'the lock')
  const dag = parseLock(json)
  const own = recipes.map(({ namespace }) => namespace).filter((name) => name !== 'builtin')
  const packages = [...dag.specs.values()]
    .filter(({ namespace = '', ...spec }) => !isExternal(spec) && own.includes(namespace))
    .map(({ hash }) => hash)
  if (packages.length === 0) return lock
  const stdout = await spack.output(pythonCall(PACKAGE_HASHES), 'read the recipes', {
    stdin: specsOf(dag, { packages }),
  })
  const read = hashesType.safeParse(lastJson(stdout))
  if (!read.success)
    throw new UserError("Spack's answer about the hashes of recipes cannot be read.", {
      id: 'spack-answer-unusual',
      fix: 'This Spack may be newer than this toolkit: use the release that the documentation names.',
      cause: read.error,
    })
  return JSON.stringify(withHashes(json as Lock, new Map(Object.entries(read.data))))
}

/** Gives each spec the hash of what it says now, those that it needs first. */
function withHashes(lock: Lock, ofRecipes: ReadonlyMap<string, string>): Lock {
  const renewed = new Map<SpecHash, Node>()
  const renew = (hash: SpecHash): Node => {
    const known = renewed.get(hash)
    if (known) return known
    const made = nodeWith(lock.concrete_specs[hash]!, ofRecipes.get(hash), (one) => renew(one).hash)
    renewed.set(hash, made)
    return made
  }
  const roots = lock.roots.map((root) => ({ ...root, hash: renew(root.hash).hash }))
  const specs = Object.keys(lock.concrete_specs).map((hash) => renew(hash as SpecHash))
  return {
    ...lock,
    roots,
    concrete_specs: Object.fromEntries(specs.map((node) => [node.hash, node])),
  }
}

function nodeWith(
  node: Node,
  ofRecipe: string | undefined,
  hashNow: (hash: SpecHash) => SpecHash,
): Node {
  const { dependencies } = node
  const said = {
    ...node,
    ...(ofRecipe !== undefined && { package_hash: ofRecipe }),
    ...(dependencies && {
      dependencies: dependencies.map((edge) => ({ ...edge, hash: hashNow(edge.hash) })),
    }),
  }
  const isSame = JSON.stringify(said) === JSON.stringify(node)
  return isSame ? node : { ...said, hash: dagHash(said) ?? node.hash }
}
