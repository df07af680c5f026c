import type { DocumentedAction } from './documented-action.ts'
import type { GeneratedFile } from './generated-file.ts'

/** What `runs.main` and `runs.post` of an action start: two lines that load the shared bundle. */
export function stubs({ declaration: { name }, hasPost }: DocumentedAction): GeneratedFile[] {
  const stub = (file: string, args: string): GeneratedFile => ({
    path: `dist/${name}/${file}`,
    content: `import { runOnGitHub } from '../lib/index.js'\nawait runOnGitHub(${args})\n`,
  })
  return [stub('index.js', `'${name}'`), ...(hasPost ? [stub('post.js', `'${name}', 'post'`)] : [])]
}
