import type { DependencyGraph, VersionDocument } from '../documents.ts'
import { packagePath, segment } from '../site/paths.ts'
import { html, type Content, type Markup } from './html.ts'
import { amountOf } from './words.ts'

/**
 * What a version needs: the direct dependencies as lists, which everybody can read, and a place
 * where the page's script draws the whole graph from the version's document when the version is
 * opened.
 */
export function dependenciesPart(version: VersionDocument): Content {
  const dependencies = version.binaries[0]?.dependencies
  if (!dependencies || dependencies.nodes.length === 0) return undefined
  const direct = dependencies.edges.filter(([from]) => from === 0)
  const runtime = direct.filter(([, , kinds]) => /[lr]/.test(kinds)).map(([, to]) => to)
  const build = direct.filter(([, , kinds]) => !/[lr]/.test(kinds)).map(([, to]) => to)
  const all = dependencies.nodes.length - 1
  return html`<h4>Dependencies</h4>
    ${all === 0 && html`<p>None.</p>`}
    ${named('To link and to run', dependencies, runtime)}${named('To build only', dependencies, build)}
    ${
      all > 0 &&
      html`<p class="note">${amountOf(all, 'package')} with what these need.</p>
        <div
          class="graph"
          data-document="../../${packagePath(version.name)}"
          data-version="${version.version}"
          data-packages="../"
        ></div>`
    }`
}

function named(heading: string, graph: DependencyGraph, places: readonly number[]): Content {
  return (
    places.length > 0 &&
    html`<p class="needs">
      <span class="needs-head">${heading}:</span>
      ${places.map((place, at) => html`${at > 0 && ', '}${nodeLink(graph.nodes[place]!)}`)}
    </p>`
  )
}

function nodeLink(node: DependencyGraph['nodes'][number]): Markup {
  const text = html`${node.name}
    <span class="note">${node.version}${node.external === true && ', from the system'}</span>`
  return node.unlisted
    ? text
    : html`<a href="../${segment(node.name)}/#v-${segment(node.version)}">${node.name}</a>
        <span class="note">${node.version}${node.external === true && ', from the system'}</span>`
}
