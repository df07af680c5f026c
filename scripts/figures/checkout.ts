import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Unpacks a commit of the repository at `root` into a temporary folder, and calls `work` with it.
 *.
 * @param rev Anything that names a commit.
 * @throws Error when git does not know it.
 */
export function withCommit<Result>(
  root: string,
  rev: string,
  work: (folder: string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-commit-'))
  try {
    const git = ['-C', root, '--work-tree', folder]
    const index = { ...process.env, GIT_INDEX_FILE: join(folder, '.git-index') }
    execFileSync('git', [...git, 'read-tree', `${rev}^{tree}`], { env: index })
    execFileSync('git', [...git, 'checkout-index', '--all'], { env: index })
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
