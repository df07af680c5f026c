import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TaggedProject } from './tagged-project.ts'

/** How another program chooses the tag that it takes for the newest release. */
export interface Peer {
  readonly name: string
  /**
   * @param current The tag of the newest version that the recipe has.
   * @returns Undefined when there is nothing newer.
   */
  newest(
    names: readonly string[],
    current: string | undefined,
    repository: string,
  ): string | undefined
}

/** The names of all, in the order of their rows. */
export const PEERS = ['renovate loose', 'renovate semver-coerced', 'nvchecker'] as const

/** What renovate asks of a way to read versions. */
interface Versioning {
  isVersion(text: string): boolean
  isStable(text: string): boolean
  isGreaterThan(left: string, right: string): boolean
}

/**
 * The peers in the folder that PAKAGES_UPDATE_PEERS names: the npm package `renovate` in its
 * `node_modules`, nvchecker from PyPI in its `venv`. None without it.
 */
export async function peersFor(projects: readonly TaggedProject[]): Promise<Peer[]> {
  const folder = process.env['PAKAGES_UPDATE_PEERS']
  if (!folder) return []
  const found: Peer[] = []
  for (const versioning of ['loose', 'semver-coerced']) {
    const file = join(
      folder,
      `node_modules/renovate/dist/modules/versioning/${versioning}/index.js`,
    )
    if (!existsSync(file)) continue
    const { api } = (await import(pathToFileURL(file).href)) as { readonly api: Versioning }
    found.push(renovate(`renovate ${versioning}`, api))
  }
  const python = join(folder, 'venv/bin/python')
  return existsSync(python) ? [...found, nvchecker(python, projects)] : found
}

/** By default renovate leaves unstable versions alone for whoever has a stable one. */
const renovate = (name: string, versioning: Versioning): Peer => ({
  name,
  newest(names, current) {
    if (current === undefined || !versioning.isVersion(current)) return undefined
    const stable = versioning.isStable(current)
    return names
      .filter((tag) => versioning.isVersion(tag) && (!stable || versioning.isStable(tag)))
      .reduce<string | undefined>(
        (best, tag) => (versioning.isGreaterThan(tag, best ?? current) ? tag : best),
        undefined,
      )
  },
})

const SORT = `
import json, sys
from nvchecker.sortversion import parse_version
print(json.dumps({name: sorted(set(tags), key=parse_version) for name, tags in json.load(sys.stdin).items()}))
`

/** nvchecker sorts all tags, by its default key, and takes the last. */
function nvchecker(python: string, projects: readonly TaggedProject[]): Peer {
  const tags = projects.map(({ repository, tags: all }) => [
    repository,
    all.map(({ name }) => name),
  ])
  const { stdout } = spawnSync(python, ['-c', SORT], {
    input: JSON.stringify(Object.fromEntries(tags)),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const sorted = Object.entries(JSON.parse(stdout) as Record<string, string[]>)
  const places = new Map(
    sorted.map(([name, order]) => [name, new Map(order.map((tag, at) => [tag, at]))]),
  )
  return {
    name: 'nvchecker',
    newest(names, current, repository) {
      const place = (tag: string): number => places.get(repository)?.get(tag) ?? -1
      const last = names.toSorted((a, b) => place(b) - place(a))[0]
      return last === current ? undefined : last
    },
  }
}
