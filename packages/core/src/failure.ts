import { constants } from 'node:os'
import { isNativeError } from 'node:util/types'
import { InvalidValue, type FailureId } from '@pakages/model'
import {
  Cancelled,
  codeOf,
  messageOf,
  NotChecked,
  UsageError,
  UserError,
  type Location,
} from './errors.ts'
import { HttpError } from './ports/http.ts'

/** Where bugs are reported. */
export const ISSUES_URL = 'https://github.com/syspack/pakages/issues/new'

/** The page that explains a failure. */
export const failurePage = (id: FailureId): string =>
  `https://github.com/syspack/pakages/blob/main/docs/failures.md#${id}`

/** What an error means for the user, and the exit code that it ends with. */
export type Failure =
  | {
      readonly kind: 'usage'
      readonly exitCode: 2
      readonly id: FailureId
      readonly message: string
      readonly fix: string
      readonly at?: Location
    }
  | {
      readonly kind: 'user'
      readonly exitCode: 1 | 2
      readonly id: FailureId
      readonly message: string
      readonly fix: string
      readonly at?: Location
    }
  | { readonly kind: 'cancelled'; readonly exitCode: number; readonly message: string }
  | {
      readonly kind: 'bug'
      readonly exitCode: 70
      readonly id: 'internal-error'
      readonly message: string
      readonly stack: string
    }

/** Errors of the operating system that the user, not we, can mend: what to do about each. */
const systemAdvice: Readonly<Record<string, readonly [id: FailureId, fix: string]>> = {
  ENOSPC: [
    'disk-full',
    'Free some space on the disk, or set "work-dir" and PAKAGES_CACHE to folders on a larger one.',
  ],
  EDQUOT: ['disk-full', 'Free some space: the quota of the disk is used up.'],
  EROFS: [
    'file-system-read-only',
    'The file system is read-only: set "work-dir" to a folder that can be written.',
  ],
  EACCES: ['permission-denied', 'Check the owner and the permissions of the file or folder.'],
  EPERM: ['permission-denied', 'Check the owner and the permissions of the file or folder.'],
  ENOTDIR: ['path-unusable', 'Check the path: a part of it is a file, where a folder must be.'],
  EISDIR: ['path-unusable', 'Check the path: it is a folder, where a file must be.'],
  ENAMETOOLONG: ['path-unusable', 'Give a shorter path.'],
  ELOOP: ['path-unusable', 'Check the path: links on it lead in a circle.'],
  E2BIG: [
    'command-too-long',
    'Words and variables are longer than the system hands to a program: load fewer packages, or unset what is long.',
  ],
  EMFILE: [
    'too-many-open-files',
    'Raise the limit of open files (ulimit -n) or lower the number of parallel jobs.',
  ],
  ENOMEM: ['out-of-memory', 'The memory is used up: lower the number of parallel jobs.'],
}

/**
 * Judges anything that was thrown. A stop of the run wins over whatever error it caused; faults of
 * values, of the network and of the disk are the user's to mend; all else is a bug (70,
 * `EX_SOFTWARE` of sysexits.h).
 */
export function failureOf(error: unknown, signal?: AbortSignal): Failure {
  const stop: unknown = error instanceof Cancelled ? error : signal?.reason
  if (stop instanceof Cancelled)
    return {
      kind: 'cancelled',
      exitCode: 128 + constants.signals[stop.signal],
      message: stop.message,
    }
  if (error instanceof UsageError) return { kind: 'usage', exitCode: 2, ...details(error) }
  if (error instanceof NotChecked) return { kind: 'user', exitCode: 2, ...details(error) }
  if (error instanceof UserError) return { kind: 'user', exitCode: 1, ...details(error) }
  if (error instanceof InvalidValue)
    return { kind: 'user', exitCode: 1, id: error.id, message: error.message, fix: error.fix }
  if (error instanceof HttpError)
    return {
      kind: 'user',
      exitCode: 1,
      id: 'network-failed',
      message: `The network failed: ${error.message}.`,
      fix: 'Check the address, the connection and the proxy settings, and run it again.',
    }
  const advice = systemAdvice[codeOf(error) ?? '']
  if (advice !== undefined)
    return { kind: 'user', exitCode: 1, id: advice[0], message: messageOf(error), fix: advice[1] }
  return {
    kind: 'bug',
    exitCode: 70,
    id: 'internal-error',
    message: messageOf(error),
    stack: stackOf(error),
  }
}

const details = (
  error: UserError,
): Pick<Failure & { kind: 'user' }, 'id' | 'message' | 'fix' | 'at'> => ({
  id: error.id,
  message: error.message,
  fix: error.fix,
  ...(error.at && { at: error.at }),
})

/** The stack, with the stacks of its causes. */
function stackOf(error: unknown): string {
  const stacks: string[] = []
  for (
    let at = error, depth = 0;
    at !== undefined && depth < 8;
    at = isNativeError(at) ? at.cause : undefined, depth++
  ) {
    stacks.push(isNativeError(at) ? (at.stack ?? at.message) : messageOf(at))
  }
  return stacks.join('\ncaused by ')
}
