import { createHash } from 'node:crypto'
import { changeOf, type Component } from '@pakages/advisories'
import { readBeside, readRecipeText, UnreadableRecipe } from '@pakages/repository'
import type { PatchDirective } from '@pakages/model'
import type { ShelvedRecipe } from './recipe-shelf.ts'
import type { Subject } from './subject.ts'

/** Ids in the name, address or text of a patch, however they are joined to the rest. */
const NAMED = /(CVE)[-_](\d{4})[-_](\d{4,19})|(GHSA)((?:-[0-9a-z]{4}){3})/gi

/** What the patches of a build mend, as far as they say so. */
type Mended = Pick<Component, 'patched' | 'changes'>

/**
 * The vulnerabilities that the applied patches of a package name (in their name, address or text, or
 * in the recipe's comment right above), and the changes whose diff they are, each with the patch. One
 * that this build does not apply, or takes back, mends nothing.
 */
export async function patchedBy(
  subject: Subject,
  found: ShelvedRecipe | undefined,
): Promise<Mended> {
  const patched = new Map<string, string>()
  const changes = new Map<string, string>()
  const add = (patch: string, { names, changed }: Said): void => {
    for (const id of names.flatMap(idsIn))
      if (!patched.has(id)) patched.set(id, `the patch ${patch}`)
    for (const change of changed)
      if (!changes.has(change)) changes.set(change, `the patch ${patch}`)
  }
  for (const given of subject.patchNames) {
    const name = given.replace(/^sha256:[0-9a-f]{64} ?/, '')
    add(name, { names: [name], changed: changesIn(name, '') })
  }
  const applied = new Set(subject.patches)
  if (found === undefined || applied.size === 0) return { patched, changes }
  const lines = (await readRecipeText(found.place)).split('\n')
  for (const patch of found.recipe.patches) {
    if (typeof patch.source !== 'string' || patch.reverse) continue
    const { sha256, text } = await contentOf(patch, patch.source, found)
    if (sha256 === undefined || !applied.has(sha256)) continue
    add(patch.source, {
      names: [patch.source, broughtBy(text), commentAbove(lines, patch.span.line)],
      changed: changesIn(patch.source, text),
    })
  }
  return { patched, changes }
}

/** What a patch says of itself, and what is said of it. */
interface Said {
  /** Texts that may name vulnerabilities. */
  readonly names: readonly string[]
  readonly changed: readonly string[]
}

/**
 * What a patch says of itself and what it adds: around it may stand what was mended long ago, as in
 * a change log, and what it takes away.
 */
function broughtBy(text: string): string {
  let inHunk = false
  return text
    .split('\n')
    .filter((line) => {
      if (line.startsWith('@@ ')) inHunk = true
      else if (inHunk && /^[^ \t\r+\\-]/.test(line)) inHunk = false
      return !inHunk || line.startsWith('+')
    })
    .join('\n')
}

/** The lines of comment right above a line (from 1), without an empty one in between. */
function commentAbove(lines: readonly string[], line: number): string {
  let from = line - 1
  while (from > 0 && /^\s*#/.test(lines[from - 1]!)) from--
  return lines.slice(from, line - 1).join('\n')
}

/** What begins the diff of a file: behind it stand lines of sources. */
const DIFF = /^(?:diff |--- |Index: )/m

/**
 * Where the head of a patch says which change it is: what `git format-patch` and `git cherry-pick
 * -x` write, and the fields of Debian's DEP-3 and of Yocto.
 */
const ORIGIN =
  /^From ([0-9a-f]{40}) [A-Z][a-z]{2} [A-Z][a-z]{2} |cherry picked from commit ([0-9a-f]{7,40})\b|^(?:Origin|Applied-Upstream|Upstream-Status|Upstream-Commit): .{0,200}?(?:(https?:\/\/[^\s\]>),]+)|\b([0-9a-f]{40})\b)/gim

/** The changes whose diff a patch is, by its address or by its head. */
function changesIn(address: string, text: string): string[] {
  const head = text.slice(0, 100_000).split(DIFF, 1)[0]!
  return [
    ...[changeOf(address) ?? []].flat(),
    ...[...head.matchAll(ORIGIN)].flatMap(([, mail, picked, origin, named]) =>
      origin === undefined ? (mail ?? picked ?? named)!.toLowerCase() : (changeOf(origin) ?? []),
    ),
  ]
}

/** The ids that a text names, as databases write them. */
const idsIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(NAMED)].map(([, cve, year, number, , rest]) =>
      cve === undefined ? `GHSA${rest!.toLowerCase()}` : `CVE-${year!}-${number!}`,
    ),
  ),
]

async function contentOf(
  patch: PatchDirective,
  source: string,
  { place }: ShelvedRecipe,
): Promise<{ sha256?: string | undefined; text: string }> {
  if (/^[a-z]+:\/\//.test(source)) return { sha256: patch.sha256, text: '' }
  try {
    const text = await readBeside(place, source)
    if (text === undefined) return { text: '' }
    return { sha256: createHash('sha256').update(text).digest('hex'), text }
  } catch (error) {
    if (error instanceof UnreadableRecipe) return { text: '' }
    throw error
  }
}
