import { afterAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recipeFactsReport } from './document-kinds.ts'
import { readRegularFile, readRegularFileSync } from './regular-file.ts'

const root = mkdtempSync(join(tmpdir(), 'pakages-regular-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const pipe = join(root, 'pipe')
execFileSync('mkfifo', [pipe])

describe('a file of a folder that somebody else may have made', () => {
  test('is read as it is', async () => {
    const file = join(root, 'file')
    writeFileSync(file, 'text')
    expect((await readRegularFile(file)).toString()).toBe('text')
    expect(readRegularFileSync(file).toString()).toBe('text')
  })

  test.each([pipe, '/dev/zero'])(
    'is refused at once where it is no file: %s',
    async (path) => {
      const refusal = { message: `${path} is a pipe or a device, where a file must be.` }
      await expect(readRegularFile(path)).rejects.toMatchObject(refusal)
      await expect(recipeFactsReport.read(path)).rejects.toMatchObject(refusal)
      expect(() => readRegularFileSync(path)).toThrow(refusal.message)
    },
    5000,
  )

  test('is told as the system tells it where it is gone or a folder', async () => {
    await expect(readRegularFile(join(root, 'gone'))).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(readRegularFile(root)).rejects.toMatchObject({ code: 'EISDIR' })
  })
})
