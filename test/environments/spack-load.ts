import { rootEnvironment, shellVariables, type InstalledPackage } from '@pakages/store'
import { execFileSync } from 'node:child_process'

/** The variables of a shell. */
export type Variables = Readonly<Record<string, string>>

/** What is of the shell itself, or for `spack unload` alone. */
const NOT_COMPARED = /^(_|SHLVL|PWD|SPACK_LOADED_HASHES)=/

/**
 * What a real shell has after it evaluated what `spack load --sh` prints.
 * @param wrapper The program that starts Spack with its scope.
 */
export function loadedBySpack(
  wrapper: string,
  before: Variables,
  specs: readonly string[],
): Map<string, string> {
  const options = { encoding: 'utf8', env: before } as const
  const script = execFileSync(wrapper, ['load', '--sh', ...specs], options)
  const after = execFileSync('bash', ['--norc', '-c', 'eval "$1"; env -0', 'bash', script], options)
  return new Map(
    after
      .split('\0')
      .filter((line) => line !== '' && !NOT_COMPARED.test(line))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
}

/** What Pakages makes of the same packages of an install root, and what it says of them. */
export async function loadedByUs(
  storeRoot: string,
  packages: ReadonlyMap<string, InstalledPackage>,
  before: Variables,
  roots: readonly InstalledPackage[],
) {
  const { changes, unrecorded, leftOut } = await rootEnvironment(storeRoot, packages, roots)
  const after = new Map<string, string | undefined>([
    ...Object.entries(before),
    ...shellVariables(before, changes),
  ])
  const variables = new Map(
    [...after].filter((one): one is [string, string] => one[1] !== undefined),
  )
  return { variables, changes, unrecorded, leftOut }
}
