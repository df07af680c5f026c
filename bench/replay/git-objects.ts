import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'

/** Reads files of any commit out of a git repository, with one `git cat-file --batch` for all. */
export class GitObjects {
  readonly #git: ChildProcessWithoutNullStreams
  readonly #output: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)
  constructor(folder: string) {
    this.#git = spawn('git', ['-C', folder, 'cat-file', '--batch'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    this.#output = this.#git.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  }

  /** The text of a file; undefined when the commit or the file is not there. One call at a time. */
  async read(commit: string, path: string): Promise<string | undefined> {
    this.#git.stdin.write(`${commit}:${path}\n`)
    const header = await this.#until((buffer) => buffer.indexOf(10))
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(header.toString('latin1'))?.[1]
    if (size === undefined) return undefined
    return (
      await this.#until((buffer) => (buffer.length > Number(size) ? Number(size) : -1))
    ).toString('utf8')
  }

  /** Ends git. */
  close(): void {
    this.#git.stdin.end()
  }

  /** The bytes up to where `end` finds one, without the line end there. */
  async #until(end: (buffer: Buffer) => number): Promise<Buffer> {
    for (let at = end(this.#rest); ; at = end(this.#rest)) {
      if (at >= 0) {
        const found = this.#rest.subarray(0, at)
        this.#rest = this.#rest.subarray(at + 1)
        return found
      }
      const next = await this.#output.next()
      if (next.done)
        throw new Error('git ended before it answered: is PAKAGES_RECIPES_GIT a git repository?')
      this.#rest = Buffer.concat([this.#rest, next.value])
    }
  }
}
