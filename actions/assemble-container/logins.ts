import { UsageError, type Ports } from '@pakages/core'
import { credentialsFor, parseReference } from '@pakages/oci'
import type { LoginInputs } from '@pakages/open/registry'
import type { ContainerInputs } from './inputs.ts'

type LoginsGiven = Pick<
  ContainerInputs,
  | 'token'
  | 'username'
  | 'password'
  | 'base-username'
  | 'base-password'
  | 'image-username'
  | 'image-password'
>

/** The token of the job, which goes to GitHub's own registry; with a name alone it is another's. */
const jobToken = ({ token, username, password }: LoginsGiven): LoginInputs =>
  username === undefined || password !== undefined ? { token } : {}

/** Who logs in where the base is. */
export const baseLogin = (inputs: LoginsGiven): LoginInputs =>
  inputs['base-username'] === undefined
    ? jobToken(inputs)
    : { username: inputs['base-username'], password: inputs['base-password'] }

/**
 * Who logs in where the image goes: as where the packages are, if that is the same host, or a folder.
 * Two hosts never get the login of one another.
 * @param packages Where packages are. @param image Where it goes.
 * @throws UsageError where a user name is given, and not which of two hosts it is meant for.
 */
export function imageLogin(
  inputs: LoginsGiven,
  packages: string,
  image: string,
  { host }: Pick<Ports, 'host'>,
): LoginInputs {
  if (inputs['image-username'] !== undefined)
    return { username: inputs['image-username'], password: inputs['image-password'] }
  const [from, to] = [parseReference(packages), parseReference(image)]
  if (from.kind === 'layout' || to.kind === 'layout' || from.origin === to.origin) return inputs
  const login = jobToken(inputs)
  const { serverUrl } = host.context
  const given = { token: login.token, username: undefined, actor: undefined }
  if (inputs.username !== undefined && credentialsFor(image, serverUrl, given) === undefined)
    throw new UsageError(
      `"username" is for the host of the packages, ${new URL(from.origin).host}, and the image goes to ${new URL(to.origin).host}.`,
      {
        id: 'login-for-other-host',
        fix: 'Give "image-username" and "image-password" for where the image goes; the name alone where no login is needed.',
      },
    )
  return login
}
