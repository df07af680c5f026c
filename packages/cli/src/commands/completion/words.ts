/** A flag as a shell completes it. */
export interface CompletedFlag {
  /** Without the hyphens before it. */
  readonly name: string
  /** One line, without quotes. */
  readonly about: string
  /** What stands behind it. */
  readonly value: 'none' | 'choice' | 'any'
  readonly choices: readonly string[]
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string
  /** One line, without quotes. */
  readonly about: string
  readonly flags: readonly CompletedFlag[]
  /** What its words are, besides flags. */
  readonly words:
    | { readonly kind: 'files' }
    | { readonly kind: 'installed' }
    | { readonly kind: 'choice'; readonly choices: readonly string[] }
}

/** Words that may stand in the place of a command. */
export const OVERALL_FLAGS = ['--help', '--version']

/** The line that prints the names of what is installed, one a line, of letters that no shell minds. */
export const INSTALLED = 'pakages completion --installed 2>/dev/null'
