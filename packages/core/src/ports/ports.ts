import type { Patience } from '../retry/patience.ts'
import type { Clock } from './clock.ts'
import type { CodeHost } from './code-host.ts'
import type { Host } from './host.ts'
import type { Http } from './http.ts'
import type { JobCache } from './job-cache.ts'
import type { Processes } from './processes.ts'
import type { Registry } from './registry.ts'
import type { JobIdentity, Signer } from './signer.ts'
import type { SpackSettings } from './spack-settings.ts'
import type { Spack } from './spack.ts'

/** Who logs in to a registry. */
export interface Credentials {
  readonly username: string
  readonly password: string
}

/**
 * The outside world, as an action sees it. Wired in `actions/main.ts` and in `packages/cli`; tests
 * wire the fakes.
 */
export interface Ports {
  readonly host: Host
  readonly processes: Processes
  readonly http: Http
  readonly clock: Clock
  /** Where the run waits for servers: people are told, and the sum has an end. */
  readonly patience: Patience
  readonly jobCache: JobCache
  /** Aborted when the run is cancelled; its reason is a `Cancelled`. */
  readonly signal: AbortSignal
  /**
   * Opens a repository: `oci://HOST/PATH`, `oci+http://…`, `oci-layout:FOLDER`. @throws UserError
   * for another form.
   */
  openRegistry(reference: string, credentials?: Credentials): Registry
  /**
   * Finds or clones Spack and the recipes, and writes the run's own configuration. @throws
   * UserError when it cannot be had or does not fit.
   */
  openSpack(settings: SpackSettings): Promise<Spack>
  /**
   * Opens a repository at its code host: proposals, threads, teams and packages. @param repository
   * `owner/name`. @param apiUrl The REST API, such as `https://api.github.com`.
   */
  openCodeHost(repository: string, token: string, apiUrl: string): Promise<CodeHost>
  /**
   * Who GitHub says that this job is; undefined where it says nothing: at the terminal, or in a job
   * without `id-token: write`. Asked once.
   * @throws UserError when it should, and cannot be read.
   */
  jobIdentity(): Promise<JobIdentity | undefined>
  /**
   * Signs with the identity of the job; undefined where there is none: at the terminal, or in a job
   * without `id-token: write`.
   * @param token Keeps what is signed in GitHub's own store of attestations too (`attestations:
   * write`), where `gh attestation verify` looks; undefined: not.
   */
  keylessSigner(token?: string): Promise<Signer | undefined>
}
