import { describe, expect, test } from '@jest/globals'
import { UsageError } from '@pakages/core'
import { checkRef, checkRepository, folderOf } from './references.ts'

describe('checkRef', () => {
  test.each([
    'v1.1.1',
    'develop',
    'releases/v2025.11',
    '9cf66332df3dd988248617fc93400045be59ebab',
    'feature_x+1',
  ])('takes %s', (ref) => {
    expect(checkRef(ref, 'spack-ref')).toBe(ref)
  })

  test.each([
    ['an option', '--upload-pack=touch /tmp/x'],
    ['a short option', '-c'],
    ['a range', 'v1..v2'],
    ['an expression', 'HEAD@{1}'],
    ['a parent', 'v1^'],
    ['a refspec', 'a:b'],
    ['blanks', 'a b'],
    ['a path upwards', '../x'],
    ['a hidden file', 'a/.b'],
    ['a lock file', 'a.lock'],
    ['nothing', ''],
    ['a trailing dot', 'a.'],
    ['a line end', 'a\nb'],
    ['a very long name', 'a'.repeat(300)],
  ])('refuses %s', (_, ref) => {
    expect(() => checkRef(ref, 'spack-ref')).toThrow(UsageError)
  })
})

describe('checkRepository', () => {
  test.each(['https://github.com/spack/spack.git', 'file:///srv/mirrors/spack'])(
    'takes %s',
    (url) => {
      expect(checkRepository(url, 'spack-repository')).toBe(url)
    },
  )

  test.each([
    ['a transport that runs programs', 'ext::sh -c touch% /tmp/x'],
    ['an option', '--upload-pack=x'],
    ['no encryption', 'http://example.org/x'],
    ['ssh', 'ssh://git@example.org/x'],
    ["git's own protocol", 'git://example.org/x'],
    ['a password', 'https://me:secret@example.org/x'],
    ['a user', 'https://me@example.org/x'],
    ['a folder', '/srv/spack'],
    ['blanks', 'https://example.org/a b'],
  ])('refuses %s', (_, url) => {
    expect(() => checkRepository(url, 'spack-repository')).toThrow(UsageError)
  })

  test('does not repeat a password', () => {
    try {
      checkRepository('https://me:secret@example.org/x', 'spack-repository')
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toContain('secret')
    }
  })
})

test('different refs never share a folder, and none leaves the parent', () => {
  expect(folderOf('releases/v1')).toBe('releases%2Fv1')
  expect(folderOf('releases%2Fv1')).not.toBe(folderOf('releases/v1'))
})
