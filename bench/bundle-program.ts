import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { cacheFolder } from '@pakages/testing/machine'

const NCC = fileURLToPath(new URL('../node_modules/@vercel/ncc/dist/ncc/cli.js', import.meta.url))

/**
 * Bundles one of the programs that are measured, as the actions are bundled: loading hundreds of
 * source files and taking their types out costs more time and memory than what is measured.
 * @param name Such as `push`. @returns The path of the bundle, in the cache folder.
 */
export async function bundleProgram(name: string): Promise<string> {
  const folder = join(cacheFolder(), 'bench', 'programs', name)
  await promisify(execFile)(process.execPath, [
    NCC,
    'build',
    fileURLToPath(new URL(`programs/${name}.ts`, import.meta.url)),
    '-o',
    folder,
  ])
  return join(folder, 'index.js')
}
