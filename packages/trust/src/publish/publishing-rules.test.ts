import { describe, expect, test } from '@jest/globals'
import { UsageError } from '@pakages/core'
import { dagOf, node } from '@pakages/testing/trust/spec-image'
import {
  parseAllowedRules,
  publishingError,
  publishingFaults,
  type InspectedPackage,
  type PublishingFault,
  type PublishingRule,
} from './publishing-rules.ts'

const zlib = [...dagOf(node('zlib', '1.3.1')).specs.values()][0]!

/** A package that may go as it is, but for what a test says of it. */
const packed = (facts: Partial<InspectedPackage['facts']> = {}, target = 'x86_64_v3') => ({
  spec: { ...zlib, arch: { ...zlib.arch, target } },
  facts: { prefix: '/opt/spack/zlib', padded: true, relocatedBinaries: [], ...facts },
})
const faultsOf = (one: InspectedPackage, targets: string[] = []): PublishingFault[] =>
  publishingFaults([one], [], targets)
const fault = (name: PublishingRule, subject = 'zlib@1.3.1'): PublishingFault => ({
  name,
  subject,
  reason: 'it would break',
})
const none = new Set<PublishingRule>()

describe('a package', () => {
  test.each<[string, Partial<InspectedPackage['facts']>]>([
    ['whose binaries were padded', { padded: true, relocatedBinaries: ['bin/a'] }],
    ['without binaries that hold its path', { padded: false, relocatedBinaries: [] }],
  ])('%s may go anywhere', (_, facts) => {
    expect(faultsOf(packed(facts))).toEqual([])
  })

  test.each([
    [['lib/libz.so'], 'lib/libz.so can only'],
    [['lib/libz.so', 'bin/a'], 'lib/libz.so and 1 more can only'],
    [['lib/libz.so', 'bin/a', 'bin/b'], 'lib/libz.so and 2 more can only'],
  ])('whose binaries %j hold a path that is not padded may not', (relocatedBinaries, said) => {
    expect(faultsOf(packed({ padded: false, relocatedBinaries }))).toEqual([
      {
        name: 'unpadded',
        subject: expect.stringMatching(/^zlib@1\.3\.1\/\w{7}$/),
        reason: `${said} be installed below paths no longer than /opt/spack/zlib`,
      },
    ])
  })

  test.each([
    'x86_64',
    'x86_64_v2',
    'x86_64_v3',
    'aarch64',
    'arm',
    'armv7',
    'armv8a',
    'armv8.2a',
    'armv8.10a',
    'armv10a',
    'ppc64le',
    'ppc64',
    'ppcle',
    'ppc',
    'riscv64',
    'sparc64',
    'sparc',
    'x86',
    'i686',
  ])('for %s may go: every processor of the family runs it', (target) => {
    expect(faultsOf(packed({}, target))).toEqual([])
  })

  test.each(['x86_64_v4', 'x86_64_v', 'x86_64_v3x', 'my_x86_64', 'armva', 'armv8.a', 'zen4'])(
    'for %s may go only where that target was chosen',
    (target) => {
      expect(faultsOf(packed({}, target), ['zen3'])).toEqual([
        {
          name: 'target',
          subject: expect.stringMatching(/^zlib@1\.3\.1\/\w{7}$/),
          reason: `it is built for ${target}, which many machines cannot run`,
        },
      ])
      expect(faultsOf(packed({}, target), ['zen3', target])).toEqual([])
    },
  )

  test('that holds a secret may not, whatever else is right', () => {
    const found = { subject: 'zlib@1.3.1/abcdefg', file: '.spack/log', variable: 'TOKEN' }
    expect(publishingFaults([packed()], [found], [])).toEqual([
      {
        name: 'secret',
        subject: 'zlib@1.3.1/abcdefg',
        reason: '.spack/log holds the value of TOKEN',
      },
    ])
  })

  test('with several faults is told all of them', () => {
    const one = packed({ padded: false, relocatedBinaries: ['bin/a'] }, 'zen4')
    expect(faultsOf(one).map(({ name }) => name)).toEqual(['unpadded', 'target'])
  })
})

describe('what is refused', () => {
  test('is nothing where nothing is wrong, or all that is wrong is allowed', () => {
    expect(publishingError([], none)).toBeUndefined()
    expect(publishingError([fault('target')], new Set(['target']))).toBeUndefined()
  })

  test('is what is not allowed by name, and the message tells of nothing else', () => {
    const error = publishingError([fault('target'), fault('secret')], new Set(['target']))!
    expect(error.message.split('\n')).toEqual([
      expect.stringContaining('Nothing was pushed'),
      '  secret: zlib@1.3.1: it would break',
    ])
    expect(error.fix).toContain('allow: secret')
    expect(error.fix).not.toContain('target')
  })

  test.each<[PublishingRule, RegExp]>([
    ['unpadded', /padded-length/],
    ['target', /"targets"/],
    ['secret', /rotate it/],
  ])('for the rule "%s" says what to do instead, once', (name, advice) => {
    const lines = publishingError([fault(name), fault(name, 'other@1')], none)!.fix.split('\n')
    expect(lines).toEqual([expect.stringMatching(advice), expect.stringContaining(name)])
  })

  test('names every rule that could be allowed, as "allow" takes them', () => {
    const error = publishingError([fault('unpadded'), fault('secret'), fault('unpadded')], none)!
    expect(error.fix).toContain('"allow: unpadded, secret"')
  })

  test('lists ten packages, and says how many more there are', () => {
    const linesOf = (count: number): string[] =>
      publishingError(
        Array.from({ length: count }, (_, at) => fault('target', `p${at}@1`)),
        none,
      )!
        .message.split('\n')
        .slice(1)
    expect(linesOf(10)).toHaveLength(10)
    expect(linesOf(10).at(-1)).toBe('  target: p9@1: it would break')
    expect(linesOf(12)).toHaveLength(11)
    expect(linesOf(12).at(-1)).toBe('  and 2 more')
  })
})

describe('"allow"', () => {
  test('takes the names of rules', () => {
    const all = ['unpadded', 'target', 'secret']
    expect([...parseAllowedRules(all)]).toEqual(all)
    expect(parseAllowedRules([]).size).toBe(0)
  })

  test('refuses another word, and says which there are', () => {
    const read = (): unknown => parseAllowedRules(['target', 'everything'])
    expect(read).toThrow(UsageError)
    expect(read).toThrow('everything')
    expect(read).toThrow(
      expect.objectContaining({ fix: expect.stringContaining('unpadded, target, secret') }),
    )
  })
})
