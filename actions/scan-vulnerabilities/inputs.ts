/** What the step is told; the declaration says what each input means. */
export interface ScanInputs {
  readonly targets: readonly string[]
  readonly index: readonly string[]
  readonly trust: string | undefined
  readonly 'unsigned-index': boolean
  readonly config: string
  readonly databases: readonly string[]
  readonly update: boolean
  readonly live: boolean
  readonly recipes: readonly string[]
  readonly 'fail-on': readonly string[]
  readonly grade: 'certain' | 'likely' | 'possible'
  readonly 'max-age': number | undefined
  readonly 'known-as': readonly string[]
  readonly sarif: string | undefined
  readonly vex: readonly string[]
  readonly cyclonedx: string | undefined
  readonly openvex: string | undefined
  readonly propose: boolean
  readonly issue: boolean
  readonly 'github-token': string | undefined
  readonly 'publish-from': readonly string[]
  readonly 'rebuild-index': boolean
  readonly 'work-dir': string
  readonly token: string | undefined
  readonly username: string | undefined
}
