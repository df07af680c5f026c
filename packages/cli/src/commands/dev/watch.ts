import { existsSync, watch, type FSWatcher } from 'node:fs'

/** What editors, git and Python write beside what they are asked to write. */
const PASSING = /(^|[/\\])(\.git|__pycache__|\.#[^/\\]*|4913)([/\\]|$)|~$|\.sw[a-z]$|\.pyc$/

/** Milliseconds without a change after which somebody has finished writing. */
const CALM = 150

/** Waits for changes of files, as the system tells them: nothing is asked again and again. */
export class Watch {
  readonly #watchers: readonly FSWatcher[]
  #isChanged = false
  #calm: NodeJS.Timeout | undefined
  #wake: () => void = () => {}

  /** @param folders With all below them; those that are not there are passed over. */
  constructor(folders: readonly string[]) {
    this.#watchers = folders
      .filter((folder) => existsSync(folder))
      .map((folder) =>
        watch(folder, { recursive: true }, (_, name) => {
          if (name === null || !PASSING.test(name)) this.#tell()
        }).on('error', () => this.#tell()),
      )
  }

  /**
   * Resolves when something has changed since this was made, and nothing is being written any more.
   * @throws The reason of the signal when it is aborted.
   */
  async changed(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    await new Promise<void>((resolve, reject) => {
      this.#wake = resolve
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
      if (this.#isChanged) this.#tell()
    })
  }

  /** Ends it. */
  close(): void {
    clearTimeout(this.#calm)
    for (const watcher of this.#watchers) watcher.close()
  }

  #tell(): void {
    this.#isChanged = true
    clearTimeout(this.#calm)
    this.#calm = setTimeout(() => this.#wake(), CALM)
  }
}
