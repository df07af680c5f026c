import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { locateSource } from './locate-source.ts'

describe('locateSource', () => {
  let root: string
  const write = async (file: string, text: string): Promise<string> => {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), text)
    return join(root, file)
  }
  const locate = (named: string): Promise<string | undefined> =>
    locateSource(named, join(root, 'stage'), [join(root, 'repo')])

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'pakages-'))
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  test('finds the file with the same bytes among those of the same name', async () => {
    await write('stage/spack-src/src/a.c', 'version 2')
    await write('repo/sources/a-1/src/a.c', 'version 1')
    const same = await write('repo/sources/a-2/src/a.c', 'version 2')
    expect(await locate('src/a.c')).toBe(same)
  })

  test('finds it from a name relative to a folder deeper in the stage', async () => {
    await write('stage/spack-src/lib/deep/b.c', 'x')
    const same = await write('repo/b.c', 'x')
    expect(await locate('deep/b.c')).toBe(same)
    expect(await locate('../deep/b.c')).toBe(same)
  })

  test('takes no other version of a file, and does not guess between two in the stage', async () => {
    await write('stage/spack-src/a.c', 'patched')
    await write('repo/a.c', 'not patched')
    await write('stage/spack-src/x/m.c', '1')
    await write('stage/spack-src/y/m.c', '1')
    await write('repo/m.c', '1')
    expect(await locate('a.c')).toBeUndefined()
    expect(await locate('m.c')).toBeUndefined()
  })

  test('takes a file of the repository that was built in place', async () => {
    const own = await write('repo/src/z.c', 'z')
    expect(await locate(own)).toBe(own)
  })

  test('finds nothing for a file of the system', async () => {
    expect(await locate('/usr/include/nothing.h')).toBeUndefined()
  })
})
