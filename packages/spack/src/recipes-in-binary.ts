import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { UserError } from '@pakages/core'
import { extract, type Header } from 'tar-stream'

const LIMIT = { fileBytes: 1024 * 1024, files: 500 }

/** One path segment that may become a file name of ours. */
const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/

/**
 * The repository of one namespace below a folder: Spack wants it at `spack_repo/NAMESPACE`, as it
 * is a Python package of that name.
 */
export const recipeFolder = (folder: string, namespace: string): string =>
  join(folder, 'spack_repo', ...namespace.split('.'))

/**
 * Takes the recipes out of a package's tarball: Spack packs the recipe of the package and of what
 * it links and runs with into `.spack/repos/`, so that whoever has the binary needs no clone of the
 * repository it was built from. Reads no further than `.spack/`, which comes first in a tarball.
 * @param tarball The gzipped tarball, checked against its digest by who hands it over.
 * @param folder Where they are written, each namespace into its {@link recipeFolder}; files that
 * are there are replaced.
 * @param wanted Which namespaces to take.
 * @returns the namespaces that were found.
 * @throws UserError when the tarball is damaged or its recipes are beyond all bounds.
 */
export async function takeRecipes(
  tarball: Readable,
  folder: string,
  wanted: (namespace: string) => boolean,
): Promise<Set<string>> {
  const found = new Set<string>()
  const entries = extract()
  const enough = new AbortController()
  const unpacked = pipeline(tarball, createGunzip(), entries, { signal: enough.signal })
  unpacked.catch(() => {}) // awaited below, after the entries
  try {
    let files = 0
    let inside = false
    for await (const entry of entries) {
      const place = placeOf(entry.header.name)
      if (place === 'outside' && inside) break
      inside = place !== 'outside'
      if (typeof place === 'string' || entry.header.type !== 'file' || !wanted(place.namespace))
        entry.resume()
      else if (++files > LIMIT.files)
        throw damaged('it holds more recipe files than any package has')
      else
        found.add(
          await write(
            entry,
            join(recipeFolder(folder, place.namespace), ...place.path),
            place.namespace,
          ),
        )
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    throw damaged('its archive is malformed', error)
  } finally {
    enough.abort()
    tarball.destroy()
  }
  return found
}

/** Where a member lies: outside of `.spack/`, inside of it but no recipe, or a recipe file. */
function placeOf(name: string): 'outside' | 'metadata' | { namespace: string; path: string[] } {
  const [, inside] = name.split('/.spack/', 2)
  if (inside === undefined) return 'outside'
  const match = /^repos\/(?:spack_repo\/)?(.+)$/.exec(inside)
  const segments = match?.[1]?.split('/') ?? []
  const at = segments.findIndex((segment) => segment === 'packages' || segment === 'repo.yaml')
  if (at < 1 || segments.length <= at || !segments.every((segment) => SEGMENT.test(segment)))
    return 'metadata'
  return { namespace: segments.slice(0, at).join('.'), path: segments.slice(at) }
}

async function write(
  entry: AsyncIterable<unknown> & { readonly header: Header },
  file: string,
  namespace: string,
): Promise<string> {
  if ((entry.header.size ?? 0) > LIMIT.fileBytes)
    throw damaged(`${entry.header.name.slice(-80)} is larger than any recipe`)
  const chunks: Buffer[] = []
  for await (const chunk of entry) chunks.push(chunk as Buffer)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, Buffer.concat(chunks))
  return namespace
}

const damaged = (why: string, cause?: unknown): UserError =>
  new UserError(`The recipes in a binary cannot be read: ${why}.`, {
    fix: 'Build and push the package again; name the repository of its recipes in the input "repository" meanwhile.',
    cause,
  })
