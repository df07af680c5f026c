import type { UpstreamFacts } from '../recipe/facts.ts'
import type { Finding } from './evidence.ts'

/** Files that show how something is built, by the base class of Spack that builds it so. */
const BUILD_FILES: Readonly<Record<string, RegExp>> = {
  CMakePackage: /^CMakeLists\.txt$/,
  CachedCMakePackage: /^CMakeLists\.txt$/,
  AutotoolsPackage: /^(configure|configure\.(ac|in)|autogen\.sh)$/,
  MesonPackage: /^meson\.build$/,
  PythonPackage: /^(pyproject\.toml|setup\.(py|cfg))$/,
  RPackage: /^DESCRIPTION$/,
  PerlPackage: /^(Makefile|Build)\.PL$/,
  MakefilePackage: /^(GNU)?[Mm]akefile(\.in)?$/,
  CargoPackage: /^Cargo\.toml$/,
  GoPackage: /^go\.mod$/,
  MavenPackage: /^pom\.xml$/,
  SConsPackage: /^SConstruct$/,
  WafPackage: /^waf$|^wscript$/,
  QMakePackage: /\.pro$/,
  RubyPackage: /(\.gemspec|^Rakefile)$/,
}

/** What an archive looks like from above. */
export interface Shape {
  /** The folder that holds everything; undefined when there is none, or more than one. */
  readonly top: string | undefined
  /** Base classes that the files at the top speak for, each with the file. */
  readonly builds: readonly { readonly base: string; readonly file: string }[]
  /** Paths that would leave the folder they are unpacked in. */
  readonly escaping: readonly string[]
}

/** Looks at the paths of an archive. */
export function shapeOf(paths: readonly string[]): Shape {
  const clean = paths
    .filter((path) => !/(^|\/)(pax_global_header|\._[^/]*)$/.test(path))
    .map((path) => path.replace(/^(\.\/)+/, ''))
    .filter((path) => path !== '')
  const tops = new Set(clean.map((path) => path.split('/')[0]!))
  const [first] = tops
  const top = tops.size === 1 && clean.some((path) => path.includes('/')) ? first : undefined
  const files = clean
    .filter((path) => !path.endsWith('/'))
    .map((path) => (top === undefined ? path : path.slice(top.length + 1)))
    .filter((path) => path !== '' && !path.includes('/'))
  const builds = Object.entries(BUILD_FILES).flatMap(([base, pattern]) =>
    files
      .filter((file) => pattern.test(file))
      .slice(0, 1)
      .map((file) => ({ base, file })),
  )
  return {
    top,
    builds,
    escaping: paths.filter((path) => /^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(path)),
  }
}

/**
 * Says when the files at the top do not fit the class that the recipe derives from. Recipes that
 * build in a folder below, and wheels and gems, are not judged by it.
 */
export function buildSystemFinding(
  facts: UpstreamFacts,
  { top, builds }: Shape,
): Finding | undefined {
  const bases = facts.bases
    .map((base) => base.split('.').at(-1)!)
    .filter((base) => base in BUILD_FILES)
  if (
    bases.length === 0 ||
    bases.some((base) => builds.some((build) => build.base === base)) ||
    builds.length === 0
  )
    return undefined
  const found = [...new Set(builds.map(({ file }) => file))].join(', ')
  return {
    kind: 'build-system',
    message: `The recipe is a ${bases.join(' and ')}, but ${top === undefined ? 'the archive' : `the folder ${top}`} holds ${found} and nothing that fits: the build system may have changed.`,
  }
}

/** The sentence for what was seen at the top. */
export const describeShape = ({ top, builds }: Shape): string =>
  `${top === undefined ? 'It has no single top folder' : `Its top folder is ${top}`}${builds.length === 0 ? '' : `, with ${[...new Set(builds.map(({ file }) => file))].join(', ')}`}.`
