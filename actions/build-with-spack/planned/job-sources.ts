import {
  messageOf,
  UserError,
  type Ports,
  type RecipeFacts,
  type Spack,
  type WorkFolder,
} from '@pakages/core'
import type { ConcreteDag, SpecHash } from '@pakages/model'
import { keepSources } from '@pakages/open/publishing'
import type { BuildInputs } from '../inputs.ts'
import { bringSources } from '../source-mirror.ts'

/** Where the archives of a job are kept, and what says which they are. */
interface JobSourcesRequest {
  readonly inputs: BuildInputs
  readonly dag: ConcreteDag
  readonly spack: Spack
  readonly work: WorkFolder
  /** Whether the run may publish: else nothing is kept. */
  readonly keeps: boolean
  readonly ports: Ports
}

/**
 * The source mirror, as a job of a plan uses it: package by package, since the machine of a job is
 * gone when the packages are published, and a job may be stopped at any time.
 */
export class JobSources {
  readonly #request: JobSourcesRequest
  readonly #mirror: string
  #facts: Promise<readonly RecipeFacts[]> | undefined

  private constructor(request: JobSourcesRequest, mirror: string) {
    this.#request = request
    this.#mirror = mirror
  }

  /** @returns Undefined where the inputs name no mirror. */
  static of(request: JobSourcesRequest): JobSources | undefined {
    const mirror = request.inputs['source-mirror']
    return mirror === undefined ? undefined : new JobSources(request, mirror)
  }

  /** Brings what a package is built from; what the mirror does not give, Spack fetches. */
  async bring(hash: SpecHash): Promise<void> {
    const { inputs, dag, spack, work, ports } = this.#request
    const mirror = this.#mirror
    const recipeFacts = () => (this.#facts ??= spack.recipeFacts(dag))
    await bringSources({ mirror, login: inputs, hashes: [hash], work, recipeFacts }, ports)
  }

  /** Keeps what the build of a package fetched. What cannot be kept costs a warning, no package. */
  async keep(hash: SpecHash): Promise<void> {
    const { inputs, dag, work, keeps, ports } = this.#request
    const mirror = this.#mirror
    if (!keeps) return
    try {
      await keepSources({ mirror, login: inputs, specs: [dag.specs.get(hash)!], work }, ports)
    } catch (error) {
      ports.signal?.throwIfAborted()
      if (!(error instanceof UserError)) throw error
      ports.host.warning(
        `Not all that was fetched is kept in the source mirror ${mirror}: ${messageOf(error)} ${error.fix}`,
      )
    }
  }
}
