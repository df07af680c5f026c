import { describe, expect, test } from '@jest/globals'
import { wrappedProse } from './wrapped.ts'

describe('wrappedProse', () => {
  const texts: [string, string, string][] = [
    [
      'goes on as far indented as it began',
      '  one two three four five six seven eight nine ten',
      '  one two three four five six seven\n  eight nine ten',
    ],
    [
      'hangs what belongs to an item of a list below its first word',
      '- one two three four five six seven eight nine ten',
      '- one two three four five six seven\n  eight nine ten',
    ],
    [
      'keeps what is quoted in one piece',
      'For the next one run "pakages push --jobs 4", and wait.',
      'For the next one run\n"pakages push --jobs 4", and wait.',
    ],
    [
      'keeps a word that is longer than a line',
      `See https://example.org/${'a'.repeat(40)} for it.`,
      `See\nhttps://example.org/${'a'.repeat(40)}\nfor it.`,
    ],
    [
      'leaves logs as they are',
      `    cc -c one.c two.c three.c four.c five.c six.c`,
      `    cc -c one.c two.c three.c four.c five.c six.c`,
    ],
    [
      'leaves aligned columns as they are',
      'libfoo     1.2    built in another place of this one',
      'libfoo     1.2    built in another place of this one',
    ],
  ]
  test.each(texts)('%s', (_, text, lines) => {
    expect(wrappedProse(text, 40)).toBe(lines)
  })

  test('breaks up nothing where nobody knows the width, or where it is too narrow to', () => {
    const text = 'one two three four five six seven eight nine ten eleven'
    expect(wrappedProse(text, undefined)).toBe(text)
    expect(wrappedProse(text, 20)).toBe(text)
  })
})
