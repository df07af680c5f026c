import { describe, expect, test } from '@jest/globals'
import { deprecateVersion } from './deprecate-version.ts'

const SHA = 'a'.repeat(64)
const recipe = (body: string): string => `class Zlib(Package):\n${body}`
const deprecate = (body: string, version = '1.2') => deprecateVersion(recipe(body), 'zlib', version)

describe('a version is deprecated', () => {
  test.each([
    [
      'on one line',
      `    version("1.3", sha256="${SHA}")\n    version("1.2", sha256="${SHA}")  # old\n`,
      `    version("1.3", sha256="${SHA}")\n    version("1.2", sha256="${SHA}", deprecated=True)  # old\n`,
    ],
    [
      'over several lines, as they are written',
      `    version(\n        "1.2",\n        sha256="${SHA}",\n    )\n`,
      `    version(\n        "1.2",\n        sha256="${SHA}",\n        deprecated=True,\n    )\n`,
    ],
    [
      'over several lines without a comma at the end',
      `    version(\n        "1.2",\n        sha256="${SHA}"\n    )\n`,
      `    version(\n        "1.2",\n        sha256="${SHA}", deprecated=True\n    )\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(deprecate(before)).toEqual({ kind: 'written', text: recipe(after) })
  })

  test.each([
    ['once', `    version("1.2", sha256="${SHA}", deprecated=True)\n`],
    [
      'in a block',
      `    with default_args(deprecated=True):\n        version("1.2", sha256="${SHA}")\n`,
    ],
  ])('%s', (_, body) => {
    expect(deprecate(body)).toEqual({ kind: 'unchanged' })
  })

  test.each([
    ['it is not there', `    version("1.3", sha256="${SHA}")\n`],
    ['a comment stands within', `    version("1.2", sha256="${SHA}"  # why\n    )\n`],
    ['it stands in a loop', `    for v in ["1.2"]:\n        version(v, sha256="${SHA}")\n`],
  ])('but not where %s', (_, body) => {
    expect(deprecate(body)).toMatchObject({ kind: 'refused' })
  })
})
