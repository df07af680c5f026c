import { tagWithSlash, versionInUrl } from '@pakages/model'
import { fileNameOf, pathParts, safeDecode } from '../claims/addresses.ts'
import { earlyWord } from './early-word.ts'
import type { UpstreamFacts } from '../recipe/facts.ts'

/** How a project writes a version into names: `v` + `1_2_3` + `-src` has separator `_`. */
export interface Template {
  readonly prefix: string
  readonly separator: '.' | '_' | '-' | 'r'
  readonly suffix: string
  /** Whether numbers have two digits at least: `v01-33` for 1.33. */
  readonly padded?: boolean
  /** Whether a second number that is zero is left out: `sdk-25` for 25.0. */
  readonly short?: boolean
}

// `v41r0` is how projects of CERN write 41.0.
const SEPARATORS = ['.', '_', '-', 'r'] as const
// A separator behind a number that stands alone goes on with a version: `1.2` does not stand in
// `3.1.2`, but it does in `hdf5-1.2`.
const GOES_ON = {
  '.': /\d$|\d\.$/,
  _: /\d$|(?:^|[^A-Za-z0-9])\d+_$/,
  '-': /\d$|(?:^|[^A-Za-z0-9])\d+-$/,
  r: /\d$|\dr$/,
} as const

const padded = (version: string): string => version.replaceAll(/(?<!\d)\d(?!\d)/g, '0$&')

/** One way to write a version into a name. */
interface SpelledVersion extends Pick<Template, 'separator' | 'padded' | 'short'> {
  readonly spelled: string
}

function spellingsIn(version: string): SpelledVersion[] {
  const whole = /^(\d+)\.0$/.exec(version)?.[1]
  const shortened: SpelledVersion[] =
    whole === undefined ? [] : [{ separator: '.', spelled: whole, short: true }]
  const spellings = SEPARATORS.flatMap((separator): SpelledVersion[] => {
    const spelled = version.replaceAll('.', separator)
    if (separator !== '.' && spelled === version) return []
    return [
      { separator, spelled },
      ...(padded(spelled) === spelled
        ? []
        : [{ separator, spelled: padded(spelled), padded: true }]),
    ]
  })
  return [...spellings, ...shortened]
}

/** The template under which `name` holds a version; none when it does not hold it whole. */
function templateIn(name: string, { spelled, ...form }: SpelledVersion): Template[] {
  const at = name.indexOf(spelled)
  if (at < 0) return []
  const [prefix, suffix] = [name.slice(0, at), name.slice(at + spelled.length)]
  // Nor does it in `11.2` or `1.2.3`.
  // What leads to a release is no way to name it: `v1.2-rc0` for 1.2.
  const stands =
    !GOES_ON[form.separator].test(prefix) &&
    !/^\d|^[._-]\d/.test(suffix) &&
    !(form.separator !== 'r' && earlyWord(`0${suffix}`) !== undefined)
  return stands ? [{ prefix, suffix, ...form }] : []
}

const templatesIn = (name: string, version: string): Template[] =>
  spellingsIn(version).flatMap((spelled) => templateIn(name, spelled))

/**
 * The version that a name holds under a template, spelled with dots; undefined when it does not
 * fit.
 */
export function versionUnder(
  { prefix, separator, suffix, padded: filled, short }: Template,
  name: string,
): string | undefined {
  if (
    name.length <= prefix.length + suffix.length ||
    name.length > 200 ||
    !name.startsWith(prefix) ||
    !name.endsWith(suffix)
  )
    return undefined
  const written = name.slice(prefix.length, name.length - suffix.length)
  if (
    !/^\d[\w.+~-]*$/.test(written) ||
    /\.(tar|t[gbx]z|zip|gz|bz2|xz|asc|sig|sign|sha\d+|md5)\b/i.test(written)
  )
    return undefined
  if (separator !== '.' && written.includes('.')) return undefined
  const pointed = separator === '.' ? written : written.replaceAll(separator, '.')
  const dotted = short && /^\d+$/.test(pointed) ? `${pointed}.0` : pointed
  return filled ? dotted.replaceAll(/(?<!\d)0+(?=\d)/g, '') : dotted
}

const keyOf = ({ prefix, separator, suffix, padded: filled, short }: Template): string =>
  JSON.stringify([prefix, separator, suffix, filled ?? false, short ?? false])

const same = (a: Template, b: Template): boolean => keyOf(a) === keyOf(b)

