import { messageOf, type Host, type JobCache } from '@pakages/core'

/**
 * The Actions cache. It is a convenience: whatever goes wrong is a warning, and the job goes on
 * without.
 */
export class GitHubJobCache implements JobCache {
  readonly #host: Host
  constructor(host: Host) {
    this.#host = host
  }

  /** Whether the runner offers the service, without loading its client. */
  get available(): boolean {
    return Boolean(this.#host.env['ACTIONS_RESULTS_URL'] || this.#host.env['ACTIONS_CACHE_URL'])
  }

  async restore(
    paths: readonly string[],
    key: string,
    prefixes: readonly string[],
  ): Promise<string | undefined> {
    if (!this.available) return undefined
    try {
      const { restoreCache } = await import('@actions/cache')
      return await restoreCache([...paths], key, [...prefixes])
    } catch (error) {
      this.#host.warning(`The cache of the job could not be restored: ${messageOf(error)}`)
      return undefined
    }
  }

  async save(paths: readonly string[], key: string): Promise<boolean> {
    if (!this.available) return false
    try {
      const { saveCache } = await import('@actions/cache')
      // -1: another job has saved this key, or is saving it; the client has said so.
      return (await saveCache([...paths], key)) !== -1
    } catch (error) {
      this.#host.warning(`The cache of the job could not be saved: ${messageOf(error)}`)
      return false
    }
  }
}
