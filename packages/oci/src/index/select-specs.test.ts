import { describe, expect, test } from '@jest/globals'
import { specHashType, parseSpecQuery, type ConcreteSpec } from '@pakages/model'
import type { CacheContent } from './cache-content.ts'
import { selectSpecs } from './select-specs.ts'

const hash = (letter: string) => specHashType().parse(letter.repeat(32))
const spec = (
  name: string,
  version: string,
  letter: string,
  parameters: ConcreteSpec['parameters'] = {},
): ConcreteSpec => ({
  name,
  version,
  hash: hash(letter),
  parameters,
  dependencies: [],
  arch: { platform: 'linux', platform_os: 'debian12', target: 'x86_64_v3' },
})
const specs = [
  spec('libfoo', '1.9', 'a'),
  spec('libfoo', '1.10', 'b'),
  spec('libbar', '2.0', 'c', { debug: true }),
  spec('libbar', '2.0', 'd', { debug: false }),
  spec('gcc', '12.2.0', 'e'),
]
const content: CacheContent = {
  reference: 'oci://r.example/x',
  specs: new Map(specs.map((one) => [one.hash, one])),
  cached: new Set(['a', 'b', 'c', 'd'].map(hash)),
}

const select = (...texts: string[]): string[] =>
  selectSpecs(texts.map(parseSpecQuery), content).roots.map((root) => root[0]!)

describe('selectSpecs', () => {
  test("takes the highest version in Spack's order", () => {
    expect(select('libfoo')).toEqual(['b'])
  })
  test('keeps the order of the queries', () => {
    expect(select('libbar+debug', 'libfoo@1.9')).toEqual(['c', 'a'])
  })
  test('does not guess between binaries of one version', () => {
    expect(() => select('libbar')).toThrow(
      'holds 2 binaries that are "libbar": libbar@2.0/ccccccc +debug target=x86_64_v3, libbar@2.0/ddddddd ~debug',
    )
  })
  test('says what there is when no binary of that name fits', () => {
    expect(() => select('libfoo@3')).toThrow(
      'No binary of libfoo in oci://r.example/x is a "libfoo@3".',
    )
  })
  test('suggests a name that is near', () => {
    expect(() => select('libfo')).toThrow('Did you mean libfoo?')
  })
  test('suggests a variant that is near', () => {
    expect(() => select('libbar+debgu')).toThrow('It has no variant "debgu". Did you mean "debug"?')
    expect(() => select('libfoo+x')).toThrow('is a "libfoo+x". It has no variant "x".')
  })
  test('names what stands for a virtual package', () => {
    const dependency = {
      name: 'libfoo',
      hash: hash('a'),
      parameters: { deptypes: ['link' as const], virtuals: ['foo-api'] },
    }
    const user = { ...spec('app', '1', 'f'), dependencies: [dependency] }
    const both = { ...content, specs: new Map([...content.specs, [user.hash, user]]) }
    expect(() => selectSpecs([parseSpecQuery('foo-api')], both)).toThrow(
      '"foo-api" is not in oci://r.example/x. "foo-api" is a virtual package; here it is libfoo.',
    )
  })
  test('does not offer what is only mentioned in the index', () => {
    expect(() => select('gcc')).toThrow('"gcc" is not in')
  })
})
