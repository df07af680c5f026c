import { describe, expect, test } from '@jest/globals'
import { nodeProcesses } from '@pakages/core'
import { tarball } from '@pakages/testing/upstream/archives'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { archiveEntries } from './archive-entries.ts'

const LIMITS = { entries: 3, unpacked: 2 ** 20, ratio: 250, name: 4_096 }

describe('What an archive may hold', () => {
  test.each([
    [3, { kind: 'entries', paths: ['t/0', 't/1', 't/2'] }],
    [4, { kind: 'broken', reason: 'it holds more than 3 entries' }],
  ])('of three entries at most, %i are told as they should be', async (count, expected) => {
    const folder = mkdtempSync(join(tmpdir(), 'pakages-archive-'))
    const file = join(folder, 'archive')
    const names = Array.from({ length: count }, (_, at) => [`t/${at}`, 'content'] as const)
    writeFileSync(file, await tarball(Object.fromEntries(names)))
    const lister = { processes: nodeProcesses, env: {}, signal: new AbortController().signal }
    try {
      expect(await archiveEntries(file, lister, LIMITS)).toEqual(expected)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
