import type { DependencyGraph, VersionDocument } from '../documents.ts'
import type { PackageSummary } from '../entries/package-entry.ts'
import { commonFirst } from '../entries/common-first.ts'
import { packagePath, segment } from '../site/paths.ts'
import { drawnOf, neededToRun } from './drawn-graph.ts'
import { graphPicture } from './graph-picture.ts'
import { concernWord } from './concerns-part.ts'
import { html, type Content, type Markup } from './html.ts'
import { icon } from './icons.ts'
import { amountOf } from './words.ts'

/** More than this is no picture any more: the list stands alone then. */
const LARGEST = 40

/** A list of more than this stands in columns. */
const IN_COLUMNS = 12

/** How many users of a package its page names; the document names all. */
const USERS_SHOWN = 60

/**
 * What the binary that most visitors can run needs: the direct ones as lists, then the whole graph.
 * @param brief Whether the others are only named, and scripts make {@link wholeGraph} when somebody
 * asks for it.
 */
export function dependenciesPart(version: VersionDocument, brief: boolean): Content {
  const graph = graphOf(version)
  if (!graph) return undefined
  return html`${directPart(version)} ${brief ? indirectPart(graph) : wholeGraph(version)}`
}

/** All that it needs to run: a picture, or a list where that would be no picture any more. */
export function wholeGraph(version: VersionDocument): Content {
  const graph = graphOf(version)
  if (!graph) return undefined
  const needed = neededToRun(graph)
  if (needed.length > LARGEST) return list(version, graph, needed)
  return needed.length > 1 && picture(version, graph)
}

/** What is needed by what is needed. */
function indirectPart(graph: DependencyGraph): Content {
  const direct = new Set(graph.edges.filter(([from]) => from === 0).map(([, to]) => to))
  const others = neededToRun(graph).filter((place) => place !== 0 && !direct.has(place))
  return (
    others.length > 0 &&
    html`<p class="needs">
        <span class="needs-head">What these need to run:</span>
        ${others.map((place) => `${graph.nodes[place]!.name} ${graph.nodes[place]!.version}`).join(', ')}
      </p>
      <details class="quiet-details whole-graph" hidden>
        <summary>The whole graph</summary>
      </details>`
  )
}

/** The direct dependencies of a version, by what they are needed for. */
export function directPart(version: VersionDocument): Content {
  const graph = graphOf(version)
  if (!graph) return undefined
  const direct = graph.edges.filter(([from]) => from === 0)
  const runtime = direct.filter(([, , kinds]) => /[lr]/.test(kinds)).map(([, to]) => to)
  const build = direct.filter(([, , kinds]) => !/[lr]/.test(kinds)).map(([, to]) => to)
  return html`${direct.length === 0 && html`<p>It needs nothing.</p>`}
  ${named('To link and to run', version, graph, runtime)}${named('To build only', version, graph, build)}`
}

const graphOf = (version: VersionDocument): DependencyGraph | undefined => {
  const graph = commonFirst(version.binaries)[0]?.dependencies
  return graph && graph.nodes.length > 0 ? graph : undefined
}

function picture(of: VersionDocument, graph: DependencyGraph): Markup {
  const { name, version } = of
  const drawn = drawnOf(graph)
  const title = `What ${name} ${version} needs to run: ${amountOf(drawn.nodes.length - 1, 'package')}. Arrow keys walk from package to package, Enter opens one.`
  return html`<div class="graph-scroll">
      ${graphPicture(graph, drawn, title, (node) => concernWord(of, node))}
    </div>
    ${drawn.implied > 0 && html`<p class="note">Arrows that follow from longer ways are left out.</p>`}`
}

function list(of: VersionDocument, graph: DependencyGraph, needed: readonly number[]): Markup {
  const inside = new Set(needed)
  const needs = (place: number): string[] =>
    graph.edges
      .filter(([from, to, kinds]) => from === place && inside.has(to) && /[lr]/.test(kinds))
      .map(([, to]) => graph.nodes[to]!.name)
  return html`<details class="quiet-details graph-list" open>
    <summary>All ${amountOf(needed.length - 1, 'package')} that it needs to run, as a list</summary>
    <ul class="${needed.length > IN_COLUMNS ? 'plain columns' : 'plain'}">
      ${needed.slice(1).map((place) => {
        const below = needs(place)
        const { name, version, external, unlisted } = graph.nodes[place]!
        const shown = unlisted ? name : html`<a href="../${segment(name)}/">${name}</a>`
        return html`<li>
          ${shown}
          ${version}${external && ', from the system'}${alarm(of, { name, version })}${below.length > 0 && `, needs ${below.join(', ')}`}
        </li>`
      })}
    </ul>
  </details>`
}

function named(
  heading: string,
  of: VersionDocument,
  graph: DependencyGraph,
  places: readonly number[],
): Content {
  return (
    places.length > 0 &&
    html`<p class="needs">
      <span class="needs-head">${heading}:</span>
      ${places.map((place, at) => html`${at > 0 && ', '}${nodeLink(graph.nodes[place]!)}${alarm(of, graph.nodes[place]!)}`)}
    </p>`
  )
}

/** Told beside its name, too. */
function alarm(of: VersionDocument, node: Parameters<typeof concernWord>[1]): Content {
  const wrong = concernWord(of, node)
  return wrong !== undefined && html` <span class="alarm">${icon('warning')}${wrong}</span>`
}

function nodeLink({ name, version, external, unlisted }: DependencyGraph['nodes'][number]): Markup {
  const more = html`<span class="note">${version}${external && ', from the system'}</span>`
  return unlisted
    ? html`${name} ${more}`
    : html`<a href="../${segment(name)}/#v-${segment(version)}">${name}</a> ${more}`
}

/** The packages of the index that need this one. */
export function usersPart(owner: PackageSummary): Content {
  const { usedBy } = owner
  if (usedBy.length === 0)
    return html`<p class="note">No package of this index needs it to link or to run.</p>`
  return html`<p class="note">
      ${amountOf(usedBy.length, 'package')} of this index ${usedBy.length === 1 ? 'needs' : 'need'}
      it to link or to run.
    </p>
    <ul class="words">
      ${usedBy.slice(0, USERS_SHOWN).map((name) => html`<li><a href="../${segment(name)}/">${name}</a></li>`)}
    </ul>
    ${usedBy.length > USERS_SHOWN && html`<p class="note">And ${amountOf(usedBy.length - USERS_SHOWN, 'more', 'more')}, all named in the <a href="../../${packagePath(owner.name)}">JSON</a>.</p>`}`
}
