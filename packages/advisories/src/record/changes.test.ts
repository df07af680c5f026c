import { describe, expect, test } from '@jest/globals'
import { changeOf, isSameChange } from './changes.ts'

const SHA = '0123456789abcdef0123456789abcdef01234567'

describe('The address of a change', () => {
  test.each([
    ['GitHub', `https://github.com/o/r/commit/${SHA}`, SHA],
    [
      'a patch of GitHub',
      `https://github.com/o/r/commit/${SHA.slice(0, 7)}.patch?full_index=1`,
      SHA.slice(0, 7),
    ],
    ['a commit of a pull request', `https://github.com/o/r/pull/1/commits/${SHA}`, SHA],
    ['GitLab', `https://gitlab.com/g/s/r/-/commit/${SHA}.diff`, SHA],
    ['Bitbucket', `https://bitbucket.org/o/r/commits/${SHA.toUpperCase()}`, SHA],
    ['cgit', `https://git.example.org/cgit/r.git/commit/?h=v1&id=${SHA}`, SHA],
    ['a patch of cgit', `https://git.example.org/cgit/r.git/patch/?id=${SHA}`, SHA],
    ['gitweb', `https://sourceware.org/git/?p=glibc.git;a=commitdiff;h=${SHA}`, SHA],
    ['Gitiles', `https://chromium.googlesource.com/webm/libwebp/+/${SHA}`, SHA],
    ['a pull request', 'https://github.com/O/r/pull/12.patch', 'github.com/o/r/pull/12'],
    [
      'a merge request',
      'https://gitlab.com/g/s/r/-/merge_requests/3.diff',
      'gitlab.com/g/s/r/merge_requests/3',
    ],
  ])('at %s', (_, address, change) => expect(changeOf(address)).toBe(change))

  test.each([
    `https://src.fedoraproject.org/rpms/r/raw/${SHA}/f/a.patch`,
    `https://github.com/o/r/blob/${SHA}/a.c`,
    'https://github.com/o/r/commit/main',
    `ftp://github.com/o/r/commit/${SHA}`,
    'https://github.com/o/r/issues/12',
    SHA,
  ])('is none: %s', (address) => expect(changeOf(address)).toBeUndefined())
})

test.each([
  [SHA, SHA.slice(0, 7), true],
  [SHA.slice(0, 10), SHA, true],
  [SHA, `f${SHA.slice(1)}`, false],
  [SHA, SHA.slice(0, 6), false],
  ['github.com/o/r/pull/12', 'github.com/o/r/pull/12', true],
  ['github.com/o/r/pull/12', 'github.com/o/r/pull/1', false],
])('%s and %s: one change? %s', (one, other, same) => {
  expect(isSameChange(one, other)).toBe(same)
  expect(isSameChange(other, one)).toBe(same)
})
