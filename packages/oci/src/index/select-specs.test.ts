import { describe, expect, test } from '@jest/globals'
import { specHashType, parseSpecQuery, type ConcreteSpec } from '@pakages/model'
import { selectSpecs, type CacheContent } from './select-specs.ts'

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
  test('does not offer what is only mentioned in the index', () => {
    expect(() => select('gcc')).toThrow('"gcc" is not in')
  })
})
