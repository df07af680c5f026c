/** Variables that lead to what a package offers, each with absolute paths, first one first. */
export type Environment = Readonly<Record<string, readonly string[]>>

/**
 * Where Spack looks in a prefix, in its order (`prefix_inspections` of its `modules.yaml`): a later
 * one goes before an earlier one.
 */
const INSPECTIONS: readonly (readonly [folder: string, variable: string])[] = [
  ['bin', 'PATH'],
  ['man', 'MANPATH'],
  ['share/man', 'MANPATH'],
  ['share/aclocal', 'ACLOCAL_PATH'],
  ['lib/pkgconfig', 'PKG_CONFIG_PATH'],
  ['lib64/pkgconfig', 'PKG_CONFIG_PATH'],
  ['share/pkgconfig', 'PKG_CONFIG_PATH'],
]

/** Whether a folder of a prefix, such as `share/man`, counts for {@link environmentOf}. */
export const isInspected = (folder: string): boolean =>
  INSPECTIONS.some(([one]) => folder.endsWith(one))

/**
 * What one package adds: Spack's static part. What recipes set themselves (`setup_run_environment`)
 * only Spack can know.
 */
export function environmentOf(prefix: string, folders: ReadonlySet<string>): Environment {
  const environment: Record<string, string[]> = {}
  for (const [folder, variable] of INSPECTIONS) {
    if (folders.has(`${prefix}/${folder}`))
      environment[variable] = [`${prefix}/${folder}`, ...(environment[variable] ?? [])]
  }
  return { ...environment, CMAKE_PREFIX_PATH: [prefix] }
}

/** `Env` of an image of several packages: of two, the one that needs the other comes first. */
export function imageEnv(packages: readonly Environment[]): string[] {
  const all: Record<string, string[]> = {}
  for (const one of packages) {
    for (const [variable, paths] of Object.entries(one)) (all[variable] ??= []).push(...paths)
  }
  const { PATH = [], ...others } = all
  const rest = Object.entries(others)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([variable, paths]) => `${variable}=${[...new Set(paths)].join(':')}`)
  return [`PATH=${[...new Set(PATH), '/bin', '/usr/bin'].join(':')}`, ...rest]
}

/**
 * What the last package of an image added to its `Env`. Its prefix is the first one on
 * CMAKE_PREFIX_PATH: the package itself comes before all that it needs.
 */
export function ownEnvironment(env: readonly string[]): Environment {
  const all = Object.fromEntries(
    env.map((line) => [
      line.slice(0, line.indexOf('=')),
      line.slice(line.indexOf('=') + 1).split(':'),
    ]),
  )
  const prefix = all['CMAKE_PREFIX_PATH']?.[0]
  if (!prefix) return {}
  const own = Object.entries(all).map(
    ([variable, paths]) =>
      [
        variable,
        [...new Set(paths.filter((path) => path === prefix || path.startsWith(`${prefix}/`)))],
      ] as const,
  )
  return Object.fromEntries(own.filter(([, paths]) => paths.length > 0))
}
