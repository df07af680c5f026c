/**
 * Keeps folders between jobs. GitHub: the Actions cache; at the terminal folders stay where they
 * are, so it does nothing.
 */
export interface JobCache {
  /** Whether there is such a service here. */
  readonly available: boolean
  /**
   * Restores the newest entry that has `key`, else one of the prefixes; the key that was found, or
   * undefined. Never fails the job.
   */
  restore(
    paths: readonly string[],
    key: string,
    prefixes: readonly string[],
  ): Promise<string | undefined>
  /**
   * Saves folders under a key that does not exist yet; false when it was there or could not be
   * saved, with a warning on the host.
   */
  save(paths: readonly string[], key: string): Promise<boolean>
}

/** Where there is no such service: nothing is kept but what stays on the disk by itself. */
export const noJobCache: JobCache = {
  available: false,
  restore: async () => undefined,
  save: async () => false,
}
