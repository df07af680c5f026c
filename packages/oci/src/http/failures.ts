import { LONGEST_ASKED, type HttpResponse, type RetryVerdict } from '@pakages/core'
import {
  REGISTRY_FAILURE_IDS,
  RegistryError,
  somethingElse,
  type RegistryFailure,
} from '@pakages/image'
import { shown } from '@pakages/model'
import { PROXY_LOGIN, upper, type Asked } from './asked.ts'
import { firstErrorOfAnswer } from './first-error.ts'
import { webPage } from './web-page.ts'

/**
 * The error for an answer with a status that was not hoped for.
 * @param verdict Whether it was asked again, and how long the registry wanted that to wait.
 */
export function answerFailure(
  status: number,
  text: string,
  asked: Asked,
  verdict: RetryVerdict = false,
  headers: HttpResponse['headers'] = {},
): RegistryError {
  const { code, message } = firstErrorOfAnswer(text)
  const after = typeof verdict === 'object' ? (verdict.after ?? 0) : 0
  const [failure, sentence, fix] =
    after > LONGEST_ASKED
      ? askedToStay(status, after, asked)
      : (onTheWay({ status, text, headers, verdict }, asked) ??
        describe(status, `${code} ${message} ${text.slice(0, 2000)}`, asked))
  const said = [code, message]
    .filter((part) => part !== '')
    .join(': ')
    .replace(/\.$/, '')
  const page = webPage(headers, text)
  return new RegistryError(
    failure,
    `${sentence}${said ? ` It said: ${said}.` : page === undefined ? '' : ` The answer is ${page}.`}`,
    { id: REGISTRY_FAILURE_IDS[failure], fix, status, ...(code !== '' && { code }) },
  )
}

type Described = readonly [failure: RegistryFailure, sentence: string, fix: string]

/** A wait that is longer than a run can be kept for. */
function askedToStay(status: number, after: number, { host, repository, doing }: Asked): Described {
  const minutes = Math.ceil(after / 60_000)
  return [
    status === 429 ? 'rate-limited' : 'server',
    `${upper(doing)} at ${host}/${repository} failed: it wants to be left alone for ${minutes} minutes (${status}).`,
    `Run it again in ${minutes} minutes. What was pushed is kept.`,
  ]
}

function describe(status: number, said: string, asked: Asked): Described {
  const { host, repository, doing } = asked
  const what = `${upper(doing)} at ${host}/${repository} failed`
  if (/BLOB_UNKNOWN/.test(said) && asked.writing)
    return [
      'rejected',
      `${what}: a layer that the image names is not there (${status}).`,
      'Run the push again. If it stays, the layer of a dependency was deleted from the registry: delete the tag of that package too, so that it is pushed anew.',
    ]
  return refusal(status, said, what, asked) ?? trouble(status, what, asked)
}

/** What a network or a proxy says, and no registry. */
function onTheWay({ status, text, headers, verdict }: Failed, asked: Asked): Described | undefined {
  const { host, repository, doing } = asked
  const what = `${upper(doing)} at ${host}/${repository} failed`
  if (status === 407)
    return ['unreachable', `${what}: a proxy on the way wants a login (407).`, PROXY_LOGIN]
  if (status === 511)
    return ['unreachable', `${what}: the network wants a login (511).`, somethingElse(host)]
  if (status >= 300 && status < 400 && headers['location'])
    return [
      'malformed',
      `${what}: it redirects (${status}) to ${placeOf(headers['location'], host)}, where a registry does not.`,
      somethingElse(host),
    ]
  if ([403, 451].includes(status) && webPage(headers, text) !== undefined)
    return ['forbidden', `${what}: access is denied (${status}).`, somethingElse(host)]
  if (/HTTP request to an HTTPS server/.test(text.slice(0, 2000)))
    return [
      'untrusted',
      `${what}: it speaks TLS only (${status}).`,
      'Write oci:// instead of oci+http://.',
    ]
  if (status >= 500 && verdict === false)
    return [
      'server',
      `${what}: the registry has an error of its own (${status}).`,
      `Look at the status page or the log of ${host}. What was pushed is kept.`,
    ]
  return undefined
}

