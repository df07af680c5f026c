import { Worker } from 'node:worker_threads'

/** Seconds after which an input counts as one that never ends, however busy the machine is. */
const NEVER = 120

/**
 * Ends the process, with the input on stderr, when one input never ends: a loop in the thread that
 * reads it lets no timer of its own run.
 */
export class Watchdog {
  readonly #length: Int32Array
  readonly #text: Uint16Array
  readonly #worker: Worker

  /** @param longest Characters of the longest input. */
  constructor(longest: number) {
    const length = new SharedArrayBuffer(8)
    const text = new SharedArrayBuffer(longest * 2)
    this.#length = new Int32Array(length)
    this.#text = new Uint16Array(text)
    this.#worker = new Worker(GUARD, { eval: true, workerData: { length, text, never: NEVER } })
    this.#worker.unref()
  }

  /** The input that is read from now on. */
  watch(text: string): void {
    const kept = Math.min(text.length, this.#text.length)
    for (let at = 0; at < kept; at++) this.#text[at] = text.charCodeAt(at)
    Atomics.store(this.#length, 0, kept)
    Atomics.add(this.#length, 1, 1)
  }

  async stop(): Promise<void> {
    await this.#worker.terminate()
  }
}

const GUARD = `
const { workerData } = require('node:worker_threads')
const { writeSync } = require('node:fs')
const length = new Int32Array(workerData.length)
const text = new Uint16Array(workerData.text)
let seen = -1
let since = 0
setInterval(() => {
  const now = Atomics.load(length, 1)
  since = now === seen ? since + 1 : 0
  seen = now
  if (since < workerData.never) return
  const input = String.fromCharCode(...text.subarray(0, Math.min(2000, Atomics.load(length, 0))))
  writeSync(2, 'This never ends: ' + JSON.stringify(input) + '\\n')
  process.kill(process.pid, 'SIGKILL')
}, 1000)
`
