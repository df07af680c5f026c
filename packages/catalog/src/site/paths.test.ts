import { describe, expect, test } from '@jest/globals'
import { filePath, olderVersionsPath, packagePath, segment } from './paths.ts'

describe('segment', () => {
  test.each([
    ['leaves plain names and versions alone', 'py-numpy_1.2+3', 'py-numpy_1.2+3'],
    [
      'writes what has a meaning in paths and addresses in hex',
      'git.a/b=1.0?#%',
      'git.a~2fb~3d1.0~3f~23~25',
    ],
    ['does not climb', '..', '~2e.'],
    ['hides nothing', '.htaccess', '~2ehtaccess'],
    ['keeps different texts apart', '~2e', '~7e2e'],
    ['writes other letters by their UTF-8 bytes', 'ä😀', '~c3~a4~f0~9f~98~80'],
  ])('%s', (_, given, expected) => {
    expect(segment(given)).toBe(expected)
  })
})

test('paths stay inside the site whatever they are made of', () => {
  expect(packagePath('../../etc')).toBe('v2/packages/~2e.~2f..~2fetc.json.gz')
  expect(olderVersionsPath('..', 3)).toBe('v2/packages/~2e./3.json.gz')
  expect(filePath('a', '1', '../../../x/./y')).toBe('files/a/1/~2e./~2e./~2e./x/~2e/y')
})
