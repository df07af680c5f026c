import { describe, expect, test } from '@jest/globals'
import { factsWith } from '@pakages/testing/upstream/answering-http'
import { buildSystemFinding, shapeOf } from './build-files.ts'
import { isExpectedHost } from './hosts.ts'

describe('The shape of an archive', () => {
  test('knows the top folder, whatever lies beside it for other tools', () => {
    expect(
      shapeOf([
        'pax_global_header',
        './tool-1.0/',
        './tool-1.0/CMakeLists.txt',
        './tool-1.0/src/Makefile',
      ]),
    ).toMatchObject({
      top: 'tool-1.0',
      builds: [{ base: 'CMakePackage' }, { base: 'CachedCMakePackage' }],
    })
    expect(shapeOf(['a/x', 'b/y']).top).toBeUndefined()
    expect(shapeOf(['CMakeLists.txt']).top).toBeUndefined()
  })

  test.each(['/etc/passwd', 'tool/../../x', 'C:\\x', '..\\x'])(
    'names paths that leave the folder: %s',
    (path) => {
      expect(shapeOf(['tool/a', path]).escaping).toEqual([path])
    },
  )
})

describe('A build system that changed', () => {
  const finding = (bases: string[], ...paths: string[]) =>
    buildSystemFinding(factsWith({ bases }), shapeOf(paths))?.kind
  test.each([
    ['is told when the class no longer fits', ['CMakePackage'], ['t/meson.build'], 'build-system'],
    [
      'is none when one of several classes fits',
      ['CMakePackage', 'AutotoolsPackage'],
      ['t/configure'],
      undefined,
    ],
    ['is none where files lie deeper', ['CMakePackage'], ['t/src/CMakeLists.txt'], undefined],
    ['is none for classes that say nothing', ['Package'], ['t/meson.build'], undefined],
    [
      'knows classes by their qualified names',
      ['autotools.AutotoolsPackage'],
      ['t/CMakeLists.txt'],
      'build-system',
    ],
  ])('%s', (_, bases, paths, kind) => {
    expect(finding(bases, ...paths)).toBe(kind)
  })
})

describe('The host of an archive', () => {
  test.each([
    ['the same', 'https://a.example/x', 'https://a.example/y', true],
    ['a subdomain', 'https://a.example/x', 'https://cdn.a.example/y', true],
    [
      'where GitHub sends people',
      'https://github.com/o/r/archive/v1.tar.gz',
      'https://codeload.github.com/o/r/tar.gz/v1',
      true,
    ],
    [
      'a mirror of GNU',
      'https://ftpmirror.gnu.org/make/x',
      'https://mirror.example.org/gnu/make/x',
      true,
    ],
    ['somebody else', 'https://a.example/x', 'https://b.example/x', false],
    ['a host that only ends alike', 'https://a.example/x', 'https://evila.example/x', false],
    [
      'a host that pretends',
      'https://github.com/o/r',
      'https://githubusercontent.com.evil.org/x',
      false,
    ],
    ['another port of this machine', 'http://127.0.0.1:1/x', 'http://127.0.0.1:2/x', false],
  ])('%s', (_, asked, answered, expected) => {
    expect(isExpectedHost(asked, answered)).toBe(expected)
  })
})
