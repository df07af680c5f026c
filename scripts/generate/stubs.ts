import type { DocumentedAction } from './documented-action.ts'
import type { GeneratedFile } from './generated-file.ts'

/** What `runs.main` of an action starts: two lines that start the shared bundle. */
export const stub = ({ declaration: { name } }: DocumentedAction): GeneratedFile => ({
  path: `dist/${name}/index.js`,
  content: `import { start } from '../start.js'\nawait start('${name}')\n`,
})

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
