import { expressionWords } from '../licences/ids.ts'
import { licencePath } from '../site/paths.ts'
import { html, type Content } from './html.ts'

/** An SPDX expression whose licences lead to their pages, from a page of a package. */
export const licenceLink = (expression: string): Content =>
  expressionWords(expression).map(({ text, id }) =>
    id === undefined ? text : html`<a href="../../${licencePath(id)}">${text}</a>`,
  )
