import { describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../errors.ts'
import { readConfiguration, readConfigurationIfAny } from './configuration.ts'
import { parseConfiguration } from './parse-configuration.ts'

const parse = (text: string): ReturnType<typeof parseConfiguration> =>
  parseConfiguration(text, 'pakages.json')

/** The error of a text; fails when there is none. */
function refused(text: string): UserError {
  try {
    parse(text)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('was accepted')
}

const BASE = '"name": "alpha", "version": "1.3.live", "license": "MIT"'

describe('parseConfiguration', () => {
  test('reads both kinds of comments, trailing commas, and a # or // inside strings', () => {
    const { values } = parse(`# the index
{
  // comment
  "name": "alpha", # another "comment", with // inside
  "version": "1.4", /* and # one */ "license": "MIT",
  "description": "uses # and // freely, \\" too",
  "specs": ["zlib", 'libfoo #1',],
}`)
    expect(values).toMatchObject({
      name: 'alpha',
      description: 'uses # and // freely, " too',
      specs: ['zlib', 'libfoo #1'],
    })
  })

  test('takes a system alone for a target of that name, and one label for a list', () => {
    const { targets } = parse(
      `{ ${BASE}, "targets": ["rocky9", "rocky9", { "name": "b", "runner": "big" }] }`,
    ).values
    expect(targets).toEqual([
      { name: 'rocky9', system: 'rocky9' },
      { name: 'b', runner: ['big'] },
    ])
  })

  test('keeps the order of keys', () => {
    const { values } = parse(
      `{ "specs": ["z"], "license": "MIT", "version": "1.0", "name": "a", "updates": { "packages": { "zlib": {}, "abc": {} } } }`,
    )
    expect(Object.keys(values.updates?.packages ?? {})).toEqual(['zlib', 'abc'])
  })

  test('fills in the defaults of sections', () => {
    expect(parse(`{ ${BASE}, "trust": {} }`).values.trust).toMatchObject({
      quorum: 1,
      allow: ['approved'],
    })
  })

  test('tells where a value stands', () => {
    expect(parse(`{ ${BASE},\n  "requires": ["beta<2",\n    "gamma"] }`).at('requires', 1)).toEqual(
      { file: 'pakages.json', line: 3, column: 5 },
    )
  })

  const licences: [string, string][] = [
    ['Apache 2.0', 'Apache-2.0'],
    ['BSD 2-clause', 'BSD-2-Clause'],
    ['ISC', 'ISC'],
    ['mit', 'MIT'],
    ['Unlicense', 'Unlicense'],
    ['(MIT OR Apache-2.0) AND BSD-3-Clause', '(MIT OR Apache-2.0) AND BSD-3-Clause'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'],
  ]
  test.each(licences)('understands the licence %s', (given, spdx) => {
    expect(
      parse(`{ "name": "a", "version": "1.0", "license": "${given}", "specs": ["z"] }`).values
        .license,
    ).toBe(spdx)
  })

  const faults: [string, string, RegExp, RegExp, string][] = [
    [
      'an unknown key, with the one that was meant',
      `{ ${BASE},\n  "spec": ["zlib"] }`,
      /there is no key "spec"/,
      /Did you mean "specs"\?/,
      '2:3',
    ],
    [
      'an unknown key in a section',
      `{ ${BASE}, "updates": {\n "limits": 3 } }`,
      /no key "limits" in "updates"/,
      /"limit"/,
      '2:2',
    ],
    [
      'an unknown key in a rule for one recipe',
      `{ ${BASE}, "updates": { "packages": { "zlib": {\n "ignored": [] } } } }`,
      /no key "ignored" in "updates.packages.zlib"/,
      /"ignore"/,
      '2:2',
    ],
    [
      'a key without quotes that nobody knows',
      `{ ${BASE}, colour: 1 }`,
      /no key "colour"/,
      /There are: .*specs/,
      '1:61',
    ],
    [
      'a target that is no system',
      `{ ${BASE}, "targets": ["Plan 9"] }`,
      /"targets.0" must be a system as Spack calls it/,
      /docs/,
      '1:73',
    ],
    [
      'an unknown key of a target',
      `{ ${BASE}, "targets": [{ "name": "a", "target": "zen3",\n "compilers": "gcc" }] }`,
      /no key "compilers" in "targets.0"/,
      /Did you mean "compiler"/,
      '2:2',
    ],
    [
      'a target without a name',
      `{ ${BASE}, "targets": [\n { "system": "rocky9" }] }`,
      /"targets.0.name" is missing/,
      /Add "name"/,
      '2:2',
    ],
    [
      'a target that says nothing but a name',
      `{ ${BASE}, "targets": [\n { "name": "a" }] }`,
      /"targets.0" says only a name/,
      /docs/,
      '2:2',
    ],
    [
      'two targets of one name',
      `{ ${BASE}, "targets": ["rocky9",\n { "name": "rocky9", "target": "zen3" }] }`,
      /"targets.1" has the name "rocky9", and so has another/,
      /docs/,
      '2:2',
    ],
    [
      'a compiler that is none',
      `{ ${BASE}, "targets": [{ "name": "a",\n "compiler": "gcc 13" }] }`,
      /"targets.0.compiler" must be a compiler/,
      /docs/,
      '2:14',
    ],
    [
      'a runner that would be evaluated',
      `{ ${BASE}, "targets": [{ "name": "a",\n "runner": "$\{{ secrets.x }}" }] }`,
      /"targets.0.runner" must be a label/,
      /docs/,
      '2:12',
    ],
    [
      'a missing name',
      '{ "version": "1.0", "license": "MIT", "specs": ["z"] }',
      /"name" is missing/,
      /Add "name"/,
      '1:1',
    ],
    [
      'a missing licence',
      '\n{ "name": "a", "version": "1.0", "specs": ["z"] }',
      /"license" is missing/,
      /Add "license"/,
      '2:1',
    ],
    [
      'a licence that is none',
      `{ "name": "a", "version": "1.0", "license": "Apachi-2.0", "specs": ["z"] }`,
      /"license" is no SPDX licence expression. Did you mean "Apache-2.0"\?/,
      /docs\/pakages-json/,
      '1:45',
    ],
    [
      'a version that does not begin with two numbers',
      '{ "name": "a", "version": "v1", "license": "MIT", "specs": ["z"] }',
      /"version" must begin with two numbers/,
      /docs/,
      '1:27',
    ],
    [
      'a name that could leave its folder',
      '{ "name": "../a", "version": "1.0", "license": "MIT", "specs": ["z"] }',
      /"name" must be lower case/,
      /docs/,
      '1:11',
    ],
    [
      'nothing to do',
      `{ ${BASE} }`,
      /it says nothing to do/,
      /Add one of specs, environment, repository/,
      '1:1',
    ],
    [
      'specs as one text',
      `{ ${BASE}, "specs": "zlib" }`,
      /"specs" must be array, not string/,
      /docs/,
      '1:70',
    ],
    [
      'no spec at all',
      `{ ${BASE}, "specs": [] }`,
      /"specs" must name at least one spec/,
      /docs/,
      '1:70',
    ],
    [
      'a spec that is no text',
      `{ ${BASE}, "specs": ["zlib",\n 3] }`,
      /"specs.1" must be string, not number/,
      /docs/,
      '2:2',
    ],
    [
      'a requirement that nobody understands',
      `{ ${BASE}, "requires": ["alpha>=<1"] }`,
      /"requires.0" is no requirement: /,
      /docs/,
      '1:74',
    ],
    [
      'a registry without a scheme',
      `{ ${BASE}, "registry": "ghcr.io/x" }`,
      /"registry" must be oci:\/\//,
      /docs/,
      '1:73',
    ],
    [
      'a homepage that runs code',
      `{ ${BASE}, "specs": ["z"], "homepage": "javascript:alert(1)" }`,
      /"homepage" must be a web address/,
      /docs/,
      '1:89',
    ],
    [
      'a key that is given twice',
      `{ ${BASE},\n "specs": ["a"],\n "specs": ["b"] }`,
      /"specs" is given twice/,
      /Keep one/,
      '3:2',
    ],
    [
      'a key that would change every object',
      `{ ${BASE}, "__proto__": { "specs": ["a"] } }`,
      /no key "__proto__"|says nothing to do/,
      /There are|Add one/,
      '',
    ],
    [
      'a list instead of an object',
      '["zlib"]',
      /the whole must be object, not array/,
      /docs/,
      '1:1',
    ],
    ['an empty file', '', /is not JSON: invalid end of input/, /line 1, column 1/, '1:1'],
    [
      'a bracket that is not closed',
      `{ ${BASE}, "specs": ["zlib"`,
      /is not JSON: invalid end of input/,
      /missing comma, quote or bracket/,
      '',
    ],
    [
      'a missing comma',
      `{ "name": "a"\n  "version": "1.0" }`,
      /is not JSON: invalid character/,
      /line 2, column 3/,
      '2:3',
    ],
    ['a comment that hides a quote', `{ "name": "a, # b\n }`, /is not JSON/, /line \d/, ''],
  ]
  test.each(faults)('refuses %s', (_, text, message, fix, place) => {
    const error = refused(text)
    expect(error.message).toMatch(message)
    expect(error.fix).toMatch(fix)
    if (place !== '') expect(`${error.at?.line}:${error.at?.column}`).toBe(place)
  })

  test('names all faults, the first one of the file in front', () => {
    const error = refused(`{ "name": "a",\n "version": 1,\n "license": "MIT",\n "spec": [] }`)
    expect(error.message).toBe(
      '"version" must be string, not number. Also: line 4: there is no key "spec".',
    )
    expect(error.at).toEqual({ file: 'pakages.json', line: 2, column: 13 })
  })

  test('refuses a text that is too long to be a configuration', () => {
    expect(refused(`{ ${BASE} }${' '.repeat(1024 * 1024)}`).message).toMatch(/longer than 1 MiB/)
  })

  test('is not slowed down by hostile nesting or quotes', () => {
    const started = performance.now()
    for (const text of [
      '['.repeat(50_000),
      '"'.repeat(200_001),
      '/*'.repeat(100_000),
      `{"a":`.repeat(20_000),
    ])
      expect(() => parse(text)).toThrow(UserError)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('readConfiguration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pakages config-'))
  test('says what to write when there is no file', async () => {
    await expect(readConfiguration(join(folder, 'none.json'))).rejects.toMatchObject({
      name: 'UserError',
      fix: expect.stringContaining('"name", "version" and "license"'),
    })
    expect(await readConfigurationIfAny(join(folder, 'none.json'))).toBeUndefined()
  })

  test('reads a file, and says when it is a folder', async () => {
    writeFileSync(join(folder, 'pakages.json'), `\ufeff{ ${BASE}, "specs": ["z"] }`)
    expect((await readConfiguration(join(folder, 'pakages.json'))).values.name).toBe('alpha')
    await expect(readConfiguration(folder)).rejects.toThrow('cannot be read (EISDIR)')
    rmSync(folder, { recursive: true })
  })
})
