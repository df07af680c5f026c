import { html, type Markup } from './html.ts'

/** Where a page stands among pages of one list. */
export interface PagePlace {
  /** From 1. */
  readonly number: number
  readonly last: number
  /** What the links lead through, for screen readers; unique on the page. */
  readonly label: string
  /** The words for the page before and the page after. */
  readonly words: readonly [before: string, after: string]
  /** The address of a page of the list, seen from this one. */
  readonly address: (number: number) => string
}

/** Links to the page before and the page after. */
export const pager = ({ number, last, label, words, address }: PagePlace): Markup =>
  html`<nav class="pager" aria-label="${label}">
    ${number > 1 && html`<a href="${address(number - 1)}">${words[0]}</a>`}
    <span>page ${number} of ${last}</span>
    ${number < last && html`<a href="${address(number + 1)}">${words[1]}</a>`}
  </nav>`
