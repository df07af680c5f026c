import type { ContentSink, TarMember } from '@pakages/store'
import { once } from 'node:events'
import { PassThrough, type Readable } from 'node:stream'

/**
 * Called with each file below `.spack/` that is not empty; must read or destroy it. `path` is
 * relative to the prefix.
 */
export type MetadataReader = (path: string, content: Readable) => Promise<void>

/**
 * Hands the files below `.spack/` to a reader while their tarball is read, and says when the tarball
 * must wait for it.
 */
export class MetadataFeed {
  readonly #read: MetadataReader
  readonly #readings = new Set<Promise<void>>()
  #open: PassThrough | undefined
  #failure: { readonly error: unknown } | undefined

  constructor(read: MetadataReader) {
    this.#read = read
  }

  /** Who takes the content of a member; undefined when the reader is not asked for it. */
  member({ kind, name, size }: TarMember): ContentSink | undefined {
    const at = `/${name}`.indexOf('/.spack/')
    if (kind !== 'file' || at < 0 || size === 0) return undefined
    const content = new PassThrough({ highWaterMark: 256 * 1024 })
    this.#begin(Buffer.from(name.slice(at), 'latin1').toString('utf8'), content)
    let left = size
    return (bytes) => {
      left -= bytes.length
      if (!content.destroyed) content.write(Buffer.from(bytes))
      if (left === 0) this.#end(content)
    }
  }

  /** Until the reader has read what was begun and ended, and takes more of what is open. */
  async settled(): Promise<void> {
    const open = this.#open
    if (open?.writableNeedDrain && !open.destroyed) await roomIn(open)
    if (!open) await Promise.all(this.#readings)
    if (this.#failure) throw this.#failure.error
  }

  /** Ends what the tarball did not: it broke off. */
  close(): void {
    this.#open?.destroy(new Error('The tarball broke off.'))
  }

  #begin(path: string, content: PassThrough): void {
    this.#open = content
    const reading = this.#read(path, content)
      .catch((error: unknown) => {
        this.#failure ??= { error }
      })
      .finally(() => {
        content.destroy()
        this.#readings.delete(reading)
      })
    this.#readings.add(reading)
  }

  #end(content: PassThrough): void {
    this.#open = undefined
    if (!content.destroyed) content.end()
  }
}

/** Waits until a stream takes more, or is closed and takes nothing any more. */
async function roomIn(stream: PassThrough): Promise<void> {
  const waiting = new AbortController()
  const { signal } = waiting
  await Promise.race([
    once(stream, 'drain', { signal }),
    once(stream, 'close', { signal }),
  ]).finally(() => waiting.abort())
}
