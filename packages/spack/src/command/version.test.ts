import { describe, expect, test } from '@jest/globals'
import { atLeast, parseSpackRelease, requireSupported } from './version.ts'

const COMMIT = '19dabef469033e1a22946b8c5952c2bae68fc563'

describe('parseSpackRelease', () => {
  test.each([
    [
      'a release in a clone',
      `1.1.0 (${COMMIT})\n`,
      { text: '1.1.0', major: 1, minor: 1, commit: COMMIT },
    ],
    [
      'a development state',
      `1.2.0.dev0 (${COMMIT})`,
      { text: '1.2.0.dev0', major: 1, minor: 2, commit: COMMIT },
    ],
    ['a release archive, without a commit', '0.23.1\n', { text: '0.23.1', major: 0, minor: 23 }],
  ])('reads %s', (_, output, expected) => {
    expect(parseSpackRelease(output)).toEqual(expected)
  })

  test.each([
    ['nothing', ''],
    ['another program', 'spack: command not found'],
    ['a version with text behind it', '1.1.0 hello'],
  ])('does not take %s for a version', (_, output) => {
    expect(parseSpackRelease(output)).toBeUndefined()
  })
})

describe('requireSupported', () => {
  test('takes 1.0 and newer', () => {
    expect(() => requireSupported(parseSpackRelease('1.0.0')!, '/s')).not.toThrow()
  })
  test('names the version and the place of an older one', () => {
    expect(() => requireSupported(parseSpackRelease('0.23.1')!, '/opt/spack')).toThrow(
      'The Spack in /opt/spack is 0.23.1; Spack 1.0 or newer is needed.',
    )
  })
})

test('atLeast compares numbers, not text', () => {
  expect(atLeast(parseSpackRelease('1.10.0')!, 1, 9)).toBe(true)
  expect(atLeast(parseSpackRelease('2.0.0')!, 1, 9)).toBe(true)
  expect(atLeast(parseSpackRelease('1.0.2')!, 1, 1)).toBe(false)
})
