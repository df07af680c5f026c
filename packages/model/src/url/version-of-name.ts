import { isUnknown, type Recipe } from '../recipe/recipe.ts'
import { isInfinity, parseVersion, type SpackVersion } from '../version/version.ts'
import { splitUrlExtension } from './extension.ts'
import { splitLike } from './joined-digits.ts'
import { recipeSources } from './recipe-sources.ts'
import { urlsForVersion } from './recipe-urls.ts'
import { tagWithSlash } from './tag-in-url.ts'

const MAX_NAME = 200

/**
 * Reads the version that a tag or file name stands for, found backwards: the one whose URL, as the
 * recipe makes it, holds that name. Follows `url_for_version`, so that a name which changed over
 * time is understood wherever the recipe knows of the change. Undefined when no version fits, and
 * for names that are longer than 200 characters.
 */
export function versionOfName(recipe: Recipe): (name: string) => string | undefined {
  if (recipeSources(recipe).url === undefined && !recipe.urlForVersion) return () => undefined
  const known = numberedVersions(recipe).map(({ version }) => version)
  return (name) =>
    name.length > MAX_NAME
      ? undefined
      : candidates(known, name).find((version) =>
          holdsName(urlOf(recipe, parseVersion(version)), name),
        )
}

/**
 * Reads which version of the recipe a tag or file name belongs to, also where no rule leads from
 * one to the other: the only version whose URL or tag it is. Undefined for every other name, and
 * for one without the numbers of the version.
 */
export function knownVersionOfName(recipe: Recipe): (name: string) => string | undefined {
  let known:
    { version: SpackVersion; tag: string | undefined; url: string | undefined }[] | undefined
  return (name) => {
    // Made for the first name: most recipes are never asked.
    known ??= numberedVersions(recipe).map(({ version, tag }) => ({
      version,
      tag,
      url: urlOf(recipe, version),
    }))
    const owners = known.filter(
      ({ version, tag, url }) =>
        (tag === name || holdsName(url, name)) &&
        version.release.every((part) => typeof part !== 'number' || name.includes(String(part))),
    )
    return owners.length === 1 ? owners[0]!.version.text : undefined
  }
}

const numberedVersions = (recipe: Recipe): Recipe['versions'] =>
  recipe.versions.filter(({ version }) => !isInfinity(version))

function candidates(known: readonly SpackVersion[], name: string): string[] {
  const run =
    /\d[\dA-Za-z._-]*$/.exec(splitUrlExtension(name).prefix)?.[0] ?? /\d[\d._-]*/.exec(name)?.[0]
  if (run === undefined) return []
  const digits = /^\d[\d._-]*(?<=\d)/.exec(run)![0]
  const all = [
    ...splitLike(known, run),
    ...lettered(known, run),
    ...unpadded(known, run),
    ...ofDay(name),
    ...[run, digits].flatMap((text) => [
      text,
      text.replaceAll(/[_-]/g, '.'),
      text.replaceAll(/[._]/g, '-'),
    ]),
  ]
  return [...new Set(all)].filter((text) => looksKnown(known, text))
}

/**
 * Whether a version is written like those that the recipe has: with letters only if they have some,
 * with no fewer components.
 */
function looksKnown(known: readonly SpackVersion[], text: string): boolean {
  const version = parseVersion(text)
  const fewest = Math.min(...known.map(({ release }) => release.length))
  return (
    (!/[A-Za-z]/.test(text) || known.some((each) => /[A-Za-z]/.test(each.text))) &&
    (known.length === 0 || version.release.length >= fewest)
  )
}

/**
 * Digits without separators, the numbers of which are filled up to two digits: `3510200` beside
 * 3.50.4 is 3.51.2.
 */
function unpadded(known: readonly SpackVersion[], run: string): string[] {
  if (!/^\d{4,}$/.test(run)) return []
  const numbers = run
    .padStart(run.length + (run.length % 2), '0')
    .match(/\d\d/g)!
    .map(Number)
  const lengths = new Set(known.map(({ release }) => release.length))
  return numbers.flatMap((_, at) =>
    at > 0 && lengths.has(at + 1) ? [numbers.slice(0, at + 1).join('.')] : [],
  )
}

/** The same with letters behind the digits: `26r8` beside 2.6r7 is 2.6r8. */
function lettered(known: readonly SpackVersion[], run: string): string[] {
  const [, digits, tail = ''] = /^(\d+)([A-Za-z]\w*)$/.exec(run) ?? []
  if (digits === undefined) return []
  const heads = known.flatMap(({ text }) => /^(\d+(?:\.\d+)+)[A-Za-z]\w*$/.exec(text)?.[1] ?? [])
  return splitLike(
    heads.map((head) => parseVersion(head)),
    digits,
  ).map((head) => head + tail)
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'

/** Days as people write them: `patch_30Mar2026` for 20260330, with `_update2` behind it for 20260330.2. */
function ofDay(name: string): string[] {
  const [, day, word, year, rest] =
    /(?<!\d)(\d{1,2})([A-Z][a-z]{2})(\d{4})(?!\d)(.*)$/.exec(name) ?? []
  const month = MONTHS.indexOf(word ?? '?') / 3 + 1
  if (!Number.isInteger(month) || month < 1) return []
  const update = /^\D*(\d{1,3})$/.exec(rest!)?.[1]
  return ['', '-', '.'].map(
    (mark) =>
      [year!, String(month).padStart(2, '0'), day!.padStart(2, '0')].join(mark) +
      (update === undefined ? '' : `.${update}`),
  )
}

function urlOf(recipe: Recipe, version: SpackVersion): string | undefined {
  const urls = urlsForVersion(recipe, version)
  return isUnknown(urls) ? undefined : urls[0]
}

function holdsName(url: string | undefined, name: string): boolean {
  if (url === undefined) return false
  const tag = tagWithSlash(url)
  // Where a repository has several projects, `v0.36.0` is another's, and `gopls/v0.16.2` ours.
  if (tag !== undefined) return tag === name
  const at = url.indexOf(name)
  const [before, after] = [url[at - 1], url[at + name.length]]
  // Whole: a part of the path, with or without an extension, or the value of a query.
  return (
    at >= 0 &&
    (before === '/' || before === '=') &&
    (after === undefined ||
      after === '/' ||
      after === '&' ||
      (after === '.' && splitUrlExtension(url).extension !== ''))
  )
}
