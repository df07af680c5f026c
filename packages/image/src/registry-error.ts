import { UserError, type ErrorDetails } from '@pakages/core'
import type { FailureId } from '@pakages/model'

/** What went wrong with a registry, for code that reacts to it; people read the message. */
export type RegistryFailure =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'rate-limited'
  | 'server'
  | 'unreachable'
  | 'untrusted'
  | 'timeout'
  | 'truncated'
  | 'digest-mismatch'
  | 'malformed'
  | 'unsupported'
  | 'too-large'
  | 'rejected'

/** The id of each failure, where nothing more is known of it. */
export const REGISTRY_FAILURE_IDS = {
  unauthorized: 'registry-unauthorized',
  forbidden: 'registry-forbidden',
  'not-found': 'registry-not-found',
  'rate-limited': 'registry-rate-limited',
  server: 'registry-server-error',
  unreachable: 'registry-unreachable',
  untrusted: 'certificate-untrusted',
  timeout: 'registry-timeout',
  truncated: 'registry-truncated',
  'digest-mismatch': 'registry-digest-mismatch',
  malformed: 'registry-malformed',
  unsupported: 'registry-unsupported',
  'too-large': 'registry-too-large',
  rejected: 'registry-rejected',
} as const satisfies Readonly<Record<RegistryFailure, FailureId>>

/**
 * A registry did not do what was asked: the message names the registry and the cause, `fix` the
 * next step.
 */
export class RegistryError extends UserError {
  override readonly name = 'RegistryError'
  readonly failure: RegistryFailure
  /** The HTTP status, where there was one. */
  readonly status: number | undefined
  /** The first error code of the answer's JSON body, such as `MANIFEST_BLOB_UNKNOWN`. */
  readonly code: string | undefined
  constructor(
    failure: RegistryFailure,
    message: string,
    details: ErrorDetails & { readonly status?: number; readonly code?: string },
  ) {
    super(message, details)
    this.failure = failure
    this.status = details.status
    this.code = details.code
  }
}

const PASSING: ReadonlySet<RegistryFailure> = new Set([
  'rate-limited',
  'unreachable',
  'timeout',
  'server',
])

/**
 * Whether a registry may do later what it does not do now: it is at its rate limit, restarted, or
 * cannot be reached.
 */
export const isPassing = (error: unknown): error is RegistryError =>
  error instanceof RegistryError && PASSING.has(error.failure)

/**
 * Bytes that are not what their digest or size says.
 * @param where Completes "from …".
 * @param times How often they were fetched, default 1. Bits flip on the way: only who has fetched
 * them more than once may say that what is kept there is damaged. `in place`: they were read where
 * they are kept, so that reading them again changes nothing.
 */
export function damaged(
  failure: 'truncated' | 'digest-mismatch' | 'too-large',
  what: string,
  where: string,
  times: number | 'in place' = 1,
): RegistryError {
  const said = {
    truncated: 'is shorter than announced',
    'digest-mismatch': 'does not have the digest it was asked for by',
    'too-large': 'is longer than announced',
  }[failure]
  const often = typeof times === 'number' && times > 1 ? `, ${times} times in a row` : ''
  return new RegistryError(failure, `${what} from ${where} ${said}${often}.`, {
    id: REGISTRY_FAILURE_IDS[failure],
    fix: fixOf(failure, times),
  })
}

/** What to do where something else than a registry answers. @param host Whom it answers for. */
export const somethingElse = (host: string): string =>
  `Something answers in the place of ${host}: the login page of a network, or a proxy. Open a page in a browser on this machine, or ask whoever runs the network, and run it again. If the address is not that of a registry, correct it.`

/** Failures that say that what a registry serves is not what it should be. */
const UNUSABLE: ReadonlySet<RegistryFailure> = new Set([
  'malformed',
  'not-found',
  'digest-mismatch',
  'truncated',
  'too-large',
])

/**
 * Whether an error says that what a registry serves is damaged, gone or something else, and not that
 * the registry is out of reach.
 */
export const isUnusable = (error: unknown): error is RegistryError =>
  error instanceof RegistryError && UNUSABLE.has(error.failure)

/** What `read` gives; undefined when what it reads is unusable ({@link isUnusable}). */
export async function unlessUnusable<T>(read: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (isUnusable(error)) return undefined
    throw error
  }
}

function fixOf(
  failure: 'truncated' | 'digest-mismatch' | 'too-large',
  times: number | 'in place',
): string {
  if (times === 'in place')
    return 'Remove it there, and push the package or copy the image anew: the disk or a program damaged it.'
  if (times <= 1) return 'Run it again: bytes may be damaged on the way.'
  return failure === 'truncated'
    ? 'Run it again, best over another network: something on the way may cut answers. Only if it is the same there, the copy in the registry is damaged: push the package anew.'
    : 'Do not use it. Fetch it over another network: something on the way may change answers. Only if it is the same there, the copy in the registry is damaged, or somebody changed it: remove the package from the registry and push it anew.'
}
