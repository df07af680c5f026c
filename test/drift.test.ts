import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describeWith, spackCode, spackRoots } from '@pakages/testing/requirements'
import { driftOf, recorded } from '../scripts/drift/drift.ts'
import { readImitated } from '../scripts/drift/imitated.ts'

const imitated = readImitated()

test('what is imitated of Spack is known of each version, and misspelled nowhere', () => {
  const versions = Object.keys(imitated.versions).sort()
  for (const [file, names] of Object.entries(imitated.files))
    for (const [name, known] of Object.entries(names)) {
      expect([file, name, Object.keys(known).sort()]).toEqual([file, name, versions])
      expect(Object.values(known).some((digest) => digest !== null)).toBe(true)
    }
})

describeWith(spackCode, 'what is imitated of Spack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drift-'))
  const [root] = spackRoots()
  const FILE = 'lib/spack/spack/relocate_text.py'
  const edit = (from: RegExp, to: string): void => {
    const text = readFileSync(join(root!, FILE), 'utf8')
    expect(text).toMatch(from)
    writeFileSync(join(folder, FILE), text.replaceAll(from, to))
  }

  beforeAll(() => {
    for (const file of [...Object.keys(imitated.files), 'lib/spack/spack/__init__.py']) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      cpSync(join(root!, file), join(folder, file))
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(spackRoots())('is done by the Spack in %s in a way that is known', (one) => {
    expect(driftOf(one, imitated)).toEqual([])
  })

  test('has not changed when comments, docstrings and annotations have', () => {
    edit(/ -> bool:\n/g, ':\n        "Something else."  # and here\n')
    expect(driftOf(folder, imitated)).toEqual([])
  })

  test('is shown as it was and as it is when it changed', () => {
    edit(/suffix_safety_size: int = 7/g, 'suffix_safety_size: int = 8')
    const drift = driftOf(folder, imitated, spackRoots())
    expect(drift.map(({ file, name }) => `${file}: ${name}`)).toEqual([
      `${FILE}: BinaryFilePrefixReplacer`,
    ])
    expect(drift[0]!.patch).toMatch(/^-.*suffix_safety_size: int=7/m)
    expect(drift[0]!.patch).toMatch(/^\+.*suffix_safety_size: int=8/m)
    expect(driftOf(folder, recorded(folder, imitated))).toEqual([])
  })

  test('is missed when it is gone', () => {
    edit(/def encode_path/g, 'def another_name')
    expect(driftOf(folder, imitated).map(({ name }) => name)).toEqual(['encode_path'])
    rmSync(join(folder, FILE))
    expect(driftOf(folder, imitated)).toHaveLength(Object.keys(imitated.files[FILE]!).length)
  })
})
