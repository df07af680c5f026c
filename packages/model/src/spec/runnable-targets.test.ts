import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeWith, spackCode, spackRoots } from '@pakages/testing/requirements'
import { compareTargets, runnableTargets, targetAncestors } from './runnable-targets.ts'
import { TARGET_NEEDS } from './target-needs.ts'
import { TARGET_PARENTS } from './target-parents.ts'

const V2 = 'cx16 lahf_lm mmx popcnt sse sse2 sse4_1 sse4_2 ssse3'
const V3 = `${V2} abm avx avx2 bmi1 bmi2 f16c fma movbe xsave`
const ZEN = `${V3} aes clflushopt clzero fsgsbase pclmulqdq rdseed sse4a xsavec xsaveopt`
const runs = (family: string, vendor?: string, flags = '', name?: string): string[] =>
  [...runnableTargets({ family, vendor, flags: new Set(flags.split(' ')), name })].sort()

describe('a processor runs binaries for', () => {
  test.each<[what: string, found: string[], targets: string[]]>([
    ['its family alone where it is not known', runs('x86_64'), ['x86_64']],
    ['its family alone where no table has it', runs('riscv64', 'x', V3), ['riscv64']],
    ['the levels whose flags it has', runs('x86_64', 'New', V2), ['x86_64', 'x86_64_v2']],
    [
      'what its vendor made, too',
      runs('x86_64', 'AuthenticAMD', ZEN),
      ['x86_64', 'x86_64_v2', 'x86_64_v3', 'zen'],
    ],
    [
      'no level of which it lacks one flag',
      runs('x86_64', 'New', V3.replace(' avx2', '')),
      ['x86_64', 'x86_64_v2'],
    ],
    [
      'the levels of Arm that what it is has',
      runs('aarch64', '0x43', TARGET_NEEDS['thunderx2']![1]),
      ['aarch64', 'armv8.1a', 'thunderx2'],
    ],
    ['no level of Arm that nothing shows', runs('aarch64', '0x99', 'fp'), ['aarch64']],
    [
      'what the system says that it is',
      runs('aarch64', undefined, '', 'm2').slice(-2),
      ['m1', 'm2'],
    ],
    ['its family where the system says a new name', runs('aarch64', '', '', 'm9'), ['aarch64']],
    ['no member of an object', runs('x86_64', 'constructor', V2), ['x86_64', 'x86_64_v2']],
  ])('%s', (_, found, targets) => {
    expect(found).toEqual(targets)
  })
})

test.each([
  ['x86_64_v2', 'x86_64'],
  ['haswell', 'x86_64_v3'],
  ['x86_64_v4', 'skylake'],
  ['zen4', 'zen3'],
  ['neoverse_v1', 'neoverse_n1'],
  ['x86_64', 'unheard_of'],
])('%s makes more of a processor than %s', (more, less) => {
  expect(compareTargets(more, less)).toBeGreaterThan(0)
  expect(compareTargets(less, more)).toBeLessThan(0)
})

interface Microarchitecture {
  readonly from: readonly string[]
  readonly vendor: string
  readonly features: readonly string[]
}

describeWith(spackCode, 'the tables say what archspec says', () => {
  test('of vendors, flags and parents', () => {
    const { microarchitectures } = JSON.parse(
      readFileSync(
        join(spackRoots()[0]!, 'lib/spack/spack/vendor/archspec/json/cpu/microarchitectures.json'),
        'utf8',
      ),
    ) as { microarchitectures: Record<string, Microarchitecture> }
    const known = Object.keys(TARGET_NEEDS)
    expect(known.length).toBeGreaterThan(40)
    for (const target of known) {
      const { from, vendor, features } = microarchitectures[target]!
      expect([target, [...from].sort()]).toEqual([
        target,
        (TARGET_PARENTS[target]?.split(' ') ?? []).sort(),
      ])
      expect([target, TARGET_NEEDS[target]![0] || 'generic']).toEqual([target, vendor])
      const all = [target, ...targetAncestors(target)].flatMap((one) =>
        TARGET_NEEDS[one]![1].split(' ').filter((flag) => flag !== ''),
      )
      expect([target, ...new Set(all)].sort()).toEqual(
        [target, ...new Set(features.filter((flag) => flag !== 'sse3'))].sort(),
      )
    }
  })
})
