import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeChanges } from './local-changes.ts'

const folder = await mkdtemp(join(tmpdir(), 'pakages-changes-'))
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  await writeFile(join(folder, 'first.py'), 'first\n')
  await writeFile(join(folder, 'second.py'), 'second\n')
})

const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8')

describe('Writing changes into a checkout', () => {
  test('replaces what is as it was read, and makes what was not there', async () => {
    await writeChanges(folder, [
      { path: 'first.py', before: 'first\n', content: 'first\nmore\n' },
      { path: 'new.py', before: undefined, content: 'new\n' },
    ])
    expect([await read('first.py'), await read('new.py')]).toEqual(['first\nmore\n', 'new\n'])
  })

  test('removes what is there no longer, and does not leave it empty', async () => {
    await writeChanges(folder, [{ path: 'first.py', before: 'first\n', content: undefined }])
    await expect(read('first.py')).rejects.toMatchObject({ code: 'ENOENT' })
    expect(await read('second.py')).toBe('second\n')
  })

  test('writes nothing at all when one of the files changed meanwhile', async () => {
    const changes = [
      { path: 'first.py', before: 'first\n', content: 'ours\n' },
      { path: 'second.py', before: 'as it was read\n', content: 'ours\n' },
    ]
    await expect(writeChanges(folder, changes)).rejects.toMatchObject({
      message: 'second.py changed while updates were looked for.',
      fix: 'Nothing was written. Run it again.',
      at: { file: 'second.py' },
    })
    expect(await read('first.py')).toBe('first\n')
  })

  test('does not write over a file that appeared meanwhile', async () => {
    const changes = [{ path: 'first.py', before: undefined, content: 'ours\n' }]
    await expect(writeChanges(folder, changes)).rejects.toThrow('changed while')
    expect(await read('first.py')).toBe('first\n')
  })
})
