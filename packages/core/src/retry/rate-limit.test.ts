import { describe, expect, test } from '@jest/globals'
import { askedWait, isRateLimit } from './rate-limit.ts'

describe('A rate limit', () => {
  test.each([
    ['is 429, whatever it says', 429, {}, '', true],
    ['is 403 with a time', 403, { 'retry-after': '1' }, '', true],
    ['is 403 with nothing left', 403, { 'x-ratelimit-remaining': '0' }, '', true],
    ['is 403 in the words of REST', 403, {}, 'API rate limit exceeded for acme', true],
    ['is 403 in the words of GraphQL', 403, {}, 'API rate limit already exceeded', true],
    ['is 403 for too many at once', 403, {}, 'exceeded a secondary rate limit', true],
    ['is no other 403', 403, { 'x-ratelimit-remaining': '9' }, 'see our rate limits', false],
    ['is no other status', 404, { 'x-ratelimit-remaining': '0' }, 'rate limit exceeded', false],
  ])('%s', (_, status, headers, text, expected) => {
    expect(isRateLimit({ status, headers, text })).toBe(expected)
  })
})

describe('The wait that a server asks for', () => {
  const now = Date.UTC(2026, 0, 1)
  const spent = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 60) }
  test.each<[string, Record<string, string>, number | undefined]>([
    ['is the time of the header', { ...spent, 'retry-after': '1m30s' }, 90_000],
    ['is else when the limit is full again', spent, 60_000],
    ['is not told while something is left', { ...spent, 'x-ratelimit-remaining': '1' }, undefined],
    ['is none once that time has passed', { ...spent, 'x-ratelimit-reset': '1' }, 0],
    ['is not told in nonsense', { ...spent, 'x-ratelimit-reset': 'soon' }, undefined],
  ])('%s', (_, headers, expected) => {
    expect(askedWait({ status: 403, headers, text: '' }, now)).toBe(expected)
  })
})
