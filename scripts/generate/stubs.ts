import type { DocumentedAction } from './documented-action.ts'
import type { GeneratedFile } from './generated-file.ts'

/** What `runs.main` and `runs.post` of an action start: two lines that start the shared bundle. */
export function stubs({ declaration: { name }, hasPost }: DocumentedAction): GeneratedFile[] {
  const stub = (file: string, args: string): GeneratedFile => ({
    path: `dist/${name}/${file}`,
    content: `import { start } from '../start.js'\nawait start(${args})\n`,
  })
  return [stub('index.js', `'${name}'`), ...(hasPost ? [stub('post.js', `'${name}', 'post'`)] : [])]
}

/**
 * What all stubs share. V8 keeps what it compiled where the runner keeps files for one job, so that
 * the second step of a job starts faster. Outside of the bundle: the cache must be there before the
 * bundle is.
 */
export const stubStart = (): GeneratedFile => ({
  path: 'dist/start.js',
  content: `import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

export async function start(...args) {
  const folder = process.env['RUNNER_TEMP']
  if (folder) enableCompileCache(join(folder, 'pakages-compiled'))
  const { runOnGitHub } = await import('./lib/index.js')
  await runOnGitHub(...args)
}
`,
})
