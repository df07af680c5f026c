import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { workFolder, type Registry, type SpackSettings } from '@pakages/core'
import {
  FakeSigner,
  FakeSpack,
  FakeVerifier,
  MemoryHost,
  memoryPorts,
  workflowIdentity,
  type FakeRecipe,
} from '@pakages/core/fakes'
import { attach, digestOf } from '@pakages/image'
import type { Digest, Solution, Statement, TrustPolicy } from '@pakages/model'
import { writeSolution } from '@pakages/oci'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { policyWith, trustedWorkflow } from '@pakages/testing/trust/reviews'
import {
  bundleAttachment,
  generationStatement,
  SOLUTION_PREDICATE,
  solutionStatement,
} from '@pakages/trust'
import { concretizeRequest, type LockedRequest } from './concretize.ts'

const RECIPES: readonly FakeRecipe[] = [
  { name: 'gcc', external: true },
  { name: 'libfoo', dependsOn: { build: ['gcc'] } },
  { name: 'bar-tools', dependsOn: { build: ['gcc'], link: ['libfoo'] } },
  { name: 'alone' },
]

describe('the lock of an earlier run', () => {
  let root: string
  let host: MemoryHost
  let solves: number
  let machine: string

  /** A run that asks for `bar-tools`, unless it says otherwise, on the machine of that name. */
  const run = async (
    given: {
      readonly specs?: readonly string[]
      readonly tests?: 'none' | 'root'
      readonly recipes?: readonly FakeRecipe[]
      readonly target?: string
      readonly registries?: readonly Registry[]
      readonly policy?: TrustPolicy
    } = {},
  ): Promise<LockedRequest> => {
    const work = workFolder(join(root, 'work'))
    host = new MemoryHost({ workspace: root, env: { PAKAGES_CACHE: join(root, machine) } })
    const settings = {
      workFolder: work.root,
      cacheFolder: join(root, machine),
      target: given.target,
    } as SpackSettings
    const spack = new FakeSpack(given.recipes ?? RECIPES, settings)
    const concretize = spack.concretize.bind(spack)
    spack.concretize = (request) => {
      solves++
      return concretize(request)
    }
    const { specs = ['bar-tools'], tests = 'none', registries = [], policy } = given
    const trust = policy && {
      policy,
      verifier: new FakeVerifier(),
      ownReviews: (): never => {
        throw new Error('Reviews say nothing of locks.')
      },
      root,
    }
    return concretizeRequest(
      { specs, tests, environment: undefined },
      { spack, work, ports: memoryPorts({ host }), registries, policy: async () => trust },
    )
  }
  const lock = (): Promise<string> => readFile(workFolder(join(root, 'work')).lock, 'utf8')
  const keptFile = async (): Promise<string> => {
    const folder = join(root, machine, 'solutions')
    return join(folder, (await readdir(folder))[0]!)
  }
  const solution = async (): Promise<Solution> =>
    JSON.parse(await readFile(workFolder(join(root, 'work')).solution, 'utf8')) as Solution

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'pakages-locks-'))
    machine = 'machine'
    solves = 0
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  test('is taken byte for byte while all that it follows from is the same, with what recipes say', async () => {
    await run()
    const first = await lock()
    await rm(join(root, 'work'), { recursive: true })
    const again = await run()
    expect({ solves, solved: again.solved }).toEqual({ solves: 1, solved: false })
    expect(await lock()).toBe(first)
    expect(JSON.parse(await readFile(join(root, 'work', 'facts.json'), 'utf8'))).toMatchObject({
      specs: [{ maintainers: [] }, { maintainers: [] }],
    })
    expect((await again.environment()).dag).toEqual(again.dag)
  })

  test.each<[string, Parameters<typeof run>[0]]>([
    ['other specs', { specs: ['alone'] }],
    ['tests', { tests: 'root' }],
    ['another target', { target: 'x86_64' }],
    ['a changed recipe', { recipes: [...RECIPES.slice(0, 3), { name: 'alone', version: '2.0' }] }],
  ])('is not taken for %s', async (_, other) => {
    await run()
    await run(other)
    expect(solves).toBe(2)
  })

  /** Of a lock, as somebody who wants other packages built would change it. */
  const poisons: [string, (lock: string) => string, string][] = [
    ['another version', (text) => text.replaceAll('1.0.0', '0.0.9'), 'does not have the hash'],
    [
      'another compiler',
      (text) => text.replace('"path":"/usr"', '"path":"/tmp"'),
      'from the system, which this system does not have there',
    ],
    [
      'a compiler with a library before it',
      (text) =>
        text.replace(
          '"path":"/usr"',
          '"path":"/usr","extra_attributes":{"environment":{"set":{}}}',
        ),
      'from the system, which this system does not have there',
    ],
    ['nothing that can be read', () => '{', 'is not JSON'],
    [
      'no root',
      (text) => text.replace(/"roots":\[[^\]]*\]/, '"roots":[]'),
      'no root for bar-tools',
    ],
    [
      'the root of another request',
      (text) => {
        const json = JSON.parse(text) as {
          roots: { hash: string }[]
          concrete_specs: Record<string, { name: string }>
        }
        const other = Object.entries(json.concrete_specs).find(([, { name }]) => name === 'libfoo')!
        json.roots[0]!.hash = other[0]
        return JSON.stringify(json)
      },
      'no root for bar-tools',
    ],
  ]

  test.each(poisons)(
    'is refused and solved again with %s, on this machine',
    async (_, change, why) => {
      await run()
      const good = await lock()
      const file = await keptFile()
      const kept = JSON.parse(await readFile(file, 'utf8')) as Solution
      await writeFile(file, JSON.stringify({ ...kept, lock: change(kept.lock) }))
      await run()
      expect(host.messages('warning').join()).toContain(why)
      expect({ solves, lock: await lock() }).toEqual({ solves: 2, lock: good })
      await run()
      expect(solves).toBe(2)
    },
  )

  test.each(poisons)(
    'is refused and solved again with %s, in a registry',
    async (_, change, why) => {
      await run()
      const registry = new MemoryRegistry()
      const { key, from, lock: text } = await solution()
      const nowhere = { source: undefined, revision: undefined }
      await writeSolution(registry, { key, from, lock: change(text) }, nowhere, 0)
      machine = 'other'
      expect((await run({ registries: [registry] })).solved).toBe(true)
      expect(host.messages('warning').join()).toContain(why)
    },
  )

  test('is found in a registry by another machine, which asks the recipes itself', async () => {
    await run()
    const registry = new MemoryRegistry()
    await writeSolution(registry, await solution(), { source: undefined, revision: undefined }, 0)
    machine = 'other'
    const found = await run({ registries: [new MemoryRegistry(), registry] })
    expect({ solves, solved: found.solved }).toEqual({ solves: 1, solved: false })
    expect((await solution()).facts).toBeUndefined()
    await found.recordFacts()
    expect((await run()).solved).toBe(false)
  })

  describe('in a registry, where a policy asks for signatures,', () => {
    let registry: MemoryRegistry
    let manifest: Digest
    let key: string
    beforeEach(async () => {
      await run()
      registry = new MemoryRegistry()
      const made = await solution()
      key = made.key
      manifest = await writeSolution(registry, made, { source: undefined, revision: undefined }, 0)
      machine = 'other'
    })

    const policy = policyWith({ evidence: ['provenance'] })
    const sign = async (what: Statement, by = trustedWorkflow): Promise<void> => {
      const bundle = await new FakeSigner(by).sign(what)
      await attach(registry, [manifest], bundleAttachment(bundle, what.predicateType))
    }
    const isSolved = async (): Promise<boolean> =>
      (await run({ registries: [registry], policy })).solved

    test('is taken when one who is trusted signed it', async () => {
      const statement = solutionStatement(manifest, key)
      expect(statement.predicateType).toBe(SOLUTION_PREDICATE)
      await sign(statement)
      expect(await isSolved()).toBe(false)
    })

    test('is refused without a signature, and solved again', async () => {
      expect(await isSolved()).toBe(true)
      expect(host.messages('warning').join()).toContain('Nobody who is trusted signed it.')
    })

    test('is refused when it is signed as something else', async () => {
      await sign(generationStatement(manifest, { number: 1, recorded: '2026-01-01T00:00:00Z' }))
      expect(await isSolved()).toBe(true)
    })

    test('is refused by the word of others', async () => {
      await sign(solutionStatement(manifest, key), workflowIdentity('eve/packages'))
      expect(await isSolved()).toBe(true)
      expect(host.messages('warning').join()).toMatch(/not trusted/)
    })
  })

  test('of another key, under the tag of this one, is not taken', async () => {
    await run()
    const registry = new MemoryRegistry()
    const { from, lock: text } = await solution()
    const other = { ...from, target: 'x86_64' }
    await writeSolution(
      registry,
      { key: (await solution()).key, from: other, lock: text },
      { source: undefined, revision: undefined },
      0,
    )
    machine = 'other'
    expect((await run({ registries: [registry] })).solved).toBe(true)
    expect(host.messages('warning').join()).toContain('something else than it says')
  })

  test('is not kept for a branch, which can move, and the log says so', async () => {
    const recipes = RECIPES.map((one) =>
      one.name === 'libfoo' ? { ...one, variants: { commit: digestOf('x').slice(7, 47) } } : one,
    )
    await run({ recipes })
    await run({ recipes })
    expect(solves).toBe(2)
    expect(host.messages('info').join()).toContain(
      'The next run concretizes again: libfoo@1.0.0 is of a branch or tag, which can move.',
    )
  })

  test('is not kept where a spec is for another target than the run', async () => {
    const recipes = [...RECIPES.slice(0, 3), { name: 'alone', target: 'zen3' }]
    await run({ recipes, specs: ['alone'] })
    expect(host.messages('info').join()).toContain('alone is for zen3')
  })
})
