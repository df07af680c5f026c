import { IN_TOTO_PAYLOAD, type BundleJson, type Statement } from '@pakages/model'
import type { Signer } from '@pakages/core'
import { bundleToJSON } from '@sigstore/bundle'
import {
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
  type HandlerFn,
} from '@sigstore/mock'
import type { TrustedRoot } from '@sigstore/protobuf-specs'
import { HashAlgorithm, PublicKeyDetails } from '@sigstore/protobuf-specs'
import {
  DSSEBundleBuilder,
  RekorWitness,
  TSAWitness,
  type Signature,
  type Witness,
} from '@sigstore/sign'
import {
  createHash,
  createSign,
  generateKeyPairSync,
  type KeyObject,
  type KeyPairKeyObjectResult,
} from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** Who a certificate of the test instance names. */
export interface TestIdentity {
  readonly repository: string
  readonly workflow: string
  /** The file that calls it, with its repository; default none. */
  readonly caller?: string
  readonly ref: string
  readonly issuer: string
}

/** When certificates are issued and entries logged; default now. */
export interface TestTimes {
  readonly issued?: Date
  readonly logged?: Date
  /** Leaves out what proves the time: the log entry, or the time stamp. */
  readonly unlogged?: boolean
}

/**
 * A Sigstore of one's own: certificate authority and logs with real keys and certificates, on the
 * loopback interface.
 */
export interface SigstoreInstance {
  /** What `trust-root` in pakages.json would hold. */
  readonly trustedRoot: TrustedRoot
  /** A signer whose certificates name an identity. */
  signer(identity: TestIdentity, times?: TestTimes): Signer
  stop(): Promise<void>
}

/** The identity of a workflow of the repository `acme/packages`. */
export const acme: TestIdentity = {
  repository: 'acme/packages',
  workflow: '.github/workflows/build.yml',
  ref: 'refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
}

const ALWAYS = { start: new Date(0) }

/**
 * Starts one.
 * @param kind Default a public one, with logs. A private one, such as GitHub has for private
 * repositories, has none: an authority stamps the time of its signatures.
 */
export async function startSigstore(
  kind: 'public' | 'private' = 'public',
): Promise<SigstoreInstance> {
  const [authorityKeys, certificateLogKeys, timeKeys] = [newPair(), newPair(), newPair()]
  const certificateLog = kind === 'public' ? await initializeCTLog(certificateLogKeys) : undefined
  const root = await initializeCA(authorityKeys, certificateLog)
  const stamps = kind === 'private' ? await stamping(timeKeys) : undefined
  const servers: Server[] = []
  return {
    trustedRoot: {
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      certificateAuthorities: [authority('https://fulcio.test', root.rootCertificate)],
      tlogs: stamps ? [] : [log('https://rekor.test', spki(timeKeys))],
      ctlogs: certificateLog ? [log('https://ctfe.test', certificateLog.publicKey)] : [],
      timestampAuthorities: stamps
        ? [authority('https://timestamp.test', stamps.intCertificate, stamps.rootCertificate)]
        : [],
    },
    signer: (identity, times = {}) =>
      new TestSigner(
        identity,
        async (key) => {
          const issuer = times.issued
            ? await initializeCA(authorityKeys, certificateLog, times.issued)
            : root
          return issuer.issueCertificate({
            publicKey: key.export({ type: 'spki', format: 'der' }),
            subjectAltName: workflowAddress(identity),
            extensions: extensionsOf(identity),
          })
        },
        async () =>
          times.unlogged ? [] : [await witnessOf(kind, timeKeys, times.logged, servers)],
      ),
    stop: async () => {
      for (const server of servers)
        await new Promise((closed) => {
          server.close(closed).closeAllConnections()
        })
    },
  }
}

const newPair = (): KeyPairKeyObjectResult => generateKeyPairSync('ec', { namedCurve: 'P-256' })

const spki = ({ publicKey }: KeyPairKeyObjectResult): Buffer =>
  publicKey.export({ type: 'spki', format: 'der' })

