/** The inputs, as the declaration reads them. */
export interface UpdatesInputs {
  readonly repository: string | undefined
  readonly packages: readonly string[]
  readonly 'publish-from': readonly string[]
  readonly token: string | undefined
  readonly 'upstream-token': string | undefined
  readonly 'dry-run': boolean
  readonly write: boolean
  readonly coverage: boolean
  readonly verify: number
  readonly limit: number | undefined
  readonly upstream: boolean
  readonly 'run-recipes': boolean
  readonly 'build-workflow': string | undefined
  readonly config: string
  readonly 'work-dir': string
}
