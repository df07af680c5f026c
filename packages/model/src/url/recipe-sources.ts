import { isUnknown, textAttribute, textsAttribute, type Recipe } from '../recipe/recipe.ts'

/**
 * Where a recipe's sources and releases are, with what its base classes add to what it says itself.
 */
export interface RecipeSources {
  readonly homepage?: string
  readonly url?: string
  readonly urls: readonly string[]
  readonly listUrl?: string
  readonly git?: string
}

/**
 * The mirrors that Spack's mixins put before a path, in the order in which it tries them
 * (`build_systems/*.py` of the builtin repository).
 */
const MIRRORS = {
  gnu_mirror_path: [
    'https://ftpmirror.gnu.org/',
    'https://ftp.gnu.org/gnu/',
    'http://ftpmirror.gnu.org/',
  ],
  sourceforge_mirror_path: [
    'https://prdownloads.sourceforge.net/',
    'https://freefr.dl.sourceforge.net/',
    'https://netcologne.dl.sourceforge.net/',
    'https://pilotfiber.dl.sourceforge.net/',
    'https://downloads.sourceforge.net/',
    'http://kent.dl.sourceforge.net/sourceforge/',
  ],
  sourceware_mirror_path: [
    'https://sourceware.org/pub/',
    'https://mirrors.kernel.org/sourceware/',
    'https://ftp.gwdg.de/pub/linux/sources.redhat.com/',
  ],
  xorg_mirror_path: [
    'https://www.x.org/archive/individual/',
    'https://mirrors.ircam.fr/pub/x.org/individual/',
    'https://mirror.transip.net/xorg/individual/',
    'ftp://ftp.freedesktop.org/pub/xorg/individual/',
    'http://xorg.mirrors.pair.com/individual/',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** An attribute that holds a path below the mirrors of a project. */
export type MirrorAttribute = keyof typeof MIRRORS

/** Where a path lies on the mirrors of an attribute, in the order in which Spack tries them. */
export const mirrorUrls = (attribute: MirrorAttribute, path: string): string[] =>
  MIRRORS[attribute].map((mirror) => mirror + path)

/**
 * Where a recipe's sources are. Its own attributes win; `pypi`, `cran`, `bioc` and mirror paths
 * give the rest, as `PythonPackage`, `RPackage` and the mirror mixins do. An attribute whose value
 * is not known counts as set, to nothing.
 */
export function recipeSources(recipe: Recipe): RecipeSources {
  const derived = { ...ofMirrors(recipe), ...ofPypi(recipe), ...ofCran(recipe), ...ofBioc(recipe) }
  const one = (
    name: string,
    key: 'homepage' | 'url' | 'listUrl' | 'git',
  ): Partial<RecipeSources> => {
    const value = recipe.attributes.has(name) ? textAttribute(recipe, name) : derived[key]
    return value === undefined ? {} : { [key]: value }
  }
  const urls = recipe.attributes.has('urls') ? textsAttribute(recipe, 'urls') : (derived.urls ?? [])
  return {
    ...one('homepage', 'homepage'),
    ...one('url', 'url'),
    urls,
    ...one('list_url', 'listUrl'),
    ...one('git', 'git'),
  }
}

function ofMirrors(recipe: Recipe): Partial<RecipeSources> {
  for (const attribute of Object.keys(MIRRORS) as MirrorAttribute[]) {
    const path = textAttribute(recipe, attribute)
    if (path) return { urls: mirrorUrls(attribute, path) }
  }
  return {}
}

function ofPypi(recipe: Recipe): Partial<RecipeSources> {
  const pypi = textAttribute(recipe, 'pypi')
  if (!pypi) return {}
  const project = pypi.split('/')[0]!
  return {
    homepage: `https://pypi.org/project/${project}/`,
    url: `https://files.pythonhosted.org/packages/source/${pypi[0]!}/${pypi}`,
    listUrl: `https://pypi.org/simple/${project}/`,
  }
}

function ofCran(recipe: Recipe): Partial<RecipeSources> {
  const cran = textAttribute(recipe, 'cran')
  const first = recipe.versions[0]
  if (!cran) return {}
  return {
    homepage: `https://cloud.r-project.org/package=${cran}`,
    listUrl: `https://cloud.r-project.org/src/contrib/Archive/${cran}/`,
    ...(first && {
      url: `https://cloud.r-project.org/src/contrib/${cran}_${first.version.text}.tar.gz`,
    }),
  }
}

function ofBioc(recipe: Recipe): Partial<RecipeSources> {
  const bioc = textAttribute(recipe, 'bioc')
  if (!bioc) return {}
  // With both, CRAN is the homepage and the archive, and Bioconductor the git repository.
  const git = `https://git.bioconductor.org/packages/${bioc}`
  return textAttribute(recipe, 'cran')
    ? { git }
    : { homepage: `https://bioconductor.org/packages/${bioc}`, git }
}

/** Whether an attribute that URLs are made from is there but not known. */
export const unknownSource = (recipe: Recipe): string | undefined =>
  ['url', 'urls', 'list_url', 'pypi', 'cran', ...Object.keys(MIRRORS)].find((name) =>
    isUnknown(recipe.attributes.get(name)),
  )
