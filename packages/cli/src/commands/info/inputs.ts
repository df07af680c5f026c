import { text } from '@pakages/core'
import { readingInputs } from '../../reading/reading-inputs.ts'

/** What `info` takes. */
export const infoInputs = {
  spec: text('The package, as `install` takes it: `name`, `name@version`, `name/hash`, …', {
    placeholder: 'SPEC',
  }),
  generation: text('As this generation holds it, by its number or the name of a release.', {
    placeholder: 'NUMBER',
  }),
  'as-of': text('As it was then: a date, or a time, in UTC.', { placeholder: 'DATE' }),
  ...readingInputs,
} as const
