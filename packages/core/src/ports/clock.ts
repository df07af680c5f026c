/** Time, so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /**
   * Resolves after so many milliseconds, or rejects with the signal's reason when it is aborted.
   */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}
