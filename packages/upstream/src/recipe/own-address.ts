import {
  compareVersions,
  isInfinity,
  isUnknown,
  renderUrl,
  urlsForVersion,
  versionInUrl,
  type Recipe,
  type VersionDirective,
} from '@pakages/model'
import { safeDecode } from '../claims/addresses.ts'
import { formOf } from '../judgement/name-forms.ts'
import type { Release } from '../judgement/interpret.ts'

/**
 * The address of a release where the two newest versions of a recipe have addresses of their own
 * that its rule does not give: as the page links to it, else made like that of the newest version.
 * Undefined everywhere else, and where such an address has a part that only its server knows.
 */
export function ownAddress(recipe: Recipe, release: Release): string | undefined {
  const [newest, before] = recipe.versions
    .filter(({ version, branch }) => !isInfinity(version) && branch === undefined)
    .toSorted((a, b) => compareVersions(b.version, a.version))
  if (!newest || !hasOwn(recipe, newest) || (before && !hasOwn(recipe, before))) return undefined
  const url = URL.parse(newest.url!)
  if (!url) return undefined
  // An address that spells the version otherwise (`v4.5` of 4.5.0) does not show how the next is.
  return linked(release, url) ?? madeLike(newest, release) ?? likeTwin(newest, before, release)
}

/** Made like the version before, where that lies in the same place by the same rule. */
function likeTwin(
  newest: VersionDirective,
  before: VersionDirective | undefined,
  release: Release,
): string | undefined {
  const alike = before && placeOf(before) === placeOf(newest)
  return alike ? madeLike(before, release) : undefined
}

/** The address of a version with a mark for each number. */
const placeOf = ({ url }: VersionDirective): string | undefined =>
  url?.replaceAll(/\d+(?:[._-]\d+)*/g, '#')

/** Whether a version has an address that the recipe would not make for it. */
function hasOwn(recipe: Recipe, directive: VersionDirective): boolean {
  if (directive.url === undefined) return false
  const others = { ...recipe, versions: recipe.versions.filter((each) => each !== directive) }
  const made = urlsForVersion(others, directive.version)
  return isUnknown(made) || made[0] !== directive.url
}

/** Where the page that lists the releases links to one, on the server that has the newest version. */
function linked({ name, files }: Release, { host }: URL): string | undefined {
  const links = (files ?? []).filter(({ url }) => URL.parse(url)?.host === host)
  const [link] = links
  return links.length === 1 && link!.url.split('/').some((part) => safeDecode(part) === name)
    ? link!.url
    : undefined
}

/** The address of a version with the version, or the whole name, of another in its place. */
function madeLike(like: VersionDirective, release: Release): string | undefined {
  const url = URL.parse(like.url!)
  if (!url) return undefined
  const parts = url.pathname.split('/').map(stemOf)
  if (parts.some(isByChance)) return undefined
  const wanted = stemOf(release.name)
  const part = parts.find((each) => formOf(each) === formOf(wanted))
  if (versionInUrl(url.href)?.version !== like.version.text)
    return part === undefined || part === '' ? undefined : url.href.split(part).join(wanted)
  const made = renderUrl(url.href, release.version)
  // The tag may have the numbers alone: `Trinity-v2.15.0/trinity-v2.15.0.FULL.tar.gz`.
  const [numbers] = /^\d+(?:\.\d+)+/.exec(like.version.text) ?? []
  const isTag = numbers !== undefined && part?.includes(numbers) === true
  return isTag ? made.split(`/${part}/`).join(`/${wanted}/`) : made
}

const stemOf = (part: string): string => part.replace(/\.(?:tar\.\w+|tgz|tbz2?|txz|zip|sh)$/i, '')

/** Numbers of uploads, digests and the like: nothing leads from one to the next. */
const isByChance = (part: string): boolean =>
  /^\d{5,}$|^[0-9a-f]{16,}$|^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(part)
