import { expect, test } from '@jest/globals'
import type { PackageEnvironment } from '@pakages/model'
import { environmentText, parseEnvironment } from './recorded.ts'

const HASH = 'abcdefghijklmnopqrstuvwxyz234567'
const ofLength = (length: number): PackageEnvironment => ({
  hash: HASH as PackageEnvironment['hash'],
  own: [{ do: 'set', name: 'X', value: 'x'.repeat(length) }],
  dependencies: [],
})

test('an environment that is longer than an annotation may be is left out, and refused', () => {
  const text = environmentText(ofLength(1000))!
  expect(parseEnvironment(text, HASH, 'the image')).toEqual(ofLength(1000))
  const longest = 256 * 1024 - text.length + 1000
  expect(environmentText(ofLength(longest))).toHaveLength(256 * 1024)
  expect(environmentText(ofLength(longest + 1))).toBeUndefined()
  expect(() => parseEnvironment(`${text}${' '.repeat(longest)}`, HASH, 'the image')).toThrow(
    'it is too long',
  )
})
