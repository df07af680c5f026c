import { describe, expect, test } from '@jest/globals'
import { parseChallenges } from './challenge.ts'
import { nextLink } from './link.ts'
import { goDuration, retryAfter } from './retry-after.ts'

describe('WWW-Authenticate', () => {
  test('scheme and parameter names are read in any case, values may be quoted', () => {
    expect(
      parseChallenges(
        'BEARER Realm="https://ghcr.io/token",Service=ghcr.io, scope="repository:a/b:pull,push"',
      ),
    ).toEqual([
      {
        scheme: 'bearer',
        parameters: {
          realm: 'https://ghcr.io/token',
          service: 'ghcr.io',
          scope: 'repository:a/b:pull,push',
        },
      },
    ])
  })

  test('several challenges in one header', () => {
    expect(
      parseChallenges(
        'Basic realm="a \\"quoted\\" one", Bearer realm="https://x/token" , Negotiate',
      ).map((one) => one.scheme),
    ).toEqual(['basic', 'bearer', 'negotiate'])
    expect(parseChallenges('Basic realm="a \\"quoted\\" one"')[0]!.parameters['realm']).toBe(
      'a "quoted" one',
    )
  })

  test.each([
    ['nothing', ''],
    ['commas', ',,,'],
    ['an open quote', 'Bearer realm="abc'],
    ['a name like an object property', 'Bearer __proto__="x"'],
  ])('survives %s', (_, header) => {
    expect(() => parseChallenges(header)).not.toThrow()
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  test('a long hostile header takes no long time', () => {
    const started = performance.now()
    parseChallenges(`Bearer ${'a '.repeat(8000)}`)
    parseChallenges(`Bearer a="${'\\'.repeat(16_000)}`)
    nextLink(`<x>${'; '.repeat(8000)}`)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('Link', () => {
  test.each([
    ['quoted', '</v2/a/tags/list?last=b&n=100>; rel="next"', '/v2/a/tags/list?last=b&n=100'],
    ['not quoted', '</x>;rel=next', '/x'],
    [
      'after another link, with other parameters',
      '</first>; rel="first", </x,y>; title="a, b"; rel="next last"',
      '/x,y',
    ],
    ['none', '</x>; rel="prev"', undefined],
    ['no header', undefined, undefined],
  ])('%s', (_, header, target) => {
    expect(nextLink(header)).toBe(target)
  })
})

describe('Retry-After', () => {
  const now = Date.UTC(2026, 0, 1)
  test.each([
    ['seconds', '3', '', 3000],
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

  test('durations of Go', () => {
    expect(goDuration('1h2m3.5s')).toBe(3_723_500)
    expect(goDuration('250µs')).toBe(0.25)
    expect(goDuration('5 parsecs')).toBeUndefined()
  })
})
