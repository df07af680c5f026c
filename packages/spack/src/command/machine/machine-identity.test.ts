import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { chmod, mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { keptAnswer } from '../kept/kept-answer.ts'
import { machineIdentity } from './machine-identity.ts'

describe('the identity of a machine, as its compilers go', () => {
  let root: string
  const path = (): string => [join(root, 'a'), join(root, 'b')].join(':')
  const identity = (env: Record<string, string> = {}): Promise<string> =>
    machineIdentity({ PATH: path(), ...env })

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'pakages-machine-'))
    for (const name of ['a', 'b']) await mkdir(join(root, name))
    await writeFile(join(root, 'a', 'gcc'), '12')
    await utimes(join(root, 'a', 'gcc'), 1, 1)
    await symlink(join(root, 'a', 'gcc'), join(root, 'b', 'cc'))
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  test('is the same whenever it is asked, and whatever else the environment says', async () => {
    expect(await identity({ HOME: '/x', GITHUB_RUN_ID: '7' })).toBe(await identity())
  })

  test.each<[string, () => Promise<unknown>]>([
    ['a new program', () => writeFile(join(root, 'b', 'clang'), '')],
    ['one that is gone', () => rm(join(root, 'b', 'cc'))],
    ['one that was written anew', () => writeFile(join(root, 'a', 'gcc'), '13')],
    ['one that may not be run any more', () => chmod(join(root, 'a', 'gcc'), 0o600)],
    [
      'one that was replaced by another of the same size and time',
      async () => {
        await rm(join(root, 'a', 'gcc'))
        await writeFile(join(root, 'a', 'other'), '')
        await writeFile(join(root, 'a', 'gcc'), '13')
        await rm(join(root, 'a', 'other'))
        await utimes(join(root, 'a', 'gcc'), 1, 1)
      },
    ],
  ])('changes with %s', async (_, change) => {
    const before = await identity()
    await change()
    expect(await identity()).not.toBe(before)
  })

  test('is the same behind a folder with a spack alone, as setup puts one on the PATH of later steps', async () => {
    const before = await identity()
    const bin = join(root, 'bin')
    await mkdir(bin)
    await writeFile(join(bin, 'spack'), '')
    const behind = { PATH: `${bin}:${path()}` }
    expect(await identity(behind)).toBe(before)
    await writeFile(join(bin, 'gcc'), '')
    expect(await identity(behind)).not.toBe(before)
  })

  test.each(['PATH', 'LD_LIBRARY_PATH', 'SPACK_PYTHON'])('changes with %s', async (name) => {
    const elsewhere = name === 'PATH' ? path().split(':').toReversed().join(':') : '/elsewhere'
    expect(await identity({ [name]: elsewhere })).not.toBe(await identity())
  })

  test('an answer is asked for once, and anew when it follows from something else or is damaged', async () => {
    let asked = 0
    const answer = (from: unknown): Promise<{ n: number }> =>
      keptAnswer(
        { cacheFolder: root, about: 'test', from, type: z.object({ n: z.number() }) },
        async () => ({ n: ++asked }),
      )
    expect([await answer('x'), await answer('x'), await answer('y')]).toEqual([
      { n: 1 },
      { n: 1 },
      { n: 2 },
    ])
    expect([await answer(undefined), await answer(undefined)]).toEqual([{ n: 3 }, { n: 4 }])
    await rm(join(root, 'answers'), { recursive: true })
    expect(await answer('x')).toEqual({ n: 5 })
  })
})
