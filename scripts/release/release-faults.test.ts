import { describe, expect, test } from '@jest/globals'
import { changesOf, releaseFaults } from './release-faults.ts'

const files = {
  changelog:
    '# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-12-01\n\n- **init**: new\n\n## [1.2.2] - 2026-11-01\n\n- old\n',
  packageVersion: '1.2.3',
  code: "export const VERSION = '1.2.3'\n",
}

describe('a release', () => {
  test('may be made where every file names it', () =>
    expect(releaseFaults('1.2.3', files)).toEqual([]))

  test('has the changes of its section as notes', () =>
    expect(changesOf(files.changelog, '1.2.3')).toBe('- **init**: new'))

  test.each([
    ['a word', 'v1.2.3', files, 'no version'],
    [
      'another package.json',
      '1.2.3',
      { ...files, packageVersion: '1.2.2' },
      'package.json says 1.2.2',
    ],
    ['another version in the code', '1.2.3', { ...files, code: '' }, 'version.ts'],
    ['no section', '1.3.0', files, 'has no section "## [1.3.0]'],
    [
      'changes that wait',
      '1.2.3',
      {
        ...files,
        changelog: files.changelog.replace('[Unreleased]\n', '[Unreleased]\n\n- more\n'),
      },
      'under "Unreleased"',
    ],
    [
      'a section without a date',
      '1.2.3',
      { ...files, changelog: files.changelog.replace(' - 2026-12-01', '') },
      'has no date',
    ],
    [
      'an empty section',
      '1.2.3',
      { ...files, changelog: files.changelog.replace('- **init**: new\n', '') },
      'says nothing',
    ],
  ])('is refused with %s', (_, version, given, said) =>
    expect(releaseFaults(version, given).join('\n')).toContain(said),
  )
})
