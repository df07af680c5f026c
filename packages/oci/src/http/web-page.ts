import { TryAgain, type HttpResponse } from '@pakages/core'
import { RegistryError, somethingElse } from '@pakages/image'
import { shown } from '@pakages/model'
import { upper } from './asked.ts'
import { DAMAGED_TRIES } from './verdict.ts'

/** Characters in which a page says what it is. */
const HEAD = 4000

/**
 * Calls an answer a web page by its title, such as `a web page, "Log in"`; undefined where it is
 * none. Registries have no pages at the addresses of their API.
 */
export function webPage(headers: HttpResponse['headers'], text: string): string | undefined {
  const head = text.slice(0, HEAD)
  const isPage =
    (headers['content-type'] ?? '').startsWith('text/html') ||
    /^\s{0,99}<(?:!doctype html|html)\b/i.test(head)
  if (!isPage) return undefined
  const title = /<(?:title|h1)>([^<]{1,200})</i.exec(head)?.[1]?.trim() ?? ''
  return title === '' ? 'a web page' : `a web page, "${shown(title)}"`
}

/**
 * The failure of an answer that is a web page, of a network or a proxy; undefined where it is none.
 * @param doing What was asked for.
 */
export function pageInstead(
  host: string,
  doing: string,
  headers: HttpResponse['headers'],
  bytes?: Buffer,
): TryAgain | undefined {
  const page = webPage(headers, bytes?.toString('utf8', 0, HEAD) ?? '')
  if (page === undefined) return undefined
  const message = `${upper(doing)} failed: the answer of ${host} is ${page}.`
  const error = new RegistryError('malformed', message, {
    id: 'registry-impostor',
    fix: somethingElse(host),
  })
  return new TryAgain(error, { tries: DAMAGED_TRIES, why: 'a web page' })
}
