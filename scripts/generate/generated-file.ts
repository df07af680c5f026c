/** A file that is made from declarations: never written by hand. */
export interface GeneratedFile {
  /** From the root of the repository, with `/`. */
  readonly path: string
  readonly content: string
}

/** What every generated file says of itself, in one line. */
export const notice = (source: string): string =>
  `Made by "npm run generate" from ${source}: do not edit.`
