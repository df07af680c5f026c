import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFiles } from '@pakages/testing/runner/write-files'
import type { ActionSource } from '@pakages/testing/workflows/step-actions'
import { Platform } from '@pakages/testing/workflows/platform'

const AUTHOR = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']

/** A git repository with files, and a platform that runs its workflows. */
export class SampleRepository {
  readonly folder = mkdtempSync(join(tmpdir(), 'pakages workflows '))
  readonly checkout = join(this.folder, 'repository')
  readonly log: string[] = []

  constructor() {
    mkdirSync(this.checkout)
    this.git('init', '--quiet', '--initial-branch=main')
  }

  git(...args: readonly string[]): string {
    const options = { cwd: this.checkout, encoding: 'utf8' } as const
    return execFileSync('git', [...AUTHOR, ...args], options).trim()
  }

  /** Commits files; the commit. */
  commit(files: Readonly<Record<string, string>>): string {
    writeFiles(
      this.checkout,
      Object.entries(files).map(([path, content]) => ({ path, content })),
    )
    this.git('add', '--all')
    this.git('commit', '--quiet', '--message', 'Change')
    return this.git('rev-parse', 'HEAD')
  }

  /** A platform that runs its workflows. */
  platform(
    actions: ActionSource,
    options: Partial<ConstructorParameters<typeof Platform>[0]> = {},
  ): Platform {
    return new Platform({
      folder: join(this.folder, 'platform'),
      repository: this.checkout,
      name: 'acme/packages',
      actions,
      onLine: (job, line) => this.log.push(`${job}: ${line}`),
      ...options,
    })
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
