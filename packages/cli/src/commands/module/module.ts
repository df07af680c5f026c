import { code, counted, writeWhole } from '@pakages/core'
import { shortHash } from '@pakages/model'
import { moduleFile, rootEnvironment, type InstalledPackage } from '@pakages/store'
import { join, resolve } from 'node:path'
import type { CommandWork } from '../../command.ts'
import { namedPackages } from '../../loading/load.ts'
import type { moduleInputs } from './inputs.ts'

/** Writes a module file for each package, which loads what it needs too. */
export const moduleWork: CommandWork<typeof moduleInputs, readonly string[]> = {
  run: async (inputs, { host }) => {
    const { root, packages, wanted } = await namedPackages(inputs, host)
    const files: string[] = []
    for (const one of wanted) {
      const { changes } = await rootEnvironment(root, packages, [one])
      const about = `${one.spec.name} ${one.spec.version}`
      const { text, leftOut } = moduleFile(inputs.format, { about, changes })
      if (leftOut.length > 0)
        host.warning(`No module file can say what ${about} does to ${leftOut.join(', ')}.`)
      const file = join(resolve(host.workspace, inputs.to), nameOf(one, inputs.format))
      await writeWhole(file, text)
      files.push(file)
    }
    return files
  },
  present: (files) => ({
    answer: {
      markdown: [`${counted(files.length, 'module file')}:`, '', ...files.map(code)].join('\n'),
    },
    json: { files },
  }),
}

/** `NAME/VERSION-HASH`: two builds of one version are two modules. */
function nameOf({ spec }: InstalledPackage, format: 'lmod' | 'tcl'): string {
  const version = spec.version.replaceAll(/[^\w.+-]/g, '_')
  return join(spec.name, `${version}-${shortHash(spec.hash)}${format === 'lmod' ? '.lua' : ''}`)
}
