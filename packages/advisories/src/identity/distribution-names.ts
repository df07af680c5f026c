import { DISTRIBUTION_TABLE } from './distribution-table.ts'

let table: ReadonlyMap<string, readonly string[]> | undefined

/**
 * What Alpine and Wolfi call what they build, without the line of versions behind it (`nodejs` for
 * `nodejs-20`).
 * @param key the name of a repository, or of a package of Spack's builtin repository.
 */
export function distributionNames(key: string): readonly string[] {
  table ??= new Map(
    DISTRIBUTION_TABLE.trim()
      .split(/\s+/)
      .map((entry) => {
        const [name = '', given] = entry.split('=')
        return [name, given === undefined ? [name.split('/').at(-1)!] : given.split(',')]
      }),
  )
  return table.get(key) ?? []
}
