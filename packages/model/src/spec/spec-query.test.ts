import { describe, expect, test } from '@jest/globals'
import type { ConcreteSpec } from './concrete-spec.ts'
import { specHashType } from '../identity/spec-hash.ts'
import { answers, parseSpecQuery } from './spec-query.ts'

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
    cflags: [],
  },
  dependencies: [],
  hash: specHashType().parse('abcdefghijklmnopqrstuvwxyz234567'),
}

describe('a query over concrete specs', () => {
  test.each([
    ['a name', 'libfoo', true],
    ['a name with its namespace', 'acme.libfoo', true],
    ['a name of other recipes', 'builtin.libfoo', false],
    ['a name of recipes below those', 'acme.more.libfoo', false],
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
    ['all together, with spaces', 'libfoo @1.2 +shared ~debug flavor=mint target=x86_64_v3', true],
  ])('understands %s', (_, text, expected) => {
    expect(answers(spec, parseSpecQuery(text), new Map())).toBe(expected)
  })

  test.each([
    ['nothing', ''],
    ['a compiler', 'libfoo %gcc'],
    ['a path', '../libfoo'],
    ['a range of targets', 'libfoo target=x86_64:'],
    ['half of a machine', 'libfoo arch=linux'],
    ['variants alone', '+shared'],
    ['a hash with letters that no hash has', '/0189'],
  ])('refuses %s', (_, text) => {
    expect(() => parseSpecQuery(text)).toThrow()
  })
})
