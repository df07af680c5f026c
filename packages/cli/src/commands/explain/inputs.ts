import { text } from '@pakages/core'

/** What `explain` takes. */
export const explainInputs = {
  id: text(
    'What stands between the brackets of a message, `error[ID]: …`, or is the title of an annotation. Default: all ids are listed.',
    { placeholder: 'ID' },
  ),
} as const