/** What shows when something was signed: a log or an authority, with a clock of its own. */
async function witnessOf(
  kind: 'public' | 'private',
  keys: KeyPairKeyObjectResult,
  clock: Date | undefined,
  servers: Server[],
): Promise<Witness> {
  if (kind === 'private')
    return new TSAWitness({
      tsaBaseURL: await serve(tsaHandler(await stamping(keys, clock)).fn, servers),
    })
  const { fn } = rekorHandler(await initializeTLog('https://rekor.test', keys, clock))
  return new RekorWitness({ rekorBaseURL: await serve(fn, servers), entryType: 'intoto' })
}

/** Its stamps are of whole seconds: not all readers take the fractions that it would write. */
const stamping = (
  keys: KeyPairKeyObjectResult,
  clock = new Date(),
): ReturnType<typeof initializeTSA> =>
  initializeTSA(keys, new Date(Math.floor(clock.getTime() / 1000) * 1000))

/** Answers requests on the loopback interface. @returns The address. */
async function serve(answer: HandlerFn, servers: Server[]): Promise<string> {
  const server = createServer((request, response) => {
    void text(request)
      .then(answer)
      .then(({ statusCode, response: body, contentType = 'application/json' }) =>
        response.writeHead(statusCode, { 'content-type': contentType }).end(body),
      )
  })
  servers.push(server)
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

class TestSigner implements Signer {
  readonly identity: string
  readonly #issue: (key: KeyObject) => Promise<Buffer>
  readonly #witnesses: () => Promise<Witness[]>

  constructor(
    identity: TestIdentity,
    issue: (key: KeyObject) => Promise<Buffer>,
    witnesses: () => Promise<Witness[]>,
  ) {
    this.identity = `the workflow ${identity.repository}/${identity.workflow}`
    this.#issue = issue
    this.#witnesses = witnesses
  }

  async sign(statement: Statement): Promise<BundleJson> {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const certificate = `-----BEGIN CERTIFICATE-----\n${(await this.#issue(publicKey)).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`
    const signer = {
      sign: async (data: Buffer): Promise<Signature> => ({
        key: { $case: 'x509Certificate', certificate },
        signature: createSign('sha256').update(data).sign(privateKey),
      }),
    }
    const bundle = await new DSSEBundleBuilder({
      signer,
      witnesses: await this.#witnesses(),
    }).create({ data: Buffer.from(JSON.stringify(statement)), type: IN_TOTO_PAYLOAD })
    return bundleToJSON(bundle)
  }
}

const workflowAddress = ({ repository, workflow, ref }: TestIdentity): string =>
  `https://github.com/${repository}/${workflow}@${ref}`

const extensionsOf = (identity: TestIdentity): { oid: string; value: string }[] => [
  { oid: '1.3.6.1.4.1.57264.1.8', value: identity.issuer },
  { oid: '1.3.6.1.4.1.57264.1.9', value: workflowAddress(identity) },
  { oid: '1.3.6.1.4.1.57264.1.12', value: `https://github.com/${identity.repository}` },
  { oid: '1.3.6.1.4.1.57264.1.14', value: identity.ref },
  {
    oid: '1.3.6.1.4.1.57264.1.18',
    value: identity.caller
      ? `https://github.com/${identity.caller}@${identity.ref}`
      : workflowAddress(identity),
  },
]

const log = (baseUrl: string, key: Buffer): TrustedRoot['tlogs'][number] => ({
  baseUrl,
  operator: '',
  hashAlgorithm: HashAlgorithm.SHA2_256,
  checkpointKeyId: undefined,
  // What newer formats call otherwise is what the verifier reads.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  logId: { keyId: createHash('sha256').update(key).digest() },
  publicKey: {
    rawBytes: key,
    keyDetails: PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,
    validFor: ALWAYS,
  },
})

const authority = (
  uri: string,
  ...certificates: Buffer[]
): TrustedRoot['certificateAuthorities'][number] => ({
  subject: { commonName: 'sigstore', organization: 'sigstore.mock' },
  uri,
  operator: '',
  certChain: { certificates: certificates.map((rawBytes) => ({ rawBytes })) },
  validFor: ALWAYS,
})
