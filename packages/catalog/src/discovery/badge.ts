import type { PackageInput } from '../input.ts'
import { preferredOf } from '../order.ts'
import { xmlText } from './xml.ts'

const CHARACTER = 6.6
const PADDING = 6
const HEIGHT = 20

/** White on these has a contrast of 4.5 or more. */
const COLOURS = {
  approved: '#1f7a3d',
  pending: '#8a5a00',
  unreviewed: '#5c6370',
  rejected: '#b3261e',
  removed: '#b3261e',
  plain: '#2b5fb3',
} as const

/**
 * A picture of two words, for READMEs elsewhere: it stands alone, without fonts or styles of any page.
 */
function badge(label: string, value: string, colour: string): string {
  const [left, right] = [label, value].map(
    (text) => Math.ceil(text.length * CHARACTER) + 2 * PADDING,
  )
  const width = left! + right!
  const said = xmlText(`${label}: ${value}`)
  const text = (words: string, x: number, length: number): string =>
    `<text x="${x + PADDING}" y="14" textLength="${length - 2 * PADDING}" lengthAdjust="spacingAndGlyphs">${xmlText(words)}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${said}"><title>${said}</title><rect width="${width}" height="${HEIGHT}" rx="3" fill="#3d434d"/><path d="M${left} 0h${right! - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${right! - 3}z" fill="${colour}"/><g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text(label, 0, left!)}${text(value, left!, right!)}</g></svg>\n`
}

/** The badges that a package has: each is a file of that name, and `.svg`. */
export const badgeNames = ['version', 'state', 'builds'] as const

/** The badges of a package by their names. @param owner Its versions newest first. */
export function badgesOf({
  name,
  versions,
}: PackageInput): Readonly<Record<(typeof badgeNames)[number], string>> {
  const preferred = preferredOf(versions)
  const targets = [...new Set(preferred?.binaries.map(({ target }) => target))].sort()
  const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)
  return {
    version: badge(shortened(name), shortened(preferred?.version ?? 'none'), COLOURS.plain),
    state: badge(
      'state',
      preferred?.state ?? 'none',
      preferred ? COLOURS[preferred.state] : COLOURS.unreviewed,
    ),
    builds: badge(
      'builds',
      shortened(targets.join(', ') || 'none'),
      targets.length > 0 ? COLOURS.plain : COLOURS.unreviewed,
    ),
  }
}
