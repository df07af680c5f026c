import { html, type Content, type Markup } from './html.ts'

/**
 * Lines to copy, with a heading, to which scripts add a button. @param label What the lines are
 * for; unique on the page, it names the button.
 */
export function copyable(
  heading: string,
  label: string,
  lines: readonly string[],
  note?: Content,
): Markup {
  return html`<div class="copyable">
    <div class="copyable-head">
      <span>${heading}</span>
    </div>
    <pre tabindex="0" role="region" aria-label="${label}"><code>${lines.join('\n')}</code></pre>
    ${note && html`<p class="note">${note}</p>`}
  </div> `
}
