import { HttpError, type RetryVerdict } from '@pakages/core'
import { HostBlocked } from './host-gates.ts'
import { RefusedAnswer } from './refused-answer.ts'

/**
 * Whether a question that failed is asked again.
 * @param outages How often it is asked while the server answers with a status of 500 or more; default: as usual.
 */
export function worthAnother(error: unknown, outages: number | undefined): RetryVerdict {
  if (error instanceof HostBlocked) return false
  if (error instanceof RefusedAnswer)
    return error.enough
      ? error.wait !== undefined &&
          error.wait <= 60_000 && { after: error.wait, why: String(error.status) }
      : error.status >= 500 && {
          after: error.wait,
          why: String(error.status),
          ...(outages !== undefined && { tries: outages }),
        }
  return (
    error instanceof HttpError &&
    !['TOO_LARGE', 'BAD_URL', 'BAD_REDIRECT', 'NOT_ASKED', 'ENOTFOUND'].includes(error.code)
  )
}
