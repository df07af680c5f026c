import { afterAll, describe, expect, test } from '@jest/globals'
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFolder } from './make-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'pakages-folder-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('making a folder', () => {
  test('makes those above it, and takes one that is there, over a link too', async () => {
    await makeFolder(join(root, 'a/b/c'))
    await makeFolder(join(root, 'a/b/c'))
    symlinkSync('a', join(root, 'link'))
    await Promise.all([makeFolder(join(root, 'link')), makeFolder(join(root, 'link/d'))])
    expect(existsSync(join(root, 'a/b/c')) && existsSync(join(root, 'a/d'))).toBe(true)
  })

  test('ends where no folder can be made', async () => {
    await expect(makeFolder('/proc/pakages/x')).rejects.toMatchObject({
      message: '/proc/pakages cannot be made: /proc takes no folders.',
    })
    writeFileSync(join(root, 'file'), '')
    await expect(makeFolder(join(root, 'file'))).rejects.toMatchObject({ code: 'EEXIST' })
    await expect(makeFolder(join(root, 'file/x'))).rejects.toMatchObject({ code: 'ENOTDIR' })
  }, 5000)
})
