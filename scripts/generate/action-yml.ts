import type { Declaration } from '@pakages/core'
import { stringify } from 'yaml'
import type { DocumentedAction } from './documented-action.ts'
import { notice, type GeneratedFile } from './generated-file.ts'

/** `action.yml`: https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax */
export function actionYml({ declaration, folder, place }: DocumentedAction): GeneratedFile {
  const dist = `${place === '' ? '' : '../'}dist/${declaration.name}`
  const metadata = {
    name: place === '' ? declaration.title : `Pakages: ${declaration.title}`,
    description: declaration.summary,
    author: 'The Pakages authors',
    branding: declaration.branding,
    inputs: inputsOf(declaration),
    ...(Object.keys(declaration.outputs).length > 0 && { outputs: outputsOf(declaration) }),
    runs: {
      using: 'node24',
      main: `${dist}/index.js`,
    },
  }
  return {
    path: `${place}action.yml`,
    content: `# ${notice(`actions/${folder}/action.ts`)}\n${stringify(metadata, { lineWidth: 0 })}`,
  }
}

function inputsOf({ inputs }: Declaration): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { description, required, default: fallback }]) => [
      name,
      { description, required, ...(fallback !== undefined && { default: fallback }) },
    ]),
  )
}

function outputsOf({ outputs }: Declaration): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries<string>(outputs).map(([name, description]) => [name, { description }]),
  )
}
