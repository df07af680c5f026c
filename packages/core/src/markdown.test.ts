import { expect, test } from '@jest/globals'
import { code, counted, markdownTable } from './markdown.ts'

test.each([
  ['a word', 'libfoo', '`libfoo`'],
  ['backticks, which would end it', 'a`b', "`a'b`"],
  ['bars, which would end a cell', 'a|b', '`a\\|b`'],
  ['line ends', 'a\r\nb', '`a b`'],
  ['nothing', ' ', ''],
])('code keeps %s from being markup', (_, text, markdown) => {
  expect(code(text)).toBe(markdown)
})

test('code cuts what is long', () => {
  expect(code('x'.repeat(500))).toHaveLength(202)
})

test('a table has a head, a rule and its rows', () => {
  expect(markdownTable(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |')
})

test('counted takes the word that fits the number', () => {
  expect([counted(0, 'package'), counted(1, 'package'), counted(2, 'entry', 'entries')]).toEqual([
    '0 packages',
    '1 package',
    '2 entries',
  ])
})
