import { describe, expect, test } from '@jest/globals'
import { retryAfter } from './retry-after.ts'

describe('Retry-After', () => {
  const now = Date.UTC(2026, 0, 1)
  test.each([
    ['seconds', '3', '', 3000],
    ['parts of seconds', '2.5', '', 2500],
    ['a duration of Go', '1m30s', '', 90_000],
    ['a long duration of Go', '1h2m3.5s', '', 3_723_500],
    ['a tiny duration of Go', '250µs', '', 0.25],
    ['a unit that Go does not have', '5 parsecs', '', undefined],
    ['an HTTP date', 'Thu, 01 Jan 2026 00:00:10 GMT', '', 10_000],
    ['a date that has passed', 'Thu, 01 Jan 2025 00:00:10 GMT', '', 0],
    [
      'milliseconds in the body of GHCR',
      undefined,
      '{"errors":[{"code":"TOOMANYREQUESTS","message":"retry-after: 1.889377ms, allowed: 2000/minute"}]}',
      1.889377,
    ],
    ['seconds in the body', undefined, 'retry-after: 2.5s, allowed: 1/s', 2500],
    ['the longer of header and body', '1', 'retry-after: 1m2s', 62_000],
    ['nothing', undefined, 'slow down', undefined],
    ['nonsense', 'soon', 'retry-after: later', undefined],
  ])('%s', (_, header, body, wait) => {
    expect(retryAfter(header, body, now)).toBe(wait)
  })
})
