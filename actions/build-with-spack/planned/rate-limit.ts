import { messageOf, UserError, type Ports } from '@pakages/core'
import { isPassing, RegistryError } from '@pakages/image'

/** What to do about a registry at its rate limit, while the jobs of a plan build. */
export const WAIT_FOR_LIMIT =
  'Wait as long as it says, else an hour, and run the failed jobs of the workflow again: what is staged stays and is not built again. Where it happens often, plan for fewer "runners".'

/** Whether a registry takes no more requests for now, also after waiting. */
export const isAtLimit = (error: unknown): error is RegistryError =>
  error instanceof RegistryError && error.failure === 'rate-limited'

/** What a registry says, or what is assumed where it takes no requests now: to be asked again. */
export async function unlessPassing<T>(
  asked: Promise<T>,
  assumed: T,
  { host }: Pick<Ports, 'host'>,
): Promise<T> {
  return asked.catch((error: unknown) => {
    if (!isPassing(error)) throw error
    host.debug(messageOf(error))
    return assumed
  })
}

/** @throws UserError where the registry takes no more requests, with what to do about it. */
export async function beforeAnythingIsBuilt<T>(asked: Promise<T>): Promise<T> {
  return asked.catch((error: unknown) => {
    if (!isAtLimit(error)) throw error
    throw new UserError(
      `The registry is at its rate limit, so that this job cannot begin. ${messageOf(error)}`,
      { id: 'registry-rate-limited', fix: WAIT_FOR_LIMIT, cause: error },
    )
  })
}
