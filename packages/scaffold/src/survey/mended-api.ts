import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { repositoryFiles } from './repository-files.ts'

/** A `repo.yaml` in `spack_repo/` that does not say its package API, as it must be. */
export async function mendedApi(
  root: string,
): Promise<{ readonly path: string; readonly text: string } | undefined> {
  for (const place of ['spack_repo', 'repos/spack_repo'])
    for (const file of await repositoryFiles(root, place)) {
      const text = withApi(await readFile(file, 'utf8'))
      if (text !== undefined) return { path: relative(root, file).split(sep).join('/'), text }
    }
  return undefined
}

/** The text with `api: v2.0`; undefined where it has one, or is not written as Spack writes it. */
function withApi(text: string): string | undefined {
  if (/^[ \t]+['"]?api['"]?[ \t]*:/m.test(text)) return undefined
  const mended = text.replace(
    /^([ \t]+)(namespace\s*:[^\n]*\n?)/m,
    (_, indent: string, line: string) => `${indent}${line.trimEnd()}\n${indent}api: v2.0\n`,
  )
  return mended === text ? undefined : mended
}
