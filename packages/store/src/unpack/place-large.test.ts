import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { elfFile } from '@pakages/testing/relocation/elf-file'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrefixMap } from '../relocate/index.ts'
import { placeLarge } from './place-large.ts'
import { PlacedTree } from './placed-tree.ts'

const OLD = `/${'old'.repeat(50)}`
const MIB = 1024 * 1024
const FILL = Buffer.alloc(3 * MIB, 'words\n')
const relocation = {
  map: PrefixMap.from([[OLD, '/new']]),
  textFiles: new Set(['text', 'script']),
  binaries: new Set(['binary']),
  links: new Set<string>(),
  sbang: Buffer.from('/r/bin/sbang'),
}

describe('a file that was too large for memory', () => {
  let folder: string
  let tree: PlacedTree
  const spilled = (content: Buffer) => {
    const path = join(folder, 'spilled')
    writeFileSync(path, content)
    return path
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'spilled-'))
    tree = new PlacedTree(join(folder, 'tree'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('is rewritten as text wherever a prefix stands', async () => {
    const content = Buffer.concat([FILL, Buffer.from(`${OLD}/x\n`), FILL])
    content.write(OLD, MIB - 10)
    expect(
      await placeLarge(tree, { path: 'text', mode: 0o644, from: spilled(content) }, relocation),
    ).toBe(false)
    const expected = content.toString('latin1').replaceAll(OLD, '/new')
    expect(readFileSync(tree.at('text'), 'latin1') === expected).toBe(true)
    expect(tree.entries.get('text')).toMatchObject({ size: expected.length, time: tree.time })
  })

  test('is led through sbang when its first line is still too long then', async () => {
    const line = `#!/${'p'.repeat(130)}/perl ${OLD}\n`
    const content = Buffer.concat([Buffer.from(line), FILL])
    await placeLarge(tree, { path: 'script', mode: 0o755, from: spilled(content) }, relocation)
    const start = readFileSync(tree.at('script')).subarray(0, 200).toString()
    expect(start).toMatch(/^#!\/bin\/sh \/r\/bin\/sbang\n#!\/p{130}\/perl \/new\nwords\n/)
  })

  test('is led through sbang though no prefix is looked for in it', async () => {
    const content = Buffer.concat([Buffer.from(`#!/${'p'.repeat(130)}\n`), FILL])
    await placeLarge(tree, { path: 'other', mode: 0o755, from: spilled(content) }, relocation)
    expect(readFileSync(tree.at('other')).subarray(0, 23).toString()).toBe(
      '#!/bin/sh /r/bin/sbang\n',
    )
  })

  test('is rewritten where it lies when it is a binary, and not copied', async () => {
    const content = Buffer.concat([elfFile({ rpath: `${OLD}/lib` }), FILL])
    const from = spilled(content)
    const { ino } = statSync(from)
    expect(await placeLarge(tree, { path: 'binary', mode: 0o755, from }, relocation)).toBe(true)
    const now = readFileSync(tree.at('binary'))
    expect(now.includes(OLD)).toBe(false)
    expect(now.includes('/new/lib\0')).toBe(true)
    expect(now).toHaveLength(content.length)
    expect(statSync(tree.at('binary')).ino).toBe(ino)
  })

  test('keeps its time when nothing changes', async () => {
    await placeLarge(tree, { path: 'plain', mode: 0o755, from: spilled(FILL) }, relocation)
    expect(statSync(tree.at('plain')).mtimeMs).toBe(0)
  })
})
