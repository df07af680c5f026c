import { describe, expect, test } from '@jest/globals'
import { specHashType, type ConcreteSpec } from '../index.ts'
import { isBuiltOn } from './distribution.ts'
import { readOsRelease } from './os-release.ts'

describe('os-release', () => {
  test('is read as a shell reads it, and what makes no sense is left out', () => {
    expect(readOsRelease(`ID='rocky'\nVERSION_ID="9 4"\nPRETTY_NAME="A \\"B\\""\n`)).toEqual({
      id: 'rocky',
      version: undefined,
      name: 'A "B"',
    })
    expect(readOsRelease('').id).toBe('linux')
  })
})

describe('what Spack calls an operating system', () => {
  const builtOn = (platform_os: string, platform = 'linux'): ConcreteSpec => ({
    name: 'app',
    version: '1.0',
    hash: specHashType().parse('a'.repeat(32)),
    parameters: {},
    dependencies: [],
    arch: { platform, platform_os, target: 'x86_64' },
  })

  test.each<[os: string, id: string, version: string | undefined, same: boolean]>([
    ['debian12', 'debian', '12', true],
    ['debian12', 'debian', '13', false],
    ['debian1', 'debian', '12', false],
    ['debian12', 'ubuntu', '12', false],
    ['ubuntu24.04', 'ubuntu', '24.04', true],
    ['ubuntu24.04', 'ubuntu', '22.04', false],
    ['rocky9', 'rocky', '9.4', true],
    ['alpine3', 'alpine', '3.22.1', true],
    ['oracle9', 'ol', '9.4', true],
    ['opensuse15', 'opensuse-leap', '15.6', true],
    ['arch', 'arch', undefined, true],
  ])('%s is built on %s %s: %s', (os, id, version, same) => {
    expect(isBuiltOn(builtOn(os), { id, version, name: undefined })).toBe(same)
    expect(isBuiltOn(builtOn(os, 'darwin'), { id, version, name: undefined })).toBe(false)
  })
})
