import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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

  test('reads nothing over a link of the package, which may lead out of it', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'pakages-outside-'))
    writeFileSync(join(outside, 'tool'), 'tool')
    symlinkSync(outside, join(prefix, 'over'))
    const { mode } = lstatSync(join(prefix, 'over'))
    writeManifest({
      [`${prefix}/over`]: { mode, dest: outside },
      [`${prefix}/over/tool`]: { mode: lstatSync(join(outside, 'tool')).mode, hash: SHA1_OF_TOOL },
    })
    const { damage } = await verifyPackage(prefix)
    rmSync(outside, { recursive: true })
    expect(damage).toEqual([{ path: 'over/tool', what: 'missing' }])
  })

  test('finds a file whose name is not UTF-8, in such a folder, as Spack writes it', async () => {
    const bytes = (path: string) => Buffer.from(`${prefix}/${path}`, 'latin1')
    mkdirSync(bytes('caf\xe9'))
    writeFileSync(bytes('caf\xe9/tool\xff'), 'tool')
    symlinkSync(Buffer.from('caf\xe9', 'latin1'), bytes('\xe9'))
    const modeOf = (path: string) => ({ mode: lstatSync(bytes(path)).mode })
    writeManifest({
      [`${prefix}/caf\udce9`]: modeOf('caf\xe9'),
      [`${prefix}/caf\udce9/tool\udcff`]: { ...modeOf('caf\xe9/tool\xff'), hash: SHA1_OF_TOOL },
      [`${prefix}/\udce9`]: { ...modeOf('\xe9'), dest: 'caf\udce9' },
    })
    expect((await verifyPackage(prefix)).damage).toEqual([])
    writeFileSync(bytes('caf\xe9/tool\xff'), 'another')
    writeFileSync(bytes('caf\xe9/more'), '')
    expect((await verifyPackage(prefix)).damage).toEqual([
      { path: 'caf\ufffd/tool\ufffd', what: 'content' },
      { path: 'caf\ufffd/more', what: 'added' },
    ])
  })

  test('is not held up by a pipe in the place of the manifest', async () => {
    execFileSync('mkfifo', [join(prefix, '.spack', 'install_manifest.json')])
    expect(await verifyPackage(prefix)).toMatchObject({ hasManifest: false })
  }, 5000)

  test('ends within a file when it is stopped', async () => {
    writeManifest()
    const signal = AbortSignal.abort(new Error('stopped'))
    await expect(verifyPackage(prefix, { signal })).rejects.toThrow()
  })
})
