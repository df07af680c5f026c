import { describe, expect, test } from '@jest/globals'
import { Masker } from './masking.ts'

const masked = (secret: string, text: string): string => {
  const masker = new Masker()
  masker.add(secret)
  return masker.apply(text)
}

describe('Masker', () => {
  const forms: [string, string, string, string][] = [
    ['a token wherever it stands', 'ghp_1234', 'a ghp_1234 b ghp_1234', 'a *** b ***'],
    ['a token in a URL, encoded', 'a+b/c=d8', 'https://x/?t=a%2Bb%2Fc%3Dd8', 'https://x/?t=***'],
    [
      'a token in a basic authorization header',
      'user:ghp_1234',
      `Basic ${Buffer.from('user:ghp_1234').toString('base64')}`,
      'Basic ***',
    ],
    ['every line of a key', '-----BEGIN KEY-----\nMIIEvAIBADAN\n', 'line MIIEvAIBADAN', 'line ***'],
    [
      'a secret full of characters that mean something in a pattern',
      '$.*(x)[y]',
      'is $.*(x)[y]!',
      'is ***!',
    ],
  ]
  test.each(forms)('takes out %s', (_, secret, text, expected) => {
    expect(masked(secret, text)).toBe(expected)
  })

  test('leaves no rest of a secret that begins with another', () => {
    const masker = new Masker()
    masker.add('ghp_1234')
    masker.add('ghp_1234-and-more')
    expect(masker.apply('ghp_1234-and-more')).toBe('***')
  })

  test('ignores empty and very short secrets', () => {
    expect(masked('', 'text')).toBe('text')
    expect(masked('abc', 'abc')).toBe('abc')
  })
})
