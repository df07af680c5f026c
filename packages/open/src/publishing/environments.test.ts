import { afterAll, expect, test } from '@jest/globals'
import { environmentReport, workFolder } from '@pakages/core'
import type { PackageEnvironment, SpecHash } from '@pakages/model'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environmentsOf } from './environments.ts'

const root = mkdtempSync(join(tmpdir(), 'pakages-environments-'))
afterAll(() => rmSync(root, { recursive: true }))

test('an image is given the environment that the build recorded, and none where it did not', async () => {
  const work = workFolder(root)
  expect(await environmentsOf(work)).toStrictEqual(new Map())
  const zlib: PackageEnvironment = {
    hash: 'z'.repeat(32) as SpecHash,
    own: [{ do: 'set', name: 'ZLIB_LEVEL', value: '9' }],
    dependencies: [],
  }
  const app = { ...zlib, hash: 'a'.repeat(32) as SpecHash, own: [] }
  await environmentReport.write(work.environment, { specs: [zlib, app] })
  expect(await environmentsOf(work)).toStrictEqual(
    new Map([
      [zlib.hash, zlib],
      [app.hash, app],
    ]),
  )
})
