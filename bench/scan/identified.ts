import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { MemoryHost } from '@pakages/core/fakes'
import type { Component } from '@pakages/advisories'
import { identifiedComponents } from '../../actions/scan-vulnerabilities/identify.ts'
import { RecipeShelf } from '../../actions/scan-vulnerabilities/recipe-shelf.ts'

/** A package of Spack's builtin repository as a lock would name it. */
export type Identify = (name: string, version: string) => Promise<Component>

/** The way of the action from a name to its identities; undefined without PAKAGES_RECIPES. */
export async function identifier(): Promise<Identify | undefined> {
  const named = process.env['PAKAGES_RECIPES']
  if (named === undefined || !existsSync(join(named, 'repos', 'spack_repo', 'builtin')))
    return undefined
  const host = new MemoryHost({ workspace: named })
  const shelf = await RecipeShelf.open(['.'], { host })
  const empty = { patches: [], patchNames: [], urls: [], purls: [], cpes: [] }
  return async (name, version) => {
    const [own] = await identifiedComponents(
      { ...empty, name, version, namespace: 'builtin', external: false, from: 'bench' },
      { shelf, stated: new Map(), workspace: named },
    )
    return own
  }
}
