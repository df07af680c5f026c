import { describe, expect, test } from '@jest/globals'
import { HttpError } from '@pakages/core'
import { verdictOfAnswer, verdictOfConnection } from './verdict.ts'

const CHANGED_TRIES = 6

const answer = (status: number, text = '', method?: string, headers = {}) =>
  verdictOfAnswer({ status, headers, text }, method, 0)

describe('an answer', () => {
  test.each([408, 425, 500, 502, 503, 504])('%i passes', (status) => {
    expect(answer(status)).toEqual({ after: undefined, why: String(status) })
  })

  test.each([400, 402, 405, 409, 410, 412, 413, 416, 422, 431, 501, 505])(
    '%i is final',
    (status) => {
      expect(answer(status)).toBe(false)
    },
  )

  test.each([
    [401, 2],
    [403, 2],
    [404, 4],
    [200, 3],
    [301, 3],
    [399, 3],
  ])('%i is believed when it is said %i times', (status, tries) => {
    expect(answer(status)).toEqual({ tries, why: String(status) })
  })

  test('that asks to wait is waited for, ten times', () => {
    expect(answer(429, '', 'GET', { 'retry-after': '7' })).toEqual({
      after: 7000,
      tries: 10,
      why: '429',
    })
    expect(answer(503, '', 'GET', { 'retry-after': '7' })).toEqual({ after: 7000, why: '503' })
    expect(answer(503, 'retry-after: 2s')).toMatchObject({ after: 2000 })
  })

  test('that what was put has another digest is doubted: it was changed on the way', () => {
    const verdict = { tries: CHANGED_TRIES, why: '400' }
    expect(answer(400, 'DIGEST_INVALID', 'PUT')).toEqual(verdict)
    expect(answer(400, 'NAME_INVALID', 'PUT')).toBe(false)
    expect(answer(400, 'DIGEST_INVALID', 'GET')).toBe(false)
    expect(answer(400, 'MANIFEST_INVALID', 'PUT')).toEqual(verdict)
  })

  test('that a manifest names a blob which is not there may be of a changed name too', () => {
    const verdict = { tries: CHANGED_TRIES, why: '404' }
    expect(answer(404, 'MANIFEST_BLOB_UNKNOWN', 'PUT')).toEqual(verdict)
    expect(answer(404, 'MANIFEST_BLOB_UNKNOWN', 'GET')).toEqual({ tries: 4, why: '404' })
  })
})

describe('a connection', () => {
  const failed = (code: string, cause?: unknown) =>
    verdictOfConnection(new HttpError('it broke', code, 'https://registry.example', cause))

  test.each([
    'BAD_URL',
    'BAD_REDIRECT',
    'TOO_LARGE',
    'ENOTFOUND',
    'ERR_INVALID_URL',
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'EPROTO',
  ])('that fails with %s is not tried again', (code) => {
    expect(failed(code)).toBe(false)
  })

  test.each([
    'BAD_RECORD_MAC',
    'DECRYPTION_FAILED_OR_BAD_RECORD_MAC',
    'UNEXPECTED_EOF_WHILE_READING',
  ])('whose TLS broke on the way is: %s', (what) => {
    expect(failed(`ERR_SSL_${what}`)).toEqual({ why: 'TLS broke' })
  })

  test.each(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'])(
    'that is refused (%s) is tried three times',
    (code) => {
      expect(failed(code)).toEqual({ tries: 3, why: 'it cannot be reached' })
    },
  )

  test('that breaks is tried again, and why is told', () => {
    expect(failed('ETIMEDOUT')).toEqual({ why: 'no answer in time' })
    expect(failed('ECONNRESET')).toEqual({ why: 'the connection broke' })
    expect(failed('AN_ERR_SSL_ODD')).toEqual({ why: 'the connection broke' })
    expect(failed('EPROTOTYPE')).toEqual({ why: 'the connection broke' })
    expect(failed('AN_EPROTO')).toEqual({ why: 'the connection broke' })
  })

  test('is judged by what is behind the failure, where that is known', () => {
    const cause = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
    expect(failed('ECONNRESET', cause)).toMatchObject({ tries: 3 })
  })

  test('is none where what failed is a bug', () => {
    expect(verdictOfConnection(new TypeError('a bug'))).toBe(false)
  })
})
