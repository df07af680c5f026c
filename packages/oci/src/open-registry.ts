import type { Clock, Credentials, Http, Patience, Registry } from '@pakages/core'
import { resolve } from 'node:path'
import { HttpRegistry } from './http/http-registry.ts'
import { LayoutRegistry } from './layout/layout-registry.ts'
import { parseReference } from './reference.ts'

/** What a registry is opened with. */
export interface RegistryOptions {
  readonly http: Http
  readonly clock: Clock
  readonly credentials?: Credentials | undefined
  readonly signal?: AbortSignal | undefined
  /** Where registries are waited for; default: in silence, and each for itself. */
  readonly patience?: Patience | undefined
  /** Where relative folders of `oci-layout:` start; default the current folder. */
  readonly workspace?: string
  /**
   * Upload blobs in chunks of so many bytes; default whole, or chunks of 4 MiB where the registry
   * demands chunks.
   */
  readonly chunkSize?: number
}

/**
 * Opens a repository: `oci://HOST/PATH`, `oci+http://…` on this machine, `oci-layout:FOLDER`.
 * Nothing is read before the first method is called.
 * @throws UserError for another form.
 */
export function openRegistry(reference: string, options: RegistryOptions): Registry {
  const parsed = parseReference(reference)
  if (parsed.kind === 'layout')
    return new LayoutRegistry(
      parsed.text,
      resolve(options.workspace ?? '.', parsed.folder),
      options.clock,
    )
  const { http, clock, credentials, signal, patience, chunkSize } = options
  const { text, origin, repository } = parsed
  return new HttpRegistry({
    http,
    clock,
    origin,
    repository,
    credentials,
    signal,
    patience,
    reference: text,
    ...(chunkSize !== undefined && { chunkSize }),
  })
}
