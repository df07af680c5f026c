import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseSpecFile, type ConcreteDag, type SpecHash } from '@pakages/model'
import type { OfferedIndex } from '../ports/spack-requests.ts'
import type { FakeRecipe } from './fake-recipe.ts'

interface Index {
  readonly database: {
    readonly installs: Readonly<
      Record<string, { readonly spec: Node; readonly in_buildcache: boolean }>
    >
  }
}

interface Node {
  readonly name: string
  readonly version: string
  readonly hash: SpecHash
  readonly dependencies?: readonly { readonly hash: SpecHash }[]
}

/** What of some recipes is offered in their version, as DAGs with one root, by name. */
export async function fakeOffers(
  offered: readonly OfferedIndex[],
  recipes: readonly FakeRecipe[],
): Promise<Map<string, ConcreteDag>> {
  const found = new Map<string, ConcreteDag>()
  for (const { mirror } of offered) {
    const { installs } = (await indexOf(mirror)).database
    for (const { spec, in_buildcache: isThere } of Object.values(installs))
      if (isThere && recipes.some((one) => isOf(one, spec)))
        found.set(spec.name, dagOf(spec, installs))
  }
  return found
}

const isOf = ({ name, version = '1.0.0' }: FakeRecipe, spec: Node): boolean =>
  name === spec.name && version === spec.version

async function indexOf(mirror: string): Promise<Index> {
  const json = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(mirror, path), 'utf8')) as unknown
  const manifest = (await json('v3/manifests/index/index.manifest.json')) as {
    data: readonly [{ checksum: string }]
  }
  const [{ checksum }] = manifest.data
  return (await json(join('blobs', 'sha256', checksum.slice(0, 2), checksum))) as Index
}

/** The root first, as Spack has it in a file of a spec. */
function dagOf(root: Node, installs: Index['database']['installs']): ConcreteDag {
  const nodes = new Map<SpecHash, Node>()
  const open: Node[] = [root]
  for (let node = open.shift(); node !== undefined; node = open.shift()) {
    nodes.set(node.hash, node)
    open.push(...(node.dependencies ?? []).flatMap(({ hash }) => installs[hash]?.spec ?? []))
  }
  return parseSpecFile({ spec: { _meta: { version: 5 }, nodes: [...nodes.values()] } })
}
