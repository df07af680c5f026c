import { describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '..')

describe('generated files', () => {
  test('are what the declarations say: run "npm run generate" when this fails', async () => {
    const run = await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'scripts', 'generate.ts'), '--check'], { cwd: root })
      .catch((error: { stdout: string; stderr: string }) => error)
    expect(run.stderr).toBe('')
  })
})
