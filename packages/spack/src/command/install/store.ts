import { UserError } from '@pakages/core'
import { isSpecHash, type SpecHash } from '@pakages/model'
import { spackFailed, type SpackCommand } from '../spack-command.ts'

/** How many specs go onto one command line. */
const BATCH = 200

/**
 * See `Spack.prefixes`. Reads the whole store at once: a query for one that is missing would fail
 * for all.
 */
export async function prefixes(
  spack: SpackCommand,
  hashes: readonly SpecHash[],
): Promise<Map<SpecHash, string>> {
  const { exitCode, stdout, stderr } = await spack.run(['find', '--format', '{hash} {prefix}'])
  // "Nothing found" is an error to Spack.
  if (exitCode !== 0 && !stderr.includes('No package matches'))
    throw spackFailed('list what is installed', stderr)
  const wanted = new Set<string>(hashes)
  const found = stdout.split('\n').flatMap((line): [SpecHash, string][] => {
    const [hash, ...rest] = line.trim().split(' ')
    return hash !== undefined && isSpecHash(hash) && wanted.has(hash)
      ? [[hash, rest.join(' ')]]
      : []
  })
  return new Map(found)
}

/** See `Spack.uninstall`. */
export async function uninstall(spack: SpackCommand, hashes: readonly SpecHash[]): Promise<void> {
  if (hashes.length === 0) return
  const words = hashes.map((hash) => `/${hash}`)
  const { exitCode, stderr } = await spack.run(['uninstall', '--yes-to-all', '--force', ...words])
  if (exitCode !== 0 && !/No installed package matches|does not match any installed/.test(stderr))
    throw spackFailed('uninstall', stderr)
}

/** See `Spack.pushToFolder`. */
export async function pushToFolder(
  spack: SpackCommand,
  hashes: readonly SpecHash[],
  folder: string,
): Promise<void> {
  if (!folder.startsWith('/'))
    throw new UserError(`${folder} is not an absolute path.`, {
      id: 'input-malformed',
      fix: 'Give the whole path of the build cache folder.',
    })
  for (let at = 0; at < hashes.length; at += BATCH) {
    const batch = hashes.slice(at, at + BATCH).map((hash) => `/${hash}`)
    await spack.output(
      ['buildcache', 'push', '--unsigned', '--only', 'package', folder, ...batch],
      'write to the build cache folder',
    )
  }
}

/** See `Spack.packageNames`. */
export async function packageNames(spack: SpackCommand, namespace: string): Promise<string[]> {
  const stdout = await spack.output(
    ['list', '--format', 'name_only', '--repo', namespace],
    `list the packages of ${namespace}`,
  )
  return stdout
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .sort()
}
