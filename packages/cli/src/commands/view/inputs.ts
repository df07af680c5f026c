import { flag, text } from '@pakages/core'
import { loadedInputs } from '../../loading/inputs.ts'

/** What `view` takes. */
export const viewInputs = {
  ...loadedInputs,
  to: text('Where the view is made: a new path, or that of an earlier view.', {
    required: true,
    placeholder: 'FOLDER',
  }),
  alone: flag('Only the packages that are named, without what they need at run time.'),
} as const
