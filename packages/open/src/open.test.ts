import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Credentials, Ports, RunContext } from '@pakages/core'
import { FakeSigner, MemoryHost, memoryPorts, workflowIdentity } from '@pakages/core/fakes'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { whyUntrusted } from '@pakages/trust'
import { open } from './open.ts'

let workspace: string
let opened: { reference: string; credentials: Credentials | undefined }[]
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'pakages-open-'))
  opened = []
})
afterEach(() => rmSync(workspace, { recursive: true, force: true }))

const configure = (more: object): void =>
  writeFileSync(
    join(workspace, 'pakages.json'),
    JSON.stringify({ name: 'acme', version: '1.0', license: 'MIT', ...more }),
  )

function portsOf(context: Partial<RunContext> = {}, job?: FakeSigner): Ports {
  return memoryPorts({
    host: new MemoryHost({ workspace, context: { repository: 'acme/packages', ...context } }),
    openRegistry: (reference, credentials) => {
      opened.push({ reference, credentials })
      return new MemoryRegistry(reference)
    },
    keylessSigner: async () => job,
  })
}

describe('open', () => {
  test('takes the registry of the input, else that of the configuration', async () => {
    configure({ registry: 'oci://ghcr.io/acme/a' })
    expect((await open({}, portsOf())).registry().reference).toBe('oci://ghcr.io/acme/a')
    const input = { registry: 'oci://ghcr.io/acme/b' }
    expect((await open(input, portsOf())).registry().reference).toBe('oci://ghcr.io/acme/b')
  })

  test('says where a registry can be named when none is', async () => {
    const none = await open({}, portsOf())
    expect(none.registryIfAny()).toBeUndefined()
    expect(() => none.registry()).toThrow('"registry" is missing.')
  })

  test('sends the token of a job to GitHub only, and a password to whom it is for', async () => {
    const token = { token: 't' }
    const ports = portsOf({ actor: 'alice' })
    for (const inputs of [
      { ...token, registry: 'oci://ghcr.io/acme/a' },
      { ...token, registry: 'oci://evil.example/acme/a' },
      { ...token, registry: 'oci://own.example/acme/a', username: 'bob', password: 'p' },
    ])
      (await open(inputs, ports)).registry()
    expect(opened.map(({ credentials }) => credentials)).toEqual([
      { username: 'alice', password: 't' },
      undefined,
      { username: 'bob', password: 'p' },
    ])
  })

  test('may miss the configuration unless it is required', async () => {
    expect((await open({}, portsOf())).configuration).toBeUndefined()
    await expect(open({}, portsOf(), { required: true })).rejects.toThrow('There is no file')
  })

  test.each([
    ['a push', { event: 'push', ref: 'refs/heads/x', defaultBranch: 'main' }],
    ['a clone', { event: 'terminal', ref: 'refs/heads/x', defaultBranch: 'main' }],
    ['a schedule', { event: 'schedule', ref: 'refs/heads/main', defaultBranch: undefined }],
  ])(
    'trusts what the repository signs for its default branch and tags where nobody is named: %s',
    async (_, context) => {
      const { policy } = await (await open({}, portsOf(context))).trust()
      const said = (ref: string, list = policy.signers): string[] => [
        ...whyUntrusted(workflowIdentity('acme/packages', undefined, ref), list),
      ]
      expect(said('refs/heads/main')).toEqual([])
      expect(said('refs/tags/v1')).toEqual([])
      for (const ref of ['refs/heads/pakages/updates/x', 'refs/heads/x', 'refs/pull/1/merge'])
        for (const list of [policy.signers, policy.reviewSigners])
          expect(said(ref, list)).toEqual([`its ref is ${ref}, not refs/heads/main`])
    },
  )

  test('trusts tags alone where nobody says which branch is the default one', async () => {
    const context = { event: 'push', ref: 'refs/heads/x' }
    const { policy } = await (await open({}, portsOf(context))).trust()
    expect(policy.signers).toMatchObject([{ repository: 'acme/packages', ref: 'refs/tags/*' }])
  })

  test('trusts a signer who is named without a ref for any', async () => {
    configure({ trust: { signers: [{ repository: 'acme/packages' }] } })
    const { policy } = await (await open({}, portsOf({ defaultBranch: 'main' }))).trust()
    expect(
      whyUntrusted(workflowIdentity('acme/packages', undefined, 'refs/heads/x'), policy.signers),
    ).toEqual([])
  })

  test('opens nothing that is not asked for: a key that is not there stops who needs it', async () => {
    configure({ trust: { signers: [{ key: 'none.pub' }] } })
    const one = await open({ registry: 'oci://ghcr.io/acme/a' }, portsOf())
    expect(opened).toEqual([])
    one.registry()
    await expect(one.trust()).rejects.toThrow('none.pub cannot be read')
  })
})

describe('who signs', () => {
  const key = generateKeyPairSync('ed25519')
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString()
  const chosen = async (inputs: object, job?: FakeSigner): Promise<string> => {
    const choice = await (await open(inputs, portsOf({}, job))).signer()
    return choice.signer ? choice.signer.identity : choice.why
  }

  test.each([
    ['the key where one is given', { 'signing-key': key }, /^the key /],
    ['the job else', {}, new RegExp(`^${new FakeSigner().identity}$`)],
    ['nobody where it is told so', { sign: 'none', 'signing-key': key }, /is "none"/],
    ['the job where it is told so', { sign: 'keyless', 'signing-key': key }, /^(?!the key)/],
  ])('is %s', async (_, inputs, expected) => {
    expect(await chosen(inputs, new FakeSigner())).toMatch(expected)
  })

  test('is nobody, and why, where there is neither', async () => {
    expect(await chosen({})).toContain('there is no key (PAKAGES_SIGNING_KEY)')
  })

  test.each([
    [{ sign: 'key' }, '"signing-key" is missing'],
    [{ sign: 'keyless' }, 'no identity to sign with'],
    [{ 'signing-key': 'x' }, 'not a private key'],
  ])('cannot be %j', async (inputs, message) => {
    await expect(chosen(inputs)).rejects.toThrow(message)
  })
})