// Projects go from `1.2` to `v1.2` and back without meaning anything else.
const akin = (a: Template, b: Template): boolean =>
  a.separator === b.separator &&
  a.padded === b.padded &&
  a.short === b.short &&
  a.suffix === b.suffix &&
  a.prefix.replace(/v$/i, '') === b.prefix.replace(/v$/i, '')

/**
 * Learns how a project writes its versions, from the names that hold versions which the recipe
 * knows; what the recipe's addresses show counts half a vote. A prefix `v` may come and go. Empty
 * when nothing fits.
 */
export function learnTemplates(
  names: readonly string[],
  known: readonly string[],
  shown: readonly Template[],
): Template[] {
  // By what they are: a project may have 100,000 tags, and each another form.
  const counted = new Map<string, { template: Template; count: number }>(
    shown.map((template) => [keyOf(template), { template, count: 0.5 }]),
  )
  const versions = known.filter((version) => /\d/.test(version)).flatMap(spellingsIn)
  for (const name of names) {
    for (const template of versions.flatMap((spelled) => templateIn(name, spelled))) {
      const vote = counted.get(keyOf(template))
      if (vote) vote.count++
      else counted.set(keyOf(template), { template, count: 1 })
    }
  }
  const votes = [...counted.values()]
  const [best] = votes.sort((a, b) => b.count - a.count)
  if (!best) return []
  const chosen =
    best.count < 1 ? votes : votes.filter(({ template }) => akin(template, best.template))
  return chosen.map(({ template }) => template).concat(toggled(best.template))
}

function toggled(template: Template): Template[] {
  const { prefix } = template
  if (prefix === '') return [{ ...template, prefix: 'v' }]
  return prefix === 'v' ? [{ ...template, prefix: '' }] : []
}

/** The templates that a recipe's addresses and tags show for tags. */
export function templatesOfTags(facts: UpstreamFacts): Template[] {
  const tagged = facts.versions.flatMap(({ version, tag }) =>
    tag === undefined ? [] : templatesIn(tag, version),
  )
  const parts = facts.urls.flatMap((address) => {
    const tag = tagWithSlash(address)
    if (tag !== undefined) return [safeDecode(tag)]
    const url = URL.parse(address)
    return url ? pathParts(url).map((part) => withoutExtension(safeDecode(part))) : []
  })
  const versions = facts.urls.flatMap(
    (url) => versionInUrl(url)?.version.replaceAll(/[_-]/g, '.') ?? [],
  )
  return unique([
    ...tagged,
    ...parts.flatMap((part) => versions.flatMap((version) => templatesIn(part, version))),
  ])
}

/** The templates that a recipe's addresses show for names of files. */
export function templatesOfFiles(addresses: readonly string[]): Template[] {
  return unique(
    addresses.flatMap((address) => {
      const version = versionInUrl(address)?.version.replaceAll(/[_]/g, '.')
      return version === undefined ? [] : templatesIn(fileNameOf(address), version)
    }),
  )
}

const ARCHIVE = /\.(?:tar\.(?:gz|bz2|xz|zst|lz)|tgz|tbz2?|txz|zip)$/i
const EXTENSIONS = ['.tar.gz', '.tar.xz', '.tar.bz2', '.tgz', '.zip']

/**
 * The same names with another kind of archive: a project that changes it must not look as if it had
 * stopped.
 */
export const otherExtensions = (templates: readonly Template[]): Template[] =>
  templates
    .filter(({ suffix }) => ARCHIVE.test(suffix))
    .flatMap((template) =>
      EXTENSIONS.map((extension) => ({
        ...template,
        suffix: template.suffix.replace(ARCHIVE, extension),
      })),
    )

/**
 * Learns how a project names its files, where the recipe's addresses do not show it: from archives
 * that hold versions which the recipe knows, and are named like the package, since a folder may
 * hold those of others.
 */
export function learnFiles(
  names: readonly string[],
  known: readonly string[],
  packageName: string,
): Template[] {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  const own = plain(packageName.replace(/^(py|r|perl|ruby|lua)-/, ''))
  const templates = learnTemplates(
    names.filter((name) => ARCHIVE.test(name) && plain(name).startsWith(own)),
    known,
    [],
  )
  return templates.filter(
    ({ prefix }) =>
      plain(prefix) === own || plain(prefix) === `${own}src` || plain(prefix) === `${own}v`,
  )
}

const unique = (templates: readonly Template[]): Template[] =>
  templates.filter((template, at) => templates.findIndex((other) => same(other, template)) === at)

const withoutExtension = (name: string): string =>
  name.replace(/\.(?:tar\.\w+|tgz|tbz2?|txz|zip)$/i, '')
