/** Who wrote an SBOM, when, and with which Spack and recipes. */
export interface SbomOrigin {
  /** Of the time stamp only whole seconds are written. */
  readonly created: Date
  /** The version of this toolkit. */
  readonly version: string
  /** The Spack that concretized or built the lock. */
  readonly spack?: { readonly version: string; readonly commit?: string | undefined } | undefined
  readonly recipes: readonly { readonly namespace: string; readonly commit?: string | undefined }[]
  /** Who built the packages and hands them on: the owner of the repository; absent where nobody says. */
  readonly supplier?: string | undefined
  /** Whether the packages were built; else only the lock is known. */
  readonly built: boolean
}

/** RFC 3339 in UTC, in whole seconds. */
export const timestampOf = ({ created }: SbomOrigin): string =>
  `${created.toISOString().slice(0, 19)}Z`

/** Where the toolkit is described. */
export const TOOL_URL = 'https://github.com/syspack/pakages'
