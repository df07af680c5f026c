import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Credentials, Ports, RunContext } from '@pakages/core'
import { FakeSigner, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

  test('trusts the workflows of the repository where nobody is named', async () => {
    const { policy } = await (await open({}, portsOf())).trust()
    expect(policy.signers).toMatchObject([{ kind: 'workflow', repository: 'acme/packages' }])
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
    expect(await chosen({})).toContain('the job has no identity')
  })

  test.each([
    [{ sign: 'key' }, '"signing-key" is missing'],
    [{ sign: 'keyless' }, 'no identity to sign with'],
    [{ 'signing-key': 'x' }, 'not a private key'],
  ])('cannot be %j', async (inputs, message) => {
    await expect(chosen(inputs)).rejects.toThrow(message)
  })
})
