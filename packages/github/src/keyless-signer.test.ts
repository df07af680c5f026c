import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Statement } from '@pakages/model'
import mock from '@sigstore/mock'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import nock from 'nock'
import { readJobIdentity } from './job-identity.ts'

const statement: Statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'zlib', digest: { sha256: 'a'.repeat(64) }, annotations: { recipe: 'x' } }],
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: { buildDefinition: {} },
}
/** GitHub's API, as far as signing goes: what it refuses to keep an attestation with. */
let refusal = ''
const api = createServer((_, response) =>
  response
    .writeHead(403, { 'content-type': 'application/json' })
    .end(JSON.stringify({ message: refusal })),
)
await new Promise<void>((done) => {
  api.listen(0, '127.0.0.1', done)
})
// Its client reads the address while it is loaded.
process.env['GITHUB_API_URL'] = `http://127.0.0.1:${(api.address() as AddressInfo).port}`
const { KeylessSigner } = await import('./keyless-signer.ts')
afterAll(() => {
  api.closeAllConnections()
  api.close()
})

const job = { workflowRef: 'acme/shared/.github/workflows/build.yml@refs/tags/v1' } as const

/** A token as the runner hands it out, with these claims besides. */
const tokenWith = (claims: object): string =>
  [
    { alg: 'none' },
    {
      iss: 'https://token.actions.githubusercontent.com',
      sub: 'repo:acme/packages:ref:refs/heads/main',
      ...claims,
    },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.') + '.x'
let token = tokenWith({})

let runner: Server
let said: string[]
const saved = { ...process.env }
beforeEach(async () => {
  said = []
  token = tokenWith({})
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
    GITHUB_REPOSITORY: 'acme/packages',
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
    const signer = new KeylessSigner(job, (line) => said.push(line))
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
      'the workflow acme/shared/.github/workflows/build.yml@refs/tags/v1',
    )
  })

  test('says which permission is missing when the job has none', async () => {
    delete process.env['ACTIONS_ID_TOKEN_REQUEST_URL']
    await expect(
      new KeylessSigner(job, (line) => said.push(line)).sign(statement),
    ).rejects.toMatchObject({
      message: expect.stringContaining('Signing with the identity of the job failed'),
      fix: expect.stringContaining('id-token: write'),
    })
  })

  /** Sigstore as GitHub has it for repositories that are not public, for so many signatures. */
  const mockGitHub = async (signatures: number): Promise<void> => {
    for (let one = 0; one < signatures; one++) {
      await mock.mockFulcio({ baseURL: 'https://fulcio.github.example', strict: false })
      await mock.mockTSA({ baseURL: 'https://timestamp.github.example', strict: false })
    }
  }
  const privateSigner = () =>
    new KeylessSigner({ ...job, visibility: 'private' }, (line) => said.push(line), 'ghs_token')

  test('signs in a private repository whose plan has no store of attestations, and says so once', async () => {
    await mockGitHub(5)
    refusal = 'Feature not available for user-owned private repositories. Make it public.'
    const signer = privateSigner()
    const bundles = await Promise.all([signer.sign(statement), signer.sign(statement)])
    for (const bundle of bundles) expect(bundle).toHaveProperty('dsseEnvelope')
    await signer.sign(statement)
    expect(said).toEqual([expect.stringContaining("not kept in GitHub's store of attestations")])
  })

  test('says which permission is missing when the store refuses for another reason', async () => {
    await mockGitHub(1)
    refusal = 'Resource not accessible by integration'
    await expect(privateSigner().sign(statement)).rejects.toMatchObject({
      message: expect.stringContaining('Resource not accessible'),
      fix: expect.stringContaining('attestations: write'),
    })
    expect(said).toEqual([])
  })

  test('is of the authority that fits the repository, whatever the event says of it', async () => {
    await mock.mockFulcio({ baseURL: 'https://fulcio.sigstore.dev', strict: false })
    await mock.mockRekor({ baseURL: 'https://rekor.sigstore.dev', strict: false })
    const signer = new KeylessSigner({ ...job, visibility: 'public' }, (line) => said.push(line))
    expect(await signer.sign(statement)).toMatchObject({
      verificationMaterial: { tlogEntries: [expect.anything()] },
    })
  })
})

describe('who GitHub says that a job is', () => {
  test('is the workflow that holds the job, and who may see its repository', async () => {
    token = tokenWith({
      workflow_ref: 'acme/packages/.github/workflows/ci.yml@refs/heads/main',
      job_workflow_ref: job.workflowRef,
      repository_visibility: 'internal',
    })
    expect(await readJobIdentity()).toEqual({ ...job, visibility: 'internal' })
  })

  test('may leave open who sees the repository', async () => {
    token = tokenWith({ job_workflow_ref: job.workflowRef })
    expect(await readJobIdentity()).toEqual(job)
  })

  test.each([
    ['that names no workflow', tokenWith({})],
    ['that names what is none', tokenWith({ job_workflow_ref: 'x' })],
    ['that is none', 'nothing'],
    ['whose middle is no JSON', 'a.e30x.b'],
  ])('cannot be told from a token %s', async (_, given) => {
    token = given
    await expect(readJobIdentity()).rejects.toMatchObject({
      message: expect.stringContaining('The identity token of the job is unusual'),
      fix: expect.stringContaining('signing-key'),
    })
  })

  test('needs a permission', async () => {
    delete process.env['ACTIONS_ID_TOKEN_REQUEST_URL']
    await expect(readJobIdentity()).rejects.toMatchObject({
      fix: expect.stringContaining('id-token: write'),
    })
  })
})
