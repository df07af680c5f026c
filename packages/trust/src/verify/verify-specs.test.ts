import { beforeEach, describe, expect, test } from '@jest/globals'
import { FakeSigner, FakeVerifier } from '@pakages/core/fakes'
import { attach } from '@pakages/image'
import type { ConcreteDag } from '@pakages/model'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { policyWith, trustedWorkflow } from '@pakages/testing/trust/reviews'
import { dagOf, node, pushSpec, tagOf, type PushedSpec } from '@pakages/testing/trust/spec-image'
import { bundleAttachment, PROVENANCE, statement } from '../sign/statements.ts'
import { verifySpecs, type VerifySpecs } from './verify-specs.ts'

const zlib = node('zlib', '1.3.1')
const app = node('app', '1.0', [zlib])
const dag = dagOf(app, zlib)

let registry: MemoryRegistry
let pushed: readonly PushedSpec[]
beforeEach(async () => {
  registry = new MemoryRegistry('oci://registry.example/cache')
  pushed = [await pushSpec(registry, app), await pushSpec(registry, zlib)]
  for (const { name, manifest } of pushed) {
    const said = statement([{ name, digest: manifest }], PROVENANCE, {})
    const bundle = await new FakeSigner(trustedWorkflow).sign(said)
    await attach(registry, [manifest], bundleAttachment(bundle, PROVENANCE))
  }
})

const verify = (what: ConcreteDag, changes: Partial<VerifySpecs> = {}) =>
  verifySpecs(what, {
    registry,
    verifier: new FakeVerifier(),
    referenceOf: tagOf,
    policy: policyWith({ allow: ['unreviewed'] }),
    records: { reviews: [], licenses: new Map(), tombstones: new Map() },
    ...changes,
  })
const names = ({ decision }: Awaited<ReturnType<typeof verify>>): string[] =>
  decision.specs.map(({ name, verdict }) => `${name} is ${verdict}`).toSorted()

describe('the specs of a DAG', () => {
  test('are trusted by the evidence that hangs at their images, which is told too', async () => {
    const verified = await verify(dag)
    expect(names(verified)).toStrictEqual(['app is trusted', 'zlib is trusted'])
    expect(
      [...verified.evidence.values()].map(({ manifest }) => manifest).toSorted(),
    ).toStrictEqual(pushed.map(({ manifest }) => manifest).toSorted())
  })

  test('are refused where the signers of the policy are others', async () => {
    const policy = policyWith({ allow: ['unreviewed'], signers: [] })
    expect(names(await verify(dag, { policy }))).toStrictEqual([
      'app is refused',
      'zlib is refused',
    ])
  })

  test('are refused where they come from a registry that the policy does not name', async () => {
    const registries = ['oci://registry.example/other']
    const policy = policyWith({ allow: ['unreviewed'], registries })
    const [one] = (await verify(dag, { policy })).decision.specs
    expect(one?.reasons.map(({ code }) => code)).toStrictEqual(['registry'])
    const named = policyWith({ allow: ['unreviewed'], registries: [registry.reference] })
    expect(names(await verify(dag, { policy: named }))).toContain('app is trusted')
  })

  test('are only those that the roots need at run time', async () => {
    const alone = { ...dag, roots: [pushed[1]!.hash] }
    const built: ConcreteDag = {
      roots: dag.roots,
      specs: new Map(
        [...dag.specs].map(([hash, spec]) => [
          hash,
          {
            ...spec,
            dependencies: spec.dependencies.map((edge) => ({
              ...edge,
              parameters: { ...edge.parameters, deptypes: ['build'] },
            })),
          },
        ]),
      ),
    }
    const found = await verify(alone)
    expect([names(found), [...found.evidence.keys()]]).toStrictEqual([
      ['zlib is trusted'],
      [pushed[1]!.hash],
    ])
    expect((await verify(built)).decision.specs.map(({ name }) => name)).toStrictEqual(['app'])
  })
})
