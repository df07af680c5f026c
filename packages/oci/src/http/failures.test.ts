import { describe, expect, test } from '@jest/globals'
import { HttpError } from '@pakages/core'
import { RegistryError } from '@pakages/image'
import { connectionFailure, cutFailure } from './connection-failures.ts'
import type { Asked } from './asked.ts'
import { answerFailure } from './failures.ts'
import { firstErrorOfAnswer } from './first-error.ts'

const asked = (changes: Partial<Asked> = {}): Asked => ({
  doing: 'reading the tag list',
  host: 'registry.example',
  repository: 'acme/cache',
  writing: false,
  loggedIn: true,
  ...changes,
})
const WHAT = 'Reading the tag list at registry.example/acme/cache failed'
const said = (code: string, message = ''): string => JSON.stringify({ errors: [{ code, message }] })

describe('what a registry says in its body', () => {
  test('is its first error', () => {
    expect(
      firstErrorOfAnswer(
        JSON.stringify({ errors: [{ code: 'DENIED', message: 'not\nyours' }, { code: 'OTHER' }] }),
      ),
    ).toEqual({ code: 'DENIED', message: 'not yours' })
  })

  test.each([
    ['no JSON', '<html>'],
    ['no errors', '{}'],
    ['an empty list', '{"errors":[]}'],
  ])('is nothing where it is %s', (_, text) => {
    expect(firstErrorOfAnswer(text)).toEqual({ code: '', message: '' })
  })

  test('is taken for what it is where parts of it are missing', () => {
    expect(firstErrorOfAnswer('{"errors":[{"message":"no"}]}')).toEqual({ code: '', message: 'no' })
    expect(firstErrorOfAnswer('{"errors":[{"code":7}]}')).toEqual({ code: '', message: '' })
  })

  test('is shortened: a code is a word, not a book', () => {
    expect(firstErrorOfAnswer(said('X'.repeat(1000))).code).toHaveLength(100)
  })
})

describe('an answer that was not hoped for', () => {
  test.each<[number, string, Partial<Asked>, string, string, RegExp]>([
    [401, '', {}, 'unauthorized', 'the credentials were not accepted (401)', /"username" and/],
    [401, '', { loggedIn: false }, 'unauthorized', 'none were given (401)', /^Give "username"/],
    [
      403,
      '',
      {},
      'forbidden',
      'access is denied (403)',
      /owner of acme\/cache .* to let .* read\./,
    ],
    [403, '', { writing: true }, 'forbidden', 'access is denied (403)', /let this user write\./],
    [404, '', {}, 'not-found', 'it is not there (404)', /path of the registry/],
    [405, '', {}, 'rejected', 'does not take this (405)', /may be read-only/],
    [413, '', {}, 'too-large', 'too large for one request (413)', /for its limit/],
    [416, '', {}, 'too-large', 'too large for one request (416)', /for its limit/],
    [429, '', {}, 'rate-limited', 'too many requests (429)', /lower "concurrency"/],
    [500, '', {}, 'server', 'error of its own (500)', /log of registry\.example/],
    [503, '', {}, 'server', 'error of its own (503)', /What was pushed is kept/],
    [300, '', {}, 'malformed', 'it redirects (300)', /not of a web page/],
    [399, '', {}, 'malformed', 'it redirects (399)', /not of a web page/],
    [204, '', {}, 'rejected', 'failed (204)', /version 2 of the API/],
    [400, '', {}, 'rejected', 'failed (400)', /version 2 of the API/],
    [499, '', {}, 'rejected', 'failed (499)', /version 2 of the API/],
    [
      404,
      said('MANIFEST_BLOB_UNKNOWN'),
      { writing: true },
      'rejected',
      'a layer that the image names is not there (404)',
      /Run the push again/,
    ],
    [404, said('BLOB_UNKNOWN'), {}, 'not-found', 'it is not there (404)', /path of the registry/],
  ])('of %i %s %j is told with its cause and the next step', (...all) => {
    const [status, text, changes, failure, sentence, fix] = all
    const error = answerFailure(status, text, asked(changes))
    expect(error).toMatchObject({ failure, status, fix: expect.stringMatching(fix) })
    expect(error.message.startsWith(WHAT)).toBe(true)
    expect(error.message).toContain(sentence)
  })

  test('passes on what the registry said, in one sentence', () => {
    expect(answerFailure(400, said('DENIED', 'Ask somebody.'), asked())).toMatchObject({
      message: `${WHAT} (400). It said: DENIED: Ask somebody.`,
      code: 'DENIED',
    })
    expect(answerFailure(400, said('', 'no dots... here'), asked())).toMatchObject({
      message: `${WHAT} (400). It said: no dots... here.`,
    })
    const silent = answerFailure(400, 'oops', asked())
    expect(silent.message).toBe(`${WHAT} (400).`)
    expect(silent.code).toBeUndefined()
  })

  test('reads the words of the registry wherever they stand in its answer', () => {
    const writing = { writing: true }
    expect(answerFailure(400, 'MANIFEST_BLOB_UNKNOWN', asked(writing)).failure).toBe('rejected')
    const far = `${' '.repeat(2000)}MANIFEST_BLOB_UNKNOWN`
    expect(answerFailure(404, far, asked(writing)).failure).toBe('not-found')
  })

  test.each([
    [429, 'rate-limited'],
    [503, 'server'],
  ])('%i that asks for more time than a run has says for how long', (status, failure) => {
    const error = answerFailure(status, '', asked(), { after: 300_001 })
    expect(error).toMatchObject({ failure, fix: expect.stringContaining('in 6 minutes') })
    expect(error.message).toBe(`${WHAT}: it wants to be left alone for 6 minutes (${status}).`)
    expect(answerFailure(status, '', asked(), { after: 120_000 }).message).toMatch(/also after/)
  })
})

