import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeWhole } from './documents.ts'
import { processMark } from './node/process-identity.ts'
import { removeAbandoned, writeAside } from './temporary-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'pakages-temporary-'))
const file = join(folder, 'blobs', 'blob')
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'blobs'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Leaves a file as a killed process does. */
function left(mark: string): string {
  const name = `blob.${mark}.0123456789ab.tmp`
  writeFileSync(join(folder, 'blobs', name), 'half')
  return name
}

const namesNow = (): string[] => readdirSync(join(folder, 'blobs'))
/** Of a process that has ended. */
function markOfDead(): string {
  const [machine, , started] = processMark().split('.')
  return `${machine}.${spawnSync(process.execPath, ['--version']).pid}.${started}`
}

describe('a file that is written aside', () => {
  test('leaves the old one as it is for who has it open or linked: it is never written in place', async () => {
    await writeWhole(file, 'old')
    linkSync(file, join(folder, 'linked'))
    await writeWhole(file, 'new')
    expect([readFileSync(file, 'utf8'), readFileSync(join(folder, 'linked'), 'utf8')]).toEqual([
      'new',
      'old',
    ])
  })

  test('leaves the old one and nothing else when writing fails', async () => {
    await writeWhole(file, 'old')
    const failing = writeAside(file, async (temporary) => {
      writeFileSync(temporary, 'half')
      throw new Error('the disk is gone')
    })
    await expect(failing).rejects.toThrow('the disk is gone')
    expect([readFileSync(file, 'utf8'), namesNow()]).toEqual(['old', ['blob']])
  })

  test('is named where the disk is full, which says no name itself', async () => {
    const full = writeAside(file, () => writeFile('/dev/full', 'x'))
    await expect(full).rejects.toMatchObject({
      code: 'ENOSPC',
      message: expect.stringMatching(/no space left on device, write '.*\/blobs\/blob'$/),
    })
  })

  test('appears under its name only when it is whole', async () => {
    await writeAside(file, async (temporary) => {
      writeFileSync(temporary, 'half')
      expect(namesNow()).not.toContain('blob')
    })
    expect(namesNow()).toEqual(['blob'])
  })
})

describe('what a killed process left', () => {
  test('is removed, in folders below too', async () => {
    left(markOfDead())
    await removeAbandoned(folder)
    expect(namesNow()).toEqual([])
  })

  test('of a living process stays', async () => {
    const name = left(processMark())
    await removeAbandoned(folder)
    expect(namesNow()).toEqual([name])
  })

  test('is removed when another process has its number now', async () => {
    const [machine, pid] = processMark().split('.')
    left(`${machine}.${pid}.${'0'.repeat(12)}`)
    await removeAbandoned(folder)
    expect(namesNow()).toEqual([])
  })

  test('of another machine stays for a day', async () => {
    const name = left(`${'e'.repeat(12)}.${process.pid}.${'f'.repeat(12)}`)
    await removeAbandoned(folder)
    expect(namesNow()).toEqual([name])
    const old = new Date(Date.now() - 25 * 60 * 60_000)
    utimesSync(join(folder, 'blobs', name), old, old)
    await removeAbandoned(folder)
    expect(namesNow()).toEqual([])
  })

  test('is told from files of others that end in .tmp', async () => {
    writeFileSync(join(folder, 'blobs', 'theirs.tmp'), 'theirs')
    await removeAbandoned(folder)
    expect(namesNow()).toEqual(['theirs.tmp'])
  })

  test('in a folder that is not there is nothing', async () => {
    await expect(removeAbandoned(join(folder, 'nowhere'))).resolves.toBeUndefined()
  })
})
