/**
 * How an emulator behaves; every part is something that ghcr.io was seen to do. All are off unless
 * asked for, but for login and paging.
 */
export interface Behaviour {
  /** Who may write: the name and password of the only user. Default `octocat` / `ghp_secret`. */
  readonly user?: { readonly username: string; readonly password: string }
  /**
   * What whoever logs in may do, in the place of one user: undefined for who is not known. Default:
   * the user may write.
   */
  readonly logins?: (username: string, password: string) => 'read' | 'write' | undefined
  /** Whether anybody may read, after a token exchange without credentials. Default true. */
  readonly public?: boolean
  /** The user logs in, but this package was not granted to the token. */
  readonly denyWrites?: boolean
  /** How long a token lives, in seconds; default 300. */
  readonly tokenSeconds?: number
  /** How the missing referrers API answers. Default 404. */
  readonly referrers?: 404 | 303 | 429 | 'supported'
  /** Tags of a page; default 100, whatever the client asks for. */
  readonly page?: number
  /** The largest body of one PATCH, in bytes; default 4 MiB. Larger: 416. */
  readonly chunkLimit?: number
  /** The largest body of a whole upload; larger: the connection is reset, or 413. */
  readonly wholeLimit?: number
  /** Every so many-th request is answered by 429, with the time to wait in a JSON text only. */
  readonly limitEvery?: number
  /** Every so many-th request is answered by 502 or 503. */
  readonly failEvery?: number
  /** A manifest that was just written answers 404 to so many readers. */
  readonly hideWrites?: number
  /** Blobs are served by redirecting to another origin, which must not see credentials. */
  readonly redirectBlobs?: boolean
  /**
   * Whether mounting a blob from its own repository works; else it begins an upload. Default true.
   */
  readonly mount?: boolean
  /** What is wrong with blobs that are read. */
  readonly damage?: 'cut' | 'changed' | 'endless'
}
