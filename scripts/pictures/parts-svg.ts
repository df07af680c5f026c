/** What the parts are drawn with. */
interface Palette {
  readonly back: string
  readonly box: string
  readonly edge: string
  readonly text: string
  readonly soft: string
  readonly accent: string
}

const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    ...{ back: '#ffffff', box: '#f6f8fa', edge: '#d1d9e0' },
    ...{ text: '#1f2328', soft: '#59636e', accent: '#0b6e69' },
  },
  dark: {
    ...{ back: '#0d1117', box: '#151b23', edge: '#3d444d' },
    ...{ text: '#f0f6fc', soft: '#9198a1', accent: '#4fc4bc' },
  },
}

/** A part: where it stands, in pixels, its name, and what it is. */
interface Part {
  readonly at: readonly [x: number, y: number, width: number, height: number]
  readonly name: string
  readonly lines: readonly string[]
  /** Drawn as somebody or something outside. */
  readonly outside?: boolean
}

const PARTS: readonly Part[] = [
  { at: [10, 10, 190, 76], name: 'Upstream', lines: ['releases, archives'], outside: true },
  {
    at: [10, 146, 190, 118],
    name: 'Your git repository',
    lines: ['recipes, pakages.json', 'signed reviews', 'workflows that init wrote'],
  },
  {
    at: [10, 324, 190, 76],
    name: 'Auditors',
    lines: ['comments, or a terminal'],
    outside: true,
  },
  {
    at: [285, 146, 170, 118],
    name: 'GitHub Actions',
    lines: ['plan, build with Spack', 'SBOMs, signatures', 'push or promote'],
  },
  {
    at: [540, 146, 180, 118],
    name: 'Registry',
    lines: ['binaries for Spack', 'SBOMs, provenance', 'generations'],
  },
  {
    at: [540, 324, 180, 76],
    name: 'Index',
    lines: ['signed pages and JSON'],
  },
  {
    at: [285, 324, 170, 76],
    name: 'Vulnerabilities',
    lines: ['OSV, CVE List, others'],
    outside: true,
  },
  { at: [540, 10, 180, 76], name: 'Containers', lines: ['to run, without Docker'] },
  {
    at: [805, 146, 125, 118],
    name: 'Your users',
    lines: ['pakages install', 'stock Spack', 'nothing is built'],
    outside: true,
  },
]

/** An arrow through points, and what goes that way. */
interface Arrow {
  readonly through: string
  readonly word: string
  readonly at: readonly [x: number, y: number]
  readonly align?: 'middle' | 'start' | 'end'
}

const ARROWS: readonly Arrow[] = [
  { through: 'M105 86V140', word: 'updates', at: [115, 120], align: 'start' },
  { through: 'M105 324V270', word: 'review', at: [115, 301], align: 'start' },
  { through: 'M200 205H279', word: 'a push', at: [240, 195] },
  { through: 'M455 205H534', word: 'publish', at: [495, 195] },
  { through: 'M720 205H799', word: 'install', at: [760, 195] },
  { through: 'M630 146V92', word: 'container', at: [640, 124], align: 'start' },
  { through: 'M630 264V318', word: 'index', at: [640, 296], align: 'start' },
  { through: 'M455 362H534', word: 'scan', at: [495, 352] },
  { through: 'M720 362H867V270', word: 'what is trusted', at: [740, 382], align: 'start' },
]

function part({ at: [x, y, width, height], name, lines, outside }: Part, colours: Palette): string {
  const middle = x + width / 2
  const dash = outside ? ' stroke-dasharray="5 4"' : ''
  const top = y + (height - lines.length * 20 - 20) / 2 + 15
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="${colours.box}" stroke="${outside ? colours.edge : colours.accent}" stroke-width="1.5"${dash}/>`,
    `<text x="${middle}" y="${top}" class="name">${name}</text>`,
    ...lines.map((line, at) => `<text x="${middle}" y="${top + 22 + at * 20}">${line}</text>`),
  ].join('')
}

const arrow = ({ through, word, at: [x, y], align = 'middle' }: Arrow): string =>
  `<path d="${through}" class="arrow" marker-end="url(#end)"/><text x="${x}" y="${y}" class="word" style="text-anchor:${align}">${word}</text>`

/** How the parts of a package repository belong together: a picture for one theme. */
export function partsSvg(scheme: 'light' | 'dark'): string {
  const colours = PALETTES[scheme]
  const { back, text, soft, accent } = colours
  const style = [
    `text{font:14px system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif;fill:${soft};text-anchor:middle}`,
    `.name{font-weight:600;font-size:16px;fill:${text}}.word{fill:${accent};font-weight:600}`,
    `.arrow{fill:none;stroke:${soft};stroke-width:1.6}`,
  ].join('')
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 940 410" width="940" height="410" role="img" aria-label="How the parts belong together">',
    `<style>${style}</style>`,
    `<defs><marker id="end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8Z" fill="${soft}"/></marker></defs>`,
    `<rect width="940" height="410" rx="12" fill="${back}"/>`,
    ...PARTS.map((one) => part(one, colours)),
    ...ARROWS.map(arrow),
    '</svg>\n',
  ].join('\n')
}
