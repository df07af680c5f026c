import type { VersionState } from '@pakages/model'
import { html, Markup } from './html.ts'

/**
 * Shapes on a grid of 16, drawn as strokes in the colour of the text around them. They differ
 * without colour.
 */
const SHAPES = {
  approved: '<circle cx="8" cy="8" r="6.5"/><path d="m5 8.3 2 2L11 6"/>',
  pending: '<circle cx="8" cy="8" r="6.5"/><path d="M8 4.5V8l2.3 1.6"/>',
  unreviewed: '<circle cx="8" cy="8" r="6.5" stroke-dasharray="2.4 2"/>',
  rejected: '<circle cx="8" cy="8" r="6.5"/><path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4"/>',
  removed: '<path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z"/><path d="M5 8h6"/>',
  warning: '<path d="M8 2 14.5 13.5h-13z"/><path d="M8 6.5v3m0 1.8v.1"/>',
  search: '<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.5 3.5"/>',
  mark: '<path d="M8 1.5 14 4.8v6.400L8 14.5 2 11.200V4.8z"/><path d="M2 4.8 8 8l6-3.200M8 8v6.5"/>',
} as const

/** The shapes that parts of a page refer to by {@link icon}, each once. */
export function iconSheet(parts: readonly Markup[]): Markup {
  const used = new Set(
    parts.flatMap(({ text }) => [...text.matchAll(/href="#i-(\w+)"/g)].map(([, name]) => name)),
  )
  const shapes = Object.entries(SHAPES).filter(([name]) => used.has(name))
  return new Markup(
    `<svg hidden>${shapes
      .map(([name, shape]) => `<symbol id="i-${name}" viewBox="0 0 16 16">${shape}</symbol>`)
      .join('')}</svg>`,
  )
}

/** A picture that says nothing to a screen reader: words stand beside it. */
export const icon = (name: keyof typeof SHAPES): Markup =>
  new Markup(`<svg class=icon aria-hidden=true><use href="#i-${name}"/></svg>`)

/** A state as icon and word. */
export const badge = (state: VersionState): Markup =>
  html`<span class="badge ${state}">${icon(state)}${state}</span>`
