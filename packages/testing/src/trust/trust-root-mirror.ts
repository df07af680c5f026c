import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/** A repository of The Update Framework that serves a trusted root, on the loopback interface. */
export interface TrustRootMirror {
  readonly url: string
  /** The file of the root of trust that a client begins with. */
  readonly root: string
  /** How often something was asked for. */
  readonly requests: () => number
  /** From now on there is nothing at it. */
  empty(): void
  /** From now on it answers nothing. */
  stop(): Promise<void>
}

/**
 * Starts one. Its metadata are signed with one key, as the framework's specification has them:
 * https://theupdateframework.github.io/specification/latest/.
 * @param trustedRoot What it serves.
 * @param folder Below it the root of trust is written.
 * @param expires When the time stamp and all else expires; default in an hour.
 */
export async function startTrustRootMirror(
  trustedRoot: string,
  folder: string,
  expires = new Date(Date.now() + 3_600_000),
): Promise<TrustRootMirror> {
  let files = metadata(trustedRoot, expires)
  const root = join(mkdtempSync(join(folder, 'mirror-')), 'root.json')
  writeFileSync(root, files['/root.json']!)
  let requests = 0
  const server = createServer(({ url = '' }, response) => {
    requests++
    const file = files[url]
    response.writeHead(file === undefined ? 404 : 200).end(file)
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    root,
    requests: () => requests,
    empty: () => {
      files = {}
    },
    stop: () =>
      new Promise((closed) => {
        server.close(() => closed()).closeAllConnections()
      }),
  }
}

/** All files of the repository by path. */
function metadata(target: string, expires: Date): Record<string, string> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const key = {
    keytype: 'ed25519',
    scheme: 'ed25519',
    keyval: {
      public: Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url').toString('hex'),
    },
  }
  const keyid = createHash('sha256').update(canonical(key)).digest('hex')
  const signed = (type: string, more: object): string => {
    const shared = { _type: type, spec_version: '1.0.31', version: 1 }
    // The framework's clock has whole seconds.
    const body = { ...shared, expires: expires.toISOString().replace(/\.\d+Z$/, 'Z'), ...more }
    const sig = sign(null, Buffer.from(canonical(body)), privateKey).toString('hex')
    return JSON.stringify({ signed: body, signatures: [{ keyid, sig }] })
  }
  const role = { keyids: [keyid], threshold: 1 }
  const roles = { root: role, timestamp: role, snapshot: role, targets: role }
  const hashes = { sha256: createHash('sha256').update(target).digest('hex') }
  return {
    '/root.json': signed('root', { consistent_snapshot: false, keys: { [keyid]: key }, roles }),
    '/timestamp.json': signed('timestamp', { meta: { 'snapshot.json': { version: 1 } } }),
    '/snapshot.json': signed('snapshot', { meta: { 'targets.json': { version: 1 } } }),
    '/targets.json': signed('targets', {
      targets: { 'trusted_root.json': { length: Buffer.byteLength(target), hashes } },
    }),
    '/targets/trusted_root.json': target,
  }
}

/** JSON as it is signed: without blanks, keys in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`
}
