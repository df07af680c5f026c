import { didYouMean, failurePage, UsageError } from '@pakages/core'
import type { Explanation, Explanations, FailureId } from '@pakages/model'
import type { CommandWork } from '../../command.ts'
import type { explainInputs } from './inputs.ts'

/** One failure, or all ids. */
type Explained =
  | ({ readonly id: string; readonly page: string } & Explanation)
  | { readonly ids: readonly string[] }

/** Says what is known of a failure. */
export const explainWork: CommandWork<typeof explainInputs, Explained> = {
  run: async ({ id: given }, { explanations }) => {
    const all = await explanations()
    if (given === undefined) return { ids: Object.keys(all).sort() }
    const id = idIn(given)
    const explanation = Object.hasOwn(all, id) ? all[id] : undefined
    if (explanation === undefined) throw unknown(id, all)
    return { id, ...explanation, page: failurePage(id as FailureId) }
  },
  present: (explained) => ({ answer: { markdown: shown(explained) }, json: explained }),
}

/** The id of what was copied from a message, with its brackets. */
const idIn = (given: string): string =>
  given
    .trim()
    .replace(/^(?:error)?\[([^\]]*)\]:?$/, '$1')
    .toLowerCase()

const unknown = (id: string, all: Explanations): UsageError =>
  new UsageError(`No failure is called "${id.slice(0, 80)}".`, {
    id: 'failure-unknown',
    fix: didYouMean(id, Object.keys(all), '"pakages explain" lists all ids.'),
  })

const shown = (explained: Explained): string =>
  'ids' in explained
    ? explained.ids.map((id) => `- ${id}`).join('\n')
    : `## ${explained.id}\n\n${explained.means}\n\n${explained.next}\n\n${explained.page}`
