import { createHash } from 'node:crypto'
import type { Component } from '@pakages/advisories'
import { readBeside, UnreadableRecipe } from '@pakages/repository'
import type { PatchDirective } from '@pakages/model'
import type { ShelvedRecipe } from './recipe-shelf.ts'
import type { Subject } from './subject.ts'

/** Ids in the name, address or text of a patch, however they are joined to the rest. */
const NAMED = /(CVE)[-_](\d{4})[-_](\d{4,19})|(GHSA)((?:-[0-9a-z]{4}){3})/gi

/** What the patches of a build mend, as far as they say so. */
type Mended = Pick<Component, 'patched' | 'commits'>

/**
 * The vulnerabilities that the applied patches of a package name, and the commits whose diff they
 * are, each with the patch. One that this build does not apply, or takes back, mends nothing.
 */
export async function patchedBy(
  subject: Subject,
  found: ShelvedRecipe | undefined,
): Promise<Mended> {
  const patched = new Map<string, string>()
  const commits = new Map<string, string>()
  const add = (text: string, patch: string): void => {
    for (const id of idsIn(text)) if (!patched.has(id)) patched.set(id, `the patch ${patch}`)
    for (const commit of commitsIn(text))
      if (!commits.has(commit)) commits.set(commit, `the patch ${patch}`)
  }
  for (const name of subject.patchNames) add(name, name.replace(/^sha256:[0-9a-f]{64} ?/, ''))
  const applied = new Set(subject.patches)
  if (found === undefined || applied.size === 0) return { patched, commits }
  for (const patch of found.recipe.patches) {
    if (typeof patch.source !== 'string' || patch.reverse) continue
    const { sha256, text } = await contentOf(patch, patch.source, found)
    if (sha256 === undefined || !applied.has(sha256)) continue
    add(patch.source, patch.source)
    add(broughtBy(text), patch.source)
  }
  return { patched, commits }
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

/** The address of a commit's diff, or the first line of what `git format-patch` writes. */
const COMMIT =
  /\/commits?\/([0-9a-f]{7,40})\.(?:patch|diff)\b|^From ([0-9a-f]{40}) [A-Z][a-z]{2} [A-Z][a-z]{2} /gim

/** The commits whose diff a patch is, by its address or text. */
const commitsIn = (text: string): string[] =>
  [...text.matchAll(COMMIT)].map(([, address, first]) => (address ?? first!).toLowerCase())

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
