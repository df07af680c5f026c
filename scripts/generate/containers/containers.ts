import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { table } from '../action-readme.ts'
import { between } from '../between.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { readBases, type BaseContainers } from './bases.ts'
import { dockerfile } from './dockerfile.ts'
import { containersWorkflow } from './workflow.ts'

/** What follows from the definition of the base containers. */
export function containers(root: string): GeneratedFile[] {
  const all = readBases(root)
  return [
    ...all.bases.map((base) => dockerfile(base, all)),
    containersWorkflow(all),
    containersPage(root, all),
  ]
}

/** docs/containers.md with its list of base containers made anew. */
function containersPage(root: string, { bases, images }: BaseContainers): GeneratedFile {
  const path = 'docs/containers.md'
  const rows = bases.map(({ name, title, image, compilers, glibc }) => [
    `[\`${name}\`](../containers/${name}/Dockerfile)`,
    `\`${images}/${name}\``,
    `${title}, \`${image.replace('docker.io/', '').replace('library/', '')}\``,
    compilers.map((compiler) => `\`${compiler}\``).join(', '),
    glibc,
  ])
  const head = ['Target', 'Image', 'System', 'Compilers', 'glibc']
  const text = readFileSync(join(root, path), 'utf8')
  return { path, content: between(text, 'base-containers', table(head, rows), path) }
}
