import { html, type Content, type Markup } from './html.ts'

/**
 * How deep the headings of a version's parts lie: below the name of a tab, or below the version in a
 * list of versions.
 */
export type PartLevel = 3 | 4

/** The heading of a part of what is known of a version; it looks the same on both levels. */
export const partHeading = (level: PartLevel, text: Content): Markup =>
  level === 3 ? html`<h3 class="part">${text}</h3>` : html`<h4 class="part">${text}</h4>`