/** An answer that was not hoped for. */
interface Failed {
  readonly status: number
  readonly text: string
  readonly headers: HttpResponse['headers']
  readonly verdict: RetryVerdict
}

/** An address without what may be secret in it. */
function placeOf(location: string, host: string): string {
  const url = URL.parse(location, `https://${host}`)
  return url ? shown(`${url.origin}${url.pathname}`) : `"${shown(location)}"`
}

/** The registry understood, and says no. */
function refusal(status: number, said: string, what: string, asked: Asked): Described | undefined {
  switch (status) {
    case 401:
      return [
        'unauthorized',
        `${what}: ${asked.loggedIn ? 'the credentials were not accepted' : 'it asks for credentials and none were given'} (401).`,
        credentialsFix(asked),
      ]
    case 403:
      return ['forbidden', `${what}: access is denied (403).`, permissionFix(said, asked)]
    case 404:
      return [
        'not-found',
        `${what}: it is not there (404).`,
        'Check the path of the registry. A private repository answers so too where the credentials may not see it.',
      ]
    case 405:
      return [
        'rejected',
        `${what}: the registry does not take this (405).`,
        'It may be read-only for now, or a mirror of another one: ask whoever runs it, or name a registry that takes uploads.',
      ]
    case 413:
    case 416:
      return [
        'too-large',
        `${what}: the upload is too large for one request (${status}).`,
        'Ask whoever runs the registry for its limit (ghcr.io: 10 GB a layer).',
      ]
    default:
      return undefined
  }
}

/** The registry could not do it now, or is none. */
function trouble(status: number, what: string, { host }: Asked): Described {
  const later = 'Run it again later, or with a lower "concurrency". What was pushed is kept.'
  if (status === 429)
    return ['rate-limited', `${what}: too many requests (429), also after waiting.`, later]
  if (status === 408 || status === 425)
    return [
      'server',
      `${what}: the registry had no time for the request (${status}), also after several tries.`,
      later,
    ]
  if (status >= 500)
    return [
      'server',
      `${what}: the registry has an error of its own (${status}), also after several tries.`,
      `Look at the status page or the log of ${host} and run it again later. What was pushed is kept.`,
    ]
  if (status >= 300 && status < 400)
    return [
      'malformed',
      `${what}: it redirects (${status}) where a registry does not.`,
      'Check that the address is that of a registry, not of a web page.',
    ]
  return [
    'rejected',
    `${what} (${status}).`,
    'Check that the address is that of an OCI registry (version 2 of the API) and that it takes OCI images.',
  ]
}

function credentialsFix({ host, loggedIn, writing }: Asked): string {
  if (host === 'ghcr.io')
    return `Give "token": in Actions the job's github.token with \`permissions: packages: ${writing ? 'write' : 'read'}\`; elsewhere a classic personal access token with the scope ${writing ? 'write' : 'read'}:packages (fine-grained tokens do not work with ghcr.io).`
  return loggedIn
    ? 'Check "username" and "password" (or "token"): they may be wrong or expired.'
    : 'Give "username" and "password" (or "token") of somebody who may use this repository.'
}

function permissionFix(said: string, { host, repository, writing }: Asked): string {
  if (host !== 'ghcr.io' && !/write_package|read_package/.test(said))
    return `Ask the owner of ${repository} at ${host} to let this user ${writing ? 'write' : 'read'}.`
  const [owner = '', ...name] = repository.split('/')
  const page = (kind: string): string =>
    `https://github.com/${kind}/${owner}/packages/container/${encodeURIComponent(name.join('/'))}/settings`
  const level = writing ? 'Write' : 'Read'
  return `In the job, set \`permissions: packages: ${level.toLowerCase()}\`. If that is there already, the package was first pushed by somebody else: open ${page('orgs')} (for a person's account ${page('users')}), and under "Manage Actions access" add this repository with the role ${level}. There is no API for it.`
}
