import { describe, expect, test } from '@jest/globals'
import { harmless, harmlessLine, linkTarget, quotedNotes } from './markdown.ts'

describe('Text of strangers', () => {
  test.each([
    ['mentions', 'thanks @somebody', '@somebody'],
    ['references', 'fixes #12, GH-12', '#12'],
    ['references of other spellings', 'see GH-12', 'GH-12'],
    ['comments, which hide things', 'a <!-- pakages-marker: x -->', '<!--'],
    ['open comments', 'a <!-- pakages', '<!--'],
    ['tags', '<img src=x onerror=alert(1)>', '<img'],
    ['tags that were entities', '&lt;script&gt;', '<script'],
    ['links into threads of other projects', 'https://github.com/o/r/pull/1', '//github.com'],
    ['characters that turn the direction of text', 'a\u202eb', '\u202e'],
    ['comments whose sign is parted', '<\u00ad!-- x -->', '<!--'],
    ['tags that joiners part', '<\u2060img src=x>', '<img'],
  ])('does nothing: %s', (_, text, gone) => {
    expect(harmless(text)).not.toContain(gone)
  })

  test('keeps nothing that cannot be seen', () => {
    const unseen = '\u0007\u0085\u00ad\u061c\u180e\u200b\u200d\u2028\u2060\u2061\ufeff\u{e0041}'
    expect(harmless(`a${unseen}b`).replaceAll('\n', '')).toBe('ab')
  })

  test('keeps pictures as their words, and lines as lines', () => {
    expect(harmless('# New\n![logo](https://x/y.png)\n- a **b**')).toBe('# New\nlogo\n- a **b**')
  })

  test('on one line shows its Markdown instead of obeying it', () => {
    expect(harmlessLine('a|b\n`c` [d](e)')).toBe('a\\|b \\`c\\` \\[d\\](e)')
  })
})

describe('Release notes', () => {
  test('are quoted and shortened', () => {
    const quoted = quotedNotes(Array.from({ length: 500 }, (_, at) => `line ${at}`).join('\n'))!
    expect(quoted.split('\n').every((line) => line.startsWith('>'))).toBe(true)
    expect(quoted).toContain('(shortened)')
    expect(quoted.length).toBeLessThan(5_000)
  })

  test.each([[undefined], [''], ['<!-- only a comment -->']])(
    'that say nothing are left out: %s',
    (notes) => {
      expect(quotedNotes(notes)).toBeUndefined()
    },
  )
})

test.each([
  ['https://a.example/x(1)', 'https://a.example/x%281%29'],
  ['javascript:alert(1)', undefined],
  ['nowhere', undefined],
  [undefined, undefined],
])('The link target of %s is %s', (url, target) => {
  expect(linkTarget(url)).toBe(target)
})
