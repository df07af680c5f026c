import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Statement } from '@pakages/model'
import mock from '@sigstore/mock'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import nock from 'nock'
import { KeylessSigner } from './keyless-signer.ts'

const statement: Statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'zlib', digest: { sha256: 'a'.repeat(64) }, annotations: { recipe: 'x' } }],
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: { buildDefinition: {} },
}
const context = {
  repository: 'acme/packages',
  workflowRef: 'acme/packages/.github/workflows/build.yml@refs/heads/main',
}

/** A token as the runner hands it out; only its subject is looked at. */
const token =
  [
    '{"alg":"none"}',
    '{"iss":"https://token.actions.githubusercontent.com","sub":"repo:acme/packages:ref:refs/heads/main"}',
  ]
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.') + '.x'

let runner: Server
const saved = { ...process.env }
beforeEach(async () => {
  // The runner's own service, as real as it gets; Sigstore is played by its own test authority.
  runner = createServer((_, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ value: token })),
  )
  await new Promise<void>((done) => {
    runner.listen(0, '127.0.0.1', done)
  })
  Object.assign(process.env, {
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${(runner.address() as AddressInfo).port}/?x=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
    GITHUB_SERVER_URL: 'https://github.example',
  })
})
afterEach(() => {
  runner.close()
  nock.cleanAll()
  nock.restore()
  nock.activate()
  process.env = { ...saved }
})

describe('the identity of a job', () => {
  test('signs a statement as it is, annotations and all, with a certificate and a time stamp', async () => {
    await mock.mockFulcio({ baseURL: 'https://fulcio.github.example', strict: false })
    await mock.mockTSA({ baseURL: 'https://timestamp.github.example', strict: false })
    const signer = new KeylessSigner(context)
    const bundle = (await signer.sign(statement)) as unknown as {
      verificationMaterial: {
        certificate: unknown
        timestampVerificationData: { rfc3161Timestamps: unknown[] }
      }
      dsseEnvelope: { payload: string }
    }
    expect(JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString())).toEqual(
      statement,
    )
    expect(bundle.verificationMaterial.certificate).toBeDefined()
    expect(bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps).toHaveLength(1)
    expect(signer.identity).toBe(
      'the workflow acme/packages/.github/workflows/build.yml@refs/heads/main',
    )
  })

  test('says which permission is missing when the job has none', async () => {
    delete process.env['ACTIONS_ID_TOKEN_REQUEST_URL']
    await expect(new KeylessSigner(context).sign(statement)).rejects.toMatchObject({
      message: expect.stringContaining('Signing with the identity of the job failed'),
      fix: expect.stringContaining('id-token: write'),
    })
  })
})
