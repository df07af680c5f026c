import { afterAll, expect, test } from '@jest/globals'
import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requireWritable } from './require-writable.ts'

const folder = mkdtempSync(join(tmpdir(), 'pakages-writable-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a folder that is there, or could be made, is fine and stays as it is', async () => {
  mkdirSync(join(folder, 'there'))
  await requireWritable(join(folder, 'there'), 'install-root')
  await requireWritable(join(folder, 'there', 'a', 'b'), 'install-root')
  expect(readdirSync(join(folder, 'there'))).toEqual([])
})

test('a folder below a file is refused with the place where it ends', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  await expect(requireWritable(join(file, 'a'), 'install-root')).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringMatching(/\/file\/a cannot be written: it is not a folder \(/),
    fix: 'Set "install-root" to a folder that you may write to.',
  })
})

test('a file system that takes nothing is refused', async () => {
  await expect(requireWritable('/proc/pakages', 'install-root')).rejects.toThrow(
    '/proc/pakages cannot be written: ',
  )
})
