import { UserError } from '@pakages/core'
import { isLoopback, shown, withoutTrailing } from '@pakages/model'

/** Where a repository is. One repository holds all packages of a build cache. */
export type RepositoryReference =
  | {
      readonly kind: 'http'
      readonly text: string
      readonly origin: string
      readonly repository: string
    }
  | { readonly kind: 'layout'; readonly text: string; readonly folder: string }

const FORMS =
  'Write oci://HOST/PATH, such as oci://ghcr.io/owner/cache, oci+http://localhost:5000/PATH for a registry on this machine, or oci-layout:FOLDER.'

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
const PATH = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/
const HOST = /^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::\d{1,5})?$/

/**
 * Reads where a repository is: `oci://HOST[:PORT]/PATH` (TLS), `oci+http://` (loopback only) or
 * `oci-layout:FOLDER`. Paths are lower-cased, as Spack does it, since GitHub's owners may hold
 * upper case.
 * @throws UserError for any other form: with a user, tag or digest in it, or http to another
 * machine.
 */
export function parseReference(text: string): RepositoryReference {
  const layout = /^oci-layout:(?!\/\/[^/])(.+)$/.exec(text)
  if (layout) return { kind: 'layout', text, folder: layout[1]! }
  const match = /^(oci|oci\+http|oci\+https):\/\/([^/]*)\/(.*)$/.exec(text)
  if (!match)
    throw new UserError(`"${shown(text)}" is not a registry.`, {
      id: 'registry-address-malformed',
      fix: FORMS,
    })
  const [, scheme, host = '', rest = ''] = match
  const path = withoutTrailing(rest, '/')
  const repository = path.toLowerCase()
  checkHost(host, scheme === 'oci+http', text)
  if (!PATH.test(repository) || repository.length > 255)
    throw new UserError(
      `"${shown(text)}" does not name a repository: "${shown(path)}" is not a path of one.`,
      { id: 'registry-address-malformed', fix: pathFix(path) },
    )
  const origin = new URL(`${scheme === 'oci+http' ? 'http' : 'https'}://${host}`).origin
  return {
    kind: 'http',
    text: `${scheme === 'oci+http' ? 'oci+http' : 'oci'}://${host}/${repository}`,
    origin,
    repository,
  }
}

function checkHost(host: string, plain: boolean, text: string): void {
  if (host.includes('@'))
    throw new UserError('A registry was given with a user name in its address.', {
      id: 'login-in-address',
      fix: 'Take it out, and give "username" and "password" (or "token") instead.',
    })
  if (!HOST.test(host) || !URL.canParse(`https://${host}`))
    throw new UserError(`"${shown(text)}" does not name a host.`, {
      id: 'registry-address-malformed',
      fix: FORMS,
    })
  if (plain && !isLoopback(new URL(`http://${host}`).hostname))
    throw new UserError(
      `"${shown(text)}" would send packages and credentials in clear over a network.`,
      {
        id: 'registry-address-insecure',
        fix: 'Use oci:// (TLS); oci+http:// is for registries on this machine only.',
      },
    )
}

function pathFix(path: string): string {
  if (/[:@]/.test(path))
    return 'Leave out the tag or digest: one repository holds all packages, and tags are made from their names.'
  return path === ''
    ? 'Add the path of a repository after the host, such as owner/cache.'
    : 'Use lower case letters, digits and single . _ - inside names that are joined by /.'
}
