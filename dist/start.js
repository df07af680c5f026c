import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

export async function start(...args) {
  const folder = process.env['RUNNER_TEMP']
  if (folder) enableCompileCache(join(folder, 'pakages-compiled'))
  const { runOnGitHub } = await import('./lib/index.js')
  await runOnGitHub(...args)
}