describe('credentials for ghcr.io', () => {
  const ghcr = { host: 'ghcr.io', repository: 'acme/a/b' }

  test.each([
    [false, 'read'],
    [true, 'write'],
  ])('that are wrong (writing: %s) are those of the job with a permission', (writing, level) => {
    const { fix } = answerFailure(401, '', asked({ ...ghcr, writing }))
    expect(fix).toContain(`packages: ${level}\``)
    expect(fix).toContain(`scope ${level}:packages`)
  })

  test.each([
    [false, 'Read'],
    [true, 'Write'],
  ])('that may not (writing: %s) are told the page that gives the role', (writing, role) => {
    const { fix } = answerFailure(403, '', asked({ ...ghcr, writing }))
    expect(fix).toContain(`packages: ${role.toLowerCase()}\``)
    expect(fix).toContain('https://github.com/orgs/acme/packages/container/a%2Fb/settings')
    expect(fix).toContain('https://github.com/users/acme/packages/container/a%2Fb/settings')
    expect(fix).toContain(`with the role ${role}`)
  })

  test.each(['write_package', 'read_package'])('are known by "%s" behind another name', (word) => {
    const { fix } = answerFailure(403, said('DENIED', word), asked())
    expect(fix).toContain('Manage Actions access')
  })
})

describe('a connection that failed', () => {
  const failure = (code: string, changes: Partial<Asked> = {}): RegistryError => {
    const error = connectionFailure(
      new HttpError('it broke', code, 'https://registry.example'),
      asked(changes),
    )
    expect(error).toBeInstanceOf(RegistryError)
    return error as RegistryError
  }

  test.each([
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'CERT_UNTRUSTED',
    'CERT_SIGNATURE_FAILURE',
  ])('since nobody here knows the authority (%s) says where to name it', (code) => {
    expect(failure(code)).toMatchObject({
      failure: 'untrusted',
      message: expect.stringContaining(`not trusted here (${code})`),
      fix: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    })
  })

  test.each<[string, string, RegExp, RegExp]>([
    ['CERT_HAS_EXPIRED', 'untrusted', /not valid for it/, /the clock of this machine/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'untrusted', /not valid for it/, /Check the host name/],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'untrusted', /does not speak TLS/, /oci\+http:\/\//],
    ['EPROTO', 'untrusted', /does not speak TLS/, /oci\+http:\/\//],
    ['ECONNREFUSED', 'unreachable', /nothing listens there/, /proxy settings/],
    ['ENOTFOUND', 'unreachable', /there is no such host/, /Check the host/],
    ['EAI_AGAIN', 'unreachable', /its name could not be looked up/, /Check the host/],
    ['EHOSTUNREACH', 'unreachable', /it cannot be reached \(EHOST/, /Check the host/],
    ['ENETUNREACH', 'unreachable', /the network cannot be reached/, /Check the host/],
    ['ETIMEDOUT', 'timeout', /did not answer in time/, /what was pushed is kept/],
    ['ESOCKETTIMEDOUT', 'timeout', /did not answer in time/, /what was pushed is kept/],
    ['ECONNRESET', 'unreachable', /broke \(ECONNRESET\)/, /what was pushed is kept/],
    ['MY_CERT_ODD', 'unreachable', /broke \(MY_CERT_ODD\)/, /Run it again/],
    ['AN_ERR_SSL_ODD', 'unreachable', /broke \(AN_ERR_SSL_ODD\)/, /Run it again/],
  ])('with %s is told with its cause and the next step', (code, kind, message, fix) => {
    expect(failure(code)).toMatchObject({
      failure: kind,
      message: expect.stringMatching(message),
      fix: expect.stringMatching(fix),
      cause: expect.any(HttpError),
    })
    expect(failure(code).message).toMatch(/^Reading the tag list failed: .*registry\.example/)
  })

  test('is passed on as it is where it is about something else', () => {
    const other = new Error('a bug')
    expect(connectionFailure(other, asked())).toBe(other)
    expect(cutFailure(other, asked())).toBe(other)
  })
})

describe('an answer that began and did not end', () => {
  const cut = (code: string): unknown =>
    cutFailure(new HttpError('cut', code, 'https://registry.example'), asked())

  test('was cut off', () => {
    expect(cut('ECONNRESET')).toMatchObject({
      failure: 'truncated',
      message: expect.stringMatching(
        /^Reading the tag list failed: the answer of registry\.example was cut off/,
      ),
      fix: expect.stringContaining('proxies on the way'),
      cause: expect.any(HttpError),
    })
  })

  test('came too slowly', () => {
    expect(cut('ETIMEDOUT')).toMatchObject({ failure: 'timeout' })
  })
})
