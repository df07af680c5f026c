import { describe, expect, test } from '@jest/globals'
import { PrefixMap } from './prefix-map.ts'
import { relocateText, TextRelocation } from './text.ts'

const map = PrefixMap.from([
  ['/old', '/n'],
  ['/old/tool-1', '/new/place/tool'],
])
const relocated = (text: string): string =>
  relocateText(Buffer.from(text, 'latin1'), map).toString('latin1')

describe('text with prefixes', () => {
  test.each([
    ['has them replaced', 'a=/old/x', 'a=/n/x'],
    ['has the longest one replaced', '/old/tool-1/bin', '/new/place/tool/bin'],
    ['has those replaced that follow letters, as flags do', '-I/old/x', '-I/n/x'],
    ['keeps those in the middle of a path', '/else/old/x /a/b/old', '/else/old/x /a/b/old'],
    ['keeps those that follow a word after a slash', '/some-word_1/old', '/some-word_1/old'],
    ['keeps those in the rest of a path', '/old/x/old', '/n/x/old'],
    ['has the next path replaced', '/old:/old\n/old', '/n:/n\n/n'],
    ['has those replaced that go on with other letters', '/older', '/ner'],
    ['keeps bytes that are not UTF-8', '\xff/old/\xe9\0/old', '\xff/n/\xe9\0/n'],
    ['may be empty', '', ''],
  ])('%s', (_, text, expected) => {
    expect(relocated(text)).toBe(expected)
  })

  test('are the same buffer where nothing changes', () => {
    const content = Buffer.from('nothing of /else/old')
    expect(relocateText(content, map)).toBe(content)
  })

  test('come out as the same in whatever pieces they come', () => {
    const content = Buffer.from(
      '-I/old/tool-1/x/old /a-b/old:/old/tool-1.so=/old\n/oldest/old x/old',
    )
    const whole = relocateText(content, map)
    for (let size = 1; size <= content.length; size++) {
      const rewriting = new TextRelocation(map)
      const parts: Buffer[] = []
      for (let at = 0; at < content.length; at += size) {
        const piece = Buffer.from(content.subarray(at, at + size))
        parts.push(...rewriting.push(piece).map((part) => Buffer.from(part)))
        piece.fill(0x58)
      }
      parts.push(...rewriting.end())
      expect(Buffer.concat(parts).toString()).toBe(whole.toString())
    }
  })
})
