import type { Ports, Registry } from '@pakages/core'
import { credentialsFor } from '@pakages/oci'

/** The inputs that an action logs in to registries with. */
export interface LoginInputs {
  readonly token?: string | undefined
  /** Who the token or password belongs to; without it a token goes to GitHub's own registry only. */
  readonly username?: string | undefined
  /** Goes before the token. */
  readonly password?: string | undefined
}

/**
 * Opens a registry with the login that belongs to it.
 * @param reference `oci://HOST/PATH`, `oci+http://…`, `oci-layout:FOLDER`.
 * @throws UserError for another form.
 */
export function openWithLogin(
  reference: string,
  { token, username, password }: LoginInputs,
  ports: Pick<Ports, 'host' | 'openRegistry'>,
): Registry {
  const { serverUrl, actor } = ports.host.context
  const given = { token: password ?? token, username, actor }
  return ports.openRegistry(reference, credentialsFor(reference, serverUrl, given))
}
