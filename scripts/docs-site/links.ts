import { posix } from 'node:path'
import type { Page } from './read-order.ts'

/** Where links of a page may lead. */
export interface LinkTargets {
  readonly pages: readonly Page[]
  /** Folders that are copied as they are, by their path in the repository: `docs/schemas`. */
  readonly folders: ReadonlyMap<string, string>
  /** What is not on the site is shown there: `https://github.com/OWNER/NAME/blob/v1.2.0`. */
  readonly sources: string
}

const FENCE = /^(?:```|~~~)/
/** A link in Markdown, or a picture that is written as HTML, since it has a dark form. */
const INLINE = /(\]\(| src(?:set)?=")([^)"\s]+)([)"])/g

/** Whether a target is a place in the repository, and not an address or an anchor of the page. */
const isPath = (target: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|#|\/)/i.test(target)

function targetOf(target: string, from: string, { pages, folders, sources }: LinkTargets): string {
  const [path = '', anchor] = target.split('#')
  const file = posix.normalize(posix.join(posix.dirname(from), path))
  const ending = anchor === undefined ? '' : `#${anchor}`
  if (file === 'README.md') return `/${ending}`
  const page = pages.find((one) => one.file === file)
  if (page) return `/${page.route}${ending}`
  const folder = folders.get(posix.dirname(file))
  // With its origin left out VitePress would look for a page of that name.
  if (folder !== undefined) return `/${folder}/${posix.basename(file)}`
  return `${sources}/${file}${ending}`
}

/**
 * A page's text with its links as the site has them: to other pages there, to files that are copied,
 * and for all else to the sources at the same commit. What stands in fences is left alone.
 * @param from The file of the page, relative to the repository.
 */
export function withLinks(markdown: string, from: string, targets: LinkTargets): string {
  let fenced = false
  return markdown
    .split('\n')
    .map((line) => {
      if (FENCE.test(line.trimStart())) fenced = !fenced
      if (fenced) return line
      return line.replace(INLINE, (whole, open: string, target: string, close: string) =>
        isPath(target) ? `${open}${targetOf(target, from, targets)}${close}` : whole,
      )
    })
    .join('\n')
}
