/** A licence, as the repository itself knows it. */
export interface LicenceInput {
  /** Its text as the repository keeps it; undefined: that of the SPDX list is shown. */
  readonly text?: string
  /** What recipes say in the place of an id of the SPDX list. */
  readonly stated?: string
}
