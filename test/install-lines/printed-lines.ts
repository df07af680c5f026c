const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/**
 * What a page prints to be copied, as a browser shows it.
 * @param label Of the box, such as `lines for Spack`. @throws Error where the page has none.
 */
export function printedLines(page: string, label: string): string {
  const [, text] =
    new RegExp(`<pre[^>]*aria-label="${label}"[^>]*><code>([^<]*)</code>`).exec(page) ?? []
  if (text === undefined) throw new Error(`The page has no ${label}`)
  return shown(text)
}

/**
 * The line that a page prints for a version that is not the preferred one.
 * @throws Error where the page has none.
 */
export function lineOfVersion(page: string, version: string): string {
  const [, folded = ''] = page.split(`id="v-${version}"`)
  const [, text] = /<code class=line>([^<]*)<\/code>/.exec(folded.split('</details>')[0]!) ?? []
  if (text === undefined) throw new Error(`The page has no line of ${version}`)
  return shown(text)
}

const shown = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]!)
