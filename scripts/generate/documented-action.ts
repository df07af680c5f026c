import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Declaration } from '@pakages/core'
import { actions } from '../../actions/registry.ts'

/** An action with all that its documentation is made from. */
export interface DocumentedAction {
  readonly declaration: Declaration
  /** Its folder in `actions/`. */
  readonly folder: string
  /** What `action.ts` there exports. */
  readonly exported: string
  /** Where its action.yml lies, from the root of the repository: `build/`, or '' for the root. */
  readonly place: string
  /** What `uses:` names. */
  readonly uses: string
  /** The prose of `notes.md`; '' when there is none. */
  readonly notes: string
}

/** The tag of the current major version: what examples pin. */
const MAJOR = 'v1'

/** All actions of the registry with their notes. @throws Error when the registry names one wrongly. */
export async function loadActions(root: string): Promise<DocumentedAction[]> {
  return Promise.all(
    actions.map(async ({ name, folder, root: isRoot, load }) => {
      const { declaration } = await load()
      if (declaration.name !== name)
        throw new Error(`actions/registry.ts calls ${declaration.name} "${name}".`)
      const exported = await exportOf(root, folder, name)
      const notes = join(root, 'actions', folder, 'notes.md')
      return {
        declaration,
        folder,
        exported,
        place: isRoot ? '' : `${name}/`,
        uses: `syspack/pakages${isRoot ? '' : `/${name}`}@${MAJOR}`,
        notes: existsSync(notes) ? readFileSync(notes, 'utf8').trim() : '',
      }
    }),
  )
}

/** The name under which a folder exports the action. @throws Error when it exports no such action. */
async function exportOf(root: string, folder: string, name: string): Promise<string> {
  const file = join(root, 'actions', folder, 'action.ts')
  const exports = Object.entries(
    (await import(pathToFileURL(file).href)) as Record<string, unknown>,
  )
  const found = exports.find(([, value]) => (value as Declaration | undefined)?.name === name)
  if (!found) throw new Error(`${file} exports no action "${name}".`)
  return found[0]
}
