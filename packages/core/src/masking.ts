/**
 * Shorter texts are neither masked nor looked for in what is published: they turn up by chance, and
 * would garble the whole log.
 */
export const SHORTEST_SECRET = 8

/**
 * Replaces secrets by `***`, also in the forms in which they leak most often, as the Actions runner
 * does: each line of a secret of several lines, and the URL-encoded and base64 spellings.
 */
export class Masker {
  readonly #secrets = new Set<string>()
  #pattern: RegExp | undefined

  /**
   * From now on {@link apply} takes `secret` out, unless it is shorter than {@link SHORTEST_SECRET}.
   */
  add(secret: string): void {
    const lines = secret.split(/\r?\n/).map((line) => line.trim())
    const whole = [secret.trim(), ...lines].filter((text) => text.length >= SHORTEST_SECRET)
    const forms = whole.flatMap((text) => [
      text,
      encodeURIComponent(text.toWellFormed()),
      Buffer.from(text).toString('base64'),
    ])
    for (const form of forms) this.#secrets.add(form)
    this.#pattern = undefined
  }

  /** The text with every secret replaced; the longest first, so that no rest of a secret stays. */
  apply(text: string): string {
    if (this.#secrets.size === 0) return text
    const longestFirst = [...this.#secrets].sort((a, b) => b.length - a.length)
    this.#pattern ??= new RegExp(
      longestFirst.map((secret) => secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
      'g',
    )
    return text.replace(this.#pattern, '***')
  }
}
