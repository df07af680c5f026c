import { describe, expect, test } from '@jest/globals'
import { printable, replaceUnseen, visible } from './printable.ts'

describe('Text of others', () => {
  const cases: [string, string, string, string][] = [
    ['a line end, in every spelling', '\r\n|\r|\v|\f|\u0085|\u2028|\u2029', '\n', '_'],
    ['a tab', '\t', '\t', '_'],
    ['what commands a terminal', '\u0000|\u0007|\u001b|\u007f|\u009b', '', '_'],
    ['what turns text around', '\u061c|\u200e|\u200f|\u202e|\u2066|\u2069', '', '_'],
    ['what cannot be seen', '\u00ad|\u180e|\u2061|\ufeff|\ufffa|\u{e0041}', '', '_'],
    ['what can be seen', 'é|漢|👍|٣', 'same', 'same'],
  ]
  test.each(cases)('has %s as it should', (_, all, shown, marked) => {
    for (const one of all.split('|')) {
      expect(printable(`a${one}b`)).toBe(`a${shown === 'same' ? one : shown}b`)
      expect(visible(`a${one}b`)).toBe(`a${shown === 'same' ? one : shown}b`)
      expect(replaceUnseen(`a${one}b`, () => '_')).toBe(`a${marked === 'same' ? one : marked}b`)
    }
  })

  test.each(['\u200b', '\u200c', '\u200d', '\u2060'])(
    'keeps the joiner %j only where languages and emoji need it',
    (joiner) => {
      expect(printable(`a${joiner}b`)).toBe(`a${joiner}b`)
      expect(visible(`a${joiner}b`)).toBe('ab')
      expect(replaceUnseen(`a${joiner}b`, () => '_')).toBe('a_b')
    },
  )
})
