import type { BinaryDocument, DependencyGraph, VersionDocument } from '../documents.ts'
import { commonFirst } from '../entries/common-first.ts'
import { segment } from '../site/paths.ts'
import { neededToRun } from './drawn-graph.ts'
import { html, link, type Content, type Markup } from './html.ts'
import { licenceLink } from './licence.ts'
import { partHeading, type PartLevel } from './part-heading.ts'

/** Digits of a commit, of which a host knows the rest. */
const COMMIT = 12

/** How many dependencies of a kind of change are named. */
const MOST = 40

/**
 * What a version is to its users, beside the version before it: the licence, what it brings along,
 * how it is built, and its recipe.
 * @param before The next older version that has binaries; undefined: there is none.
 */
export function changesPart(
  version: VersionDocument,
  before: VersionDocument | undefined,
  level: PartLevel,
): Content {
  if (!before) return undefined
  const pair = comparable(version, before)
  const lines: Content[] = [
    licences(version, before),
    ...(pair ? [variantsOf(...pair), compilers(...pair), ...dependencies(...pair)] : []),
  ]
  const told = lines.filter((line) => line !== undefined && line !== false)
  if (told.length === 0) told.push('The same licence, dependencies and variants.')
  const compared = pair && recipe(...pair)
  if (compared !== undefined && compared !== false) told.push(compared)
  return html`${partHeading(level, `Changed since ${before.version}`)}
    <ul class="plain changes">
      ${told.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${diff(version, before)}`
}

/** The next older version that has binaries to compare with. @param versions Newest first. */
export const versionBefore = (
  versions: readonly VersionDocument[],
  at: number,
): VersionDocument | undefined =>
  versions.slice(at + 1).find((version) => version.binaries.length > 0)

type Pair = readonly [now: BinaryDocument, before: BinaryDocument]

/** Of both versions a binary for the same machine, the most common; else the first of each. */
function comparable(version: VersionDocument, before: VersionDocument): Pair | undefined {
  const [ours, theirs] = [commonFirst(version.binaries), commonFirst(before.binaries)]
  for (const now of ours) {
    const same = theirs.find(({ target, os }) => target === now.target && os === now.os)
    if (same) return [now, same]
  }
  return ours[0] && theirs[0] && [ours[0], theirs[0]]
}

const licences = (now: VersionDocument, before: VersionDocument): Content =>
  now.license !== before.license &&
  html`<strong>Licence</strong>
    ${before.license === undefined ? 'not known' : licenceLink(before.license)} →
    ${now.license === undefined ? 'not known' : licenceLink(now.license)}`

function variantsOf(...[now, before]: Pair): Content {
  const gone = (before.variants ?? []).filter((one) => !now.variants?.includes(one))
  const come = (now.variants ?? []).filter((one) => !before.variants?.includes(one))
  return (
    gone.length + come.length > 0 &&
    html`<strong>Variants</strong> <code>${gone.join(' ') || 'none'}</code> →
      <code>${come.join(' ') || 'none'}</code>`
  )
}

const compilers = (...[now, before]: Pair): Content =>
  now.compiler !== before.compiler &&
  html`<strong>Compiler</strong> ${before.compiler ?? 'not known'} → ${now.compiler ?? 'not known'}`

/** The versions of what is needed to run, by name; several where the graph has several. */
function neededVersions(graph: DependencyGraph): Map<string, string> {
  const nodes = neededToRun(graph)
    .slice(1)
    .map((place) => graph.nodes[place]!)
  return new Map(
    [...Map.groupBy(nodes, ({ name }) => name)].map(([name, all]) => [
      name,
      [...new Set(all.map(({ version }) => version))].sort().join(', '),
    ]),
  )
}

function dependencies(...[now, before]: Pair): Content[] {
  if (now.dependencies.nodes.length === 0 || before.dependencies.nodes.length === 0) return []
  const [ours, theirs] = [neededVersions(now.dependencies), neededVersions(before.dependencies)]
  const come = [...ours].filter(([name]) => !theirs.has(name))
  const gone = [...theirs].filter(([name]) => !ours.has(name))
  const moved = [...ours].filter(
    ([name, version]) => theirs.has(name) && theirs.get(name) !== version,
  )
  return [
    named('Needs now', come, ([name, version]) => html`${packageLink(name)} ${version}`),
    named('Needs no more', gone, ([name, version]) => html`${name} ${version}`),
    named(
      'Needs another version of',
      moved,
      ([name, version]) => html`${packageLink(name)} ${theirs.get(name)} → ${version}`,
    ),
  ]
}

function named(
  heading: string,
  all: readonly [string, string][],
  shown: (one: [string, string]) => Markup,
): Content {
  return (
    all.length > 0 &&
    html`<strong>${heading}</strong>
      ${all.slice(0, MOST).map((one, at) => html`${at > 0 && ', '}${shown(one)}`)}${all.length > MOST && ` and ${all.length - MOST} more`}`
  )
}

const packageLink = (name: string): Markup => html`<a href="../${segment(name)}/">${name}</a>`

/** Where both were built from commits of one repository, its host compares them. */
function recipe(...[{ built: now }, { built: before }]: Pair): Content {
  if (now?.commit === undefined || before?.commit === undefined) return undefined
  if (now.source !== before.source || now.commit === before.commit) return undefined
  const [from, to] = [before.commit, now.commit].map((commit) => commit.slice(0, COMMIT))
  return html`<strong>Repository</strong>
    ${link(`${now.source}/compare/${from}...${to}`, html`<code>${from}</code> … <code>${to}</code>`)}`
}

function diff({ recipeChange: change }: VersionDocument, before: VersionDocument): Content {
  if (!change || change.since !== before.version) return undefined
  return html`<details class="quiet-details diff">
    <summary>The recipe's files: ${change.added} lines added, ${change.removed} removed</summary>
    <pre
      tabindex="0"
      role="region"
      aria-label="Changes of the recipe since ${before.version}"
    ><code>${change.patch.split('\n').map(diffLine)}</code></pre>
    ${change.cut && html`<p class="note">It goes on: the repository has all of it.</p>`}
  </details>`
}

/** Colour says it a second time: the line begins with what happened to it. */
const diffLine = (line: string): Markup => {
  const look = line.startsWith('+') ? 'ins' : line.startsWith('-') ? 'del' : undefined
  return look === undefined
    ? html`${line}${'\n'}`
    : html`<span class="${look}">${line}${'\n'}</span>`
}
