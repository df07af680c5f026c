import { describe, expect, test } from '@jest/globals'
import recorded from './fixtures/spack-answers.json' with { type: 'json' }
import { answers } from './answers.ts'
import { parseSpecFile, type ConcreteSpec } from './concrete-spec.ts'
import { chosenAs } from './chosen-as.ts'
import { parseSpecQuery } from './parse-spec.ts'
import { specHashType } from '../identity/spec-hash.ts'

const { specs } = parseSpecFile(recorded.dag)

/** The first letters of the hashes of what answers. */
const answering = (text: string): string => {
  const query = parseSpecQuery(text)
  const found = [...specs.values()].filter((spec) => answers(spec, query, specs))
  return found
    .map(({ hash }) => hash[0])
    .sort()
    .join('')
}

test(`${recorded.answers.length} queries are answered by what satisfies them for ${recorded.source}`, () => {
  const wrong = recorded.answers
    .map(([text = '', spack]) => ({ text, spack, ours: answering(text) }))
    .filter(({ spack, ours }) => spack !== ours)
  expect(wrong).toEqual([])
})

test('what only a dependency needs to be built is not needed', () => {
  const [hwloc, cmake] = ['hwloc', 'cmake'].map((name) =>
    [...specs.values()].find((one) => one.name === name)!,
  )
  const edge = { ...hwloc!.dependencies[0]!, name: 'cmake', hash: cmake!.hash }
  const built = { ...hwloc!, dependencies: [...hwloc!.dependencies, edge] }
  const more = new Map(specs).set(built.hash, built)
  const openmpi = [...specs.values()].find(({ name }) => name === 'openmpi')!
  expect(answers(openmpi, parseSpecQuery('^cmake'), more)).toBe(false)
  expect(answers(built, parseSpecQuery('^cmake'), more)).toBe(true)
})

describe('the name of a virtual package', () => {
  test('stands for what the DAG has in its place, with its variants', () => {
    expect(answering('hdf5 ^mpi+shared')).toBe('a')
    expect(answering('hdf5 ^mpi~shared')).toBe('')
  })

  test('is no package, and its versions are not those of what stands for it', () => {
    expect(answering('mpi')).toBe('')
    expect(answering('hdf5 ^mpi@5')).toBe('')
    expect(answering('hdf5 ^mpi=openmpi@5')).toBe('a')
  })
})

const spec: ConcreteSpec = {
  name: 'libfoo',
  version: '1.2.3',
  namespace: 'acme',
  arch: { platform: 'linux', platform_os: 'debian12', target: 'x86_64_v3' },
  parameters: {
    debug: false,
    shared: true,
    flavor: 'mint',
    languages: ['c', 'fortran'],
    patches: ['abcdef', '123456'],
    cflags: [],
  },
  dependencies: [],
  hash: specHashType().parse('abcdefghijklmnopqrstuvwxyz234567'),
}

test('what a spec was chosen as asks for it, and for no other variants', () => {
  const query = { ...parseSpecQuery('libfoo'), ...chosenAs(spec) }
  const other = { ...spec, parameters: { ...spec.parameters, languages: ['c'] } }
  expect([spec, other].map((one) => answers(one, query, new Map()))).toEqual([true, false])
})

describe('a query over concrete specs', () => {
  test.each([
    ['a name', 'libfoo', true],
    ['a name with its namespace', 'acme.libfoo', true],
    ['another name', 'libfoo2', false],
    ['a version that is a prefix', 'libfoo@1.2', true],
    ['an exact version that only is a prefix', 'libfoo@=1.2', false],
    ['a range', 'libfoo@1.1:1.3', true],
    ['a range that ends before', 'libfoo@:1.1', false],
    ['a variant that is on', 'libfoo+shared', true],
    ['a variant that is off', 'libfoo~debug', true],
    ['a variant that is not as wanted', 'libfoo+debug', false],
    ['a variant that does not exist', 'libfoo~nope', false],
    ['a value', 'libfoo flavor=mint', true],
    ['another value', 'libfoo flavor=plain', false],
    ['one of several values', 'libfoo languages=fortran', true],
    ['several of several values', 'libfoo languages=c,fortran', true],
    ['the target', 'libfoo target=x86_64_v3', true],
    ['another target', 'libfoo target=zen2', false],
    ['a name of other recipes', 'builtin.libfoo', false],
    ['a name of recipes below those', 'acme.more.libfoo', false],
    ['one of several targets', 'libfoo target=zen2,x86_64_v3', true],
    ['the system', 'libfoo os=debian12', true],
    ['the system by its long name', 'libfoo operating_system=debian12', true],
    ['another system', 'libfoo os=rhel8', false],
    ['the platform', 'libfoo platform=linux', true],
    ['another platform', 'libfoo platform=darwin target=x86_64_v3', false],
    ['all of the machine', 'libfoo arch=linux-debian12-x86_64_v3', true],
    ['a part of the machine', 'libfoo arch=None-None-x86_64_v3', true],
    ['another machine', 'libfoo arch=linux-rhel8-x86_64_v3', false],
    ['a whole hash', '/abcdefghijklmnopqrstuvwxyz234567', true],
    ['a short hash', '/abcdefg', true],
    ['a name with a hash of another spec', 'libfoo/abcd2', false],
    ['a patch by the start of its hash', 'libfoo patches=abc', true],
    ['patches that are not all', 'libfoo patches:=abc', false],
    ['an inherited name of objects', 'libfoo constructor=*', false],
    ['all together, with spaces', 'libfoo @1.2 +shared ~debug flavor=mint target=x86_64_v3', true],
  ])('understands %s', (_, text, expected) => {
    expect(answers(spec, parseSpecQuery(text), new Map())).toBe(expected)
  })
})
