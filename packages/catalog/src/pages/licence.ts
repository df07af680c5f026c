import { html, type Content } from './html.ts'

/** The words of an SPDX expression that are no licences. */
const JOINTS = new Set(['AND', 'OR', 'WITH'])

/**
 * An SPDX expression whose licences lead to their texts on the SPDX list
 * (https://spdx.org/licenses). References of a document's own have no text there.
 */
export const licenceLink = (expression: string): Content =>
  expression
    .split(/([\s()]+)/)
    .map((word) =>
      /^[A-Za-z0-9][A-Za-z0-9.-]*\+?$/.test(word) && !JOINTS.has(word) && !/Ref-/.test(word)
        ? html`<a href="https://spdx.org/licenses/${word.replace(/\+$/, '')}.html">${word}</a>`
        : word,
    )
