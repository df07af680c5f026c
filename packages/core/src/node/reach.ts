import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { HttpError, type HttpRequest } from '../ports/http.ts'
import { shownUrl } from './answer.ts'

type Refuses = NonNullable<HttpRequest['refuses']>

const notAsked = (url: URL, reason: string): HttpError =>
  new HttpError(reason, 'NOT_ASKED', shownUrl(url))

/** @throws HttpError for an address that the request refuses. */
export function checkReach(url: URL, refuses: Refuses | undefined): void {
  const reason = refuses?.(url)
  if (reason !== undefined) throw notAsked(url, reason)
}

/** Looks a host up as Node does; its connection fails where the request refuses what it leads to. */
export const refusingLookup =
  (url: URL, refuses: Refuses): LookupFunction =>
  (name, options, done) =>
    lookup(name, { ...options, all: true }, (error, found) => {
      if (error) return done(error, [])
      const reason = found.map(({ address }) => refuses(url, address)).find((each) => each)
      if (reason !== undefined) return done(notAsked(url, reason), [])
      if (options.all) return done(null, found)
      const [first] = found
      done(null, first?.address ?? '', first?.family)
    })
