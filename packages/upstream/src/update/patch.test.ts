import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { patchOf } from './patch.ts'

describe('A patch of changes', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pakages-patch-'))
    writeFileSync(join(folder, 'old one.py'), 'old\n')
    writeFileSync(join(folder, 'kept.py'), 'before\n')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('changes, makes and removes files as git applies it', () => {
    const patch = patchOf([
      { path: 'kept.py', before: 'before\n', content: 'after\n' },
      { path: 'new.py', before: undefined, content: 'new\n' },
      { path: 'old one.py', before: 'old\n', content: undefined },
    ])
    execFileSync('git', ['apply'], { cwd: folder, input: patch })
    expect(readFileSync(join(folder, 'kept.py'), 'utf8')).toBe('after\n')
    expect(readFileSync(join(folder, 'new.py'), 'utf8')).toBe('new\n')
    expect(existsSync(join(folder, 'old one.py'))).toBe(false)
  })
})
