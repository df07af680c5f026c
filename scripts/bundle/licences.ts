import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What we read of webpack's statistics: https://webpack.js.org/api/stats/ */
export interface Stats {
  readonly modules?: readonly StatsModule[]
}

interface StatsModule {
  readonly name?: string
  readonly identifier?: string
  readonly modules?: readonly StatsModule[]
}

/**
 * The licence of every npm package that is in the bundle, with its text, as their terms demand.
 * Made from the bundler's statistics: its own `--license` sees only the first chunk.
 * @throws Error for a package without a licence, which must not be distributed.
 */
export function licenceList(stats: Stats, root: string): string {
  const names = new Set<string>()
  for (const module of flat(stats.modules ?? []))
    for (const folder of packagesIn(`${module.identifier ?? ''} ${module.name ?? ''}`))
      names.add(folder)
  const known = new Map<string, string>()
  return [...names]
    .sort()
    .map((folder) => entry(join(root, folder), known))
    .filter((text) => text !== '')
    .join('\n')
}

const flat = (modules: readonly StatsModule[]): StatsModule[] =>
  modules.flatMap((module) => [module, ...flat(module.modules ?? [])])

/**
 * Folders of packages, nested ones too, from paths such as
 * `…/node_modules/a/node_modules/@b/c/index.js`.
 */
function packagesIn(text: string): string[] {
  const found = text.replaceAll('\\', '/').matchAll(/(?:node_modules\/(?:@[\w.-]+\/)?[\w.-]+\/)+/g)
  return [...found]
    .map(([path]) => path.replace(/\/$/, ''))
    .filter(
      (path) =>
        !path.includes('node_modules/@vercel/ncc') && !path.includes('node_modules/@pakages/'),
    )
}

/** @param known The texts that were given already, with the package at which they stand. */
function entry(folder: string, known: Map<string, string>): string {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return ''
  const { name, version, license } = JSON.parse(readFileSync(file, 'utf8')) as {
    name: string
    version: string
    license?: string
  }
  const texts = readdirSync(folder)
    .filter((one) => /^(licen[cs]e|notice|copying)/i.test(one))
    .sort()
    .map((one) => readFileSync(join(folder, one), 'utf8').replaceAll('\r\n', '\n').trim())
    .map((text) => once(text, name, known))
  if (license === undefined && texts.length === 0)
    throw new Error(`${name} has no licence: it must not be bundled.`)
  return `${name} ${version}\n${license ?? 'see below'}\n\n${texts.join('\n\n')}\n${'-'.repeat(80)}\n`
}

/** Shorter texts are given again: a line that points to them says hardly less. Characters. */
const LONG = 1500

/** A text, or, where another package has the same to the letter, which. */
function once(text: string, name: string, known: Map<string, string>): string {
  const place = known.get(text)
  if (place === undefined) known.set(text, name)
  return place === undefined || text.length < LONG ? text : `The text is that of ${place}, above.`
}
