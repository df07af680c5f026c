import { describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { planFiles } from '../write/plan-files.ts'
import { ignoreFile } from './ignore-file.ts'

/** What would be done in a folder with this `.gitignore`, or with none. */
async function planned(there: string | undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-ignore-'))
  try {
    if (there !== undefined) writeFileSync(join(folder, '.gitignore'), there)
    const [file] = await planFiles(folder, [ignoreFile()])
    return { state: file!.state, text: file!.text }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('.gitignore', () => {
  test('is written where there is none', async () => {
    expect(await planned(undefined)).toEqual({ state: 'new', text: '.pakages/\n__pycache__/\n' })
  })

  test.each([
    ['at its end', 'build/\n# mine\n', 'build/\n# mine\n.pakages/\n__pycache__/\n'],
    ['in a line of its own', '*.log', '*.log\n.pakages/\n__pycache__/\n'],
    ['only where it is missing', '/.pakages\n', '/.pakages\n__pycache__/\n'],
  ])('keeps its lines, and gets what it lacks %s', async (_, there, text) => {
    expect(await planned(there)).toEqual({ state: 'added', text })
  })

  test('stays as it is where it lacks nothing', async () => {
    const there = '__pycache__\n.pakages/\nother\n'
    expect(await planned(there)).toEqual({ state: 'same', text: there })
  })
})
