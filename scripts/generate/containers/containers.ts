import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { table } from '../action-readme.ts'
import { between } from '../between.ts'
import { notice, type GeneratedFile } from '../generated-file.ts'
import { BASES, readBases, type BaseContainers } from './bases.ts'
import { dockerfile } from './dockerfile.ts'
import { containersWorkflow } from './workflow.ts'

/** What follows from the definition of the base containers. */
export function containers(root: string): GeneratedFile[] {
  const all = readBases(root)
  return [
    ...all.bases.map((base) => dockerfile(base, all)),
    containersWorkflow(all),
    containersPage(root, all),
    containersSource(all),
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

/** What the toolkit itself knows of base containers: which there are, and where. */
const containersSource = ({ bases, images }: BaseContainers): GeneratedFile => ({
  path: 'packages/open/src/base-containers/made-base-containers.ts',
  content: `// ${notice(BASES)}

/** Where the images of base containers are, each under the name of its target. */
export const BASE_CONTAINER_IMAGES = '${images}'

/** The targets that base containers are made for. */
export const BASE_CONTAINER_TARGETS: readonly string[] = [
${bases.map(({ name }) => `  '${name}',\n`).join('')}]
`,
})
