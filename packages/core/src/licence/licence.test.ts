import { describe, expect, test } from '@jest/globals'
import { parseVersion, type Known, type LicenseDirective, type Recipe } from '@pakages/model'
import fc from 'fast-check'
import current from 'spdx-license-ids/index.json' with { type: 'json' }
import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' }
import { licenceAdvice } from './advice.ts'
import { licenceFault } from './acceptance.ts'
import { readLicence } from './licence.ts'
import { licenceOfVersion } from './recipe-licence.ts'

describe('what a recipe states', () => {
  test.each([
    ['keeps an identifier of the list', 'MIT', 'MIT'],
    ['gives identifiers their canonical case', 'apache-2.0', 'Apache-2.0'],
    ['gives exceptions theirs', 'Apache-2.0 WITH llvm-Exception', 'Apache-2.0 WITH LLVM-exception'],
    ['gives operators theirs', 'MIT and (isc or Zlib)', 'MIT AND (ISC OR Zlib)'],
    ['takes blanks of any kind', ' MIT\tOR \n ISC ', 'MIT OR ISC'],
    ['writes out which operator comes first', 'MIT AND ISC OR Zlib', '(MIT AND ISC) OR Zlib'],
    ['drops parentheses that say nothing', '((MIT)) AND (ISC AND Zlib)', 'MIT AND ISC AND Zlib'],
    ['keeps "or later" in its old spelling', 'gpl-2.0+', 'GPL-2.0+'],
    ['keeps a deprecated identifier', 'LGPL-2.1', 'LGPL-2.1'],
    ["keeps a reference of the recipe's own", 'LicenseRef-acme OR MIT', 'LicenseRef-acme OR MIT'],
    ['knows what people write for one licence', 'MIT License', 'MIT'],
    ['knows it in any case of letters', 'APACHE 2.0 or MIT', 'Apache-2.0 OR MIT'],
    [
      'knows it inside an expression',
      '(GPLv3+) and 3-Clause BSD',
      'GPL-3.0-or-later AND BSD-3-Clause',
    ],
    ['leaves "only" or "later" as open as it stood', 'GPLv2', 'GPL-2.0'],
    ['reads "or later" of Fedora', 'LGPLv2.1+', 'LGPL-2.1-or-later'],
  ])('%s', (_, stated, expression) => {
    expect(readLicence(stated)).toMatchObject({ kind: 'spdx', expression })
  })

  test.each(['BSD', 'GNU', 'LGPL', 'LGPLv2', 'MPL', 'FreeBSD', 'GPL/LGPL', 'Public-Domain'])(
    'does not guess which licence "%s" is',
    (stated) => {
      const { kind, references } = readLicence(stated)
      expect([kind, references.map(({ text }) => text)]).toEqual(['other', [stated]])
    },
  )

  test.each([
    ['an identifier that is not on the list', 'Frobnicate-1.0', 'LicenseRef-Frobnicate-1.0'],
    ['one beside those that are', 'MIT AND Public-Domain', 'MIT AND LicenseRef-Public-Domain'],
    ['words', 'Custom (see COPYING)', 'LicenseRef-Custom-see-COPYING-#'],
    ['words around an identifier', 'MIT see COPYING', 'LicenseRef-MIT-see-COPYING-#'],
    ['words with "and" between', 'Free and Easy', 'LicenseRef-Free-and-Easy-#'],
    ['a broken expression', 'MIT AND', 'LicenseRef-MIT-AND-#'],
    ['an exception alone', 'LLVM-exception', 'LicenseRef-LLVM-exception'],
    ['an exception that is not listed', 'MIT WITH mine', 'LicenseRef-MIT-WITH-mine-#'],
    ['a comment', 'MIT # checked', 'LicenseRef-MIT-checked-#'],
    [
      'a reference elsewhere',
      'DocumentRef-x:LicenseRef-y',
      'LicenseRef-DocumentRef-x-LicenseRef-y-#',
    ],
    ['a sign alone', '!', 'LicenseRef-unnamed-#'],
  ])('lets a reference stand for %s', (_, stated, expression) => {
    const licence = readLicence(stated)
    expect(licence.kind).toBe('other')
    // Eight digits of a hash stand for `#`.
    expect(licence.expression?.replace(/-[0-9a-f]{8}$/, '-#')).toBe(expression)
    expect(licence.references).toHaveLength(1)
  })

  test.each([
    ['nothing', undefined],
    ['an empty text', ' '],
    ['UNKNOWN', 'UNKNOWN'],
    ['words of SPDX for it', 'NoAssertion'],
    ['an expression with a part that is not known', 'MIT OR UNKNOWN'],
    ['one text of several that is not known', ['MIT', 'UNKNOWN']],
    ['one text of several that is empty', ['MIT', '']],
  ])('knows nothing where it is %s', (_, stated) => {
    expect(readLicence(stated)).toEqual({ kind: 'unknown', references: [] })
  })

  test.each([
    ['the same licence twice', ['MIT', 'mit '], 'MIT'],
    ['alternatives', ['MIT OR ISC', 'Zlib'], '(MIT OR ISC) AND Zlib'],
    ['a part that both have', ['MIT', 'MIT AND ISC'], 'MIT AND ISC'],
    ['what is not on the list', ['MIT', 'mine'], 'MIT AND LicenseRef-mine'],
  ])('joins several texts: %s', (_, stated, expression) => {
    expect(readLicence(stated).expression).toBe(expression)
  })

  test('names in a reference what stood for it', () => {
    expect(readLicence(['LicenseRef-b OR MIT', 'see COPYING']).references).toEqual([
      { id: 'LicenseRef-b', text: 'LicenseRef-b' },
      { id: expect.stringMatching(/^LicenseRef-see-COPYING-[0-9a-f]{8}$/), text: 'see COPYING' },
    ])
  })

  test('never takes two texts for one, however alike', () => {
    const alike = ['see COPYING', 'see-COPYING', 'see  (COPYING)', 'see/COPYING', 'SEE COPYING']
    expect(new Set(alike.map((text) => readLicence(text).expression)).size).toBe(alike.length)
  })

  test('does not look into a text that is longer than any licence', () => {
    const long = Array.from({ length: 20_000 }, () => '(').join('')
    expect(readLicence(long).expression).toMatch(/^LicenseRef-unnamed-[0-9a-f]{8}$/)
    expect(
      readLicence(Array.from({ length: 60 }, (_, at) => `licence-${at}`)).references,
    ).toHaveLength(1)
  })

  test('reads its own expression again as the same, whatever was stated', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'MIT',
        'gpl-2.0+',
        'custom',
        'AND',
        'or',
        'WITH',
        'LLVM-exception',
        '(',
        ')',
        'LicenseRef-x',
        'UNKNOWN',
        'NONE+',
      ),
      fc.string({ maxLength: 12 }),
    )
    fc.assert(
      fc.property(
        fc.array(
          fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
          { maxLength: 4 },
        ),
        (stated) => {
          const { expression } = readLicence(stated)
          expect(readLicence(expression).expression).toBe(expression)
          expect(expression?.length ?? 0).toBeLessThanOrEqual(500)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('whether a licence is acceptable', () => {
  test.each([
    ['MIT', true],
    ['mit', true],
    ['MIT OR GPL-3.0-only', true],
    ['MIT AND GPL-3.0-only', false],
    ['(MIT AND ISC) OR GPL-2.0-only', true],
    ['Apache-2.0 WITH LLVM-exception', false],
    ['LGPL-2.1-or-later', true],
    ['LGPL-2.1+', true],
    ['LGPL-3.0-only', true],
    ['GPL-2.0', true],
    ['GPL-2.0-or-later', true],
    ['GPL-3.0-only', false],
    ['GFDL-1.3-invariants-only', true],
    ['GFDL-1.2-invariants-only', false],
    ['Custom (see COPYING)', false],
    ['LicenseRef-acme', true],
    ['acme', true],
    ['LicenseRef-acme WITH LLVM-exception', false],
    ['acme OR custom', false],
    ['MIT OR custom', true],
    ['UNKNOWN', false],
    [undefined, false],
  ])('judges %s', (stated, fine) => {
    const acceptable = [
      'MIT',
      'isc',
      'LGPL-2.1-or-later',
      'GPL-2.0-only',
      'GFDL-1.3-invariants-only',
      'LicenseRef-acme',
      'Zlib OR X11',
    ]
    expect(licenceFault(readLicence(stated), acceptable) === undefined).toBe(fine)
  })

  test('can be asked of every identifier of the list', () => {
    const ids = [...current, ...deprecated]
    const judged = (id: string, acceptable: string): boolean =>
      licenceFault(readLicence(id), [acceptable]) === undefined
    expect(ids.filter((id) => !judged(id, id))).toEqual([])
    expect(ids.filter((id) => judged(id, 'MIT'))).toEqual(['MIT'])
  })

  test('takes no longer for many alternatives of many parts', () => {
    const hostile = Array.from({ length: 25 }, () => '(0BSD OR Zlib)').join(' AND ')
    expect(hostile.length).toBeLessThan(500)
    expect(licenceFault(readLicence(hostile), ['MIT'])).toContain(
      'is not among the acceptable ones (MIT).',
    )
  })

  test('names what to write', () => {
    expect(licenceFault(readLicence('GPL-3.0-only'), ['MIT', 'ISC'])).toBe(
      'Its licence GPL-3.0-only is not among the acceptable ones (MIT, ISC).',
    )
    const accept =
      'in license() of its recipe, or accept it in "licenses" of "trust" in pakages.json.'
    expect(licenceFault(readLicence('MIT AND custom'), ['MIT'])).toBe(
      `Its licence MIT AND LicenseRef-custom is not among the acceptable ones (MIT). LicenseRef-custom is not on the SPDX list: write an identifier of https://spdx.org/licenses ${accept}`,
    )
    expect(licenceAdvice(readLicence('Apachi-2.0'))).toBe(
      `LicenseRef-Apachi-2.0 is not on the SPDX list: write Apache-2.0 ${accept}`,
    )
    expect(licenceFault(readLicence(undefined), ['MIT'])).toBe(
      'Its licence is not known: write an identifier of https://spdx.org/licenses in license() of its recipe. If it cannot name one, let the auditors find out: accept NOASSERTION in "licenses" of "trust" in pakages.json.',
    )
    expect(licenceAdvice(readLicence('mit'))).toBeUndefined()
  })
})

test.each([undefined, '', 'UNKNOWN', 'NOASSERTION'])(
  'a licence that is stated as %p is accepted where the policy says NOASSERTION, and nothing else is by it',
  (stated) => {
    expect(licenceFault(readLicence(stated), ['MIT', 'NOASSERTION'])).toBeUndefined()
    expect(licenceFault(readLicence('GPL-3.0-only'), ['NOASSERTION'])).toContain('is not among')
    expect(licenceFault(readLicence('custom'), ['NOASSERTION'])).toContain('is not among')
  },
)

describe('the licence of a version', () => {
  const span = { start: 0, end: 0, line: 1 }
  const unknown = { unknown: true as const, reason: 'it calls a function', span }
  const recipe = (...said: [Known<string>, ...Known<string>[]][]): Recipe => ({
    name: 'foo',
    className: 'Foo',
    bases: [],
    attributes: new Map(),
    versions: [],
    licenses: said.map(([license, ...when]): LicenseDirective => ({
      span,
      when,
      license,
      checkedBy: [],
    })),
    maintainers: [],
    dependencies: [],
    variants: [],
    patches: [],
    resources: [],
    methods: new Map(),
    unknowns: [],
  })

  test.each([
    ['none is given', recipe(), undefined],
    ['one holds for all', recipe(['mit']), 'MIT'],
    ['it changed before', recipe(['MIT', '@2:'], ['ISC', '@:1']), 'MIT'],
    ['it changes later', recipe(['MIT', '@3:'], ['ISC', '@:2']), 'ISC'],
    ['both conditions must hold', recipe(['MIT', '@2:', '@:1'], ['ISC', '@2:', '@:2']), 'ISC'],
    [
      'it depends on a variant',
      recipe(['MIT', '~gpl'], ['MIT AND GPL-2.0-only', '+gpl']),
      'MIT AND GPL-2.0-only',
    ],
    ['a variant of another version', recipe(['MIT', '@:1 +x'], ['ISC', '@2: +x']), 'ISC'],
    ['a build has none that is known', recipe(['MIT', '+x'], ['UNKNOWN', '~x']), undefined],
    ['a text is not known without running it', recipe(['MIT'], [unknown, '+x']), undefined],
    [
      'a condition is not known without running it',
      recipe(['MIT'], ['ISC', unknown]),
      'MIT AND ISC',
    ],
    ['a condition cannot be read', recipe(['MIT', '@%%'], ['ISC', '@,']), 'MIT AND ISC'],
  ])('where %s', (_, read, expression) => {
    expect(licenceOfVersion(read, parseVersion('2.1').text).expression).toBe(expression)
  })
})
