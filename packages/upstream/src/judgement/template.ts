import { versionInUrl } from '@pakages/model'
import { fileNameOf, pathParts, safeDecode } from '../claims/addresses.ts'
import type { Facts } from '../facts.ts'

/** How a project writes a version into names: `v` + `1_2_3` + `-src` has separator `_`. */
export interface Template {
  readonly prefix: string
  readonly separator: '.' | '_' | '-'
  readonly suffix: string
}

const SEPARATORS = ['.', '_', '-'] as const

/** The templates under which `name` holds `version`; none when it does not hold it whole. */
export function templatesIn(name: string, version: string): Template[] {
  const spellings = SEPARATORS.flatMap((separator) => {
    const spelled = version.replaceAll('.', separator)
    return separator === '.' || spelled !== version ? [{ separator, spelled }] : []
  })
  return spellings.flatMap(({ separator, spelled }) => {
    const at = name.indexOf(spelled)
    const [prefix, suffix] = [name.slice(0, at), name.slice(at + spelled.length)]
    // `1.2` does not stand in `11.2`, `1.2.3` or `3.1.2`.
    const whole = at >= 0 && !/\d$|\d[._-]$/.test(prefix) && !/^\d|^[._-]\d/.test(suffix)
    return whole ? [{ prefix, separator, suffix }] : []
  })
}

/** The version that a name holds under a template, spelled with dots; undefined when it does not fit. */
export function versionUnder({ prefix, separator, suffix }: Template, name: string): string | undefined {
  if (name.length <= prefix.length + suffix.length || name.length > 200 || !name.startsWith(prefix) || !name.endsWith(suffix)) return undefined
  const written = name.slice(prefix.length, name.length - suffix.length)
  if (!/^\d[\w.+~-]*$/.test(written) || /\.(tar|t[gbx]z|zip|gz|bz2|xz|asc|sig|sign|sha\d+|md5)\b/i.test(written)) return undefined
  if (separator === '.') return written
  return written.includes('.') ? undefined : written.replaceAll(separator, '.')
}

const same = (a: Template, b: Template): boolean => a.prefix === b.prefix && a.separator === b.separator && a.suffix === b.suffix

// Projects go from `1.2` to `v1.2` and back without meaning anything else.
const akin = (a: Template, b: Template): boolean => a.separator === b.separator && a.suffix === b.suffix && a.prefix.replace(/v$/i, '') === b.prefix.replace(/v$/i, '')

/**
 * Learns how a project writes its versions, from the names that hold versions which the recipe knows; what the recipe's
 * addresses show counts half a vote. A prefix `v` may come and go. Empty when nothing fits.
 */
export function learnTemplates(names: readonly string[], known: readonly string[], shown: readonly Template[]): Template[] {
  const votes: { template: Template; count: number }[] = shown.map((template) => ({ template, count: 0.5 }))
  const versions = known.filter((version) => /\d/.test(version))
  for (const name of names) {
    for (const template of versions.flatMap((version) => templatesIn(name, version))) {
      const vote = votes.find((each) => same(each.template, template))
      if (vote) vote.count++
      else votes.push({ template, count: 1 })
    }
  }
  const [best] = votes.sort((a, b) => b.count - a.count)
  if (!best) return []
  const chosen = best.count < 1 ? votes : votes.filter(({ template }) => akin(template, best.template))
  return chosen.map(({ template }) => template).concat(toggled(best.template))
}

function toggled(template: Template): Template[] {
  const { prefix } = template
  if (prefix === '') return [{ ...template, prefix: 'v' }]
  return prefix === 'v' ? [{ ...template, prefix: '' }] : []
}

/** The templates that a recipe's addresses and tags show for tags. */
export function templatesOfTags(facts: Facts): Template[] {
  const tagged = facts.versions.flatMap(({ version, tag }) => (tag === undefined ? [] : templatesIn(tag, version)))
  const parts = facts.urls.flatMap((address) => {
    const url = URL.parse(address)
    return url ? pathParts(url).map((part) => withoutExtension(safeDecode(part))) : []
  })
  const versions = facts.urls.flatMap((url) => versionInUrl(url)?.version.replaceAll(/[_-]/g, '.') ?? [])
  return unique([...tagged, ...parts.flatMap((part) => versions.flatMap((version) => templatesIn(part, version)))])
}

/** The templates that a recipe's addresses show for names of files. */
export function templatesOfFiles(addresses: readonly string[]): Template[] {
  return unique(addresses.flatMap((address) => {
    const version = versionInUrl(address)?.version.replaceAll(/[_]/g, '.')
    return version === undefined ? [] : templatesIn(fileNameOf(address), version)
  }))
}

const unique = (templates: readonly Template[]): Template[] => templates.filter((template, at) => templates.findIndex((other) => same(other, template)) === at)

const withoutExtension = (name: string): string => name.replace(/\.(?:tar\.\w+|tgz|tbz2?|txz|zip)$/i, '')
