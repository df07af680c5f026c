import { SHORTEST_SECRET } from '@pakages/core'
import type { Readable } from 'node:stream'
import { createGunzip, type Gunzip } from 'node:zlib'

/** A value that must not be published, and where it came from. */
export interface Secret {
  /** The name of the environment variable or input. */
  readonly variable: string
  readonly value: string
}

/** Names of variables that hold secrets. */
const SECRET_NAME =
  /TOKEN|SECRET|PASSW(OR)?D|PASSPHRASE|CREDENTIAL|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY|SIGNING_?KEY|_AUTH$|^AUTH_/i
/** Names that hold where a secret is, not the secret. */
const PLACE_NAME = /_(PATH|FILE|DIR|URL|SOCK|HOME|NAME|ID)$/i
/** Bytes of one file, uncompressed, that are looked through; a build log seldom has more. */
const LIMIT = 1024 * 1024 * 1024

/** The secrets among environment variables, by their names. */
export function secretsIn(env: Readonly<Record<string, string | undefined>>): Secret[] {
  return Object.entries(env).flatMap(([variable, value]) =>
    isSecret(variable, value) ? [{ variable, value: value!.trim() }] : [],
  )
}

function isSecret(variable: string, value: string | undefined): boolean {
  return (
    value !== undefined &&
    value.trim().length >= SHORTEST_SECRET &&
    SECRET_NAME.test(variable) &&
    !PLACE_NAME.test(variable) &&
    !/^(true|false|\d+)$/i.test(value.trim())
  )
}

/** Finds secrets in files, in the spellings in which they leak: plain, URL-encoded and base64. */
export class SecretScanner {
  readonly #needles: readonly { readonly bytes: Buffer; readonly variable: string }[]
  readonly #overlap: number
  readonly #limit: number
  /** @param limit Bytes of one file, uncompressed, that are looked through; default 1 GiB. */
  constructor(secrets: readonly Secret[], limit = LIMIT) {
    this.#limit = limit
    this.#needles = secrets.flatMap(({ variable, value }) =>
      [
        ...new Set([
          value,
          encodeURIComponent(value.toWellFormed()),
          Buffer.from(value).toString('base64'),
        ]),
      ].map((text) => ({ bytes: Buffer.from(text), variable })),
    )
    this.#overlap = Math.max(0, ...this.#needles.map(({ bytes }) => bytes.length - 1))
  }

  /** Whether there is anything to look for. */
  get isIdle(): boolean {
    return this.#needles.length === 0
  }

  /**
   * The variables whose values a file holds. @param name Its name: what ends in `.gz` is
   * uncompressed first.
   */
  async scan(name: string, content: Readable): Promise<string[]> {
    const found = new Set<string>()
    let before: Buffer = Buffer.alloc(0)
    for await (const chunk of name.endsWith('.gz') ? uncompressed(content, this.#limit) : content) {
      const window = Buffer.concat([before, chunk as Buffer])
      for (const { bytes, variable } of this.#needles)
        if (!found.has(variable) && window.includes(bytes)) found.add(variable)
      before = Buffer.from(window.subarray(Math.max(0, window.length - this.#overlap)))
    }
    return [...found]
  }
}

/**
 * What is no gzip, though it is called so, holds nothing more that can be read. The content is read
 * to its end in any case: it is a part of a tarball, which goes on after it.
 */
async function* uncompressed(content: Readable, limit: number): AsyncGenerator<Buffer> {
  const gunzip = createGunzip()
  const feeding = feed(content, gunzip)
  let size = 0
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      yield chunk
      size += chunk.length
      if (size > limit) break
    }
  } catch {
    // It is no gzip; or the content broke off, which feeding tells.
  }
  const failure = await feeding
  if (failure !== undefined) throw failure
}

/** @returns Why the content could not be read to its end; undefined when it was. */
async function feed(content: Readable, gunzip: Gunzip): Promise<Error | undefined> {
  try {
    for await (const chunk of content as AsyncIterable<Buffer>)
      if (!gunzip.destroyed && !gunzip.write(chunk)) await hasRoom(gunzip)
    gunzip.end()
    return undefined
  } catch (error) {
    const failure = error as Error
    gunzip.destroy(failure)
    return failure
  }
}

/** Waits until a stream takes more, or is closed and takes nothing any more. */
const hasRoom = (stream: Gunzip): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      stream.off('drain', go).off('close', go)
      resolve()
    }
    stream.on('drain', go).on('close', go)
  })
