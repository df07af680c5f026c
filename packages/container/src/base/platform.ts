/** What an image runs on, as OCI names it: `linux`, `amd64`. */
export interface Platform {
  readonly os: string
  readonly architecture: string
  /** Such as `v8` of arm64. */
  readonly variant?: string | undefined
}

/** As people write it: `linux/arm64/v8`. */
export const platformText = ({ os, architecture, variant }: Platform): string =>
  [os, architecture, variant].filter((part) => part !== undefined && part !== '').join('/')
