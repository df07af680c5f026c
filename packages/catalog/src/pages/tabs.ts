import { html, type Content, type Markup } from './html.ts'

/** A part of a page that has a name of its own. */
export interface Tab {
  /** Unique on the page: the address names it. */
  readonly id: string
  readonly name: string
  /** How many things are in it, beside the name. */
  readonly number?: number | undefined
  readonly content: Content
}

/**
 * Parts of a page, one behind the other: sections with links to them, of which scripts make tabs
 * that the arrow keys walk. A stylesheet alone shows the one that the address names.
 * @param label What all of them are about, for screen readers.
 * @param heading The level of the parts' headings, which are seen without scripts and on paper.
 */
export function tabs(label: string, all: readonly Tab[], heading: 2 | 3 = 2): Markup {
  return html`<div class="tabbed level-${heading}">
    <nav class="tabs" aria-label="${label}">
      ${all.map(({ id, name, number }) => html`<a href="#${id}">${name}${number !== undefined && html` <small>${number.toLocaleString('en-US')}</small>`}</a>`)}
    </nav>
    ${all.map(
      ({ id, name, content }, at) =>
        html`<section class="panel${at === 0 && ' chosen'}" id="${id}">
          ${heading === 2 ? html`<h2 class="panel-name">${name}</h2>` : html`<h3 class="panel-name">${name}</h3>`}
          ${content}
        </section> `,
    )}
  </div>`
}
