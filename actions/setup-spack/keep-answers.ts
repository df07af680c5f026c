import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ports, SpackSettings } from '@pakages/core'

/** What Spack was asked on machines like this one, in the cache of the jobs. */
export class KeptAnswers {
  readonly #folder: string
  readonly #key: (about: string) => string
  readonly #prefixes: readonly string[]
  readonly #jobCache: Ports['jobCache']
  #restored: string | undefined

  /**
   * @param publishes Whether the run may publish: what others kept is never restored there.
   */
  constructor(
    { cacheFolder }: Pick<SpackSettings, 'cacheFolder'>,
    publishes: boolean,
    { host, jobCache }: Pick<Ports, 'host' | 'jobCache'>,
  ) {
    const system = `${process.platform}-${process.arch}-${host.env['ImageOS'] ?? 'own'}`
    const prefix = (kind: string): string => `pakages-answers-1-${kind}-${system}-`
    const own = prefix(publishes ? 'published' : 'proposed')
    this.#folder = join(cacheFolder, 'answers')
    this.#key = (about) => `${own}${about}`
    this.#prefixes = publishes ? [own] : [own, prefix('published')]
    this.#jobCache = jobCache
  }

  /** Brings back what the newest such job was answered. An answer holds by its own name alone. */
  async restore(): Promise<void> {
    const key = this.#key('newest')
    this.#restored = await this.#jobCache.restore([this.#folder], key, this.#prefixes)
  }

  /** Keeps what this job was answered, where something of it is new. */
  async save(): Promise<void> {
    const names = (await readdir(this.#folder).catch((): string[] => [])).toSorted()
    if (names.length === 0) return
    const key = this.#key(createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 16))
    if (key !== this.#restored) await this.#jobCache.save([this.#folder], key)
  }
}
