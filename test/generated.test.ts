import { describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

describe('generated files', () => {
  test('are what the declarations say: run "npm run generate" when this fails', async () => {
    const args = [
      '--disable-warning=ExperimentalWarning',
      join(root, 'scripts', 'generate.ts'),
      '--check',
    ]
    const { stderr } = await new Promise<{ stderr: string }>((resolve) =>
      execFile(process.execPath, args, { cwd: root }, (_, _stdout, text) =>
        resolve({ stderr: text }),
      ),
    )
    expect(stderr).toBe('')
  })
})
