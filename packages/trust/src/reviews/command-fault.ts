/** A line that begins like a command and is none. */
export interface CommandFault {
  /** What is wrong, as a sentence. */
  readonly wrong: string
  /** What to write instead, as a sentence. */
  readonly fix: string
}

/** What is read where a command cannot be followed. */
export const fault = (wrong: string, fix: string) =>
  ({ kind: 'fault', fault: { wrong, fix } }) as const
