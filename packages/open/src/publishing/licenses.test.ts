import { afterAll, expect, test } from '@jest/globals'
import { recipeFactsReport, workFolder } from '@pakages/core'
import type { SpecHash } from '@pakages/model'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { licensesOf } from './licenses.ts'

const root = mkdtempSync(join(tmpdir(), 'pakages-licenses-'))
afterAll(() => rmSync(root, { recursive: true }))

const zlib = 'z'.repeat(32) as SpecHash
const app = 'a'.repeat(32) as SpecHash

test('an image is given the licence that the build recorded, and none where it is not known', async () => {
  const work = workFolder(root)
  expect(await licensesOf(work)).toStrictEqual(new Map())
  const nothing = { maintainers: [], sources: [], patches: [] }
  await recipeFactsReport.write(work.facts, {
    specs: [
      { ...nothing, hash: app, licenses: [] },
      { ...nothing, hash: zlib, licenses: ['Zlib', 'MIT'] },
    ],
  })
  expect(await licensesOf(work)).toStrictEqual(new Map([[zlib, 'Zlib AND MIT']]))
})
