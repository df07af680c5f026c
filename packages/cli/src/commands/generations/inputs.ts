import { count, list, text } from '@pakages/core'
import { readingInputs } from '../../reading/reading-inputs.ts'

/** What `generations` takes. */
export const generationsInputs = {
  names: list('Packages: only generations that hold one of them are listed. Default: all.', {
    placeholder: 'NAME…',
  }),
  generation: text('Only this one, by its number or the name of a release.', {
    placeholder: 'NUMBER',
  }),
  'as-of': text('Only those that were there then: a date, or a time, in UTC.', {
    placeholder: 'DATE',
  }),
  limit: count('How many are listed, the newest first.', { default: 20, min: 1, max: 200 }),
  ...readingInputs,
} as const
