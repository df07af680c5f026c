import { count, list } from '@pakages/core'
import { readingInputs } from '../../reading/reading-inputs.ts'

/** What `search` takes. */
export const searchInputs = {
  words: list(
    'Words: what is found has all of them, in its name, or with an index in its name, description or tags. Default: everything.',
    { placeholder: 'WORD…' },
  ),
  limit: count('How many are shown.', { default: 50, min: 1, max: 10_000 }),
  ...readingInputs,
} as const
