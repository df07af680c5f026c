import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheFolder, type FileChange, type Ports, type UpdatesSection } from '@pakages/core'
import type { ScanFinding } from '@pakages/model'
import { deprecateVersion } from '@pakages/spack'
import { lookAll, prepareLocally, type LocalRecipe, type RecipeLanguage } from '@pakages/upstream'
import { openAccess } from '../../check-updates/access.ts'
import { lowestFixed, remedyFor } from './remedy.ts'

/** What mends one recipe, and what people are told of it. */
export interface Change {
  /** Empty where nothing can be done. */
  readonly changes: readonly FileChange[]
  /** A sentence for each vulnerable version. */
  readonly said: readonly string[]
}

/** What mending a recipe works with. */
export interface Mending {
  /** The folder of the recipes. Absolute. */
  readonly root: string
  readonly language: RecipeLanguage
  readonly section: UpdatesSection
  readonly token: string | undefined
  readonly ports: Ports
}

/** Mends a recipe version by version: each begins with what the one before left of it. */
export async function changeFor(
  recipe: LocalRecipe,
  findings: readonly ScanFinding[],
  mending: Mending,
): Promise<Change> {
  let text = recipe.text
  const others: FileChange[] = []
  const said: string[] = []
  for (const [version, own] of Map.groupBy(findings, (one) => one.package.version)) {
    const mended = await mendedVersion({ ...recipe, text }, version, own, mending)
    text = mended.changes.find(({ path }) => path === recipe.path)?.content ?? text
    others.push(...mended.changes.filter(({ path }) => path !== recipe.path))
    said.push(...mended.said)
  }
  const own = { path: recipe.path, before: recipe.text, content: text }
  return { changes: text === recipe.text ? [] : [own, ...others], said }
}

function mendedVersion(
  recipe: LocalRecipe,
  version: string,
  findings: readonly ScanFinding[],
  mending: Mending,
): Change | Promise<Change> {
  const known = recipe.recipe.versions.map((one) => one.version.text)
  const remedy = remedyFor(version, findings, known)
  return remedy.kind === 'add'
    ? addedTo(recipe, version, remedy.atLeast, mending)
    : deprecatedIn(recipe, version, remedy.why)
}

function deprecatedIn({ path, text, name }: LocalRecipe, version: string, why: string): Change {
  const written = deprecateVersion(text, name, version)
  if (written.kind === 'refused') return { changes: [], said: [written.reason] }
  if (written.kind !== 'written') return { changes: [], said: [] }
  return {
    changes: [{ path, before: text, content: written.text }],
    said: [`${version} is deprecated, since ${why}.`],
  }
}

/** Adds the lowest fixed version by what `updates` finds of it: checksum, address and evidence. */
async function addedTo(
  recipe: LocalRecipe,
  version: string,
  atLeast: string,
  { root, language, section, token, ports }: Mending,
): Promise<Change> {
  const cache = join(cacheFolder(ports.host.env), 'updates')
  await mkdir(cache, { recursive: true })
  const scratch = await mkdtemp(join(tmpdir(), 'pakages-mending-'))
  try {
    const access = openAccess({ token, 'upstream-token': undefined }, section, cache, ports)
    const now = ports.clock.now()
    const run = { access, section, root, language, now, scratch, cache }
    const [work] = await lookAll([recipe], false, run)
    const offered = work!.candidates.map(({ release }) => release.version)
    const chosen = lowestFixed(version, atLeast, offered)
    if (chosen === undefined)
      return {
        changes: [],
        said: [`${version} is fixed in ${atLeast}, which was not found upstream.`],
      }
    const candidates = work!.candidates.filter(({ release }) => release.version === chosen)
    const only = { ...work!, candidates, followed: undefined, effective: recipe }
    const marker = { fingerprint: '', updates: [] }
    const target = { branch: recipe.name, group: undefined, works: [only], marker }
    const { changes, done } = await prepareLocally([target], 1, 'shown', run)
    const reasons = done.get(recipe.name)?.reasons ?? []
    return changes.length > 0
      ? { changes, said: [`${chosen} is added, in which ${version} is fixed.`] }
      : { changes, said: [`${chosen} cannot be added: ${reasons.join(' ')}`] }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}
