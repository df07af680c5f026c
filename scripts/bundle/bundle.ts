import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { licenceList, type Stats } from './licences.ts'
import { removeComments } from './without-comments.ts'

/**
 * Bundles `actions/main.ts` of the checkout at `root` into the folder `target`, with
 * `licenses.txt`. Same sources, same bytes, wherever the checkout lies: no minifying, no comments,
 * no source maps, no absolute paths.
 * @throws Error with ncc's output when it fails.
 */
export function bundleTo(target: string, root: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-ncc-'))
  try {
    const stats = join(folder, 'stats.json')
    const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js')
    const args = [
      'build',
      join('actions', 'main.ts'),
      '--out',
      target,
      '--stats-out',
      stats,
      '--no-cache',
      '--quiet',
    ]
    const run = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', ncc, ...args],
      { cwd: root, encoding: 'utf8' },
    )
    if (run.status !== 0)
      throw new Error(
        `ncc failed:\n${`${run.stdout}${run.stderr}`.split('\n').slice(0, 40).join('\n')}`,
      )
    removeComments(target)
    writeFileSync(
      join(target, 'licenses.txt'),
      licenceList(JSON.parse(readFileSync(stats, 'utf8')) as Stats, root),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
