import { createHash } from 'node:crypto'
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { bundleTo } from '../../../../scripts/bundle/bundle.ts'
import { loadActions } from '../../../../scripts/generate/documented-action.ts'
import { stub, stubStart } from '../../../../scripts/generate/stubs.ts'
import { writeFiles } from './write-files.ts'

const root = join(import.meta.dirname, '..', '..', '..', '..')
const cache = join(root, 'node_modules', '.cache', 'pakages-bundle')
/** Older bundles are removed. */
const KEPT = 3

/**
 * The folder with `dist/` and `package.json` of the sources as they stand now, bundled once for all
 * test files: it is kept under the hash of its sources. The committed dist may be older; another
 * check compares the two.
 */
export async function freshBundle(): Promise<string> {
  const folder = join(cache, sourceHash())
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const unfinished = mkdtempSync(join(cache, 'unfinished-'))
  bundleTo(join(unfinished, 'dist', 'lib'), root)
  const actions = await loadActions(root)
  writeFiles(unfinished, [
    { path: 'package.json', content: readFileSync(join(root, 'package.json'), 'utf8') },
    ...actions.map(stub),
    stubStart(),
  ])
  writeFiles(unfinished, [
    { path: 'bin/pakages.mjs', content: readFileSync(join(root, 'bin', 'pakages.mjs'), 'utf8') },
  ])
  try {
    renameSync(unfinished, folder)
  } catch {
    rmSync(unfinished, { recursive: true }) // another test file was faster
  }
  removeOld()
  return folder
}

/** A hash of all that the bundle is made from. */
function sourceHash(): string {
  const sources = globSync(
    [
      'actions/**/*.ts',
      'packages/*/src/**/*.ts',
      'packages/*/package.json',
      'bin/*',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'scripts/bundle/*.ts',
    ],
    // What tests share is in no bundle.
    { cwd: root, exclude: ['packages/testing/**'] },
  )
  const hash = createHash('sha256')
  for (const file of sources.filter((name) => !name.endsWith('.test.ts')).sort())
    hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}

function removeOld(): void {
  const age = (name: string): number => statSync(join(cache, name)).mtimeMs
  const old = readdirSync(cache)
    .filter((name) => !name.startsWith('unfinished-'))
    .sort((a, b) => age(b) - age(a))
    .slice(KEPT)
  for (const name of old) rmSync(join(cache, name), { recursive: true, force: true })
}
