import { describe, expect, test } from '@jest/globals'
import { fileNameInUrl, publicUrl } from './links.ts'

describe('publicUrl', () => {
  test.each([
    ['keeps an address of the web', 'https://example.org/a b?c#d', 'https://example.org/a%20b?c#d'],
    ['keeps ftp', 'ftp://example.org/a.tar', 'ftp://example.org/a.tar'],
    [
      'takes user name and password out',
      'https://user:hunter2@example.org/a',
      'https://example.org/a',
    ],
    ['leaves out a path of the machine', 'file:///home/me/a.tar', undefined],
    ['leaves out a script', 'javascript:alert(1)', undefined],
    ['leaves out what is no address', 'see the web', undefined],
    ['leaves out what is missing', undefined, undefined],
  ])('%s', (_, given, wanted) => {
    expect(publicUrl(given)).toBe(wanted)
  })
})

test.each([
  ['the last part of a path', 'file:///home/me/a%20b/zlib-1.3.tar', 'zlib-1.3.tar'],
  ['nothing of a folder', 'https://example.org/a/', undefined],
  ['nothing of what is no address', 'zlib', undefined],
])('fileNameOf gives %s', (_, url, name) => {
  expect(fileNameInUrl(url)).toBe(name)
})
