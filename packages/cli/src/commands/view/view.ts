import { code, counted, markdownTable } from '@pakages/core'
import { label } from '@pakages/model'
import { makeView, rootEnvironment, type MadeView } from '@pakages/store'
import { resolve } from 'node:path'
import type { CommandWork } from '../../command.ts'
import { namedPackages, type NamedPackages } from '../../loading/load.ts'
import type { viewInputs } from './inputs.ts'

/** Of how many conflicts the answer tells people. */
const SHOWN = 20

interface View extends MadeView {
  readonly folder: string
  readonly packages: readonly string[]
}

/** Makes a view of packages, and of what they need at run time: dependents first. */
export const viewWork: CommandWork<typeof viewInputs, View> = {
  run: async (inputs, { host }) => {
    const named = await namedPackages(inputs, host)
    const shown = inputs.alone ? named.wanted : await withNeeded(named)
    const viewed = shown.flatMap(({ spec, prefix }) =>
      prefix === undefined ? [] : [{ name: label(spec), prefix }],
    )
    const folder = resolve(host.workspace, inputs.to)
    const made = await makeView(viewed, folder)
    return { ...made, folder, packages: viewed.map(({ name }) => name) }
  },
  present: (view) => ({ answer: { markdown: shownToPeople(view) }, json: view }),
}

/** All that is loaded, in the order in which its folders are looked through. */
async function withNeeded({
  root,
  packages,
  wanted,
}: NamedPackages): Promise<NamedPackages['wanted']> {
  const { loaded } = await rootEnvironment(root, packages, wanted)
  return loaded.map(({ hash }) => packages.get(hash)!)
}

function shownToPeople({ folder, links, packages, conflicts }: View): string {
  const head = `${code(folder)} shows ${counted(packages.length, 'package')}: ${counted(links, 'link')}.`
  if (conflicts.length === 0) return head
  const rows = conflicts
    .slice(0, SHOWN)
    .map(({ path, shown, hidden }) => [code(path), code(shown), code(hidden)])
  const more = conflicts.length > SHOWN ? `\n\nand ${conflicts.length - SHOWN} more` : ''
  return `${head}\n\nSeveral packages have these:\n\n${markdownTable(['Path', 'Shown', 'Hidden'], rows)}${more}`
}
