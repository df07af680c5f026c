/** What was asked of which repository, for messages. */
export interface Asked {
  /** Completes "… failed", such as `reading the tag list`. */
  readonly doing: string
  /** `ghcr.io`, `localhost:5000` */
  readonly host: string
  readonly repository: string
  readonly writing: boolean
  /** Whether credentials were given. */
  readonly loggedIn: boolean
}

/** A text with a capital. */
export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What to do where a proxy wants to know who asks. */
export const PROXY_LOGIN =
  'Write who you are into the address of the proxy, HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT, with %40 for an @ and %3A for a colon in either.'
