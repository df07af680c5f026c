import { describe, expect, test } from '@jest/globals'
import { licenseText, readLicenses } from './license.ts'

describe('readLicenses', () => {
  test.each([
    ['keeps an identifier of the list', 'MIT', 'MIT'],
    ['gives identifiers their canonical case', 'apache-2.0', 'Apache-2.0'],
    [
      'gives operators their canonical case',
      'MIT and (Apache-2.0 or  BSD-3-Clause)',
      'MIT AND (Apache-2.0 OR BSD-3-Clause)',
    ],
    ['keeps an exception', 'Apache-2.0 WITH LLVM-exception', 'Apache-2.0 WITH LLVM-exception'],
    ['keeps "or later" in its old spelling', 'GPL-2.0+', 'GPL-2.0+'],
    ['keeps a reference of the recipe', 'LicenseRef-acme', 'LicenseRef-acme'],
    [
      'refers to what is not on the list, beside what is',
      'Public-Domain AND (MIT OR Zlib)',
      'LicenseRef-Public-Domain AND (MIT OR Zlib)',
    ],
  ])('%s', (_, stated, expression) => {
    expect(readLicenses([stated])).toEqual([expect.objectContaining({ kind: 'spdx', expression })])
  })

  test.each([
    ['a text that is no expression', 'Custom License (see COPYING)'],
    ['an identifier that is not on the list', 'Frobnicate-1.0'],
    ['an expression of which nothing is on the list', 'Free and Easy'],
    ['an exception that is not on the list', 'MIT WITH my-exception'],
    ['words around an identifier', 'MIT see COPYING'],
    ['a broken expression', 'MIT AND'],
    ['a reference into another document', 'DocumentRef-x:LicenseRef-y'],
  ])('takes %s as it stands', (_, stated) => {
    expect(readLicenses([stated])).toEqual([{ kind: 'other', text: stated }])
  })

  test.each([
    ['nothing', []],
    ['UNKNOWN', ['UNKNOWN']],
    ['an empty text', [' ']],
    ['NOASSERTION', ['NoAssertion']],
  ])('knows nothing where a recipe states %s', (_, stated) => {
    expect(readLicenses(stated)).toEqual([])
  })

  test('states the same licence once', () => {
    expect(readLicenses(['MIT', 'MIT '])).toHaveLength(1)
  })

  test('names the references of an expression', () => {
    expect(readLicenses(['LicenseRef-b OR (MIT AND Public-Domain)'])[0]).toMatchObject({
      references: [
        { id: 'LicenseRef-b', text: 'LicenseRef-b' },
        { id: 'LicenseRef-Public-Domain', text: 'Public-Domain' },
      ],
    })
  })
})

describe('licenseText', () => {
  test.each([
    ['nothing', [], undefined],
    ['one licence', ['MIT OR ISC'], 'MIT OR ISC'],
    [
      'several, with the parentheses that AND needs',
      ['MIT OR ISC', 'Zlib'],
      '(MIT OR ISC) AND Zlib',
    ],
  ])('shows %s', (_, stated, text) => {
    expect(licenseText(readLicenses(stated))).toBe(text)
  })
})
