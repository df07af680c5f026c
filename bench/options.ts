/** What every bench is given. */
export interface BenchOptions {
  /** Words after the names that begin with `--`, such as `--misses`. */
  readonly flags: ReadonlySet<string>
}
