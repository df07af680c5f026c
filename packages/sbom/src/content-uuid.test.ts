import { expect, test } from '@jest/globals'
import { contentUuid } from './content-uuid.ts'

test('a content UUID has version 8 and the variant of RFC 9562', () => {
  for (let content = 0; content < 100; content++)
    expect(contentUuid(String(content))).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
})

test('the same content has the same UUID, other content another one', () => {
  // sha256("abc") begins with ba7816bf8f01cfea414140de5dae2223.
  expect(contentUuid('abc')).toBe('ba7816bf-8f01-8fea-8141-40de5dae2223')
  expect(contentUuid('abd')).not.toBe(contentUuid('abc'))
})
