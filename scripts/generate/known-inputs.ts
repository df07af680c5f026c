import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { DocumentedAction } from './documented-action.ts'
import type { GeneratedFile } from './generated-file.ts'

const FOLDER = '.github/workflows'

interface Called {
  readonly on?: { readonly workflow_call?: { readonly inputs?: Readonly<Record<string, unknown>> } }
}

/** What `doctor` knows of the inputs of our actions and of the workflows that others call. */
export function knownInputs(root: string, actions: readonly DocumentedAction[]): GeneratedFile {
  const ofActions = actions.map(
    ({ place, declaration }) => [place.replace('/', ''), Object.keys(declaration.inputs)] as const,
  )
  const ofWorkflows = globSync('*.yml', { cwd: join(root, FOLDER) })
    .sort()
    .flatMap((file) => {
      const { on } = parse(readFileSync(join(root, FOLDER, file), 'utf8')) as Called
      const call = on?.workflow_call
      return call ? [[file, Object.keys(call.inputs ?? {})] as const] : []
    })
  const lines = [...ofActions, ...ofWorkflows].map(
    ([part, names]) => `  ${JSON.stringify(part)}: ${JSON.stringify(names)},`,
  )
  return {
    path: 'actions/examine-repository/workflow/known-inputs.generated.ts',
    content: [
      '// Made by "npm run generate".',
      '/** The inputs of each part of the toolkit, by its name in `uses:`. */',
      'export const knownInputs: Readonly<Record<string, readonly string[]>> = {',
      ...lines,
      '}',
      '',
    ].join('\n'),
  }
}
