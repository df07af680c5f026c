/**
 * Where Spack looks in a prefix, in its order (`prefix_inspections` of its `modules.yaml`): a later
 * one goes before an earlier one. '' is the prefix itself.
 */
export const PREFIX_INSPECTIONS: readonly (readonly [folder: string, variable: string])[] = [
  ['bin', 'PATH'],
  ['man', 'MANPATH'],
  ['share/man', 'MANPATH'],
  ['share/aclocal', 'ACLOCAL_PATH'],
  ['lib/pkgconfig', 'PKG_CONFIG_PATH'],
  ['lib64/pkgconfig', 'PKG_CONFIG_PATH'],
  ['share/pkgconfig', 'PKG_CONFIG_PATH'],
  ['', 'CMAKE_PREFIX_PATH'],
]

/** Folders of programs in the prefix of what is run, in Spack's order. */
export const PROGRAM_FOLDERS: readonly string[] = ['bin', 'bin64']

/** The folders of a prefix that say something about its environment. */
const INSPECTED = new Set([
  ...PREFIX_INSPECTIONS.map(([folder]) => folder).filter((folder) => folder !== ''),
  ...PROGRAM_FOLDERS,
])

/** Whether a folder with this path may be one of a prefix that counts. */
export const isInspected = (path: string): boolean =>
  [...INSPECTED].some((folder) => path.endsWith(`/${folder}`))

/** What the environment of a package needs to know of where it lies. */
export interface PrefixFolders {
  /** Absolute. */
  readonly prefix: string
  /** Its folders that count, relative to it. */
  readonly folders: ReadonlySet<string>
}

/** Those of some folders that count for a prefix. */
export const prefixFolders = (prefix: string, paths: Iterable<string>): PrefixFolders => ({
  prefix,
  folders: new Set(
    [...paths]
      .filter((path) => path.startsWith(`${prefix}/`))
      .map((path) => path.slice(prefix.length + 1))
      .filter((path) => INSPECTED.has(path)),
  ),
})

/**
 * Where the last package of an image lies, by its `Env`. Its prefix is the first one on
 * CMAKE_PREFIX_PATH: the package itself comes before all that it needs.
 * @returns undefined where the `Env` does not say so.
 */
export function ownFolders(env: readonly string[]): PrefixFolders | undefined {
  const paths = new Map(
    env.map((line) => {
      const at = line.indexOf('=')
      return [line.slice(0, at), line.slice(at + 1).split(':')] as const
    }),
  )
  const prefix = paths.get('CMAKE_PREFIX_PATH')?.[0]
  if (!prefix) return undefined
  const variables = new Set(PREFIX_INSPECTIONS.map(([, variable]) => variable))
  return prefixFolders(
    prefix,
    [...paths].filter(([name]) => variables.has(name)).flatMap(([, values]) => values),
  )
}
