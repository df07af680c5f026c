import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifyPackage } from './verify-package.ts'

let prefix: string
beforeEach(() => {
  prefix = mkdtempSync(join(tmpdir(), 'pakages-verify-'))
  mkdirSync(join(prefix, '.spack'))
  writeFileSync(join(prefix, 'tool'), 'tool')
})
afterEach(() => rmSync(prefix, { recursive: true, force: true }))

const SHA1_OF_TOOL = 'DE34JQUPOJQYNCLU5ETGUZERKKJZ6ZFQ'

/** Writes a manifest of what is there, and of other paths as if they were there too. */
function writeManifest(others: Readonly<Record<string, object>> = {}): void {
  const mode = (path: string): number => lstatSync(join(prefix, path)).mode
  const entries = {
    [prefix]: { mode: mode('') },
    [`${prefix}/.spack`]: { mode: mode('.spack') },
    [`${prefix}/tool`]: { mode: mode('tool'), hash: SHA1_OF_TOOL },
    ...others,
  }
  writeFileSync(join(prefix, '.spack', 'install_manifest.json'), JSON.stringify(entries))
}

describe('a look at an installed package', () => {
  test('finds no damage where everything is as the manifest says', async () => {
    writeManifest()
    expect(await verifyPackage(prefix, { withManifest: true })).toEqual({
      damage: [],
      unresolved: [],
      hasManifest: true,
    })
  })

  test.each([
    ['is gone', undefined],
    ['says nothing of this place', '{}'],
    ['is no JSON', '{'],
  ])('finds damage where a manifest that must be there %s', async (_, text) => {
    if (text !== undefined) writeFileSync(join(prefix, '.spack', 'install_manifest.json'), text)
    const damage = [{ path: '.spack/install_manifest.json', what: 'missing' }]
    expect(await verifyPackage(prefix, { withManifest: true })).toMatchObject({ damage })
    expect(await verifyPackage(prefix)).toMatchObject({ damage: [], hasManifest: false })
  })

  test('reads nothing outside of the package, and no device, whatever the manifest says', async () => {
    const { mode } = lstatSync('/dev/zero')
    writeManifest({
      [`${prefix}/../../../../../../../../dev/zero`]: { mode, hash: 'x' },
      [`${prefix}/.spack/../../elsewhere`]: { mode: 0o100644, hash: 'x' },
    })
    expect((await verifyPackage(prefix)).damage).toEqual([])
  }, 5000)

  test('ends within a file when it is stopped', async () => {
    writeManifest()
    const signal = AbortSignal.abort(new Error('stopped'))
    await expect(verifyPackage(prefix, { signal })).rejects.toThrow()
  })
})
