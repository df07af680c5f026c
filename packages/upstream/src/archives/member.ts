/** One member of an archive, as it says of itself: its path is hostile, and nothing is written. */
export interface Member {
  readonly path: string
  readonly kind: 'file' | 'link' | 'folder' | 'other'
  readonly executable: boolean
  /** Where a link leads to. */
  readonly target?: string | undefined
  /** Of a hard link: its target counts from the root of the archive, not from where it lies. */
  readonly hard?: true
}

/** Takes a member; the body must be read to its end. */
export type VisitMember = (member: Member, body: AsyncIterable<Buffer>) => Promise<void>

/** Whether an archive could be read to its end; a reason is a clause. */
export type ReadThrough =
  { readonly kind: 'read' } | { readonly kind: 'broken' | 'unknown'; readonly reason: string }
