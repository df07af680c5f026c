// `npm run bundle`: one ncc build of actions/main.ts into dist/lib, split into chunks that are
// loaded when they are needed, with the licences of all that is in it. With `--check` it builds
// into a temporary folder and compares: exit code 1 when dist/lib is not what the sources give. The
// stubs beside it are made by `npm run generate`.
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleTo } from './bundle/bundle.ts'

const root = join(import.meta.dirname, '..')
const target = join(root, 'dist', 'lib')

/** Paths below `folder` of all files there, sorted. */
const filesOf = (folder: string): string[] =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

/** What differs between two folders, one sentence a file. */
function differences(built: string, committed: string): string[] {
  const [ours, theirs] = [filesOf(built), existsSync(committed) ? filesOf(committed) : []]
  const missing = ours
    .filter((file) => !theirs.includes(file))
    .map((file) => `dist/lib/${file} is missing`)
  const extra = theirs
    .filter((file) => !ours.includes(file))
    .map((file) => `dist/lib/${file} is left over`)
  const changed = ours
    .filter(
      (file) =>
        theirs.includes(file) &&
        !readFileSync(join(built, file)).equals(readFileSync(join(committed, file))),
    )
    .map((file) => `dist/lib/${file} is stale`)
  return [...missing, ...extra, ...changed]
}

function report(found: readonly string[]): number {
  for (const line of found) console.error(line)
  if (found.length === 0) return 0
  console.error('Run "npm run bundle" and commit dist.')
  return 1
}

function main(check: boolean): number {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-bundle-'))
  try {
    const built = join(folder, 'lib')
    bundleTo(built, root)
    const found = differences(built, target)
    if (check) return report(found)
    if (found.length === 0) return 0
    rmSync(target, { recursive: true, force: true })
    cpSync(built, target, { recursive: true })
    console.log(`wrote dist/lib: ${found.length} files differ from what was there`)
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = main(process.argv.includes('--check'))
