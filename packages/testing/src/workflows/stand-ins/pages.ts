import { cpSync, existsSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type { StandInCall } from '../step-actions.ts'
import { uploadArtifact } from './artifacts.ts'

/** `actions/configure-pages` */
export async function configurePages({ run }: StandInCall): Promise<Record<string, string>> {
  const { name } = run.platform.options
  const [owner, repository] = name.split('/')
  return {
    base_url: `https://${owner}.github.io/${repository}`,
    origin: `https://${owner}.github.io`,
    host: `${owner}.github.io`,
    base_path: `/${repository}`,
  }
}

/** `actions/upload-pages-artifact`: the folder that `deploy-pages` will serve. */
export async function uploadPagesArtifact(call: StandInCall): Promise<Record<string, string>> {
  const path = call.inputs['path'] || '_site'
  if (!existsSync(resolve(call.workspace, path))) throw new Error(`There is no folder ${path}.`)
  const inputs = {
    path,
    name: call.inputs['name'] || 'github-pages',
    'include-hidden-files': 'true',
    'if-no-files-found': 'error',
  }
  return uploadArtifact({ ...call, inputs })
}

/** `actions/deploy-pages`: needs the right to write pages, and an identity. */
export async function deployPages(call: StandInCall): Promise<Record<string, string>> {
  const { run, permissions, inputs } = call
  if (permissions['pages'] !== 'write' || permissions['id-token'] !== 'write')
    throw new Error('Ensure GITHUB_TOKEN has permission "pages: write" and "id-token: write".')
  const name = inputs['artifact_name'] || 'github-pages'
  const folder = run.platform.artifacts.get(`${run.id}/${name}`)
  if (folder === undefined) throw new Error(`No artifacts named "${name}" were found.`)
  const site = run.platform.scratch('site')
  rmSync(site, { recursive: true, force: true })
  cpSync(folder, site, { recursive: true })
  run.platform.site = site
  return { page_url: (await configurePages(call))['base_url']! }
}
