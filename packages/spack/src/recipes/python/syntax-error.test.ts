import { expect, test } from '@jest/globals'
import { syntaxErrorIn } from './syntax-error.ts'

test.each([
  ['class A:\n    def broken(:\n        pass\n', 2],
  ['class A\n    pass\n', 1],
  ['class A:\n    def f(self):\n    pass\n', 3],
  ['class A:\n    version("1.0)\n', 3],
  ['<<<<<<< HEAD\nx = 1\n=======\nx = 2\n>>>>>>> other\n', 1],
])('%j is no Python from line %i on', (text, line) => {
  expect(syntaxErrorIn(text)).toBe(line)
})

test('Python is not complained of, nor what is too much to be read', () => {
  expect(syntaxErrorIn('class A:\n    version("1.0")  # first\n')).toBeUndefined()
  expect(syntaxErrorIn('x = 1\n'.repeat(1_000_000))).toBeUndefined()
})
