import { beforeEach, describe, expect, test } from '@jest/globals'
import { ManualClock } from '@pakages/core/fakes'
import { dagHash, digestOf, encode } from '@pakages/image'
import {
  differences,
  lockJson,
  parseSpecQuery,
  specHashType,
  type ConcreteDag,
  type ConcreteSpec,
  type SpecHash,
} from '@pakages/model'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { dagOf, node, pushSpec } from '@pakages/testing/trust/spec-image'
import { Generations } from '../generations/generations.ts'
import { recordGeneration } from '../generations/record-generation.ts'
import { finalizeIndex } from '../index/finalize.ts'
import { Chooser, type ChosenRoot } from './choose-roots.ts'

let registry: MemoryRegistry
beforeEach(() => {
  registry = new MemoryRegistry('oci://r.example/x')
})

/** Pushes a package as Spack does: no generation, no index. */
async function pushed(
  name: string,
  version: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>> {
  const plain = node(name, version)
  const { hash: _, ...rest } = plain
  const changed = { ...rest, parameters: { ...(plain['parameters'] as object), ...parameters } }
  const spec = { ...changed, hash: dagHash(changed) }
  await pushSpec(registry, spec, `${name} ${version}`)
  return spec
}

async function choose(...texts: string[]): Promise<string[]> {
  const roots = await chosenFor(...texts)
  return roots.map(({ spec }) => `${spec.name}@${spec.version}`)
}

async function chosenFor(...texts: string[]): Promise<readonly ChosenRoot[]> {
  const tags = await registry.tags()
  const generations = new Generations({ registry, tags })
  const machine = { platform: 'linux', targets: new Set(['x86_64', 'x86_64_v2', 'x86_64_v3']) }
  const chooser = new Chooser({ registry, tags, generations, machine })
  return (await chooser.choose(texts.map(parseSpecQuery))).roots
}

describe('in a registry without generations', () => {
  beforeEach(async () => {
    await pushed('libfoo', '1.9')
    await pushed('libfoo', '1.10')
    await pushed('libbar', '2.0', { debug: true })
    await pushed('libbar', '2.0', { debug: false })
    await pushed('wxgit', 'main')
    await pushed('wxgit', '1.2.0')
    const clock = new ManualClock()
    await finalizeIndex({ registry, clock, expected: new Map(), provenance: {} })
  })

  test.each<[what: string, asked: readonly string[], chosen: readonly string[]]>([
    ["the highest version in Spack's order is taken", ['libfoo'], ['libfoo@1.10']],
    ['a number is taken rather than a branch', ['wxgit'], ['wxgit@1.2.0']],
    ['a branch is taken where it is asked for', ['wxgit@main'], ['wxgit@main']],
    [
      'the order is that of the queries',
      ['libbar+debug', 'libfoo@1.9'],
      ['libbar@2.0', 'libfoo@1.9'],
    ],
  ])('%s', async (_, asked, chosen) => {
    expect(await choose(...asked)).toEqual(chosen)
  })

  test.each<[what: string, asked: string, message: RegExp]>([
    [
      'what differs is shown where nothing decides',
      'libbar',
      /holds 2 binaries that are "libbar":\n {2}ask for +variants\n {2}libbar\/\w{7} +[+~]debug\n {2}libbar\/\w{7} +[+~]debug$/,
    ],
    [
      'what there is is said when no binary of that name fits',
      'libfoo@3',
      /No binary of libfoo in oci:\/\/r\.example\/x is a "libfoo@3"\./,
    ],
    ['a name that is near is suggested', 'libfo', /Did you mean libfoo\?/],
    [
      'a variant that is near is suggested',
      'libbar+debgu',
      /It has no variant "debgu"\. Did you mean "debug"\?/,
    ],
  ])('%s', async (_, asked, message) => {
    await expect(choose(asked)).rejects.toThrow(message)
  })
})

/** Records a generation. @param roots Of what was asked for. @param parts The newest first. */
async function recorded(
  roots: readonly SpecHash[],
  dags: readonly ConcreteDag[],
  parts?: readonly { readonly name: string; readonly roots: readonly SpecHash[] }[],
): Promise<void> {
  const specs = new Map(dags.flatMap((dag) => [...dag.specs]))
  const lock = encode(lockJson({ roots, specs }))
  await recordGeneration({
    registry,
    clock: new ManualClock(),
    lock,
    provenance: { source: undefined, revision: undefined },
    facts: {
      recorded: '2026-11-20T10:00:00.000Z',
      roots: roots.map((hash) => {
        const { name, version } = specs.get(hash)!
        return { hash, name, version }
      }),
      lock: digestOf(lock),
      specs: [...specs.keys()].map((hash) => ({ hash, manifest: digestOf(hash) })),
      recipes: [],
      ...(parts && { parts }),
    },
  })
}

test('of two in a generation that nothing else tells apart, the one that was asked for is taken', async () => {
  const [asked, needed] = [
    await pushed('libfoo', '1.0', { debug: true }),
    await pushed('libfoo', '1.0', { debug: false }),
  ].map((one) => dagOf(one))
  await recorded(asked!.roots, [needed!, asked!])
  expect(await choose('libfoo+debug')).toEqual(await choose('libfoo'))
})

test('of two parts of a generation that nothing else tells apart, the one that was pushed last is taken', async () => {
  const [left, right] = [
    dagOf(await pushed('libfoo', '1.0', { debug: true })),
    dagOf(await pushed('libfoo', '1.0', { debug: false })),
  ]
  const roots = [...left.roots, ...right.roots]
  const parts = [
    { name: 'rocky9', roots: left.roots },
    { name: 'debian12', roots: right.roots },
  ]
  const chosen = async (): Promise<SpecHash[]> =>
    (await chosenFor('libfoo')).map(({ spec }) => spec.hash)
  await recorded(roots, [left, right], parts)
  expect(await chosen()).toEqual(left.roots)
  await recorded(roots, [left, right], parts.toReversed())
  expect(await chosen()).toEqual(right.roots)
})

describe('what a binary needs to run counts as it does itself:', () => {
  type Pair = readonly [version: string, own: string, needed: string]
  /** A package, and its dependency, each for a target. */
  async function pair([version, own, needed]: Pair): Promise<ConcreteDag> {
    const dependency = retargeted(node('libdeep', version), needed)
    const root = retargeted(node('app', version, [dependency]), own)
    await pushSpec(registry, dependency)
    await pushSpec(registry, root, `app ${version}`, [root, dependency])
    return dagOf(root, dependency)
  }
  const retargeted = (
    { hash: _, ...rest }: Record<string, unknown>,
    target: string,
  ): Record<string, unknown> => {
    const changed = { ...rest, arch: { ...(rest['arch'] as object), target } }
    return { ...changed, hash: dagHash(changed) }
  }

  test.each<[what: string, pairs: readonly Pair[], chosen: string]>([
    [
      'one that needs something too new gives way, though it is the newer version',
      [
        ['2.0', 'x86_64_v2', 'x86_64_v4'],
        ['1.0', 'x86_64_v2', 'x86_64_v2'],
      ],
      'app@1.0',
    ],
    [
      'so does one that is itself for a higher target that runs',
      [
        ['2.0', 'x86_64_v3', 'x86_64_v4'],
        ['1.0', 'x86_64', 'x86_64'],
      ],
      'app@1.0',
    ],
    [
      'where all of both runs, the newer version is taken',
      [
        ['2.0', 'x86_64_v2', 'x86_64_v3'],
        ['1.0', 'x86_64_v3', 'x86_64_v3'],
      ],
      'app@2.0',
    ],
  ])('%s', async (_, pairs, chosen) => {
    const dags = await Promise.all(pairs.map(pair))
    await recorded(
      dags.flatMap(({ roots }) => roots),
      dags,
    )
    expect(await choose('app')).toEqual([chosen])
  })

  test('an older generation that runs whole goes before a newer one that does not', async () => {
    for (const one of [
      ['1.0', 'x86_64_v2', 'x86_64_v2'],
      ['2.0', 'x86_64_v2', 'x86_64_v4'],
    ] as const) {
      const dag = await pair(one)
      await recorded(dag.roots, [dag])
    }
    expect(await choose('app')).toEqual(['app@1.0'])
  })
})

const spec = (letter: string, more: Partial<ConcreteSpec> = {}): ConcreteSpec => ({
  name: 'fgrid',
  version: '1.0',
  hash: specHashType().parse(letter.repeat(32)),
  parameters: { mpi: true },
  dependencies: [],
  arch: { platform: 'linux', platform_os: 'debian12', target: 'x86_64_v3' },
  ...more,
})
const needs = ({ name, hash }: ConcreteSpec): ConcreteSpec['dependencies'] => [
  { name, hash, parameters: { deptypes: ['link'], virtuals: [] } },
]
const zlib = (letter: string, version: string, parameters = {}): ConcreteSpec =>
  spec(letter, { name: 'zlib', version, parameters })

describe('what differs between binaries that read the same is shown:', () => {
  test.each<[what: string, left: ConcreteSpec, right: ConcreteSpec, lines: readonly string[]]>([
    [
      'the version',
      spec('a'),
      spec('b', { version: '1.1' }),
      ['ask for        version', 'fgrid/aaaaaaa  1.0', 'fgrid/bbbbbbb  1.1'],
    ],
    [
      'variants',
      spec('a'),
      spec('b', { parameters: { mpi: false } }),
      ['ask for        variants', 'fgrid/aaaaaaa  +mpi', 'fgrid/bbbbbbb  ~mpi'],
    ],
    [
      'the version of a dependency',
      spec('a', { dependencies: needs(zlib('c', '1.2')) }),
      spec('b', { dependencies: needs(zlib('d', '1.3')) }),
      ['ask for        dependency', 'fgrid/aaaaaaa  ^zlib@1.2', 'fgrid/bbbbbbb  ^zlib@1.3'],
    ],
    [
      'a dependency of the same version',
      spec('a', { dependencies: needs(zlib('e', '1.2')) }),
      spec('b', { dependencies: needs(zlib('f', '1.2', { pic: true })) }),
      ['ask for        dependency', 'fgrid/aaaaaaa  ^zlib/eeeeeee', 'fgrid/bbbbbbb  ^zlib/fffffff'],
    ],
    [
      'the recipe',
      spec('a', { package_hash: '1234567890' }),
      spec('b', { package_hash: 'abcdefghij' }),
      ['ask for        recipe', 'fgrid/aaaaaaa  1234567', 'fgrid/bbbbbbb  abcdefg'],
    ],
    [
      'as much of the hash as tells them apart',
      spec('a'),
      spec('b', { hash: specHashType().parse(`${'a'.repeat(9)}${'b'.repeat(23)}`) }),
      ['ask for', 'fgrid/aaaaaaaaaa', 'fgrid/aaaaaaaaab'],
    ],
  ])('%s', (_, left, right, lines) => {
    const others = [
      zlib('c', '1.2'),
      zlib('d', '1.3'),
      zlib('e', '1.2'),
      zlib('f', '1.2', { pic: true }),
    ]
    const specs = new Map([left, right, ...others].map((one) => [one.hash, one]))
    expect(
      differences([{ spec: left }, { spec: right }], specs).map((line) => line.trim()),
    ).toEqual(lines)
  })

  test('when they were pushed, and from which commit', () => {
    const [left, right] = [spec('a'), spec('b')]
    const lines = differences(
      [
        { spec: left, recorded: '2026-11-20T10:00:00.000Z', commit: 'c0ffee1234' },
        { spec: right, recorded: '2026-11-21T11:30:00.000Z', commit: 'decade1234' },
      ],
      new Map([left, right].map((one) => [one.hash, one])),
    )
    expect(lines.map((line) => line.trim())).toEqual([
      'ask for        date              commit',
      'fgrid/aaaaaaa  2026-11-20 10:00  c0ffee1',
      'fgrid/bbbbbbb  2026-11-21 11:30  decade1',
    ])
  })
})
