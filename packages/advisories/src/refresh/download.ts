import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  askedWait,
  HttpError,
  isRateLimit,
  retry,
  TryAgain,
  type Http,
  type HttpResponse,
  type Mirrors,
  type Patience,
} from '@pakages/core'
import {
  halfDownload,
  ifRange,
  partialFile,
  removeHalf,
  writeHalfState,
  type HalfDownload,
  type Validators,
} from './kept-state.ts'
import type { KeptSource } from './kept-source.ts'

/** A database cannot be had now. Its message is a clause: "nvd.nist.gov answered with status 503". */
export class NotDownloaded extends Error {
  override readonly name = 'NotDownloaded'
}

/** What downloads work with. */
export interface DownloadPorts {
  readonly http: Http
  readonly patience: Patience
  readonly mirrors: Mirrors
}

/** Follows as many redirects: CISA's and GitHub's answers have one. */
const REDIRECTS = 5
const ATTEMPTS = 4

/**
 * Fetches a source into its partial file, in pieces where the server cuts and can go on.
 * @param known What lies here already: asked about, and not fetched again where it is the newest.
 * @returns What the server knows the bytes by; undefined where what lies here is the newest.
 * @throws NotDownloaded when it cannot be had. What came so far stays for the next time.
 */
export async function fetchSource(
  folder: string,
  source: KeptSource,
  known: Validators | undefined,
  ports: DownloadPorts,
): Promise<Validators | undefined> {
  const url = ports.mirrors.apply(source.address)
  const host = URL.parse(url)?.host ?? url
  const { patience } = ports
  try {
    return await retry(
      () => once(url, folder, source, known, ports),
      {
        patience,
        host,
        attempts: ATTEMPTS,
      },
      (error) => error instanceof HttpError && !FINAL.has(error.code),
    )
  } catch (error) {
    patience.signal?.throwIfAborted()
    if (error instanceof HttpError) throw new NotDownloaded(error.message, { cause: error })
    throw error
  }
}

const FINAL: ReadonlySet<string> = new Set(['BAD_URL', 'BAD_REDIRECT', 'NOT_ASKED', 'TOO_LARGE'])

async function once(
  url: string,
  folder: string,
  source: KeptSource,
  known: Validators | undefined,
  { http, patience }: DownloadPorts,
): Promise<Validators | undefined> {
  const half = await halfDownload(folder, source)
  const headers = half ? restOf(half) : known ? changedSince(known) : {}
  const response = await http.request({ url, headers, redirects: REDIRECTS, ...signalOf(patience) })
  if (response.status === 304 && half === undefined && known !== undefined) {
    await response.discard()
    return undefined
  }
  if (response.status === 206 && half !== undefined && begins(response, half.bytes)) {
    await take(response, folder, source, half.bytes)
    return half.validators
  }
  if (response.status !== 200) return refuse(response, folder, source, half, patience)
  requireFile(response, source)
  const validators = validatorsOf(response, source.address)
  await removeHalf(folder, source)
  await writeHalfState(folder, source, validators)
  await take(response, folder, source, 0)
  return validators
}

const signalOf = ({ signal }: Patience): { signal?: AbortSignal } => (signal ? { signal } : {})

const restOf = ({ bytes, validators }: HalfDownload): Record<string, string> => ({
  range: `bytes=${bytes}-`,
  'if-range': ifRange(validators)!,
})

const changedSince = ({ etag, modified }: Validators): Record<string, string> => ({
  ...(etag !== undefined && { 'if-none-match': etag }),
  ...(modified !== undefined && { 'if-modified-since': modified }),
})

const begins = ({ headers }: HttpResponse, bytes: number): boolean =>
  (headers['content-range'] ?? '').startsWith(`bytes ${bytes}-`)

function validatorsOf({ headers }: HttpResponse, address: string): Validators {
  const { etag, 'last-modified': modified } = headers
  return { address, ...(etag && { etag }), ...(modified && { modified }) }
}

/** A login page of a network that is not open yet has status 200 too. */
function requireFile({ headers, body }: HttpResponse, { limit }: KeptSource): void {
  const why = headers['content-type']?.startsWith('text/html')
    ? 'a web page came instead of a database'
    : Number(headers['content-length'] ?? 0) > limit
      ? `it is longer than ${limit / 2 ** 20} MiB`
      : undefined
  if (why === undefined) return
  body.destroy()
  throw new NotDownloaded(why)
}

/** @throws TryAgain for what may pass, NotDownloaded for the rest. */
async function refuse(
  response: HttpResponse,
  folder: string,
  source: KeptSource,
  half: HalfDownload | undefined,
  { clock }: Patience,
): Promise<never> {
  const { status, headers, url } = response
  const text = await response.text(64 * 1024).catch(() => '')
  const refused = { status, headers, text }
  const host = URL.parse(url)?.host ?? url
  const error = new NotDownloaded(
    isRateLimit(refused)
      ? `${host} limits how often it may be asked`
      : `${host} answered with status ${status}`,
  )
  // The rest of a half download is no longer to be had: it begins anew.
  if (half !== undefined && (status === 416 || status === 206 || status === 304)) {
    await removeHalf(folder, source)
    throw new TryAgain(error, { why: `status ${status}` })
  }
  if (isRateLimit(refused) || status >= 500 || status === 408)
    throw new TryAgain(error, { after: askedWait(refused, clock.now()), why: String(status) })
  throw error
}

/** Appends the body to the partial file. @throws NotDownloaded when it is too long. */
async function take(
  response: HttpResponse,
  folder: string,
  source: KeptSource,
  begin: number,
): Promise<void> {
  const file = partialFile(folder, source)
  let bytes = begin
  const bounded = new Transform({
    transform(piece: Buffer, _, done) {
      bytes += piece.length
      if (bytes <= source.limit) done(null, piece)
      else done(new NotDownloaded(`it is longer than ${source.limit / 2 ** 20} MiB`))
    },
  })
  const flags = begin > 0 ? 'a' : 'w'
  try {
    await pipeline(response.body, bounded, createWriteStream(file, { flags }))
    await requireWhole(response, file)
  } catch (error) {
    if (error instanceof NotDownloaded) await removeHalf(folder, source)
    throw error
  }
}

/** What came must be as long as the server says, and have the digest that Google's storage tells. */
async function requireWhole({ headers }: HttpResponse, file: string): Promise<void> {
  const total = /^bytes \d+-\d+\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1]
  const { size } = await stat(file)
  if (total !== undefined && Number(total) !== size)
    throw new NotDownloaded(`${size} bytes came, and ${total} were promised`)
  const md5 = /\bmd5=([A-Za-z0-9+/]{22}==)/.exec(headers['x-goog-hash'] ?? '')?.[1]
  if (md5 === undefined) return
  const hash = createHash('md5')
  await pipeline(createReadStream(file), hash)
  if (hash.digest('base64') !== md5)
    throw new NotDownloaded('what came has another digest than the server says')
}
