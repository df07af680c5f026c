import { describe, expect, test } from '@jest/globals'
import { GITHUB_ISSUER, type JobIdentity, type Signer } from '@pakages/core'
import { MemoryHost, memoryPorts } from '@pakages/core/fakes'
import type { TrustedSigner, TrustPolicy } from '@pakages/model'
import { KeySigner } from '@pakages/trust'
import { generateKeyPairSync } from 'node:crypto'
import { presenceTrust, type PresenceTrust } from './presence-trust.ts'

const OTHER: TrustedSigner = {
  ...{ kind: 'workflow', issuer: GITHUB_ISSUER, repository: 'acme/other' },
  ...{ workflow: undefined, ref: undefined },
}
const WORKFLOW = 'acme/packages/.github/workflows/build.yml'
const JOB: JobIdentity = { workflowRef: `${WORKFLOW}@refs/heads/main`, visibility: 'public' }
const KEYLESS: Signer = {
  identity: `the workflow ${WORKFLOW}`,
  sign: () => Promise.reject(new Error('Nothing is signed here.')),
}

function trustOf(signer: Signer | undefined, job?: JobIdentity): Promise<PresenceTrust> {
  const policy = {
    signers: [OTHER],
    reviewSigners: [],
    auditors: [],
    imports: [],
  } as unknown as TrustPolicy
  const context = { repository: 'acme/packages', ref: 'refs/heads/main' }
  const ports = memoryPorts({ host: new MemoryHost({ context }), jobIdentity: async () => job })
  const opened = { trust: async () => ({ policy }) } as Parameters<typeof presenceTrust>[0]
  return presenceTrust(opened, { signer } as Parameters<typeof presenceTrust>[1], ports)
}

test('that nothing is signed is told where somebody is trusted', async () => {
  const choice = { signer: undefined, why: 'the input "sign" is "none"' } as const
  for (const trust of [undefined, { signers: [] }]) {
    const host = new MemoryHost()
    const opened = { configuration: { values: { trust } } } as unknown
    await presenceTrust(
      opened as Parameters<typeof presenceTrust>[0],
      choice,
      memoryPorts({ host }),
    )
    expect(host.messages('warning')).toEqual(
      trust === undefined
        ? []
        : [expect.stringMatching(/^Nothing is signed, since the input "sign" is "none", and /)],
    )
  }
})

describe('what is published counts', () => {
  test('whoever put it there, where nothing is signed', async () => {
    expect(await trustOf(undefined, JOB)).toEqual({
      ...{ kind: 'believed', why: 'nothing is signed', isSigned: false },
    })
  })

  test('by whom the policy trusts, and the key that signs now', async () => {
    const key = generateKeyPairSync('ed25519').privateKey
    const signer = new KeySigner(key.export({ type: 'pkcs8', format: 'pem' }).toString())
    const own = { kind: 'key', pem: signer.publicKey }
    expect(await trustOf(signer)).toMatchObject({ kind: 'verified', signers: [OTHER, own] })
  })

  test('by whom the policy trusts, and the workflow that signs now, for the ref that it runs for', async () => {
    const own = {
      ...{ kind: 'workflow', issuer: GITHUB_ISSUER, repository: 'acme/packages' },
      ...{ workflow: WORKFLOW, ref: 'refs/heads/main' },
    }
    const trust = await trustOf(KEYLESS, JOB)
    expect(trust).toMatchObject({ kind: 'verified', signers: [OTHER, own] })
  })

  test.each(['private', 'internal', undefined] as const)(
    'whoever put it there, where nobody can verify what the job signs (%s)',
    async (visibility) => {
      const job = { workflowRef: JOB.workflowRef, ...(visibility && { visibility }) }
      expect(await trustOf(KEYLESS, job)).toMatchObject({
        kind: 'believed',
        isSigned: true,
        why: expect.stringContaining('"trust-root"'),
      })
    },
  )
})
