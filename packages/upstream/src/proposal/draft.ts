import type { ProposalDraft } from '@pakages/core'
import type { Finding } from '../evidence/evidence.ts'
import { BRANCH_PREFIX, type Marker } from './decide.ts'
import { cut, harmless, harmlessLine, linkTarget, quotedNotes } from './markdown.ts'
import type { CheckedVersion, MergedRecipe, RecipeUpdate } from './update.ts'

/** The branch of a recipe, or of a group of recipes. */
export const branchOf = (
  target: { readonly recipe: string } | { readonly group: string },
): string => BRANCH_PREFIX + ('recipe' in target ? target.recipe : `group-${target.group}`)

/** GitHub takes 65,536 characters in a body; the marker goes behind. */
const LONGEST = 60_000

/** Writes title, body and commit message of a proposal. Pure. */
export function draftOf(
  branch: string,
  updates: readonly RecipeUpdate[],
  marker: Marker,
  labels: readonly string[],
  group?: string,
): Omit<ProposalDraft, 'base'> {
  const title =
    updates.length === 1
      ? titleOf(updates[0]!)
      : `${group ?? 'updates'}: update ${updates.length} recipes`
  const body = cut(
    [...updates.map((update) => bodyOf(update, updates.length > 1)), FOOTER].join('\n\n'),
    LONGEST,
  )
  const conflicts = updates.some(hasConflicts)
  const details =
    updates.length === 1 ? [] : ['', ...updates.map(titleOf).map((line) => `- ${line}`)]
  return {
    branch,
    title,
    body,
    marker,
    draft: conflicts,
    labels: [...new Set([...labels, ...ownLabels(updates)])],
    message: [title, ...details].join('\n'),
    changes: updates.flatMap(({ changes }) => changes),
  }
}

/** Labels that a proposal has for what is in it. */
const ownLabels = (updates: readonly RecipeUpdate[]): string[] => [
  ...(updates.some(mendsSecurity) ? ['security'] : []),
  ...(updates.some(hasConflicts) ? ['conflict'] : []),
]

const mendsSecurity = ({ versions }: RecipeUpdate): boolean =>
  versions.some(({ candidate }) => candidate.security)

const hasConflicts = ({ merged, findings }: RecipeUpdate): boolean =>
  (merged?.conflicts ?? 0) > 0 || findings.some(({ kind }) => kind === 'conflict')

/** As Spack's own history says it: `zlib: add v1.3.1`. */
function titleOf({ name, versions, merged }: RecipeUpdate): string {
  const numbers = versions.map(({ candidate }) => `v${candidate.release.version}`)
  const parts = [
    ...(numbers.length > 0 ? [`add ${numbers.join(', ')}`] : []),
    ...(merged ? ["merge Spack's recipe"] : []),
  ]
  return cut(harmless(`${name}: ${parts.join(', ')}`), 200)
}

function bodyOf(update: RecipeUpdate, headed: boolean): string {
  const findings = [
    ...update.findings,
    ...update.versions.flatMap(({ evidence }) => evidence.findings),
  ]
  return [
    ...(headed ? [`## ${harmlessLine(update.name)}`] : []),
    ...(update.versions.length > 0 ? [versionTable(update.versions)] : []),
    ...(update.merged ? [mergedSection(update.merged)] : []),
    ...update.versions.map(versionSection),
    checkSection(update, findings),
  ].join('\n\n')
}

function versionTable(versions: readonly CheckedVersion[]): string {
  const rows = versions.map(({ candidate: { from, kind, security, release }, compare }) => {
    const link = linkTarget(compare)
    const change = link === undefined ? kind : `[${kind}](${link})`
    return `| ${from === undefined ? '' : harmlessLine(from)} | **${harmlessLine(release.version)}** | ${change}${security ? ', **security**' : ''} | ${release.date === undefined ? 'unknown' : harmlessLine(release.date.slice(0, 10))} |`
  })
  return ['| from | to | change | published |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

function versionSection({ candidate: { release }, evidence }: CheckedVersion): string {
  const page = linkTarget(release.page)
  const notes = quotedNotes(release.notes)
  return [
    `### ${harmlessLine(release.version)}${page === undefined ? '' : ` ([release](${page}))`}`,
    ...(notes === undefined
      ? []
      : ['<details><summary>Release notes</summary>', notes, '</details>']),
    '**Checked**',
    evidence.checked.map((sentence) => `- ${harmlessLine(sentence, 400)}`).join('\n'),
  ].join('\n\n')
}

function mergedSection({ from, to, origin, conflicts }: MergedRecipe): string {
  const base =
    origin === 'recorded'
      ? 'which this recipe came from'
      : origin === 'identical'
        ? 'which this recipe was identical to'
        : "which is the most alike to this recipe in the history of Spack's recipes: nothing records which one it came from"
  const told = `Changes of Spack's own recipe from \`${from.slice(0, 12)}\` (${base}) to \`${to.slice(0, 12)}\` were merged into this one. Local changes were kept.`
  if (conflicts === 0) return told
  return `${told}\n\n**${conflicts} place${conflicts === 1 ? '' : 's'} changed on both sides.** They carry markers: the lines after \`<<<<<<< local\` are this repository's, those after \`||||||| before\` what both came from, those after \`=======\` Spack's. Keep what is right, delete the markers, and mark this pull request as ready.`
}

function checkSection(update: RecipeUpdate, findings: readonly Finding[]): string {
  const major = update.versions.some(({ candidate }) => candidate.kind === 'major')
  const items = [
    ...findings.map(({ message }) => harmlessLine(message, 400)),
    ...(update.versions.length > 0
      ? [
          'Dependencies, variants and patches of the new version: they are taken over from the recipe as it is.',
        ]
      : []),
    ...(major
      ? [
          'A new major version: is the licence still the same, and does what depends on it still build?',
        ]
      : []),
  ]
  return ['**To check by hand**', items.map((item) => `- [ ] ${item}`).join('\n')].join('\n\n')
}

const FOOTER =
  '---\n\nThis pull request is kept up to date until somebody else adds a commit. Close it, and these versions will not be proposed again.'
